import type { DetectorId } from '../detectors/index.ts';
import type { Match } from '../detector.ts';
import { PatientFields } from './patient-fields.ts';
import { attributeOf, readXml, type XmlEvent } from './xml.ts';

const document =
  /<(?:[\w-]{1,20}:)?(?:ClinicalDocument|recordTarget|patientRole|patientPatient|patientPerson|identifiedPerson)[\s>/]/;
const piece = /<templateId[^<>]{0,200}2\.16\.840\.1\.113883\.10\.20\./;

/** True where a text is a clinical document (HL7 CDA, C-CDA, CCD) or a piece of one. */
export function isCcda(text: string): boolean {
  return document.test(text) || piece.test(text);
}

// Elements inside which a person is the patient or somebody around them: HL7 CDA R2's header, and the roles of its entries.
const patients: ReadonlySet<string> = new Set([
  'patientRole',
  'patientPatient',
  'patientPerson',
  'identifiedPerson',
  'associatedEntity',
  'relatedEntity',
  'relatedSubject',
]);
const staff: ReadonlySet<string> = new Set([
  'providerOrganization',
  'assignedAuthor',
  'assignedEntity',
  'assignedCustodian',
  'intendedRecipient',
  'scopingOrganization',
  'serviceProviderOrganization',
  'representedOrganization',
  'healthCareFacility',
]);
const placed: ReadonlySet<string> = new Set([
  'addr',
  'streetAddressLine',
  'city',
  'postalCode',
  'houseNumber',
  'streetName',
  'county',
]);

/** Whose the fields of an element are: the patient's or a relative's, an insured person's, or nobody's who matters. */
type Scope = 'patient' | 'cover' | 'nobody';

interface Level {
  name: string;
  scope: Scope;
}

type Tag = Extract<XmlEvent, { kind: 'open' }>;

/** Reads the patient's and the related persons' names, births, numbers, addresses and telephones; of authors and custodians nothing. */
export function readCcda(text: string): Match[] {
  const fields = new PatientFields(text);
  const path: Level[] = [];
  for (const event of readXml(text)) {
    if (event.kind === 'open') {
      const level = { name: event.name, scope: scopeOf(text, event, path.at(-1)?.scope ?? 'nobody') };
      if (level.scope !== 'nobody') readAttributes(text, event, level.scope, fields);
      if (!event.isEmpty && path.length < deepest) path.push(level);
    } else if (event.kind === 'close') {
      const opened = path.findLastIndex(({ name }) => name === event.name);
      if (opened >= 0) path.length = opened;
    } else {
      const level = path.at(-1);
      const detectorId = level && level.scope !== 'nobody' ? detectorOfText(level.name, path.at(-2)?.name ?? '') : null;
      if (detectorId) fields.add(detectorId, event.start, event.end);
    }
  }
  return fields.matches();
}

const deepest = 60;

function scopeOf(text: string, tag: Tag, around: Scope): Scope {
  if (staff.has(tag.name)) return 'nobody';
  if (tag.name === 'associatedEntity')
    return /^(?:PROV|ASSIGNED|LIC|PAYOR)/.test(valueOf(text, tag, 'classCode')) ? 'nobody' : 'patient';
  if (tag.name === 'participant') return /^(?:COV|HLD)$/.test(valueOf(text, tag, 'typeCode')) ? 'cover' : 'nobody';
  return patients.has(tag.name) ? 'patient' : around;
}

function valueOf(text: string, tag: Tag, attribute: string): string {
  const value = attributeOf(text, tag, attribute);
  return value ? text.slice(value.start, value.end) : '';
}

const socialSecurity = '2.16.840.1.113883.4.1';

function readAttributes(text: string, tag: Tag, scope: Scope, fields: PatientFields) {
  const detectorId = detectorOfAttribute(text, tag, scope);
  if (!detectorId) return;
  const value = attributeOf(text, tag, tag.name === 'id' ? 'extension' : 'value');
  if (!value) return;
  const scheme = /^(?:tel|mailto|fax):/i.exec(text.slice(value.start, value.end))?.[0].length ?? 0;
  fields.add(detectorId, value.start + scheme, value.end);
}

function detectorOfAttribute(text: string, tag: Tag, scope: Scope): DetectorId | null {
  switch (tag.name) {
    case 'id':
      if (scope === 'cover') return 'health-plan-id';
      return valueOf(text, tag, 'root') === socialSecurity ? 'us-ssn' : 'mrn';
    case 'birthTime':
      return 'date-of-birth';
    case 'deceasedTime':
      return 'care-date';
    case 'telecom':
      return /^mailto:/i.test(valueOf(text, tag, 'value')) ? 'email' : 'phone';
    default:
      return null;
  }
}

function detectorOfText(name: string, around: string): DetectorId | null {
  if (name === 'given' || name === 'family') return 'person-name';
  if (name === 'name') return /organization/i.test(around) || around === 'place' ? null : 'person-name';
  return placed.has(name) ? 'us-address' : null;
}
