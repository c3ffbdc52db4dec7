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

/**
 * Says what a text looks like, in words for the warning and without any of the text: "a name, a date of birth and health information".
 * At most three things: who, by what, and what about their health, before a second of the same.
 */
export function describeEvidence(assessment: Assessment): string {
  if (assessment.format) return recordTitles[assessment.format];
  const [first, second, third] = mostTelling(assessment.evidence).flatMap(
    ({ detectorId }) => detectorById.get(detectorId)?.title ?? [],
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
