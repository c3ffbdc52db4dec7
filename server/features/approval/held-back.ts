import { sql } from 'drizzle-orm';
import { approvalConditions, approvals } from '../../../drizzle/schema/index.ts';

/** Of a row of `approvals`: is a condition open that has to be met before use? Then the approval does not count yet. */
export const isHeldBack = sql<boolean>`exists (
  select from ${approvalConditions}
  where ${approvalConditions.organizationId} = ${approvals.organizationId}
    and ${approvalConditions.approvalId} = ${approvals.id}
    and ${approvalConditions.isBeforeUse} and ${approvalConditions.metAt} is null)`;
