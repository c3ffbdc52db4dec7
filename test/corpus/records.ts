import { expect, test } from 'vitest';
import type { RecordFormat } from '../../shared/detect/assessment.ts';
import { inspect } from '../../shared/detect/inspect.ts';
import { readRecord } from '../../shared/detect/formats/read-record.ts';
import { redact } from '../../shared/detect/redact.ts';

/** A record of a format, and each field of its patient as "detector: value", in order. */
export interface RecordExample {
  title: string;
  format: RecordFormat;
  text: string;
  fields: readonly string[];
}

/** Expects each text to be named and read, to be stopped where it has a patient, and to be harmless once redacted. */
export function expectRecords(examples: readonly RecordExample[]) {
  test.for(examples.map((example) => [example.title, example] as const))('%s', ([, { format, text, fields }]) => {
    const record = readRecord(text);
    expect(record?.format).toBe(format);
    expect(record?.fields.map(({ detectorId, start, end }) => `${detectorId}: ${text.slice(start, end)}`)).toEqual(
      fields,
    );

    const { matches, assessment } = inspect(text);
    expect(assessment.tier).toBe(fields.length > 0 ? 'block' : 'none');
    const redacted = redact(text, matches);
    for (const field of fields.filter((value) => /^(?:person-name|mrn|date-of-birth|us-ssn): .{4}/.test(value))) {
      expect(redacted).not.toContain(field.slice(field.indexOf(': ') + 2));
    }
    expect(inspect(redacted).assessment.kind).not.toBe('phi');
  });
}
