import { expect, test } from 'vitest';
import type { GroupId } from '../domain/group.ts';
import { defaultPolicy, type Ladder } from './bundle.ts';
import { ladderFor } from './ladder.ts';

const [nurses, testers, others] = ['1', '2', '3'] as GroupId[] as [GroupId, GroupId, GroupId];
const { ladder } = defaultPolicy;
const withUnknown = (undecided: Partial<Ladder['undecided']>): Ladder => ({
  ...ladder,
  undecided: { ...ladder.undecided, ...undecided },
});
const policy = {
  ladder,
  groupLadders: [
    { groupId: nurses, ladder: withUnknown({ phiBlock: 'justify', identifiers: 'block' }) },
    { groupId: testers, ladder: withUnknown({ phiBlock: 'inform', signUp: 'block' }) },
  ],
};

test('a group’s own ladder counts in place of the organization’s, be it stricter or milder', () => {
  expect(ladderFor(policy, [testers, others])).toEqual(policy.groupLadders[1]?.ladder);
});

test('somebody in no such group goes by the organization’s', () => {
  expect(ladderFor(policy, [])).toBe(ladder);
  expect(ladderFor(policy, [others])).toBe(ladder);
});

test('somebody in two goes by the stricter cell of both, not by the organization’s', () => {
  expect(ladderFor(policy, [nurses, testers])).toEqual(
    withUnknown({ phiBlock: 'justify', identifiers: 'block', signUp: 'block' }),
  );
});
