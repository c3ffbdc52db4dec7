import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inspect } from './inspect.ts';
import { redact } from './redact.ts';

const redacted = (text: string) => redact(text, inspect(text).matches);

describe('a redacted text', () => {
  test('gives the same person the same placeholder, whatever the capitals', () => {
    expect(redacted('Patient: Ana Ruiz. MRN 4471820. ANA RUIZ was seen 3/4/2025 and 3/11/2025.')).toBe(
      'Patient: [PATIENT 1]. MRN [MRN 1]. [PATIENT 1] was seen [DATE 1] and [DATE 2].',
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
    for (const secret of ['4471820', 'RUIZ', '19620304', 'ELM']) expect(result).not.toContain(secret);
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
    for (const secret of ['Ruiz', 'Ana', '1962', '0121']) expect(result).not.toContain(secret);
  });
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
