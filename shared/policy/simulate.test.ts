import { expect, test } from 'vitest';
import type { GroupId } from '../domain/group.ts';
import { defaultPolicy, PolicyBundle } from './bundle.ts';
import { differenceOfRules, directionOf } from './difference.ts';
import { rulesOf } from './rules.ts';
import { type Moment, simulate } from './simulate.ts';

const pilot = crypto.randomUUID() as GroupId;
const now = new Date('2026-06-15T12:00:00Z');
const bundle = PolicyBundle.parse({
  version: 4,
  publishedAt: now.toISOString(),
  organization: { id: crypto.randomUUID(), name: 'Riverside', timeZone: 'America/Chicago', color: '#1c6e8c' },
  policy: defaultPolicy,
  sites: [
    {
      domain: 'notes.example',
      vendorId: crypto.randomUUID(),
      vendorName: 'Clinic Notes',
      ruling: 'approved',
      dataClasses: ['phi'],
      conditions: '',
      accounts: 'organization',
      baas: [{ effectiveOn: '2026-01-01', expiresOn: null }],
    },
  ],
});
const rules = rulesOf(defaultPolicy);
const open = { ...rules.ladder, undecided: { ...rules.ladder.undecided, phiBlock: 'inform' as const } };
const withPilot = { ...rules, groupLadders: [{ groupId: pilot, ladder: open }] };
const moment = (change: Partial<Moment> = {}): Moment => ({
  groups: [],
  hostname: 'notely.example',
  accountKind: 'unknown',
  what: 'phiBlock',
  ...change,
});

test('a moment is decided as a browser would, and the cell that says so is named', () => {
  expect(simulate(bundle, rules, moment(), now)).toMatchObject({
    decision: { kind: 'block', because: 'unknown' },
    cell: { row: 'undecided', column: 'phiBlock' },
    ruledBy: [],
  });
  expect(simulate(bundle, rules, moment({ what: 'signUp' }), now)).toMatchObject({
    decision: { kind: 'acknowledge' },
    cell: { row: 'undecided', column: 'signUp' },
  });
});

test('whoever is in a group goes by its rules, also where they are in a draft alone', () => {
  const inPilot = moment({ groups: [pilot] });
  expect(simulate(bundle, rules, inPilot, now).decision.kind).toBe('block');
  expect(simulate(bundle, withPilot, inPilot, now)).toMatchObject({ decision: { kind: 'inform' }, ruledBy: [pilot] });
  expect(simulate(bundle, withPilot, moment(), now)).toMatchObject({ decision: { kind: 'block' }, ruledBy: [] });
});

test('what is covered is let through by no cell, unless it is another’s account', () => {
  const covered = moment({ hostname: 'app.notes.example' });
  expect(simulate(bundle, rules, covered, now)).toMatchObject({ decision: { because: 'covered' }, cell: null });
  expect(simulate(bundle, rules, { ...covered, accountKind: 'personal' }, now)).toMatchObject({
    decision: { because: 'not-this-account' },
    cell: { row: 'uncovered', column: 'phiBlock' },
  });
});

test('a change says which way it goes', () => {
  const changes = differenceOfRules(rules, { ...withPilot, staleAfterHours: 24, withoutBundle: 'block' });
  expect(changes.map((change) => [change.kind, directionOf(change)])).toEqual([
    ['group-added', 'neither'],
    ['cell', 'weaker'],
    ['stale-after', 'stricter'],
    ['without-bundle', 'stricter'],
  ]);
  expect(differenceOfRules(rules, rules)).toEqual([]);
});
