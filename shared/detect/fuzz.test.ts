import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { corpusCases } from '../../test/corpus/cases/index.ts';
import { hostileTexts } from '../../test/corpus/hostile.ts';
import { inspect } from './inspect.ts';
import { redact } from './redact.ts';

// One text in two hundred characters of every kind that a keyboard, a scanner or a broken export may produce.
const strange = fc.constantFrom(
  '\uD800', // half an emoji, alone
  '\uDFFF\uD83D',
  '\u0000',
  '\u0007\u001B[31m',
  'a\u0301\u0327\u0302'.repeat(3), // combining marks upon combining marks
  '\u200B\u200D\uFEFF\u00AD', // characters of no width
  '\u202Eמספר תיק 4471820\u202C', // right to left, by force
  'المريض: أحمد',
  '患者:山田太郎',
  '👩‍⚕️👨‍👩‍👧‍👦🏳️‍🌈',
  'İıſﬁ', // letters whose capitals have another length
  'ＤＯＢ　３／４／１９６２', // full width
  '٣/٤/١٩٦٢',
  '\u2028\u2029\u0085\v\f',
  '\r\n\r\r\n\n',
  '\t|;,',
  '"'.repeat(7),
  '\\u0000\\',
  '𝐏𝐚𝐭𝐢𝐞𝐧𝐭: 𝐀𝐧𝐚',
  '0'.repeat(300),
  'x'.repeat(3000),
);
const telling = fc.constantFrom(
  'Patient: Ana Ruiz',
  'DOB: 3/4/1962',
  'MRN 4471820',
  'Mrs. O’Connor-Ng',
  'has diabetes',
  'Dx E11.9',
  'SSN 219-09-9998',
  '[PATIENT 1]',
  '[DATE 9999 in 2025]',
  '[AGE 90 or older]',
  '[PATIENT 99999]',
  'PID|1||4471820||RUIZ^ANA||19620304',
  'MSH|^~\\&|A|B\r',
  '{"resourceType":"Patient","birthDate":"1962-03-04","name":[{"family":"',
  '<patient><name><given>Ana',
  'NM1*IL*1*RUIZ*ANA****MI*W88120447~DMG*D8*19620304~',
  '(0010,0010) PN [RUIZ^ANA]',
  'Name,DOB,MRN\nRuiz,3/4/1962,',
  '| Name | DOB |\n|---|---|\n| Ruiz |',
);
const anything = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: telling },
      { weight: 3, arbitrary: strange },
      { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) },
      // Code units of any value, so halves of surrogate pairs as well.
      {
        weight: 1,
        arbitrary: fc
          .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 })
          .map((units) => String.fromCharCode(...units)),
      },
    ),
    { maxLength: 24 },
  )
  .chain((pieces) => fc.constantFrom('', ' ', '\n', '\r\n', '\t').map((between) => pieces.join(between)));

// A real text with something cut out of its middle or put into it, wherever that may be.
const damaged = fc
  .tuple(fc.constantFrom(...corpusCases), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(40), strange)
  .map(([{ text }, where, gone, put]) => {
    const at = Math.floor(where * text.length);
    return text.slice(0, at) + put + text.slice(at + gone);
  });

const now = new Date('2026-11-22T12:00:00Z');

/** What of all that is promised of any text at all does not hold for this one. */
function brokenPromises(text: string): string[] {
  const { matches, assessment } = inspect(text);
  const again = inspect(text);
  const redacted = redact(text, matches, now);
  const afterwards = inspect(redacted);
  const promises: [promise: string, isKept: boolean][] = [
    ['matches lie inside the text', matches.every(({ start, end }) => 0 <= start && start < end && end <= text.length)],
    ['matches come in order', matches.every(({ start }, index) => start >= (matches[index - 1]?.start ?? 0))],
    ['evidence counts and weighs', assessment.evidence.every(({ count, weight }) => count > 0 && weight >= 0)],
    ['patient information has a tier, all else none', (assessment.tier === 'none') === (assessment.kind !== 'phi')],
    ['the same text is judged the same way', JSON.stringify(again) === JSON.stringify({ matches, assessment })],
    ['a redacted text is no patient information', afterwards.assessment.kind !== 'phi'],
    ['redacting twice changes nothing', redact(redacted, afterwards.matches, now) === redacted],
  ];
  return promises.flatMap(([promise, isKept]) => (isKept ? [] : promise));
}

describe('any text is judged without a crash, with matches in place, and redacted for good', () => {
  test('pieces of records among characters of all kinds', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(brokenPromises(text)).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });

  test('a clinic’s texts with something broken in them', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(damaged, (text) => {
        expect(brokenPromises(text)).toEqual([]);
      }),
      { numRuns: 700 },
    );
  });

  test('a character of any kind may stand between the others', () => {
    for (const { text } of corpusCases.slice(0, 12)) {
      for (const put of ['\uD800', '\u0000', '\u200B', '\u202E', '\u0301']) {
        expect(brokenPromises(text.slice(0, 400).split('').join(put))).toEqual([]);
      }
    }
  });
});

function timeOf(run: () => unknown): number {
  const from = performance.now();
  run();
  return performance.now() - from;
}

const whole = (text: string) => redact(text, inspect(text).matches, now);

// Ten times the text may take ten times the time, and a busy machine some more; quadratic growth would take a hundred, each time it is looked at.
const MOST_GROWTH = 45;

function growthOf(make: (length: number) => string): number {
  let least = Infinity;
  for (let looks = 0; looks < 4 && least >= MOST_GROWTH; looks++) {
    const short = Math.min(
      timeOf(() => whole(make(20_000))),
      timeOf(() => whole(make(20_000))),
    );
    least = Math.min(least, timeOf(() => whole(make(200_000))) / Math.max(short, 5));
  }
  return least;
}

describe('no text is slow', () => {
  test.each(hostileTexts.map(({ name, make }) => [name, make] as const))(
    'judging and redacting %s takes time that grows with its length',
    { timeout: 60_000 },
    (_, make) => expect(growthOf(make)).toBeLessThan(MOST_GROWTH),
  );

  test('what a fuzzer would repeat takes no longer', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(telling, strange), { minLength: 1, maxLength: 3 }), (pieces) => {
        const piece = pieces.join(' ');
        const repeated = (length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
        expect(growthOf(repeated)).toBeLessThan(MOST_GROWTH);
      }),
      { numRuns: 15 },
    );
  });

  test('a megabyte of patients, each another, is redacted in seconds', { timeout: 60_000 }, () => {
    const rows = Array.from(
      { length: 20_000 },
      (_, index) =>
        `Anna${index.toString(36)},Ruiz${(index % 977).toString(36)},${(index % 28) + 1}/3/1962,${4_000_000 + index}`,
    );
    const table = `First Name,Last Name,DOB,MRN\n${rows.join('\n')}`;
    const short = table.slice(0, table.length / 10);
    const shortTime = Math.min(
      timeOf(() => whole(short)),
      timeOf(() => whole(short)),
    );
    expect(timeOf(() => whole(table))).toBeLessThan(45 * Math.max(shortTime, 4));
    expect(whole(short)).not.toMatch(/Anna|400\d{4}/);
  });
});
