import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { detect } from '../../shared/detect/detect.ts';
import type { DetectorExamples } from '../../shared/detect/detector.ts';
import { detectorIds, detectors } from '../../shared/detect/detectors/index.ts';

const folder = join(import.meta.dirname, '../../shared/detect/detectors');
const files = readdirSync(folder).filter((name) => name !== 'index.ts');
const examplesOf = import.meta.glob<{ examples: DetectorExamples }>('../../shared/detect/detectors/*.examples.ts', {
  eager: true,
});

test('each file of the folder is a listed detector or its examples, named by its id', () => {
  const expected = detectors.flatMap(({ id }) => [`${id}.ts`, `${id}.examples.ts`]).toSorted();
  expect(files.toSorted(), 'add the detector to detectors/index.ts, and give it examples').toEqual(expected);
});

test('the ids for the schema are the ids of the detectors', () => {
  expect([...detectorIds].toSorted()).toEqual(detectors.map(({ id }) => id).toSorted());
  expect(new Set(detectorIds).size).toBe(detectorIds.length);
});

describe.each(detectors.map((detector) => [detector.id, detector] as const))('%s', (id, detector) => {
  const examples = examplesOf[`../../shared/detect/detectors/${id}.examples.ts`]?.examples;

  test('comes with examples of both kinds', () => {
    expect(examples?.match.length, `add ${id}.examples.ts beside ${id}.ts`).toBeGreaterThan(0);
    expect(examples?.ignore.length, `show what ${id} must leave alone`).toBeGreaterThan(0);
  });

  test('says what it finds, with its article, and on what ground', () => {
    expect(detector.title, 'the warning reads "looks like <title>"').toMatch(/^(?:an? |health information$)/);
    expect(detector.basis, 'cite 45 CFR').toMatch(/^45 CFR 1\d\d\.\d+/);
    expect(detector.placeholder).toMatch(/^[A-Z]+(?: [A-Z]+)?$/);
  });

  test('has a global pattern and hints in lower case', () => {
    expect(detector.pattern.global).toBe(true);
    for (const hint of detector.hints) expect(hint).toBe(hint.toLowerCase());
    expect(!detector.needsHint || detector.hints.length > 0, 'needsHint without hints finds nothing').toBe(true);
  });

  test.for([...(examples?.match ?? [])])('finds: %s', (text) => {
    expect(detect(text, [detector])).not.toEqual([]);
  });

  test.for([...(examples?.ignore ?? [])])('ignores: %s', (text) => {
    expect(detect(text, [detector]).map(({ start, end }) => text.slice(start, end))).toEqual([]);
  });
});
