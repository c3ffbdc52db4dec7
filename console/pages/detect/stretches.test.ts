import { expect, test } from 'vitest';
import type { Match } from '../../../shared/detect/detector.ts';
import { stretchesOf } from './stretches.ts';

const match = (start: number, end: number, detectorId = 'mrn'): Match => ({
  detectorId,
  kind: 'identifier',
  start,
  end,
  confidence: 'high',
});
const shown = (text: string, matches: readonly Match[]) =>
  stretchesOf(text, matches).map((stretch) => (stretch.match ? `<${stretch.text}>` : stretch.text));

test('a text without matches is one piece, an empty one none', () => {
  expect(shown('abc', [])).toEqual(['abc']);
  expect(shown('', [])).toEqual([]);
});

test('matches and what stands between them come in order', () => {
  expect(shown('abcdef', [match(0, 1), match(3, 6)])).toEqual(['<a>', 'bc', '<def>']);
});

test('no character is shown twice or lost where matches overlap', () => {
  expect(shown('abcdef', [match(0, 4), match(1, 2), match(2, 6)])).toEqual(['<abcd>', '<ef>']);
});

test('a text cut short shows the part of a match that is left', () => {
  expect(shown('abcd', [match(2, 6), match(7, 9)])).toEqual(['ab', '<cd>']);
});
