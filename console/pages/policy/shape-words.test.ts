import { expect, test } from 'vitest';
import { deriveFormat } from '../../../shared/detect/own/own-format.ts';
import { wordsOfShape } from './shape-words.ts';

test.each([
  [['RC-0048-2913', 'RC-0051-1177', 'RC-0009-4410'], 'RC-00, then 2 digits, then -, then 4 digits'],
  [['RC482913', 'RC511177', 'RC0944'], 'RC, then 4 to 6 digits'],
  [['482 913', '511 177', '094 410'], '3 digits, then a space, then 3 digits'],
  [['A48K2913', '48Q2913B', 'X1Y2Z3W4'], '8 letters or digits'],
  [['A1234', 'B2345', 'C9912'], '1 letter, then 4 digits'],
  [['RC79927398713', 'RC49927398716', 'RC12345678903', 'RC40000000006'], 'RC, then 11 digits, with a Luhn check digit'],
])('%j reads: %s', (samples, words) => {
  const derivation = deriveFormat(samples);
  expect(derivation.kind === 'derived' && wordsOfShape(derivation)).toBe(words);
});
