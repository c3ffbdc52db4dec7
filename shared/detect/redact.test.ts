import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { corpusCases } from '../../test/corpus/cases/index.ts';
import { smallZipAreas } from '../regulation/zip-areas.ts';
import { inspect } from './inspect.ts';
import { redact } from './redact.ts';

const now = new Date('2026-11-22T12:00:00Z');
const redacted = (text: string) => redact(text, inspect(text).matches, now);

describe('a redacted text', () => {
  test('gives the same person the same placeholder, whatever the capitals', () => {
    expect(redacted('Patient: Ana Ruiz. MRN 4471820. ANA RUIZ was seen 3/4/2025 and 3/11/2025.')).toBe(
      'Patient: [PATIENT 1]. MRN [MRN 1]. [PATIENT 1] was seen [DATE 1 in 2025] and [DATE 2 in 2025].',
    );
  });

  test('keeps what is about health', () => {
    expect(redacted('Mrs. Adler takes metformin for diabetes.')).toBe('Mrs. [PATIENT 1] takes metformin for diabetes.');
  });

  test('numbers on from an earlier redaction', () => {
    expect(redacted('[PATIENT 1] and Patient: Ana Ruiz')).toBe('[PATIENT 1] and Patient: [PATIENT 2]');
  });

  test('keeps the shape of an HL7 message and hides its patient', () => {
    const message =
      'MSH|^~\\&|LAB|HOSP|EHR|HOSP|20250304||ORU^R01|7|P|2.5\rPID|1||4471820^^^HOSP^MR||RUIZ^ANA||19620304|F|||9 ELM ST^^DAYTON^OH\rOBX|1|NM|718-7^HGB||8.2|g/dL';
    const result = redacted(message);
    for (const secret of ['4471820', 'RUIZ', '0304', 'ELM']) expect(result.split('\r')[1]).not.toContain(secret);
    expect(result).toMatch(/^MSH\|\^~\\&\|LAB\|/);
    expect(result).toContain('OBX|1|NM|718-7^HGB||8.2|g/dL');
  });

  test('stays JSON where it was JSON', () => {
    const patient = {
      resourceType: 'Patient',
      name: [{ family: 'Ruiz', given: ['Ana'] }],
      birthDate: '1962-03-04',
      telecom: [{ system: 'phone', value: '937-555-0121' }],
    };
    const result = redacted(JSON.stringify(patient));
    expect(JSON.parse(result)).toMatchObject({ resourceType: 'Patient' });
    for (const secret of ['Ruiz', 'Ana', '03-04', '0121']) expect(result).not.toContain(secret);
  });
});

describe('one person, one placeholder', () => {
  test('whichever part of the name stands there, and in whatever order', () => {
    expect(redacted('Patient: Ana M. Ruiz. Mrs. Ruiz has asthma. RUIZ, ANA was seen.')).toBe(
      'Patient: [PATIENT 1]. Mrs. [PATIENT 1] has asthma. [PATIENT 1] was seen.',
    );
  });

  test('but two people of one family name are two', () => {
    const result = redacted('Patient: Ana Ruiz. Patient: Luis Ruiz.');
    expect(result).toBe('Patient: [PATIENT 1]. Patient: [PATIENT 2].');
  });

  test('names and numbers are hidden where no detector would look for them', () => {
    expect(redacted('Patient: Adela Whitcombe, MRN 40083127. See folder Whitcombe’s/40083127 in the share.')).toBe(
      'Patient: [PATIENT 1], MRN [MRN 1]. See folder [PATIENT 1]’s/[MRN 1] in the share.',
    );
  });

  test('a common word is left alone', () => {
    expect(redacted('Patient: Grace Ramirez. The grace period ends.')).toBe(
      'Patient: [PATIENT 1]. The grace period ends.',
    );
  });

  test('one day is one placeholder, however it is written', () => {
    const result = redacted('Seen 3/4/2025 and on 2025-03-04, also March 4, 2025 and 4 Mar 2025.');
    expect(result.match(/\[DATE 1 in 2025\]/g)).toHaveLength(4);
  });
});

describe('what 45 CFR 164.514(b)(2)(i) lets stay', () => {
  test('the year of a date', () => {
    expect(redacted('DOB 3/4/1962, surgery 11/02/2025')).toBe('DOB [DATE 1 in 1962], surgery [DATE 2 in 2025]');
  });

  test('no year that tells of an age over 89', () => {
    expect(redacted('DOB 12/31/1937')).toBe('DOB [DATE 1 in 1937]');
    expect(redacted('DOB 12/31/1936')).toBe('DOB [DATE 1]');
  });

  test('no year that is not written in full, and none at all when nobody says what day it is', () => {
    expect(redacted('DOB 3/4/62')).toBe('DOB [DATE 1]');
    const text = 'DOB 3/4/1962';
    expect(redact(text, inspect(text).matches)).toBe('DOB [DATE 1]');
  });

  test('dates without a year go whole, months with a year lose the month', () => {
    expect(redacted('Seen on 3/4 and 10/28, again on March 5th; scan in April 2025.')).toBe(
      'Seen on [DATE 1] and [DATE 2], again on [DATE 3]; scan in [DATE 4 in 2025].',
    );
  });

  test('what looks like a date and is a measure stays', () => {
    const text = 'Pain 5/10, strength 4/5, murmur 2/6, BP 120/80, Aug 5 mg? No: 5 mg. 0.9% NS 1/2.';
    expect(redacted(text)).toBe(text);
  });

  test('ages over 89 become one class, others stay', () => {
    expect(redacted('a 94-year-old man and a 71-year-old woman')).toBe(
      'a [AGE 90 or older] man and a 71-year-old woman',
    );
  });

  test('the first three digits of a ZIP code, where more than 20,000 people live', () => {
    expect(redacted('lives at 9 Elm Street, Dayton, OH 45402')).toBe('lives at [ADDRESS 1 ZIP 454]');
    expect(redacted('moved from Gilmanton, NH 03601-1234')).toContain('[ADDRESS 1 ZIP 000]');
    expect(smallZipAreas.size).toBe(17);
  });

  test('the year does not break a row of a table', () => {
    const rows = redacted('Name,DOB,MRN\nRuiz,3/4/1962,88120').split('\n');
    expect(rows[1]?.split(',')).toEqual(['[PATIENT 1]', '[DATE 1 in 1962]', '[MRN 1]']);
  });
});

