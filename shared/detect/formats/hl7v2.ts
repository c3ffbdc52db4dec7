import type { DetectorId } from '../detectors/index.ts';
import type { Match } from '../detector.ts';
import { PatientFields } from './patient-fields.ts';

// HL7 v2.x chapter 2: MSH-1 is the field separator, MSH-2 the other four; BHS and FHS wrap batches the same way. A message may stand in a log
// line, in quotes, in MLLP's frame, or behind a literal "\r".
const header = /(?:^|[^A-Za-z0-9]|\\[rnvx])(?:MSH|BHS|FHS)([|^~!#$%&*+@])(?!\1)([^\w\s])[^\w\s]{1,6}(?:amp;)?#?\1/;

// Segments of the common messages; without a header only these, with the standard separator, make a text a piece of one.
const segmentNames =
  'MSH|BHS|FHS|BTS|FTS|EVN|PID|PD1|ARV|NK1|PV1|PV2|ROL|DB1|OBR|OBX|AL1|DG1|DRG|PR1|GT1|IN1|IN2|IN3|ACC|UB1|UB2|MRG|ORC|NTE|RXA|RXC|RXD|RXE|RXG|RXO|RXR|SPM|SAC|TQ1|TQ2|SCH|RGS|AIS|AIG|AIL|AIP|APR|TXA|FT1|IAM|IAR|PRB|PTH|GOL|VAR|CTD|CTI|BLG|SFT|UAC|MSA|ERR|QAK|QPD|QRD|QRF|RCP|DSP|DSC|RF1|AUT|PRD|PRT|PDA|PEO|PES|PCR|CON|PSH|REL|OH1|OH2|OH3|OH4|STF|PRA|ORG|Z[A-Z0-9]{2}';
const segment = new RegExp(String.raw`(?:^|[^A-Za-z0-9&]|\\[rnvx])(${segmentNames})([|^~!#$%&*+@])`, 'g');
const patientSegment = /(?:^|[^A-Za-z0-9&])(?:PID|NK1|GT1|MRG)\|[^|\r\n]{0,20}\|/;
const clinicalSegment =
  /(?:^|[\r\n])[ \t>"'`]{0,8}(?:OBX|OBR|DG1|AL1|IN1|PV1|ORC|RXA|RXE|TXA|SCH|FT1)\|[^\r\n|]{0,30}\|[^\r\n|]{0,80}\|[^\r\n|]{0,120}\|/;

/** True where a text holds an HL7 v2 message, or a piece of one that begins anywhere. */
export function isHl7v2(text: string): boolean {
  if (!text.includes('|') && !text.includes('MSH')) return false;
  return header.test(text) || (patientSegment.test(text) && hasFields(text)) || clinicalSegment.test(text);
}

/** "PID|1|" alone is a word about the format; a segment has more fields than that. */
function hasFields(text: string): boolean {
  return /(?:^|[^A-Za-z0-9&])(?:PID|NK1|GT1|MRG)(?:\|[^|\r\n]{0,250}){3}/.test(text);
}

type Fields = Readonly<Record<number, DetectorId>>;

// HL7 v2.5.1 chapters 3, 5 and 6. Next of kin and the insured are persons around the patient: 164.514(b)(2)(i) covers relatives too.
const fieldsOf: Readonly<Record<string, Fields>> = {
  PID: {
    2: 'mrn',
    3: 'mrn',
    4: 'mrn',
    5: 'person-name',
    6: 'person-name',
    7: 'date-of-birth',
    9: 'person-name',
    11: 'us-address',
    13: 'phone',
    14: 'phone',
    18: 'account-number',
    19: 'us-ssn',
    20: 'account-number',
    21: 'mrn',
    23: 'us-address',
    29: 'care-date',
    40: 'phone',
  },
  NK1: {
    2: 'person-name',
    4: 'us-address',
    5: 'phone',
    6: 'phone',
    12: 'mrn',
    16: 'date-of-birth',
    26: 'person-name',
    30: 'person-name',
    31: 'phone',
    32: 'us-address',
    33: 'mrn',
    37: 'us-ssn',
  },
  GT1: {
    2: 'account-number',
    3: 'person-name',
    4: 'person-name',
    5: 'us-address',
    6: 'phone',
    7: 'phone',
    8: 'date-of-birth',
    12: 'us-ssn',
    19: 'account-number',
  },
  IN1: {
    2: 'health-plan-id',
    16: 'person-name',
    18: 'date-of-birth',
    19: 'us-address',
    36: 'health-plan-id',
    49: 'health-plan-id',
  },
  IN2: {
    1: 'health-plan-id',
    2: 'us-ssn',
    6: 'us-mbi',
    8: 'health-plan-id',
    22: 'person-name',
    40: 'person-name',
    52: 'person-name',
    61: 'health-plan-id',
    63: 'phone',
    64: 'phone',
  },
  MRG: { 1: 'mrn', 2: 'mrn', 3: 'account-number', 4: 'mrn', 5: 'account-number', 7: 'person-name' },
  PD1: { 18: 'mrn' },
  PV1: { 19: 'account-number', 44: 'care-date', 45: 'care-date', 50: 'account-number' },
  OBR: { 2: 'account-number', 3: 'account-number', 7: 'care-date' },
  ORC: { 2: 'account-number', 3: 'account-number' },
  OBX: { 14: 'care-date' },
  RXA: { 3: 'care-date' },
  SPM: { 17: 'care-date' },
  TXA: { 4: 'care-date' },
  ACC: { 1: 'care-date' },
  QRD: { 8: 'person-name' },
  DG1: { 3: 'icd-10-cm', 5: 'care-date' },
  FT1: { 19: 'icd-10-cm' },
};

interface Separators {
  field: string;
  component: string;
  repetition: string;
}

const standard: Separators = { field: '|', component: '^', repetition: '~' };

/** Reads the patient's identity fields of each message by the separators of its header. One pass over the text. */
export function readHl7v2(text: string): Match[] {
  const fields = new PatientFields(text);
  let separators = standard;
  for (const { name, separator, start, end } of segmentsOf(text)) {
    if (name === 'MSH' || name === 'BHS' || name === 'FHS') {
      separators = { field: separator, component: text[start + 1] ?? '^', repetition: text[start + 2] ?? '~' };
    } else if (separator === separators.field && fieldsOf[name]) {
      readSegment(text, start, end, separators, fieldsOf[name], fields);
    }
  }
  return fields.matches();
}

interface Segment {
  name: string;
  separator: string;
  /** Where its first separator stands. */
  start: number;
  end: number;
}

function* segmentsOf(text: string): Generator<Segment> {
  let open: Segment | null = null;
  for (const { 0: found, 1: name = '', 2: separator = '', index } of text.matchAll(segment)) {
    const start = index + found.length - 1;
    // "PID^1^3" in an error segment, or a code "OBX" in a field, is no segment.
    if (open && found[0] === open.separator) continue;
    if (open) yield endedAt(text, open, index);
    open = { name, separator, start, end: start };
  }
  if (open) yield endedAt(text, open, text.length);
}

/** A segment ends with its line, or with the quote of the string that holds it. */
function endedAt(text: string, segmentOpen: Segment, limit: number): Segment {
  for (let at = segmentOpen.start; at < limit; at++) {
    const character = text[at];
    if (character === '\r' || character === '\n' || character === '\v' || character === '\u001C')
      return { ...segmentOpen, end: at };
    // Two quotes are HL7's way to delete a value.
    if (character !== '"') continue;
    if (text[at + 1] !== '"') return { ...segmentOpen, end: at };
    at++;
  }
  return { ...segmentOpen, end: limit };
}

function readSegment(
  text: string,
  from: number,
  end: number,
  separators: Separators,
  wanted: Fields,
  fields: PatientFields,
) {
  let start = from + 1;
  for (let field = 1; start <= end && field <= lastField; field++) {
    const next = text.indexOf(separators.field, start);
    const fieldEnd = next === -1 || next > end ? end : next;
    const detectorId = wanted[field];
    if (detectorId && fieldEnd > start) readRepetitions(text, start, fieldEnd, detectorId, separators, fields);
    start = fieldEnd + 1;
  }
}

const lastField = 70;

// Of an extended identifier only the first component says who; the rest names the authority that issued it.
const firstComponentOnly: ReadonlySet<string> = new Set<DetectorId>([
  'mrn',
  'account-number',
  'us-ssn',
  'health-plan-id',
  'us-mbi',
  'date-of-birth',
  'care-date',
  'icd-10-cm',
]);

function readRepetitions(
  text: string,
  start: number,
  end: number,
  detectorId: DetectorId,
  separators: Separators,
  fields: PatientFields,
) {
  let from = start;
  for (const repetition of text.slice(start, Math.min(end, start + longestField)).split(separators.repetition)) {
    const value = firstComponentOnly.has(detectorId)
      ? (repetition.split(separators.component, 1)[0] ?? '')
      : trimmedEnd(repetition, separators.component);
    if (detectorId !== 'icd-10-cm' || /^[A-TV-Z]\d[\dA-Z]/.test(value))
      fields.add(detectorId, from, from + value.length);
    from += repetition.length + 1;
  }
}

const longestField = 4000;

function trimmedEnd(value: string, component: string): string {
  let length = value.length;
  while (length > 0 && value[length - 1] === component) length--;
  return value.slice(0, length);
}
