import { describe, expect, test } from 'vitest';
import { corpusCases, heldOutCases } from './cases/index.ts';
import { isRight, unfoundSpans } from './cases/judge.ts';
import { expectedMisses, heldOutReached, leastSpansFound } from './expected-misses.ts';
import { inspect } from '../../shared/detect/inspect.ts';

const expectedlyMissed = new Set(expectedMisses.map(({ id }) => id));

// A case that fails here is a new miss or one that is right at last: `node tools/corpus-rates.ts write` writes the list anew.
describe.each(['phi', 'not-phi'] as const)('judged as %s, or an expected miss', (expected) => {
  const cases = corpusCases.filter((entry) => entry.expect === expected);

  test.for(cases.map((entry) => [entry.id, entry] as const))('%s', ([id, entry]) => {
    expect(isRight(entry) ? 'right' : 'missed').toBe(expectedlyMissed.has(id) ? 'missed' : 'right');
  });
});

test('at least as many identifiers of patients are found as before', () => {
  const marked = corpusCases.reduce((sum, { spans }) => sum + spans.length, 0);
  const unfound = corpusCases.reduce((sum, entry) => sum + unfoundSpans(entry).length, 0);
  expect(1 - unfound / marked).toBeGreaterThanOrEqual(leastSpansFound);
});

test('the cases by an author whom nobody tunes on are judged as well as before', { timeout: 30_000 }, () => {
  const patients = heldOutCases.filter(({ expect: expected }) => expected === 'phi');
  const others = heldOutCases.filter(({ expect: expected }) => expected === 'not-phi');
  const marked = patients.reduce((sum, { spans }) => sum + spans.length, 0);
  const unfound = patients.reduce((sum, entry) => sum + unfoundSpans(entry).length, 0);
  const blocked = others.filter(({ text }) => inspect(text).assessment.tier === 'block');
  expect(share(patients.filter(isRight).length, patients.length)).toBeGreaterThanOrEqual(heldOutReached.flagged);
  expect(share(others.filter((entry) => !isRight(entry)).length, others.length)).toBeLessThanOrEqual(
    heldOutReached.falseAlarms,
  );
  expect(share(blocked.length, others.length)).toBeLessThanOrEqual(heldOutReached.blocked);
  expect(share(marked - unfound, marked)).toBeGreaterThanOrEqual(heldOutReached.spans);
});

test('each expected miss names a case, once, and says why', () => {
  const ids = new Set(corpusCases.map(({ id }) => id));
  for (const { id, because } of expectedMisses) {
    expect(ids).toContain(id);
    expect(because).toMatch(/\w+ \w+/);
  }
  expect(expectedlyMissed.size).toBe(expectedMisses.length);
});

test('the cases are many, of many genres, each with its own id and text', () => {
  const patients = corpusCases.filter(({ expect: expected }) => expected === 'phi');
  const others = corpusCases.filter(({ expect: expected }) => expected === 'not-phi');
  expect(patients.length).toBeGreaterThanOrEqual(300);
  expect(others.length).toBeGreaterThanOrEqual(350);
  expect(new Set(patients.map(({ genre }) => genre)).size).toBeGreaterThanOrEqual(45);
  expect(new Set(others.map(({ genre }) => genre)).size).toBeGreaterThanOrEqual(50);
  expect(new Set(corpusCases.map(({ id }) => id)).size).toBe(corpusCases.length);
  expect(new Set(corpusCases.map(({ text }) => text)).size).toBe(corpusCases.length);
});

test('every patient is identified by something marked', () => {
  const unmarked = corpusCases.filter(({ expect: expected, spans }) => (expected === 'phi') !== spans.length > 0);
  expect(unmarked.map(({ id }) => id)).toEqual([]);
});

test('no mark is left in a text', () => {
  expect(corpusCases.filter(({ text }) => /[«»]/.test(text)).map(({ id }) => id)).toEqual([]);
});

function share(part: number, whole: number): number {
  return (100 * part) / whole;
}
