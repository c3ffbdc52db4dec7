import { expect, test } from 'vitest';
import { backOffMilliseconds } from './back-off.ts';

test('doubles with each failure up to a quarter of an hour, at least half of it for certain', () => {
  expect([1, 2, 3, 4].map((failures) => backOffMilliseconds(failures, null, 1))).toEqual([2_000, 4_000, 8_000, 16_000]);
  expect(backOffMilliseconds(3, null, 0)).toBe(4_000);
  expect(backOffMilliseconds(1_000, null, 1)).toBe(900_000);
});

test('never comes back sooner than the server asked for', () => {
  expect(backOffMilliseconds(1, 120, 0.3)).toBe(120_000);
  expect(backOffMilliseconds(12, 1, 1)).toBe(900_000);
});
