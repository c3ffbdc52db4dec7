import { eq } from 'drizzle-orm';
import { approvalProposals } from '../../../drizzle/schema/index.ts';
import type { Proposal, SettleProposal } from '../../../shared/domain/approval-proposal.ts';
import type { VendorRecord } from '../../../shared/domain/vendor.ts';
import type { MemberContext } from '../../context.ts';
import { notFound, Refusal } from '../../errors.ts';
import { holdSites } from '../finding/site-lock.ts';
import { changeGovernance } from '../policy/publish.ts';
import { readVendor } from '../vendor/record.ts';
import { actionOf, enact } from './enact.ts';
import { closeProposal, readProposal } from './proposal.ts';

/**
 * A second person agrees to what was proposed, which puts it into force, or refuses it; whoever proposed it may take it back.
 *
 * @throws Refusal NOT_FOUND, CONFLICT where it is settled, FORBIDDEN for agreeing to one's own or withdrawing somebody else's
 */
export function settleProposal(org: MemberContext, { id, outcome, reason }: SettleProposal): Promise<VendorRecord> {
  return changeGovernance(org, `vendor.proposal-${outcome}`, async (tx) => {
    await holdSites(tx, org);
    const proposal = await readProposal(tx, org, eq(approvalProposals.id, id));
    if (!proposal) throw notFound('Proposal');
    if (proposal.outcome !== null)
      throw new Refusal('CONFLICT', 'This proposal is settled already. Reload to see how.');
    refuseWrongPerson(org, proposal, outcome);
    await closeProposal(tx, org, proposal, outcome, reason);
    const { vendorId, vendorName, ruling, proposedBy, toRequesters } = proposal;
    if (outcome === 'agreed') {
      const by = { decidedBy: proposedBy, secondedBy: org.actor.id, toRequesters };
      const { result: _, ...event } = await enact(tx, org, { ...ruling, vendorId }, by);
      await org.record(tx, { action: actionOf(ruling.ruling), ...event });
    }
    return {
      subject: { kind: 'vendor', id: vendorId, name: vendorName },
      before: { outcome: null },
      after: { outcome, reason, proposedBy: proposal.proposedByName },
      result: await readVendor(tx, org, vendorId),
    };
  });
}

function refuseWrongPerson(
  { actor }: MemberContext,
  { proposedBy, proposedByName }: Proposal,
  outcome: SettleProposal['outcome'],
): void {
  const isOwn = proposedBy === actor.id;
  if (isOwn && outcome !== 'withdrawn')
    throw new Refusal('FORBIDDEN', 'You proposed this yourself. Your policy asks another person to agree or refuse.');
  if (!isOwn && outcome === 'withdrawn')
    throw new Refusal('FORBIDDEN', `Only ${proposedByName} can take this proposal back. You can refuse it.`);
}
