import type { DetectorId } from '../detectors/index.ts';
import type { Match } from '../detector.ts';
import { PatientFields } from './patient-fields.ts';

// Segments of the health care transaction sets (X12N 005010: 270, 271, 275, 276, 277, 278, 820, 834, 835, 837).
const segments =
  'ISA|GS|ST|BHT|BGN|BPR|TRN|HL|NM1|N1|N2|N3|N4|DMG|REF|PER|PAT|SBR|INS|HD|CLM|CLP|CAS|SVC|SV1|SV2|SV3|SV5|DTP|DTM|HI|LX|EB|EQ|STC|QTY|AMT|PRV|UM|HCR|HSD|LUI|COB|ICM|OI|MIA|MOA|LQ|CL1|CN1|DSB|III|AAA|MSG|NTE|PWK|K3|CR1|CRC|ENT|RMR|PLB|LS|LE|SVD|TOO|SE|GE|IEA';
const segment = new RegExp(String.raw`(?<![A-Za-z0-9])(${segments})([*|^~:!;@])`, 'g');

// What makes an interchange one about people's care: the transaction set, the guide's version, a claim, or a patient by role.
const sure = [
  /(?<![A-Za-z0-9])ST([*|^~:!;@])(?:27[015678]|820|834|835|837)\1/,
  /(?<![A-Za-z0-9])GS([*|^~:!;@])(?:HC|HP|HS|HB|HR|HN|HI|BE|RA)\1/,
  /(?<![A-Za-z0-9])NM1([*|^~:!;@])(?:IL|QC|03|74)\1[12]\1/,
  /(?<![A-Za-z0-9])(?:CLM|CLP)([*|^~:!;@])[^*|~\r\n]{1,40}\1[\d.*|^~:]{1,12}/,
  /(?<![A-Za-z0-9])DMG([*|^~:!;@])D8\1(?:19|20)\d{6}/,
];

/** True where a text holds a health care interchange, or a piece of one: any separators, with or without its envelope. */
export function isX12(text: string): boolean {
  if (!sure.some((expression) => expression.test(text))) return false;
  const seen = new Set<string>();
  for (const { 1: name = '' } of text.matchAll(segment)) if (seen.add(name).size >= 2) return true;
  // One line alone counts where it names a person in a patient's role.
  return /(?<![A-Za-z0-9])NM1(.)(?:IL|QC|03|74)\1[12]\1[A-Za-z]/.test(text);
}

// NM101 entity codes that are the patient, the insured, or a person around them.
const aboutPatient: ReadonlySet<string> = new Set(
  'IL QC 03 74 70 31 QD S1 S3 GD E1 EI EXS LR GB GJ J6 QE EY 36P TZ X4 6Y 9K'.split(' '),
);

// REF01 qualifiers that number the patient, their account, claim or cover.
const references: Readonly<Record<string, DetectorId>> = {
  EA: 'mrn',
  EJ: 'account-number',
  SY: 'us-ssn',
  '0F': 'health-plan-id',
  '1W': 'health-plan-id',
  IG: 'health-plan-id',
  F6: 'us-mbi',
  NQ: 'health-plan-id',
  '1L': 'health-plan-id',
  '3H': 'account-number',
  '23': 'account-number',
  '17': 'account-number',
  Q4: 'health-plan-id',
  ABB: 'health-plan-id',
  '49': 'health-plan-id',
  G1: 'account-number',
  F8: 'account-number',
  D9: 'account-number',
  '1K': 'account-number',
  '9F': 'account-number',
  BLT: 'account-number',
  DX: 'health-plan-id',
};

const numbered: Readonly<Record<string, DetectorId>> = { '34': 'us-ssn', SY: 'us-ssn' };
const communications: Readonly<Record<string, DetectorId>> = {
  TE: 'phone',
  HP: 'phone',
  CP: 'phone',
  WP: 'phone',
  FX: 'phone',
  AP: 'phone',
  BN: 'phone',
  EM: 'email',
};
const dated: ReadonlySet<string> = new Set('096 434 435 472 232 233 150 151 291 484 439 431 050 573'.split(' '));

interface Element {
  start: number;
  end: number;
  value: string;
}

