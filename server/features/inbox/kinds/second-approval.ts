import { type SQL, sql } from 'drizzle-orm';
import { approvalProposals } from '../../../../drizzle/schema/index.ts';
import { firstOf, partOf, type Watch } from './candidates.ts';

/** Decisions that wait until another person agrees. */
export function proposedDecisions({ organizationId }: Watch): SQL {
  return partOf({
    why: firstOf([], 'second-approver-needed'),
    itemId: approvalProposals.id,
    name: null,
    vendorId: approvalProposals.vendorId,
    since: approvalProposals.proposedAt,
    from: sql`from ${approvalProposals}
      where ${approvalProposals.organizationId} = ${organizationId} and ${approvalProposals.outcome} is null`,
  });
}
