import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysAfter } from './days-after.ts';
import { FindingId } from './finding.ts';
import { type DueFindings, findingRemindersOn } from './finding-reminders.ts';
import { MemberId } from './member.ts';
import { defaultIntervals, remindersBy } from './organization-settings.ts';

const policy = remindersBy(defaultIntervals);
const ownerId = MemberId.parse(crypto.randomUUID());
const dueOn = '2026-06-30';
const one = { findingId: FindingId.parse(crypto.randomUUID()), name: 'notely.example' };
const known = (days: number, facts: Partial<DueFindings> = {}): DueFindings => ({
  ownerId,
  dueOn,
  knownOn: daysAfter(facts.dueOn ?? dueOn, -days),
  count: 1,
  one,
  ...facts,
});
const everyDay = Array.from({ length: 200 }, (_, index) => daysAfter(dueOn, index - 100));

/** What a server tells that looks every day from when the findings are known: the day and how many, each key once. */
function toldOf(groups: readonly DueFindings[]) {
  const told = new Map<string, { day: string; count: number }>();
  for (const day of everyDay) {
    const there = groups.filter(({ knownOn }) => knownOn <= day);
    for (const { key, count } of findingRemindersOn(day, there, policy))
      if (!told.has(key)) told.set(key, { day, count });
  }
  return [...told.values()];
}
const daysOf = (groups: readonly DueFindings[]) => toldOf(groups).map(({ day }) => everyDay.indexOf(day) - 100);

test('a finding is told of by the notices that lie within its time, on the day after, and then once in each period', () => {
  expect(daysOf([known(14)]).slice(0, 3)).toEqual([-7, 0, 1]);
  expect(daysOf([known(3)]).slice(0, 2), 'not told twice on the day it is found').toEqual([0, 1]);
  expect(daysOf([known(90)]).slice(0, 6)).toEqual([-60, -30, -14, -7, 0, 1]);
  const [first = 0, second = 0, third = 0] = daysOf([known(14)]).slice(3);
  expect(first).toBeGreaterThanOrEqual(30);
  expect([second - first, third - second]).toEqual([30, 30]);
});

test('a single one is named, several of one owner and one day are counted, and those of others are told to them', () => {
  const others = known(14, { ownerId: null, count: 3, one: null });
  const reminders = findingRemindersOn(dueOn, [known(14), known(20, { count: 2, one: null }), others], policy);
  expect(reminders).toMatchObject([
    { ownerId, count: 3, one: null },
    { ownerId: null, count: 3 },
  ]);
  expect(findingRemindersOn(dueOn, [known(14)], policy)).toMatchObject([{ count: 1, one }]);
});

test('however many are overdue, their owner is told of all of them together, from the oldest day', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 61, max: 300 }), { minLength: 1, maxLength: 40 }), (late) => {
      const groups = late.map((days) => known(14, { dueOn: daysAfter(dueOn, -days) }));
      const reminders = findingRemindersOn(dueOn, groups, policy);
      expect(reminders).toHaveLength(1);
      expect(reminders[0]).toMatchObject({ count: late.length, dueOn: daysAfter(dueOn, -Math.max(...late)) });
      expect(reminders[0]!.audience).toContain('leadership');
    }),
  );
});
