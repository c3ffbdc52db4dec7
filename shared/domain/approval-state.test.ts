import { describe, expect, test } from 'vitest';
import { approvalState } from './approval-state.ts';

const today = '2026-06-15';
const approved = { ruling: 'approved-with-conditions', isHeldBack: false, reviewDueOn: '2026-12-31' } as const;
const condition = { dueOn: '2026-06-30', metOn: null, isBeforeUse: false };

describe('the state of a decision', () => {
  test.each([
    ['nothing is on record', null, [], null, { kind: 'undecided' }],
    ['a second approver has to agree', null, [], { outcome: null }, { kind: 'proposed' }],
    ['the second approver refused', null, [], { outcome: 'refused' as const }, { kind: 'undecided' }],
    ['a denial is to be undone', { ...approved, ruling: 'denied' as const }, [], { outcome: null }, { kind: 'denied' }],
    ['all conditions are met', approved, [{ ...condition, metOn: '2026-06-01' }], null, { kind: 'approved' }],
    [
      'one is due today',
      approved,
      [{ ...condition, dueOn: today }],
      null,
      { kind: 'open-conditions', open: 1, overdue: 0 },
    ],
    [
      'one was due yesterday',
      approved,
      [{ ...condition, dueOn: '2026-06-14' }, condition],
      null,
      { kind: 'open-conditions', open: 2, overdue: 1 },
    ],
    [
      'one stands before use',
      { ...approved, isHeldBack: true, reviewDueOn: '2026-01-01' },
      [{ ...condition, isBeforeUse: true }, condition],
      null,
      { kind: 'waits-for-conditions', open: 1 },
    ],
    ['the review is due today', { ...approved, reviewDueOn: today }, [], null, { kind: 'approved' }],
    [
      'the review was due yesterday',
      { ...approved, reviewDueOn: '2026-06-14' },
      [condition],
      null,
      { kind: 'review-overdue', since: '2026-06-14' },
    ],
  ])('where %s', (_, newest, conditions, proposal, state) => {
    expect(approvalState(newest, conditions, proposal, today)).toEqual(state);
  });
});
