import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commonCheckDigit, satisfies } from './check-digit.ts';
import { isSlowOn } from '../../../test/support/expressions.ts';
import {
  deriveFormat,
  matchesElsewhere,
  objectionTo,
  type OwnFormat,
  ownDetector,
  patternOf,
  type Piece,
} from './own-format.ts';

const derived = (...samples: string[]) => {
  const derivation = deriveFormat(samples);
  if (derivation.kind === 'refused') throw new Error(derivation.because);
  return derivation;
};
const finds = (samples: string[], text: string) =>
  [...text.matchAll(patternOf(derived(...samples).pieces))].map(([found]) => found);

describe('deriving a format from sample numbers', () => {
  test('keeps what all samples share and counts the rest', () => {
    expect(derived('RC-0048-2913', 'RC-0051-1177', 'RC-0009-4410').pieces).toEqual([
      { is: 'text', text: 'RC' },
      { is: 'text', text: '-' },
      { is: 'text', text: '00' },
      { is: 'digits', from: 2, to: 2 },
      { is: 'text', text: '-' },
      { is: 'digits', from: 4, to: 4 },
    ]);
  });

  test('finds other numbers of the same kind, in any case, and nothing longer', () => {
    const samples = ['RC-482913', 'RC-511177', 'RC-094410'];
    expect(finds(samples, 'see RC-123456 and rc-654321, not RC-1234567 nor ARC-123456')).toEqual([
      'RC-123456',
      'rc-654321',
    ]);
  });

  test('takes letters and digits mixed at will for one class', () => {
    expect(derived('1EG4TE5MK73', '2AB3CD4EF56', '9ZZ8YY7XX12').pieces).toEqual([
      { is: 'digits', from: 1, to: 1 },
      { is: 'capitals', from: 2, to: 2 },
      { is: 'digits', from: 1, to: 1 },
      { is: 'capitals', from: 2, to: 2 },
      { is: 'digits', from: 1, to: 1 },
      { is: 'capitals', from: 2, to: 2 },
      { is: 'digits', from: 2, to: 2 },
    ]);
    expect(derived('A48K2913', '48Q2913B', 'X1Y2Z3W4').pieces).toEqual([{ is: 'alphanumerics', from: 8, to: 8 }]);
  });

  test.each([
    [['RC-1', 'RC-2'], 'at least three'],
    [['RC-1', 'RC-1', 'RC-1'], 'at least three'],
    [['RC-482913', '48/2913', '48 29 13'], 'no shape in common'],
    [['alpha', 'beta', 'gamma'], 'ordinary words'],
    [['(RC)482913', '(RC)482914', '(RC)482915'], 'Use letters'],
    [['1'.repeat(41), '2'.repeat(41), '3'.repeat(41)], 'more than 40'],
  ])('refuses %j with a sentence', (samples, because) => {
    expect(deriveFormat(samples)).toEqual({ kind: 'refused', because: expect.stringContaining(because) as string });
  });

  test('asks for a hint where the shape alone is common', () => {
    expect(derived('482913', '511177', '094410').needsHint).toBe(true);
    expect(derived('RCH482913', 'RCH511177', 'RCH094410').needsHint).toBe(false);
  });
});

