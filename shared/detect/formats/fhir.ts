import type { DetectorId } from '../detectors/index.ts';
import type { PatientFields } from './patient-fields.ts';

// Resources about one person's care, of HL7 FHIR R4's patient compartment; a Bundle counts by what is in it.
const aboutAPatient: ReadonlySet<string> = new Set(
  `Patient RelatedPerson Person Observation Condition AllergyIntolerance MedicationRequest MedicationOrder MedicationStatement MedicationAdministration MedicationDispense Encounter Procedure
  DiagnosticReport Immunization CarePlan CareTeam Claim ClaimResponse ExplanationOfBenefit Coverage CoverageEligibilityRequest CoverageEligibilityResponse Account DocumentReference ServiceRequest Goal
  FamilyMemberHistory Appointment Communication CommunicationRequest QuestionnaireResponse ImagingStudy Specimen Composition Consent RiskAssessment EpisodeOfCare Flag NutritionOrder ClinicalImpression
  DeviceRequest DeviceUseStatement ReferralRequest ProcedureRequest DiagnosticOrder AdverseEvent DetectedIssue BodyStructure Media VisionPrescription SupplyRequest InsurancePlanMember List`.split(
    /\s+/,
  ),
);

/** True for a resource that is about one person's care; value sets, structure definitions, organizations and practitioners are not. */
export function isAboutAPatient(resource: string): boolean {
  return aboutAPatient.has(resource);
}

// Resources whose own names and numbers are a patient's or a relative's.
const persons: ReadonlySet<string> = new Set(['Patient', 'RelatedPerson', 'Person']);

const subjects: ReadonlySet<string> = new Set([
  'subject',
  'patient',
  'beneficiary',
  'subscriber',
  'policyHolder',
  'for',
  'individual',
  'focus',
]);
// Whoever takes part may be a patient or a doctor; the reference beside the name says which.
const actors: ReadonlySet<string> = new Set([
  'actor',
  'entity',
  'who',
  'member',
  'sender',
  'recipient',
  'author',
  'source',
]);
const addresses: ReadonlySet<string> = new Set(['address', 'valueAddress']);
const careDates: ReadonlySet<string> = new Set(
  'start end effectiveDateTime performedDateTime occurrenceDateTime authoredOn onsetDateTime recordedDate dateRecorded deceasedDateTime abatementDateTime servicedDate dateWritten collectedDateTime'.split(
    ' ',
  ),
);

interface Held {
  detectorId: DetectorId;
  start: number;
  end: number;
  /** Counts only where the object itself is a person's resource, or points to one. */
  isOwn?: true;
}

interface Level {
  name: string;
  resource: string | null;
  /** `system` of an identifier or of a telecom. */
  system: string;
  reference: string;
  held: Held[];
}

/**
 * Reads FHIR resources event by event, whether they come as JSON or as XML. What an object holds is kept until its resource is known,
 * because JSON does not say the type first; then only what tells of a patient is handed on.
 */
export class FhirReader {
  readonly #fields: PatientFields;
  readonly #path: Level[] = [];
  readonly #fragment: Level = levelOf('', null);
  #sawResource = false;

  constructor(fields: PatientFields) {
    this.#fields = fields;
  }

  open(name: string, resource: string | null = null) {
    if (resource !== null) this.#sawResource = true;
    this.#path.push(levelOf(name, resource));
  }

