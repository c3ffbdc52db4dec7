import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysAfter } from './days-after.ts';
import { type Audience, reminderOn, type ReminderPolicy } from './due-reminders.ts';

const dueOn = '2026-06-30';
const usual: ReminderPolicy = {
  noticeDays: [90, 60, 30, 14, 7, 0],
  overdueEveryDays: 30,
  officersFromDays: 30,
  leadershipAfterDays: 14,
};

const policies = fc.record({
  noticeDays: fc.uniqueArray(fc.nat(120), { minLength: 1, maxLength: 8 }),
  overdueEveryDays: fc.integer({ min: 1, max: 60 }),
  officersFromDays: fc.nat(120),
  leadershipAfterDays: fc.integer({ min: 1, max: 120 }),
});

/** What each is told by a server that looks on these days before (negative) and after, and nobody the same twice. */
function toldOn(days: readonly number[], policy: ReminderPolicy, hasOwner = true) {
  const told: { day: number; step: string; to: Audience }[] = [];
  for (const day of days) {
    const reminder = reminderOn(daysAfter(dueOn, day), dueOn, hasOwner, policy);
    for (const to of reminder?.audience ?? [])
      if (!told.some((one) => one.to === to && one.step === reminder?.step))
        told.push({ day, step: reminder!.step, to });
  }
  return told;
}
const everyDay = Array.from({ length: 300 }, (_, index) => index - 130);

describe('a day that falls due', () => {
  test('speaks 90, 60, 30, 14, 7 and 0 days ahead to its owner, to officers from 30 on, and to leadership 14 days after', () => {
    const told = toldOn(everyDay, usual);
    const daysOf = (who: Audience) => told.filter(({ to }) => to === who).map(({ day }) => day);
    expect(daysOf('owner')).toEqual([-90, -60, -30, -14, -7, 0, 1, 31, 61, 91, 121, 151]);
    expect(daysOf('officers')).toEqual([-30, -14, -7, 0, 1, 31, 61, 91, 121, 151]);
    expect(daysOf('leadership')).toEqual([14, 31, 61, 91, 121, 151]);
  });

  test('tells each of each notice once, whatever the policy, and nobody higher before those below', () => {
    fc.assert(
      fc.property(policies, fc.boolean(), (policy, hasOwner) => {
        const told = toldOn(everyDay, policy, hasOwner);
        expect(told.filter(({ day, to }) => day < 0 && to === 'leadership')).toEqual([]);
        const aheads = told.filter(({ day, to }) => day <= 0 && to === 'owner');
        expect(aheads.map(({ day }) => Math.abs(day))).toEqual(
          policy.noticeDays.filter((days) => days < 130).toSorted((one, other) => other - one),
        );
        for (const day of everyDay) {
          const audience = reminderOn(daysAfter(dueOn, day), dueOn, hasOwner, policy)?.audience ?? ['owner'];
          expect(audience[0]).toBe('owner');
        }
      }),
    );
  });

  test('is told of once by a server that was off for weeks, not of each notice it missed', () => {
    fc.assert(
      fc.property(
        policies,
        fc.integer({ min: -130, max: 100 }),
        fc.integer({ min: 1, max: 60 }),
        (policy, before, off) => {
          const owner = toldOn([before, before + off], policy).filter(({ to }) => to === 'owner');
          expect(owner.length).toBeLessThanOrEqual(2);
          expect(owner.filter(({ day }) => day === before + off).length).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  test('that passed years ago goes on speaking, since it was not done', () => {
    const years = [366, 800, 3000].map((days) => reminderOn(daysAfter(dueOn, days), dueOn, true, usual));
    expect(years.map((reminder) => reminder?.hasPassed)).toEqual([true, true, true]);
    expect(new Set(years.map((reminder) => reminder?.step)).size).toBe(3);
  });
});
