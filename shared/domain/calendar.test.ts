import { expect, test } from 'vitest';
import { monthsAfter } from './calendar.ts';

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2027-11-30', 3, '2028-02-29'],
  ['2026-06-15', 12, '2027-06-15'],
  ['2026-12-01', 6, '2027-06-01'],
])('%s and %d months is %s', (day, months, later) => {
  expect(monthsAfter(day, months)).toBe(later);
});
