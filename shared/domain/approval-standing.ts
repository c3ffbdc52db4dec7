import { z } from '../zod.ts';
import { ApprovalCondition } from './approval-condition.ts';
import { Proposal } from './approval-proposal.ts';
import { CalendarDay } from './calendar.ts';

const count = z.int().min(0);

/** `approvalState` as it travels. */
const State = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('undecided') }),
  z.object({ kind: z.literal('proposed') }),
  z.object({ kind: z.literal('waits-for-conditions'), open: count }),
  z.object({ kind: z.literal('approved') }),
  z.object({ kind: z.literal('open-conditions'), open: count, overdue: count }),
  z.object({ kind: z.literal('review-overdue'), since: CalendarDay }),
  z.object({ kind: z.literal('denied') }),
]);

/** How the decision on one vendor stands today, for whoever looks. */
export const ApprovalStanding = z.object({
  state: State,
  /** Those given with the newest decision, due first in front. */
  conditions: z.array(ApprovalCondition),
  /** The newest one, which waits where its outcome is null. */
  proposal: Proposal.nullable(),
  /** Whether whoever looks may go past a denial. */
  isAuthority: z.boolean(),
});
export type ApprovalStanding = z.infer<typeof ApprovalStanding>;
