import type { Detection } from '../policy/detection.ts';
import type { Assessment, Evidence, RecordFormat } from './assessment.ts';
import { detectorById } from './detectors/index.ts';

/** What the warning and the console call a recognised format, with its article. */
export const recordTitles: Readonly<Record<RecordFormat, string>> = {
  hl7v2: 'a patient record (HL7)',
  'fhir-json': 'a patient record (FHIR)',
  'fhir-xml': 'a patient record (FHIR)',
  'fhir-ndjson': 'an export of patient records (FHIR)',
  x12: 'an insurance claim or enrolment (X12)',
  'c-cda': 'a patient summary (C-CDA)',
  'dicom-dump': 'the header of a medical image (DICOM)',
  ncpdp: 'a prescription (NCPDP)',
  'cms-claims': 'a table of insurance claims',
  'patient-table': 'a table of patients',
  'ehr-printout': 'a page from a patient’s chart',
};

/** What an organization calls its own detectors, those it has removed included. */
export type OwnTitles = Pick<Detection, 'ownFormats' | 'ownTerms' | 'retired'>;

/** What a detector's finds are called, with the article; undefined for an id of another engine version or policy. */
export function titleOf(detectorId: string, own: OwnTitles | null): string | undefined {
  const builtIn = detectorById.get(detectorId);
  if (builtIn || !own) return builtIn?.title;
  return [...own.ownFormats, ...own.ownTerms, ...own.retired].find(({ id }) => id === detectorId)?.title;
}

/**
 * Says what a text looks like, in words for the warning and without any of the text: "a name, a date of birth and health information".
 * At most three things: who, by what, and what about their health, before a second of the same.
 */
export function describeEvidence(assessment: Assessment, own: OwnTitles | null = null): string {
  if (assessment.format) return recordTitles[assessment.format];
  const [first, second, third] = mostTelling(assessment.evidence).flatMap(
    ({ detectorId }) => titleOf(detectorId, own) ?? [],
  );
  if (first === undefined) return 'nothing that tells of a patient';
  if (second === undefined) return first;
  return third === undefined ? `${first} and ${second}` : `${first}, ${second} and ${third}`;
}

const order = ['person', 'identifier', 'health'] as const;

function mostTelling(evidence: readonly Evidence[]): Evidence[] {
  const heaviestOfEach = order.flatMap((kind) => evidence.find((share) => share.kind === kind) ?? []);
  const others = evidence.filter((share) => !heaviestOfEach.includes(share) && share.kind !== 'health');
  return [...heaviestOfEach, ...others].slice(0, 3).toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}
