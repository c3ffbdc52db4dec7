import type { DetectorId } from '../detectors/index.ts';
import type { Match } from '../detector.ts';
import { PatientFields } from './patient-fields.ts';
import { readXml } from './xml.ts';

// NCPDP Telecommunication D.0: fields by two-character id behind a field separator (hex 1C), segments behind 1E, as pasted or as tools print them.
const separator = String.raw`(?:[\x1c-\x1e␜␝␞]|<(?:FS|GS|RS|1[cdeCDE])>|\\x1[cdeCDE]|\\u001[cdeCDE]|\[(?:FS|GS|RS)\]|\^[\\\]^])`;
const segmentId = new RegExp(String.raw`${separator}\s{0,3}(?:111-)?AM(?:0[1-9]|[12]\d)(?![A-Za-z0-9])`);
const listedField =
  /(?:^|[\n,;|{(])[^\S\n]{0,12}["']?3\d\d-?C[A-Z0-9](?![A-Za-z0-9])|(?:^|\n)[^\S\n]{0,12}(?:111-)?AM ?= ?0?[1-9]|(?:^|\n)[^\S\n]{0,12}(?:111-)?AM0[1-9](?![A-Za-z0-9])/;

// NCPDP SCRIPT: electronic prescriptions in XML, or in the older EDIFACT syntax.
const script =
  /ncpdp\.org|<(?:[\w-]{1,20}:)?(?:NewRx|RxRenewalRequest|RxRenewalResponse|RxChangeRequest|RxChangeResponse|RxFill|CancelRx|RefillRequest|RefillResponse|RxHistoryRequest|RxHistoryResponse|HumanPatient)[\s>]/;
const edifact = /(?:^|[\s'~])(?:UIB\+UNO[A-Z]|UIH\+SCRIPT)[:+]/;

/** True where a text is a pharmacy claim (NCPDP D.0) or an electronic prescription (NCPDP SCRIPT). */
export function isNcpdp(text: string): boolean {
  if (text.includes('AM') && segmentId.test(text)) return true;
  if (text.includes('-C') && listedField.test(text) && countOf(text, listed, 3) >= 3) return true;
  if (text.includes('<') && script.test(text)) return /<(?:[\w-]{1,20}:)?(?:Patient|HumanPatient)[\s>]/.test(text);
  return text.includes('UI') && edifact.test(text);
}

// NCPDP D.0, patient (AM01), insurance (AM04) and claim (AM07) segments.
const fieldsById: Readonly<Record<string, DetectorId>> = {
  C4: 'date-of-birth',
  CA: 'person-name',
  CB: 'person-name',
  CM: 'us-address',
  CN: 'us-address',
  CP: 'us-address',
  CQ: 'phone',
  CY: 'mrn',
  HN: 'email',
  C2: 'health-plan-id',
  CC: 'person-name',
  CD: 'person-name',
  N5: 'health-plan-id',
  D2: 'account-number',
};

const separated = new RegExp(String.raw`${separator}\s{0,3}([A-Z][A-Z0-9])([^\x1c-\x1e␜␝␞\n<\\[^]{1,80})`, 'g');
const listed =
  /(?:^|[\n,;|{(])[^\S\n]{0,12}["']?(?:[1-5]\d\d-)([A-Z][A-Z0-9])(?![A-Za-z0-9])[^\n:=|]{0,60}[:=|][^\S\n]{0,12}["']?([^\n"'|,;]{1,80})/g;

/** Reads who the patient and the cardholder are; of prescriber and pharmacy nothing. */
export function readNcpdp(text: string): Match[] {
  const fields = new PatientFields(text);
  for (const expression of [separated, listed]) {
    for (const { 0: found, 1: id = '', 2: value = '', index } of text.matchAll(expression)) {
      const detectorId = fieldsById[id];
      const end = index + found.length;
      if (detectorId) fields.add(detectorId, end - value.length, end);
    }
  }
  if (edifact.test(text)) readEdifact(text, fields);
  if (text.includes('<')) readScript(text, fields);
  return fields.matches();
}

const aroundPatient: ReadonlySet<string> = new Set([
  'Patient',
  'HumanPatient',
  'BenefitsCoordination',
  'PatientInformation',
]);
const aroundOthers: ReadonlySet<string> = new Set([
  'Prescriber',
  'Pharmacy',
  'Supervisor',
  'Facility',
  'Observation',
  'MedicationPrescribed',
  'MedicationDispensed',
  'Header',
  'PayerIdentification',
]);
const fieldsByElement: Readonly<Record<string, DetectorId>> = {
  LastName: 'person-name',
  FirstName: 'person-name',
  MiddleName: 'person-name',
  CardHolderName: 'person-name',
  CardholderName: 'person-name',
  DateOfBirth: 'date-of-birth',
  AddressLine1: 'us-address',
  AddressLine2: 'us-address',
  City: 'us-address',
  CityName: 'us-address',
  PostalCode: 'us-address',
  ZipCode: 'us-address',
  ElectronicMail: 'email',
  SocialSecurity: 'us-ssn',
  CardholderID: 'health-plan-id',
  CardHolderID: 'health-plan-id',
  MedicalRecordIdentificationNumberEHR: 'mrn',
  PatientAccountNumber: 'account-number',
  MedicareNumber: 'us-mbi',
  MedicaidNumber: 'health-plan-id',
  FileID: 'mrn',
  PBMMemberID: 'health-plan-id',
};

function readScript(text: string, fields: PatientFields) {
  const path: { name: string; isPatients: boolean }[] = [];
  for (const event of readXml(text)) {
    if (event.kind === 'open') {
      const around = path.at(-1)?.isPatients ?? false;
      if (!event.isEmpty && path.length < deepest)
        path.push({
          name: event.name,
          isPatients: aroundPatient.has(event.name) || (around && !aroundOthers.has(event.name)),
        });
    } else if (event.kind === 'close') {
      const opened = path.findLastIndex(({ name }) => name === event.name);
      if (opened >= 0) path.length = opened;
    } else if (path.at(-1)?.isPatients) {
      const detectorId = detectorOfElement(path.at(-1)?.name ?? '', path.at(-2)?.name ?? '');
      if (detectorId) fields.add(detectorId, event.start, event.end);
    }
  }
}

const deepest = 60;

function detectorOfElement(name: string, around: string): DetectorId | null {
  if (name === 'Date' && around === 'DateOfBirth') return 'date-of-birth';
  if (name === 'Number' && /phone|fax|beeper|communication|sms/i.test(around)) return 'phone';
  return fieldsByElement[name] ?? null;
}

// SCRIPT 10.6 and before: PTT is the patient, COO the cover. Elements behind "+", their parts behind ":".
const ptt = /(?:^|[\s'~])(PTT|COO)\+([^'~\n]{1,400})/g;

function readEdifact(text: string, fields: PatientFields) {
  for (const { 0: found, 1: name = '', 2: content = '', index } of text.matchAll(ptt)) {
    let start = index + found.length - content.length;
    for (const [position, element] of content.split('+').entries()) {
      const detectorId = (name === 'PTT' ? patientElements : coverElements)[position];
      const value =
        detectorId === 'mrn' || detectorId === 'phone' || detectorId === 'health-plan-id'
          ? (element.split(':', 1)[0] ?? '')
          : element;
      if (detectorId) fields.add(detectorId, start, start + value.length);
      start += element.length + 1;
    }
  }
}

const patientElements: Readonly<Record<number, DetectorId>> = {
  1: 'date-of-birth',
  2: 'person-name',
  4: 'mrn',
  5: 'us-address',
  6: 'phone',
};
const coverElements: Readonly<Record<number, DetectorId>> = { 2: 'health-plan-id', 4: 'person-name' };

function countOf(text: string, expression: RegExp, enough: number): number {
  let count = 0;
  for (const hit of text.matchAll(expression)) if (hit[0] !== '' && ++count >= enough) break;
  return count;
}
