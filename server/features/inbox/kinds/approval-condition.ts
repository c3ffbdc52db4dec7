import { type SQL, sql } from 'drizzle-orm';
import { approvalConditions } from '../../../../drizzle/schema/index.ts';
import { firstOf, partOf, type Watch } from './candidates.ts';

/** Soon enough to do what a condition asks. */
const AHEAD_DAYS = 14;

/** Conditions of the newest approvals that nobody has met and that are due. */
export function dueConditions({ organizationId, today, timeZone }: Watch): SQL {
  const { id, approvalId, dueOn, metAt } = approvalConditions;
  return partOf({
    why: firstOf([[sql`${dueOn} < ${today}::date`, 'condition-overdue']], 'condition-due'),
    itemId: id,
    name: null,
    vendorId: sql`decided.vendor_id`,
    since: sql`(${dueOn} - ${AHEAD_DAYS}::int)::timestamp at time zone ${timeZone}`,
    dueOn,
    from: sql`from ${approvalConditions} join decided on decided.id = ${approvalId}
      where ${approvalConditions.organizationId} = ${organizationId} and ${metAt} is null
        and decided.ruling <> 'denied' and ${dueOn} <= ${today}::date + ${AHEAD_DAYS}::int`,
  });
}