describe('check digits', () => {
  test.each([
    ['luhn', '79927398713'],
    ['verhoeff', '2363'],
    ['damm', '5724'],
    ['weights-1-3', '4006381333931'],
    ['modulus-11', '0306406152'],
    ['modulus-97', '3214282912345698765432161182'],
  ] as const)('%s holds for its published example and for none with one digit changed', (scheme, number) => {
    expect(satisfies(scheme, number)).toBe(true);
    for (let index = 0; index < number.length; index++) {
      const changed = number.slice(0, index) + ((Number(number[index]) + 1) % 10) + number.slice(index + 1);
      expect({ changed, holds: satisfies(scheme, changed) }).toEqual({ changed, holds: false });
    }
  });

  test('are never claimed of three samples, nor when one sample fails', () => {
    expect(commonCheckDigit(['79927398713', '49927398716', '4111111111111111'])).toBeNull();
    expect(commonCheckDigit(['79927398713', '49927398716', '4111111111111111', '1234567812345670'])).toBe('luhn');
    expect(commonCheckDigit(['79927398713', '49927398716', '4111111111111111', '1234567812345671'])).not.toBe('luhn');
  });

  test('a detector with a check digit ignores a mistyped number', () => {
    const samples = ['RC79927398713', 'RC49927398716', 'RC12345678903', 'RC40000000006'];
    const { pieces, checkDigit } = derived(...samples);
    expect(checkDigit).toBe('luhn');
    const detector = ownDetector({
      id: 'own-1',
      title: 'a record number',
      kind: 'mrn',
      pieces,
      checkDigit,
      needsHint: false,
      hints: [],
    } satisfies OwnFormat);
    expect(detector.isValid?.('RC79927398713')).toBe(true);
    expect(detector.isValid?.('RC79927398714')).toBe(false);
  });
});

test('an officer sees what else a bare eight-digit number would match', () => {
  expect(matchesElsewhere(derived('48291377', '51117701', '09441012')).map(({ what }) => what)).toEqual([
    'dates',
    'order and invoice numbers',
  ]);
});

test('no shape that the policy accepts is slow, whoever wrote it', { timeout: 60_000 }, () => {
  const part = fc.record({
    is: fc.constantFrom('digits' as const, 'capitals' as const, 'alphanumerics' as const),
    from: fc.integer({ min: 1, max: 40 }),
    more: fc.integer({ min: 0, max: 39 }),
  });
  const piece: fc.Arbitrary<Piece> = fc.oneof(
    part.map(({ is, from, more }) => ({ is, from, to: Math.min(40, from + more) })),
    fc.constantFrom('RC', '0', '00', '-', '.', '#', ' ').map((text) => ({ is: 'text' as const, text })),
  );
  const hostile = ['1', 'A', '1A', 'A1', '0', 'RC0', '1-', 'A-1-', '#1', '1 '];
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 9 }), (pieces) => {
      fc.pre(objectionTo(pieces) === null);
      const expression = patternOf(pieces);
      for (const unit of hostile) {
        const make = (length: number) => unit.repeat(length / unit.length);
        expect({ unit, isSlow: isSlowOn({ where: 'own', expression }, make, 20_000) }).toEqual({ unit, isSlow: false });
      }
    }),
    { numRuns: 100 },
  );
});

test.each<[string, Piece[]]>([
  ['digits before digits', Array.from({ length: 9 }, () => ({ is: 'digits', from: 1, to: 40 }))],
  [
    'letters before a letter',
    [
      { is: 'capitals', from: 1, to: 9 },
      { is: 'text', text: 'A' },
      { is: 'digits', from: 4, to: 4 },
    ],
  ],
  [
    'a mixture before digits',
    [
      { is: 'alphanumerics', from: 4, to: 9 },
      { is: 'digits', from: 1, to: 9 },
    ],
  ],
])('an open part of %s is refused', (_, pieces) => {
  expect(objectionTo(pieces)).toContain('several ways');
});

test('every derived pattern finds its own samples, and is linear-time on what looks like them', () => {
  const sample = fc.stringMatching(/^[A-Z]{0,3}-?\d{2,8}(\/\d{1,4})?$/);
  fc.assert(
    fc.property(fc.array(sample, { minLength: 3, maxLength: 6 }), (samples) => {
      const derivation = deriveFormat(samples);
      if (derivation.kind === 'refused') return;
      const pattern = patternOf(derivation.pieces);
      for (const number of samples) expect([...number.matchAll(pattern)].map(([found]) => found)).toEqual([number]);

      const hostile = (samples[0] ?? '').slice(0, -1).repeat(20_000).slice(0, 50_000);
      const start = performance.now();
      hostile.match(pattern);
      expect(performance.now() - start).toBeLessThan(100);
    }),
    { numRuns: 60 },
  );
});
