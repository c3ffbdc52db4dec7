import { and, eq, type SQL, sql } from 'drizzle-orm';
import { completions } from '../../../drizzle/schema/index.ts';
import { addDays } from '../../../shared/domain/calendar.ts';
import { type CompletionStanding, RENEWAL_SOON_DAYS } from '../../../shared/domain/completion.ts';

/** Something replaced this record. */
export const isCorrected: SQL<boolean> = sql`exists (select from ${completions} later
  where later.organization_id = ${completions.organizationId} and later.corrects = ${completions.id})`;

/** The record stands: it was not replaced, and does not say that another never was. */
export const counts: SQL<boolean> = sql`(not ${completions.isWithdrawal} and not ${isCorrected})`;

/** The member completed the same again on a later day, and that record stands. */
const isRenewed: SQL<boolean> = sql`exists (select from ${completions} newer
  where newer.organization_id = ${completions.organizationId} and newer.member_id = ${completions.memberId}
    and newer.course_id = ${completions.courseId} and newer.completed_on > ${completions.completedOn} and not newer.is_withdrawal
    and not exists (select from ${completions} than where than.organization_id = newer.organization_id and than.corrects = newer.id))`;

/** `completionStanding` of shared/domain/completion.ts, for the database. */
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

/** The records of one organization that stand. */
export const standing = (organizationId: string): SQL | undefined =>
  and(sql`${completions.organizationId} = ${organizationId}`, counts);
