import { luhnIsValid } from '../checksum.ts';

const digitsOf = (text: string): number[] => Array.from(text, Number);
const dot = (digits: readonly number[], weightAt: (fromRight: number) => number): number =>
  digits.reduce((sum, digit, index) => sum + digit * weightAt(digits.length - 1 - index), 0);

// Damm's quasigroup of order 10: H. M. Damm, "Total anti-symmetrische Quasigruppen" (2004).
const damm = [
  '0317598642',
  '7092154863',
  '4206871359',
  '1750983426',
  '6123045978',
  '3674209581',
  '5869720134',
  '8945362017',
  '9438617205',
  '2581436790',
];

// Verhoeff's tables: J. Verhoeff, "Error Detecting Decimal Codes" (1969).
const dihedral = [
  '0123456789',
  '1234067895',
  '2340178956',
  '3401289567',
  '4012395678',
  '5987604321',
  '6598710432',
  '7659821043',
  '8765932104',
  '9876543210',
];
const permutations = [
  '0123456789',
  '1576283094',
  '5803796142',
  '8916043527',
  '9453126870',
  '4286573901',
  '2793806415',
  '7046913258',
];
const cell = (table: readonly string[], row: number, column: number): number => Number(table[row]?.[column]);

/** Check digit schemes in use for record and member numbers. Each takes all digits of a number, the check digit last. */
const schemes = {
  luhn: luhnIsValid,
  'weights-1-3': (text: string) => dot(digitsOf(text), (fromRight) => (fromRight % 2 ? 3 : 1)) % 10 === 0,
  'modulus-11': (text: string) => dot(digitsOf(text), (fromRight) => fromRight + 1) % 11 === 0,
  'modulus-97': (text: string) => digitsOf(text).reduce((rest, digit) => (rest * 10 + digit) % 97, 0) === 1,
  damm: (text: string) => digitsOf(text).reduce((state, digit) => cell(damm, state, digit), 0) === 0,
  verhoeff: (text: string) =>
    digitsOf(text)
      .toReversed()
      .reduce((state, digit, index) => cell(dihedral, state, cell(permutations, index % 8, digit)), 0) === 0,
} as const satisfies Record<CheckDigit, (digits: string) => boolean>;

export const checkDigits = ['luhn', 'weights-1-3', 'modulus-11', 'modulus-97', 'damm', 'verhoeff'] as const;
export type CheckDigit = (typeof checkDigits)[number];

/** Do the digits of a text, in order, satisfy a scheme? */
export function satisfies(scheme: CheckDigit, text: string): boolean {
  const digits = text.replaceAll(/\D/g, '');
  return digits.length >= 4 && schemes[scheme](digits);
}

/** Fewer samples than this can satisfy a scheme by chance too easily: one in ten for each. */
const SAMPLES_FOR_A_CHECK_DIGIT = 4;

/** The scheme that all samples satisfy, or null; never claimed of fewer than SAMPLES_FOR_A_CHECK_DIGIT different samples. */
export function commonCheckDigit(samples: readonly string[]): CheckDigit | null {
  if (new Set(samples).size < SAMPLES_FOR_A_CHECK_DIGIT) return null;
  return checkDigits.find((scheme) => samples.every((sample) => satisfies(scheme, sample))) ?? null;
}