/** Reads names, numbers, births, addresses and claims of patients and insured persons; of providers, payers and submitters nothing. */
export function readX12(text: string): Match[] {
  const fields = new PatientFields(text);
  let isPatients = false;
  for (const { name, elements } of segmentsOf(text)) {
    if (name === 'NM1' || name === 'N1')
      isPatients = name === 'NM1' && aboutPatient.has(elements[1]?.value ?? '') && elements[2]?.value !== '2';
    else if (name === 'HL' || name === 'ST') isPatients = false;
    readSegment(name, elements, isPatients, fields);
  }
  return fields.matches();
}

function* segmentsOf(text: string): Generator<{ name: string; elements: Element[] }> {
  const hits = [...text.matchAll(segment)];
  const separator = hits[0]?.[2] ?? '*';
  const own = hits.filter(({ 2: found }) => found === separator);
  const terminator = terminatorOf(text, own);
  for (const [index, { 1: name = '', index: start }] of own.entries()) {
    const next = own[index + 1]?.index ?? text.length;
    yield { name, elements: elementsOf(text, start, endOfSegment(text, start, next, terminator), separator) };
  }
}

/** The character that ends segments, seen before the second one; a line end where there is none. */
function terminatorOf(text: string, hits: readonly RegExpMatchArray[]): string {
  const before =
    text
      .slice(Math.max(0, (hits[1]?.index ?? 0) - 12), hits[1]?.index ?? 0)
      .trimEnd()
      .at(-1) ?? '~';
  return /[\p{L}\d]/u.test(before) ? '\n' : before;
}

function endOfSegment(text: string, start: number, next: number, terminator: string): number {
  for (let at = start; at < next && at < start + longestSegment; at++) {
    const character = text[at];
    if (character === terminator || character === '\n' || character === '\r') return at;
  }
  return Math.min(next, start + longestSegment);
}

const longestSegment = 2000;

function elementsOf(text: string, start: number, end: number, separator: string): Element[] {
  let from = start;
  return text
    .slice(start, end)
    .split(separator)
    .map((value) => {
      const element = { start: from, end: from + value.length, value: value.trim() };
      from = element.end + 1;
      return element;
    });
}

function readSegment(name: string, elements: readonly Element[], isPatients: boolean, fields: PatientFields) {
  const add = (detectorId: DetectorId, element: Element | undefined) =>
    element && fields.add(detectorId, element.start, element.end);
  const qualifier = elements[1]?.value ?? '';
  switch (name) {
    case 'NM1':
      if (!isPatients) {
        if (elements[8]?.value === 'XX') add('us-npi', elements[9]);
        return;
      }
      for (const element of elements.slice(3, 6)) add('person-name', element);
      add(numbered[elements[8]?.value ?? ''] ?? 'health-plan-id', elements[9]);
      return;
    case 'N3':
      if (isPatients) for (const element of elements.slice(1, 3)) add('us-address', element);
      return;
    case 'N4':
      if (isPatients) for (const element of [elements[1], elements[3]]) add('us-address', element);
      return;
    case 'DMG':
      add('date-of-birth', elements[2]);
      return;
    case 'PAT':
      add('care-date', elements[6]);
      return;
    case 'REF': {
      const detectorId = references[qualifier];
      if (detectorId && (isPatients || qualifier !== 'SY')) add(detectorId, elements[2]);
      return;
    }
    case 'PER':
      if (isPatients || qualifier === 'IP')
        for (const index of [3, 5, 7]) {
          const detectorId = communications[elements[index]?.value ?? ''];
          if (detectorId) add(detectorId, elements[index + 1]);
        }
      return;
    case 'CLM':
      add('account-number', elements[1]);
      return;
    case 'CLP':
      add('account-number', elements[1]);
      add('account-number', elements[7]);
      return;
    case 'DTP':
    case 'DTM':
      if (dated.has(qualifier)) add('care-date', elements[name === 'DTP' ? 3 : 2]);
      return;
    case 'HI':
      for (const element of elements.slice(1)) addDiagnosis(element, fields);
      return;
  }
}

/** HI holds composites "ABK:E119": qualifier and code. ICD-10-CM is written without its dot. */
function addDiagnosis({ start, value }: Element, fields: PatientFields) {
  const code = /^(?:A?B[KFJN]|APR|PR)[^A-Za-z0-9]([A-Z]\d[A-Z0-9]{1,5})/.exec(value);
  if (code) fields.add('icd-10-cm', start + code[0].length - (code[1]?.length ?? 0), start + code[0].length);
}