test('a number in brackets is no placeholder', () => {
  expect(redacted('Patient: Ana Ruiz [MRN 4471820]')).not.toContain('4471820');
});

// Pieces as charts put them side by side, and noise between them.
const piece = fc.oneof(
  fc.constantFrom(
    'Patient: Ana Ruiz',
    'pt maria g',
    'Mrs. Okonkwo',
    'DOB 3/4/1962',
    'MRN 4471820',
    'SSN 219-09-9998',
    '937-555-0121',
    'ana@mail.example',
    '12 Elm Street',
    'seen on March 4, 2025',
    'Member ID W88120447',
    'diabetes',
    'takes metformin 500 mg daily',
    'Dx: E11.9',
    'a 71-year-old woman',
    '[PATIENT 1]',
    '[DATE 2]',
    '[DATE 3 in 2025]',
    '[AGE 90 or older]',
    'a 94-year-old man',
    'Dayton, OH 45402',
    'Ruiz',
    'on 3/4',
    'RUIZ, ANA',
    'Name,DOB,MRN\nRuiz,3/4/1962,88120',
    '|',
    '"',
    '[',
    ']',
    'PID|1||4471820||RUIZ^ANA||19620304',
    'MSH|^~\\&|A|B\r',
    '{"resourceType":"Patient","birthDate":"1962-03-04"}',
    'NM1*IL*1*RUIZ*ANA****MI*W88120447~',
  ),
  fc.string({ maxLength: 12 }),
);
const chart = fc
  .array(piece, { maxLength: 14 })
  .chain((pieces) => fc.constantFrom(' ', '\n', ', ', '').map((between) => pieces.join(between)));

describe('for any text', () => {
  test('redacting twice changes nothing', () => {
    fc.assert(
      fc.property(chart, (text) => {
        const once = redacted(text);
        expect(redacted(once)).toBe(once);
      }),
      { numRuns: 300 },
    );
  });

  test('what is left is no patient information', () => {
    fc.assert(
      fc.property(chart, (text) => {
        expect(inspect(redacted(text)).assessment).not.toMatchObject({ kind: 'phi' });
      }),
      { numRuns: 300 },
    );
  });

  test('a placeholder that a message’s field ends within is no day of birth', () => {
    const once = redacted(
      'PID|1||4471820||RUIZ^ANA||19620304Patient: Ana Ruizhas diabetes[PATIENT 1]PID|1||4471820||RUIZ^ANA||19620304',
    );
    expect(inspect(once).assessment.kind).not.toBe('phi');
    expect(redacted(once)).toBe(once);
  });

  test('matches lie inside the text, in order, and those of one detector apart', () => {
    fc.assert(
      fc.property(fc.oneof(chart, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
        const ends = new Map<string, number>();
        let last = 0;
        for (const { detectorId, start, end } of inspect(text).matches) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(start).toBeGreaterThanOrEqual(ends.get(detectorId) ?? 0);
          ends.set(detectorId, end);
          last = start;
        }
      }),
      { numRuns: 300 },
    );
  });
});

// Each is looked at up to twenty times, so one in eight has to speak for the rest.
const someCases = corpusCases.filter((_, index) => index % 8 === 0);

describe('for the cases of a clinic’s day', { timeout: 60_000 }, () => {
  test('redacting twice changes nothing, and what is left is no patient information', () => {
    const wrong = someCases.filter(({ text }) => {
      const once = redacted(text);
      return redacted(once) !== once || inspect(once).assessment.kind === 'phi';
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('nothing that was found is left standing', () => {
    const left = someCases.flatMap(({ id, text }) => {
      const { matches } = inspect(text);
      const result = redact(text, matches, now);
      return matches
        .filter(({ kind, detectorId }) => kind !== 'health' && detectorId !== 'age-over-89')
        .map(({ start, end }) => text.slice(start, end))
        .filter((value) => value.length > 4 && /\d|\p{Lu}/u.test(value) && result.includes(value))
        .map((value) => `${id}: ${value}`);
    });
    expect(left).toEqual([]);
  });

  test('two cases put together are redacted as surely as each', () => {
    fc.assert(
      fc.property(fc.constantFrom(...corpusCases), fc.constantFrom(...corpusCases), (one, other) => {
        const once = redacted(`${one.text}\n${other.text}`);
        expect(redacted(once)).toBe(once);
        expect(inspect(once).assessment.kind).not.toBe('phi');
      }),
      { numRuns: 60 },
    );
  });
});
