import { expect, test } from 'vitest';
import type { GroupId } from '../shared/domain/group.ts';
import type { VendorId } from '../shared/domain/vendor-id.ts';
import type { BundleChange } from '../shared/policy/difference.ts';
import { changeWords } from './policy-words.ts';

const names = { groupName: () => 'Nurses', vendorName: () => 'Clinic Notes' };
const groupId = 'g' as GroupId;

test.each<[BundleChange, string]>([
  [
    { kind: 'cell', groupId: null, row: 'undecided', column: 'phiBlock', from: 'block', to: 'justify' },
    'Undecided, patient information: Stop → Ask why (weaker)',
  ],
  [
    { kind: 'cell', groupId, row: 'denied', column: 'signUp', from: 'allow', to: 'inform' },
    'Nurses: Denied, sign-up: Let through → Notice (stricter)',
  ],
  [{ kind: 'group-removed', groupId }, 'Nurses goes by everybody’s rules again'],
  [
    { kind: 'sentence', rung: 'block', from: '', to: 'Ask the privacy office.' },
    'Your sentence where it is “Stop”: nothing → “Ask the privacy office.”',
  ],
  [
    { kind: 'preferred', category: 'ai-scribe', from: [], to: ['v' as VendorId] },
    'Offered first for AI scribe: nobody → Clinic Notes',
  ],
  [
    { kind: 'stale-after', from: 72, to: 12 },
    'A policy that was not confirmed is stale after: 3 days → 12 hours (stricter)',
  ],
  [
    { kind: 'sites', added: ['a.example'], removed: [], changed: ['b.example', 'c.example'] },
    '1 site added: a.example; 2 sites changed: b.example, c.example',
  ],
])('%o reads as a sentence', (change, words) => {
  expect(changeWords(change, names)).toBe(words);
});
