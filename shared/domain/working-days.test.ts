import { expect, test } from 'vitest';
import { earliestDayWithin, workingDaysBetween } from './working-days.ts';

test('a weekend is no working day', () => {
  // 2026-11-20 is a Friday.
  expect(workingDaysBetween('2026-11-20', '2026-11-23')).toBe(0);
  expect(workingDaysBetween('2026-11-20', '2026-11-24')).toBe(1);
  expect(workingDaysBetween('2026-11-16', '2026-11-20')).toBe(3);
});

test('the earliest day within some working days is the last step before one more', () => {
  for (const today of ['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23', '2026-11-25']) {
    const earliest = earliestDayWithin(3, today);
    expect(workingDaysBetween(earliest, today)).toBe(3);
    const before = new Date(Date.parse(`${earliest}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
    expect(workingDaysBetween(before, today)).toBeGreaterThan(3);
  }
});
