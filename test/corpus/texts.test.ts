import { describe, expect, test } from 'vitest';
import { inspect } from '../../shared/detect/inspect.ts';
import { harmlessTexts, patientTexts, type CorpusText } from './texts.ts';

describe.each([
  ['patient information', patientTexts],
  ['no patient information', harmlessTexts],
] as const)('%s', (_, texts) => {
  test.for(texts.map((entry) => [entry.title, entry] as const))('%s', ([, entry]) => {
    const found = new Set(inspect(entry.text).matches.map(({ detectorId }) => detectorId));
    expect(isRight(entry), 'judged wrongly, or right now: then remove its `miss`').toBe(entry.miss === undefined);
    for (const id of entry.finds ?? []) expect([...found]).toContain(id);
  });
});

test('the corpus holds enough of both and each title once', () => {
  const titles = [...patientTexts, ...harmlessTexts].map(({ title }) => title);
  expect(new Set(titles).size).toBe(titles.length);
  expect(patientTexts.length).toBeGreaterThanOrEqual(40);
  expect(harmlessTexts.length).toBeGreaterThanOrEqual(45);
});

function isRight({ text, isPatientInformation }: CorpusText): boolean {
  const { kind, tier } = inspect(text).assessment;
  return isPatientInformation ? kind === 'phi' && tier !== 'none' : kind !== 'phi' && tier === 'none';
}
