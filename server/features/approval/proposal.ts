import { and, desc, eq, isNull, type SQL } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { v7 as newId } from 'uuid';
import { approvalProposals, members, vendors } from '../../../drizzle/schema/index.ts';
import {
  type Proposal,
  ProposalId,
  type ProposalOutcome,
  type SecondApproverGround,
} from '../../../shared/domain/approval-proposal.ts';
import { type DecideVendor, Ruling } from '../../../shared/domain/approval.ts';
import type { VendorId, VendorRecord } from '../../../shared/domain/vendor.ts';
import type { Change, MemberContext, OrgContext, Reader } from '../../context.ts';
import type { Tx } from '../../database/tenant.ts';
import { solve, tell } from '../notification/tell.ts';

/** Puts a decision down as a proposal and tells whoever may agree to it; an earlier one that waited is overtaken. */
export async function propose(
  tx: Tx,
  org: MemberContext,
  vendor: VendorRecord,
  { vendorId, ...ruling }: DecideVendor,
  { because, toRequesters }: { because: SecondApproverGround[]; toRequesters: string },
): Promise<Change<VendorRecord>> {
  await overtakeProposal(tx, org, vendorId);
  const id = ProposalId.parse(newId());
  await tx.insert(approvalProposals).values({
    organizationId: org.organizationId,
    id,
    vendorId,
    ruling,
    toRequesters,
    because,
    proposedBy: org.actor.id,
    proposedAt: org.now(),
  });
  await tell(tx, org, {
    to: { permission: 'approval:second', but: org.actor.id },
    notice: { kind: 'decision-waits', of: 'approval', vendorId, vendorName: vendor.name },
    urgency: 'digest',
    key: `proposal:${id}`,
  });
  return {
    action: 'vendor.approval-proposed',
    subject: { kind: 'vendor', id: vendorId, name: vendor.name },
    before: null,
    after: { ...ruling, because },
    result: vendor,
  };
}

/** A decision that was taken, or another that was proposed, takes the place of what waited. */
export async function overtakeProposal(tx: Tx, org: MemberContext, vendorId: VendorId): Promise<void> {
  const waiting = await readProposal(tx, org, and(eq(approvalProposals.vendorId, vendorId), isOpen));
  if (waiting) await closeProposal(tx, org, waiting, 'overtaken', '');
}

/** Settles a proposal and tells whoever made it. */
export async function closeProposal(
  tx: Tx,
  org: MemberContext,
  { id, vendorId, vendorName, proposedBy }: Proposal,
  outcome: ProposalOutcome,
  settledBecause: string,
): Promise<void> {
  await tx
    .update(approvalProposals)
    .set({ outcome, settledBecause, settledBy: org.actor.id, settledAt: org.now() })
    .where(and(eq(approvalProposals.organizationId, org.organizationId), eq(approvalProposals.id, id)));
  await solve(tx, org, `proposal:${id}`);
  if (proposedBy === org.actor.id) return;
  await tell(tx, org, {
    to: { members: [proposedBy] },
    notice: { kind: 'decision-settled', of: 'approval', vendorId, vendorName, isAgreed: outcome === 'agreed' },
    urgency: 'digest',
    key: `proposal-settled:${id}`,
  });
}

const isOpen = isNull(approvalProposals.outcome);

/** The newest proposal of a vendor, settled or not; null where there was none. */
export const readNewestProposal = (db: Reader, org: OrgContext, vendorId: VendorId) =>
  readProposal(db, org, eq(approvalProposals.vendorId, vendorId));

type Kept = Proposal & { toRequesters: string };

/** The newest proposal of those meant, or null. */
export async function readProposal(
  db: Reader,
  { organizationId }: OrgContext,
  which: SQL | undefined,
): Promise<Kept | null> {
  const settling = alias(members, 'settling');
  const { id, vendorId, ruling, because, proposedBy, proposedAt, outcome, settledAt, settledBecause, toRequesters } =
    approvalProposals;
  const [row] = await db
    .select({
      id,
      vendorId,
      vendorName: vendors.name,
      ruling,
      because,
      proposedBy,
      proposedByName: members.name,
      proposedAt,
      outcome,
      settledByName: settling.name,
      settledAt,
      settledBecause,
      toRequesters,
    })
    .from(approvalProposals)
    .innerJoin(vendors, and(eq(vendors.organizationId, organizationId), eq(vendors.id, vendorId)))
    .innerJoin(members, and(eq(members.organizationId, organizationId), eq(members.id, proposedBy)))
    .leftJoin(settling, and(eq(settling.organizationId, organizationId), eq(settling.id, approvalProposals.settledBy)))
    .where(and(eq(approvalProposals.organizationId, organizationId), which))
    .orderBy(desc(proposedAt), desc(id))
    .limit(1);
  // What an earlier release proposed lacks what was added since.
  return row ? { ...row, ruling: Ruling.parse(row.ruling) } : null;
}
