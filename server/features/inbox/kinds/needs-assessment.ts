import { type SQL, sql } from 'drizzle-orm';
import { officialWords } from '../../../../shared/regulation/official-duties.ts';
import { needsDueStatement } from '../../needs-assessment/due.ts';
import { firstOf, idOfWords, partOf, type Watch } from './candidates.ts';

/** Soon enough for the twenty minutes that it takes. */
const AHEAD_DAYS = 14;

/** Needs assessments of officials that are due again, and those that were never signed though there was time for it (your policy). */
export function dueNeedsAssessments(watch: Watch): SQL {
  const { today, timeZone } = watch;
  const role = sql.raw(
    `case due.official ${Object.entries(officialWords)
      .map(([official, words]) => `when '${official}' then '${words.toLowerCase()}'`)
      .join(' ')} end`,
  );
  return partOf({
    why: firstOf(
      [
        [sql`due.is_first`, 'needs-never-assessed'],
        [sql`due.due_on < ${today}::date`, 'needs-overdue'],
      ],
      'needs-due',
    ),
    itemId: idOfWords(sql`due.member_id || ' ' || due.official`),
    name: sql`due.name || ', ' || ${role}`,
    vendorId: null,
    since: sql`(due.due_on + case when due.is_first then 1 else ${-AHEAD_DAYS}::int end)::timestamp at time zone ${timeZone}`,
    dueOn: sql`due.due_on`,
    from: sql`from ${needsDueStatement(watch)} due where due.due_on < ${today}::date
      or not due.is_first and due.due_on <= ${today}::date + ${AHEAD_DAYS}::int`,
  });
}
