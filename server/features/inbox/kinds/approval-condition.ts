import { type SQL, sql } from 'drizzle-orm';
import { approvalConditions, approvals } from '../../../../drizzle/schema/index.ts';
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
    vendorId: approvals.vendorId,
    since: sql`(${dueOn} - ${AHEAD_DAYS}::int)::timestamp at time zone ${timeZone}`,
    dueOn,
    from: sql`from ${approvalConditions} join ${approvals}
      on ${approvals.organizationId} = ${approvalConditions.organizationId} and ${approvals.id} = ${approvalId}
      where ${approvalConditions.organizationId} = ${organizationId} and ${metAt} is null
        and ${approvals.ruling} <> 'denied' and ${dueOn} <= ${today}::date + ${AHEAD_DAYS}::int
        and not exists (select from ${approvals} later where later.organization_id = ${approvals.organizationId}
          and later.vendor_id = ${approvals.vendorId} and (later.decided_at, later.id) > (${approvals.decidedAt}, ${approvals.id}))`,
  });
}
