import { eq, type SQL, sql } from 'drizzle-orm';
import { completions } from '../../../drizzle/schema/index.ts';
import { addDays } from '../../../shared/domain/calendar.ts';
import { type CompletionStanding, RENEWAL_SOON_DAYS } from '../../../shared/domain/completion.ts';

/** Something replaced this record. */
export const isCorrected: SQL<boolean> = sql`exists (select from ${completions} later
  where later.organization_id = ${completions.organizationId} and later.corrects = ${completions.id})`;

/**
 * The record stands: it was not replaced, and does not say that another never was.
 *
 * @param record what the statement calls `completions`
 */
export function standsUncorrectedAs(record: string): SQL<boolean> {
  const name = sql.identifier(record);
  // That it corrects something is said once more, so that PostgreSQL reads the few corrections and not all records.
  return sql`(not ${name}.is_withdrawal and not exists (select from completions correction
    where correction.organization_id = ${name}.organization_id and correction.corrects = ${name}.id and correction.corrects is not null))`;
}

/** The same where the statement gives the table no other name. */
export const standsUncorrected = standsUncorrectedAs('completions');

/** The member completed the same again on a later day, and that record stands. */
const isRenewed: SQL<boolean> = sql`exists (select from ${completions} newer
  where newer.organization_id = ${completions.organizationId} and newer.member_id = ${completions.memberId}
    and newer.course_id = ${completions.courseId} and newer.completed_on > ${completions.completedOn} and ${standsUncorrectedAs('newer')})`;

/** Where a record stands on a day, as `completionStandings` of shared/domain/completion.ts says. */
export const standingSql = (today: string): SQL<CompletionStanding> => sql<CompletionStanding>`case
  when ${isCorrected} then 'corrected'
  when ${completions.isWithdrawal} then 'withdrawal'
  when ${isRenewed} then 'renewed'
  when ${completions.renewalDueOn} is null then 'valid'
  when ${completions.renewalDueOn} < ${today}::date then 'lapsed'
  when ${completions.renewalDueOn} <= ${addDays(today, RENEWAL_SOON_DAYS)}::date then 'due-soon'
  else 'valid' end`;

/** Is it a lesson in the moment, and no course? */
export const isLesson = eq(completions.source, 'lesson');