  value(name: string, value: string, start: number, end: number) {
    const level = this.#path.at(-1) ?? this.#fragment;
    if (name === 'resourceType') {
      level.resource = value;
      this.#sawResource = true;
    }
    if (name === 'system') level.system = value.toLowerCase();
    if (name === 'reference') level.reference = value;
    if (name === 'id') level.held.push({ detectorId: 'account-number', start, end, isOwn: true });
    if (actors.has(level.name) && (name === 'display' || name === 'reference')) {
      level.held.push({
        detectorId: name === 'display' ? 'person-name' : 'account-number',
        start: start + prefixOf(name, value),
        end,
        isOwn: true,
      });
    }
    const detectorId = detectorOf(name, level, this.#path.at(-2)?.name ?? '');
    if (detectorId) level.held.push({ detectorId, start: start + prefixOf(name, value), end });
  }

  close() {
    const closed = this.#path.pop();
    if (!closed) return;
    const around = this.#path.at(-1) ?? this.#fragment;
    const isPersons =
      persons.has(closed.resource ?? '') || /(?:^|\/)(?:Patient|RelatedPerson)\//.test(closed.reference);
    for (const { isOwn, ...field } of closed.held) {
      if (isOwn && !isPersons) continue;
      if (closed.resource === null) around.held.push(field);
      else if (persons.has(closed.resource) || belongsToCare(field.detectorId, closed.resource)) {
        this.#fields.add(detectorIn(closed.resource, field.detectorId), field.start, field.end);
      }
    }
  }

  /** A paste that breaks off in the middle closes nothing, and one that begins there names no resource; what was read still counts. */
  end() {
    while (this.#path.length > 0) this.close();
    if (this.#sawResource && this.#fragment.resource === null) return;
    for (const { detectorId, start, end } of this.#fragment.held) this.#fields.add(detectorId, start, end);
  }
}

function levelOf(name: string, resource: string | null): Level {
  return { name, resource, system: '', reference: '', held: [] };
}

function prefixOf(name: string, value: string): number {
  if (name === 'reference') return value.lastIndexOf('/') + 1;
  return /^(?:tel|mailto):/.exec(value)?.[0].length ?? 0;
}

function detectorOf(name: string, { name: parent, system }: Level, grandparent: string): DetectorId | null {
  switch (name) {
    case 'value':
      if (parent === 'telecom') return system === 'email' ? 'email' : system === 'url' ? null : 'phone';
      if (parent !== 'identifier') return null;
      if (subjects.has(grandparent)) return 'mrn';
      return system.includes('ssn') || system.endsWith('2.16.840.1.113883.4.1')
        ? 'us-ssn'
        : system.includes('mbi')
          ? 'us-mbi'
          : 'mrn';
    case 'family':
    case 'given':
      return parent === 'name' || parent === 'family' || parent === 'given' ? 'person-name' : null;
    case 'text':
      if (addresses.has(parent)) return 'us-address';
      return parent === 'name' ? 'person-name' : null;
    case 'name':
      // Patient.name is an object; a bare string under this key names something else.
      return null;
    case 'birthDate':
      return 'date-of-birth';
    case 'line':
    case 'city':
    case 'postalCode':
      return addresses.has(parent) ? 'us-address' : null;
    case 'display':
      return subjects.has(parent) ? 'person-name' : null;
    case 'reference':
      return subjects.has(parent) ? 'account-number' : null;
    case 'subscriberId':
    case 'policyNumber':
      return 'health-plan-id';
    default:
      return careDates.has(name) ? 'care-date' : null;
  }
}

// In a resource that is not a person's own, an address or a telephone is somebody else's: a performer's, a pharmacy's.
const ofCare: ReadonlySet<DetectorId> = new Set<DetectorId>([
  'mrn',
  'us-ssn',
  'us-mbi',
  'account-number',
  'health-plan-id',
  'care-date',
  'person-name',
  'date-of-birth',
]);

function belongsToCare(detectorId: DetectorId, resource: string): boolean {
  return aboutAPatient.has(resource) && ofCare.has(detectorId);
}

/** Outside a person's own resource an identifier numbers the cover, the claim or the visit. */
function detectorIn(resource: string, detectorId: DetectorId): DetectorId {
  if (detectorId !== 'mrn' || persons.has(resource)) return detectorId;
  return resource === 'Coverage' ? 'health-plan-id' : 'account-number';
}
