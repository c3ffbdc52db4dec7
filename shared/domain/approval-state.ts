import type { ApprovalCondition } from './approval-condition.ts';
import { isOverdue } from './approval-condition.ts';
import type { Proposal } from './approval-proposal.ts';
import { type Approval, rulingInEffect } from './approval.ts';
import type { CalendarDay } from './calendar.ts';

/** How a decision on a vendor stands on a day: computed from what is on record, never stored. */
export type ApprovalState =
  | { kind: 'undecided' }
  /** Nothing counts yet: a second approver has still to agree. */
  | { kind: 'proposed' }
  /** Approved, and not in use yet: conditions before use are open. */
  | { kind: 'waits-for-conditions'; open: number }
  | { kind: 'approved' }
  | { kind: 'open-conditions'; open: number; overdue: number }
  | { kind: 'review-overdue'; since: CalendarDay }
  | { kind: 'denied' };

/**
 * The state of a decision on a day (`YYYY-MM-DD`). An approval that waits for conditions comes before one whose review is overdue, since it
 * does not count at all; a proposal counts only where nothing was decided before.
 *
 * @param newest the newest decision on the vendor, with the conditions given with it
 */
export function approvalState(
  newest: Pick<Approval, 'ruling' | 'isHeldBack' | 'reviewDueOn'> | null,
  conditions: readonly Pick<ApprovalCondition, 'dueOn' | 'metOn' | 'isBeforeUse'>[],
  proposal: Pick<Proposal, 'outcome'> | null,
  today: string,
): ApprovalState {
  if (newest === null) return proposal?.outcome === null ? { kind: 'proposed' } : { kind: 'undecided' };
  if (newest.ruling === 'denied') return { kind: 'denied' };
  const open = conditions.filter(({ metOn }) => metOn === null);
  if (rulingInEffect(newest) === null) {
    return { kind: 'waits-for-conditions', open: open.filter(({ isBeforeUse }) => isBeforeUse).length };
  }
  const { reviewDueOn } = newest;
  if (reviewDueOn !== null && reviewDueOn < today) return { kind: 'review-overdue', since: reviewDueOn };
  if (open.length === 0) return { kind: 'approved' };
  return { kind: 'open-conditions', open: open.length, overdue: open.filter((one) => isOverdue(one, today)).length };
}
