import { expect, test } from 'vitest';
import { managerLoop, managerLoops } from './reporting-line.ts';

const managers: Record<string, string> = { ana: 'ben', ben: 'cleo', dov: 'dov', eli: 'fay', fay: 'gus', gus: 'fay' };
const loopOf = (start: string) => managerLoop(start, (one) => managers[one] ?? null);

test('a line that ends is no circle', () => {
  expect(loopOf('ana')).toBeNull();
  expect(loopOf('cleo')).toBeNull();
});

test('whoever is their own manager, near or far, stands in one', () => {
  expect(loopOf('dov')).toEqual(['dov', 'dov']);
  expect(loopOf('fay')).toEqual(['fay', 'gus', 'fay']);
});

test('a circle further up belongs to those in it', () => {
  expect(loopOf('eli')).toBeNull();
});

test('circles are found once each, among 100,000 people in one line and 100,000 in one circle', () => {
  expect(managerLoops(Object.keys(managers), (one) => managers[one] ?? null)).toEqual([['dov'], ['fay', 'gus']]);
  const many = Array.from({ length: 100_000 }, (_, index) => index);
  expect(managerLoops(many, (one) => (one + 1 < many.length ? one + 1 : null))).toEqual([]);
  expect(managerLoops(many, (one) => (one + 1) % many.length)).toHaveLength(1);
});
