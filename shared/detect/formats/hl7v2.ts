import type { DetectorId } from '../detectors/index.ts';
import type { Match } from '../detector.ts';
import { isRedacted } from '../placeholder.ts';
import { patientField } from './patient-field.ts';

// HL7 v2.x chapter 2: MSH-1 is the field separator, MSH-2 the other four; BHS and FHS wrap batches the same way.
const header = /(?:^|[\r\n\v])[ \t]{0,8}(?:MSH|BHS|FHS)([|^~!#$%&*+])(?!\1)[^\w\s]{2,5}\1/;
const patientSegment = /(?:^|[\r\n])[ \t]{0,8}PID\|[^|\r\n]{0,20}\|/;
const segment = /(?:^|[\r\n\v])[ \t]{0,8}([A-Z][A-Z0-9]{2})(?=[|^~!#$%&*+])/g;

/** True where a text holds an HL7 v2 message, or a piece of one with the patient's segment. */
export function isHl7v2(text: string): boolean {
  return header.test(text) || patientSegment.test(text);
}

type Fields = Readonly<Record<number, DetectorId>>;

// HL7 v2.5.1 chapters 3 and 6. Next of kin and the insured are persons around the patient: 164.514(b)(2)(i) covers relatives too.
const fieldsOf: Readonly<Record<string, Fields>> = {
  PID: {
    2: 'mrn', 3: 'mrn', 4: 'mrn', 5: 'person-name', 6: 'person-name', 7: 'date-of-birth', 9: 'person-name', 11: 'us-address', 13: 'phone',
    14: 'phone', 18: 'account-number', 19: 'us-ssn', 20: 'account-number', 21: 'mrn', 29: 'care-date',
  },
  NK1: { 2: 'person-name', 4: 'us-address', 5: 'phone', 6: 'phone', 12: 'mrn', 16: 'date-of-birth', 30: 'person-name', 31: 'phone', 32: 'us-address', 33: 'mrn' },
  GT1: { 2: 'account-number', 3: 'person-name', 4: 'person-name', 5: 'us-address', 6: 'phone', 7: 'phone', 8: 'date-of-birth', 12: 'us-ssn' },
  IN1: { 2: 'health-plan-id', 8: 'health-plan-id', 16: 'person-name', 18: 'date-of-birth', 19: 'us-address', 36: 'health-plan-id', 49: 'health-plan-id' },
  IN2: { 1: 'health-plan-id', 2: 'us-ssn', 6: 'us-mbi', 8: 'health-plan-id', 61: 'health-plan-id', 63: 'phone', 64: 'phone' },
  MRG: { 1: 'mrn', 2: 'mrn', 3: 'account-number', 4: 'mrn', 7: 'person-name' },
  PV1: { 19: 'account-number', 44: 'care-date', 45: 'care-date' },
};

/** Reads the patient's identity fields of each message. One pass over the text. */
export function readHl7v2(text: string): Match[] {
  const separator = header.exec(text)?.[1] ?? '|';
  const matches: Match[] = [];
  for (const { 0: found, 1: name = '', index } of text.matchAll(segment)) {
    const fields = fieldsOf[name];
    if (fields) matches.push(...readSegment(text, index + found.length, separator, fields));
  }
  return matches;
}

function readSegment(text: string, from: number, separator: string, fields: Fields): Match[] {
  const matches: Match[] = [];
  let start = from;
  for (let field = 0; start <= text.length; field++) {
    const end = endOfField(text, start, separator);
    const detectorId = fields[field];
    if (detectorId) matches.push(...readRepetitions(text, start, end, detectorId));
    if (text[end] !== separator) break;
    start = end + 1;
  }
  return matches;
}

function endOfField(text: string, start: number, separator: string): number {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== '\r' && text[end] !== '\n') end++;
  return end;
}

// Of an extended identifier or a telephone only the first component says who; the rest names the authority that issued it.
const firstComponentOnly: ReadonlySet<string> = new Set<DetectorId>(['mrn', 'account-number', 'us-ssn', 'health-plan-id', 'us-mbi', 'date-of-birth', 'care-date']);

function readRepetitions(text: string, start: number, end: number, detectorId: DetectorId): Match[] {
  const matches: Match[] = [];
  let from = start;
  for (const repetition of text.slice(start, end).split('~')) {
    const value = firstComponentOnly.has(detectorId) ? (repetition.split('^', 1)[0] ?? '') : repetition;
    const lead = value.length - value.trimStart().length;
    const trimmed = value.trim().replace(/\^+$/, '');
    // "" is HL7's way to delete a value; carets alone hold nothing.
    if (/[\p{L}\d]/u.test(trimmed) && !isRedacted(trimmed)) matches.push(patientField(detectorId, from + lead, from + lead + trimmed.length));
    from += repetition.length + 1;
  }
  return matches;
}
