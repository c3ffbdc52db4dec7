import type { DetectorId } from '../detectors/index.ts';
import type { Match } from '../detector.ts';
import { isRedacted } from '../placeholder.ts';
import { patientField } from './patient-field.ts';

const resourceType = /"resourceType"\s{0,20}:\s{0,20}"(\w{1,40})"/;
const resourceTypes = /"resourceType"\s{0,20}:\s{0,20}"(\w{1,40})"/g;

// Resources about one person's care, of HL7 FHIR R4's patient compartment; a Bundle counts by what is in it.
const aboutAPatient: ReadonlySet<string> = new Set(
  `Patient RelatedPerson Observation Condition AllergyIntolerance MedicationRequest MedicationStatement MedicationAdministration MedicationDispense Encounter Procedure DiagnosticReport Immunization CarePlan
  CareTeam Claim ExplanationOfBenefit Coverage DocumentReference ServiceRequest Goal FamilyMemberHistory Appointment Communication QuestionnaireResponse ImagingStudy Specimen Composition Consent RiskAssessment EpisodeOfCare Flag NutritionOrder ClinicalImpression DeviceRequest`.split(/\s+/),
);

/** True where a text is FHIR JSON about a patient's care; value sets, structure definitions and organizations are not. */
export function isFhirJson(text: string): boolean {
  if (!resourceType.test(text)) return false;
  for (const { 1: type = '' } of text.matchAll(resourceTypes)) if (aboutAPatient.has(type)) return true;
  return false;
}

// Resources whose names and numbers are a patient's or a relative's; a Practitioner's are not.
const persons: ReadonlySet<string> = new Set(['Patient', 'RelatedPerson', 'Person']);

const fieldOf: Readonly<Record<string, DetectorId>> = {
  family: 'person-name',
  given: 'person-name',
  text: 'person-name',
  birthDate: 'date-of-birth',
  deceasedDateTime: 'care-date',
  line: 'us-address',
  city: 'us-address',
  postalCode: 'us-address',
};

/**
 * Reads the identity fields of Patient and RelatedPerson in one pass, token by token: hostile or broken JSON costs no more than its length,
 * and the offsets are those of the original text.
 */
export function readFhirJson(text: string): Match[] {
  const matches: Match[] = [];
  const path: Level[] = [];
  let key = '';
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]:,]/gs)) {
    const level = path.at(-1);
    if (token === '{' || token === '[') {
      if (path.length >= deepest) return matches;
      path.push({ key: token === '[' || level?.isObject !== false ? key : level.key, isObject: token === '{', resource: null, system: null, held: [] });
      key = '';
    } else if (token === '}' || token === ']') {
      const closed = path.pop();
      if (closed) matches.push(...ofPatient(closed, path));
      key = '';
    } else if (token.startsWith('"') && level) {
      if (level.isObject && key === '' && /^\s{0,20}:/.test(text.slice(index + token.length, index + token.length + 21))) {
        key = token.slice(1, -1);
        continue;
      }
      keep(level, path, level.isObject ? key : level.key, token.slice(1, -1), index + 1);
      if (level.isObject) key = '';
    } else if (token === ',') {
      key = '';
    }
  }
  // A paste that breaks off in the middle closes nothing; what was read still counts.
  for (let level = path.pop(); level; level = path.pop()) matches.push(...ofPatient(level, path));
  return matches.toSorted((a, b) => a.start - b.start);
}

const deepest = 200;

interface Level {
  key: string;
  isObject: boolean;
  resource: string | null;
  system: string | null;
  held: Match[];
}

function keep(level: Level, path: readonly Level[], key: string, value: string, start: number) {
  if (value.trim() === '' || isRedacted(value)) return;
  if (key === 'resourceType') level.resource = value;
  if (key === 'system') level.system = value;
  const parent = level.isObject ? level.key : (path.at(-2)?.key ?? '');
  const detectorId = detectorOf(key, parent, level.system);
  if (detectorId) level.held.push(patientField(detectorId, start, start + value.length));
}

function detectorOf(key: string, parent: string, system: string | null): DetectorId | null {
  if (key === 'value' && parent === 'identifier') return system?.includes('ssn') ? 'us-ssn' : 'mrn';
  if (key === 'value' && parent === 'telecom') return system === 'email' ? 'email' : 'phone';
  if (key === 'text' && parent !== 'name' && parent !== 'address') return null;
  if (key === 'text' && parent === 'address') return 'us-address';
  if ((key === 'family' || key === 'given') && parent !== 'name') return null;
  if ((key === 'line' || key === 'city' || key === 'postalCode') && parent !== 'address') return null;
  return fieldOf[key] ?? null;
}

/** Hands what an object held to the resource around it; at the resource, keeps it only where that is a patient or a relative. */
function ofPatient(closed: Level, path: readonly Level[]): Match[] {
  if (closed.resource !== null) return persons.has(closed.resource) ? closed.held : [];
  const around = path.at(-1);
  if (around) around.held.push(...closed.held);
  return [];
}
