import { z } from '../zod.ts';
import { Ruling } from './approval.ts';
import { idOf } from './id.ts';
import { MemberId } from './member.ts';
import { VendorId } from './vendor-id.ts';

export const ProposalId = idOf('Proposal');
export type ProposalId = z.infer<typeof ProposalId>;

export const proposalOutcomes = ['agreed', 'refused', 'withdrawn', 'overtaken'] as const;
export type ProposalOutcome = (typeof proposalOutcomes)[number];

/** Why the organization's policy asks for a second approver. */
export const secondApproverGrounds = ['data', 'risk'] as const;
export type SecondApproverGround = (typeof secondApproverGrounds)[number];

/** A decision that counts once another person agrees. Until then nothing of it is published. */
export const Proposal = z.object({
  id: ProposalId,
  vendorId: VendorId,
  vendorName: z.string(),
  ruling: Ruling,
  because: z.array(z.enum(secondApproverGrounds)),
  proposedBy: MemberId,
  proposedByName: z.string(),
  proposedAt: z.date(),
  /** Null while it waits. */
  outcome: z.enum(proposalOutcomes).nullable(),
  settledByName: z.string().nullable(),
  settledAt: z.date().nullable(),
  settledBecause: z.string(),
});
export type Proposal = z.infer<typeof Proposal>;

/** Agreeing needs no words; refusing and withdrawing say why. */
export const SettleProposal = z
  .strictObject({
    id: ProposalId,
    outcome: z.enum(['agreed', 'refused', 'withdrawn']),
    reason: z.string().trim().max(1000),
  })
  .refine(({ outcome, reason }) => outcome === 'agreed' || reason !== '', {
    path: ['reason'],
    message: 'Say why, in a sentence',
  });
export type SettleProposal = z.infer<typeof SettleProposal>;
