import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { timeOf } from '../../test/support/expressions.ts';
import { defaultDetection, type Detection } from '../policy/detection.ts';
import { detectorIds } from './detectors/index.ts';
import { builtInEngine, engineOf } from './engine.ts';
import { inspect } from './inspect.ts';
import { deriveFormat, type OwnFormat } from './own/own-format.ts';
import { redact } from './redact.ts';

const derived = (...samples: string[]): Pick<OwnFormat, 'pieces' | 'checkDigit' | 'needsHint'> => {
  const { kind: _, ...shape } = deriveFormat(samples) as Extract<ReturnType<typeof deriveFormat>, { kind: 'derived' }>;
  return shape;
};
const riverside: Detection['ownFormats'][number] = {
  ...derived('RCH482913', 'RCH511177', 'RCH094410'),
  pieces: [...derived('RCH482913', 'RCH511177', 'RCH094410').pieces],
  id: 'own-1',
  title: 'a Riverside record number',
  kind: 'mrn',
  hints: [],
};
const with_ = (detection: Partial<Detection>) => engineOf({ ...defaultDetection, ...detection });
const visit = 'Please call Margaret Okafor (RCH482913) about her pneumonia and the levofloxacin.';

describe('an organization’s own format', () => {
  test('makes a number that says nothing to others a record number', () => {
    expect(inspect(visit).assessment.evidence.map(({ detectorId }) => detectorId)).not.toContain('mrn');
    const { assessment, matches } = inspect(visit, with_({ ownFormats: [riverside] }));
    expect(assessment).toMatchObject({ kind: 'phi', tier: 'block' });
    expect(
      matches.filter(({ detectorId }) => detectorId === 'own-1').map(({ start, end }) => visit.slice(start, end)),
    ).toEqual(['RCH482913']);
    expect(assessment.evidence.find(({ detectorId }) => detectorId === 'own-1')).toMatchObject({
      kind: 'identifier',
      count: 1,
      weight: 3,
    });
  });

  test('stands in the place of the built-in detector that finds the same number, not beside it', () => {
    const { assessment } = inspect(
      'Patient MRN RCH482913, MRN 88421907, has asthma.',
      with_({ ownFormats: [riverside] }),
    );
    expect(
      assessment.evidence
        .filter(({ kind }) => kind === 'identifier')
        .map(({ detectorId, count }) => [detectorId, count]),
    ).toEqual([
      ['mrn', 1],
      ['own-1', 1],
    ]);
  });

  test('whose shape is common counts near one of its words alone', () => {
    const engine = with_({
      ownFormats: [
        { ...riverside, pieces: [{ is: 'digits', from: 6, to: 6 }], needsHint: true, hints: ['riverside no'] },
      ],
    });
    const found = (text: string) => inspect(text, engine).matches.some(({ detectorId }) => detectorId === 'own-1');
    expect(found('Riverside No. 482913 was seen')).toBe(true);
    expect(found('Order 482913 was shipped')).toBe(false);
  });

  test('is redacted like any other identifier', () => {
    const engine = with_({ ownFormats: [riverside] });
    const redacted = redact(visit, inspect(visit, engine).matches, null, engine);
    expect(redacted).not.toMatch(/RCH|482913|Okafor/);
    expect(redacted).toContain('pneumonia');
    expect(inspect(redacted, engine).assessment.kind).not.toBe('phi');
  });
});

const lookingFor = (kind: 'identifier' | 'health', ...words: string[]) =>
  with_({ ownTerms: [{ id: 'own-2', title: 'a Riverside program', kind, words }] });
const foundBy = (engine: ReturnType<typeof engineOf>, text: string) =>
  inspect(text, engine)
    .matches.filter(({ detectorId }) => detectorId === 'own-2')
    .map(({ start, end }) => text.slice(start, end));

describe('an organization’s own words', () => {
  test('are found whole, in any case and across a line break, the longest first', () => {
    const engine = lookingFor('identifier', 'Blue Door', 'Blue Door West', '7B ward', 'Größe');
    expect(foundBy(engine, 'At BLUE\n door west, then the 7b Ward (größe), never a blue doorway.')).toEqual([
      'BLUE\n door west',
      '7b Ward',
      'größe',
    ]);
  });

  test('of health make a name a patient', () => {
    const text = 'Mrs. Margaret Okafor, born 03/14/1957, starts with Blue Door and then Green Door.';
    expect(inspect(text, lookingFor('health', 'blue door', 'green door')).assessment).toMatchObject({
      kind: 'phi',
      tier: 'block',
    });
    expect(inspect(text).assessment.evidence.some(({ kind }) => kind === 'health')).toBe(false);
  });
});

