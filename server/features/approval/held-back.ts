import { sql } from 'drizzle-orm';

/**
 * Of a row of `approvals`: is a condition open that has to be met before use? Then the approval does not count yet. Written out, since drizzle
 * leaves the names of tables away where a query has one alone, which would compare the conditions with themselves.
 */
export const isHeldBack = sql<boolean>`exists (
  select from approval_conditions given
  where given.organization_id = approvals.organization_id and given.approval_id = approvals.id
    and given.is_before_use and given.met_at is null)`;
