import { type SQL, sql } from 'drizzle-orm';
import { firstOf, partOf, type Watch } from './candidates.ts';
import { isFound } from './vendor-facts.ts';

/** Soon enough to gather what a review needs. */
const AHEAD_DAYS = 30;

/** Decisions whose review is due, by their own day or by the organization's interval (your policy). */
export function dueReviews(watch: Watch): SQL {
  const { today, timeZone, intervals } = watch;
  const dueOn = sql`coalesce(decided.review_due_on,
    ((decided.decided_at at time zone ${timeZone})::date + make_interval(months => ${intervals.vendorReviewMonths}::int))::date)`;
  return partOf({
    why: firstOf([[sql`${dueOn} < ${today}::date`, 'review-overdue']], 'review-due'),
    itemId: sql`decided.vendor_id`,
    name: null,
    vendorId: sql`decided.vendor_id`,
    since: sql`(${dueOn} - ${AHEAD_DAYS}::int)::timestamp at time zone ${timeZone}`,
    dueOn,
    from: sql`from decided
      where decided.ruling <> 'denied' and ${dueOn} <= ${today}::date + ${AHEAD_DAYS}::int
        and not ${isFound(watch, sql`decided.vendor_id`, ['review-overdue'])}`,
  });
}