describe('allowed texts', () => {
  const letter = 'Riverside Clinic, 214 Oak Street, Springfield, IL 62704, phone (217) 555-0143';

  test('keep what is found inside them from counting, however they are broken into lines', () => {
    const engine = with_({ allowedTexts: [letter] });
    expect(inspect(letter).matches.length).toBeGreaterThan(1);
    expect(inspect(letter.replaceAll(', ', '\n').toUpperCase(), engine)).toMatchObject({
      matches: [],
      assessment: { kind: 'clear' },
    });
  });

  test('excuse nothing beside them', () => {
    const engine = with_({ allowedTexts: [letter] });
    const text = `${letter}\n\nPatient: Margaret Okafor, DOB 03/14/1957, MRN 44712093, pneumonia, (312) 555-0148`;
    expect(inspect(text, engine).assessment).toMatchObject({ kind: 'phi', tier: 'block' });
    // A part of an allowed text inside a longer number is no allowed text.
    expect(inspect('call 312-555-0143', with_({ allowedTexts: ['555-0143'] })).matches).toHaveLength(1);
  });
});

describe('switching off', () => {
  test.each([
    'Patient: Margaret Okafor, DOB: 03/14/1957',
    'Name,DOB,MRN\nMargaret Okafor,03/14/1957,44712093\nJohn Miller,01/02/1960,44712094',
  ])('leaves nothing of a detector, in prose and in records: %s', (text) => {
    const engine = with_({ switchedOff: ['date-of-birth'] });
    expect(inspect(text).matches.map(({ detectorId }) => detectorId)).toContain('date-of-birth');
    const { matches, assessment } = inspect(text, engine);
    expect([...matches, ...assessment.evidence].map(({ detectorId }) => detectorId)).not.toContain('date-of-birth');
  });

  test('names leaves none to go by, not even those that count beside an illness alone', () => {
    const faint =
      'new PI lead: Shanice, rear ended at a light, herniated two discs, gets injections, other driver is State Farm, she cries on the phone a lot';
    expect(inspect(faint).assessment).toMatchObject({ kind: 'phi' });
    expect(inspect(faint).assessment.evidence.map(({ kind }) => kind)).toContain('person');
    expect(inspect(faint, with_({ switchedOff: ['person-name'] })).assessment).toMatchObject({ tier: 'none' });
    expect(inspect(faint, with_({ allowedTexts: ['new PI lead: Shanice'] })).assessment).toMatchObject({
      tier: 'none',
    });
  });

  test('everything finds nothing', () => {
    expect(inspect(visit, with_({ switchedOff: [...detectorIds] }))).toMatchObject({
      matches: [],
      assessment: { kind: 'clear', tier: 'none' },
    });
  });

  test('an own detector is a way to try without it', () => {
    const engine = with_({ ownFormats: [riverside], switchedOff: ['own-1'] });
    expect(inspect(visit, engine)).toEqual(inspect(visit));
  });
});

test('an organization without anything of its own has the engine as it comes', () => {
  expect(engineOf(defaultDetection)).toBe(builtInEngine);
});

test(
  'the most that a policy can hold is found in one reading, in time that grows with the text alone',
  { timeout: 30_000 },
  () => {
    const engine = with_({
      ownFormats: Array.from({ length: 20 }, (_, index) => ({
        ...riverside,
        id: `own-${index + 1}` as const,
        pieces: [
          { is: 'text', text: 'A'.repeat(index + 2) },
          { is: 'digits', from: 4, to: 9 },
        ],
      })),
      ownTerms: Array.from({ length: 20 }, (_, list) => ({
        id: `own-${list + 21}` as const,
        title: 'a word',
        kind: 'identifier' as const,
        words: Array.from({ length: 500 }, (__, index) => `a a a a a a a a a a ${list} ${index}`),
      })),
      allowedTexts: Array.from({ length: 200 }, (_, index) => `${'a '.repeat(140)}${index}`),
    });
    const timeFor = (text: string) => timeOf(() => inspect(text, engine));
    for (const unit of ['a ', 'AAAA1234567890 ', 'a a a a a a a a a a 1 2 ', 'AA1234 ']) {
      const short = Math.min(...[1, 2, 3].map(() => timeFor(unit.repeat(20_000 / unit.length))));
      expect({ unit, isSlow: timeFor(unit.repeat(200_000 / unit.length)) > 40 * Math.max(short, 5) }).toEqual({
        unit,
        isSlow: false,
      });
    }
  },
);

test('no text leads a match of an own detector out of the text', () => {
  const engine = with_({
    ownFormats: [riverside],
    ownTerms: [{ id: 'own-2', title: 'a word', kind: 'health', words: ['İstanbul', 'a b', 'b'] }],
    allowedTexts: ['b c a'],
  });
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom('a', 'b', 'c', ' ', 'İ', '\ud83d', '\u0301', 'RCH', '482913', '\n', 'stanbul'),
        maxLength: 60,
      }),
      (text) => {
        for (const { start, end } of inspect(text, engine).matches) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      },
    ),
    { numRuns: 300 },
  );
});
