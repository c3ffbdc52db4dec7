import type { EvidenceKind } from './detector.ts';

/** `phi`: a person, an identifier and health content together. The others are parts of that, or nothing. */
export const assessmentKinds = ['phi', 'identifiers', 'health', 'clear'] as const;
export type AssessmentKind = (typeof assessmentKinds)[number];

/** How sure the assessment is: `block` is meant to be wrong almost never, `warn` may be wrong now and then. */
export const tiers = ['block', 'warn', 'none'] as const;
export type Tier = (typeof tiers)[number];

/** Record formats that are recognised by their shape. */
export const recordFormats = [
  'hl7v2',
  'fhir-json',
  'fhir-xml',
  'fhir-ndjson',
  'x12',
  'c-cda',
  'dicom-dump',
  'ncpdp',
  'cms-claims',
  'patient-table',
  'ehr-printout',
] as const;
export type RecordFormat = (typeof recordFormats)[number];

/** One detector's share in an assessment. Counts and weights only, never the text. */
export interface Evidence {
  detectorId: string;
  kind: EvidenceKind;
  count: number;
  weight: number;
}

/** What the matches in one text mean together. Safe to leave the page in parts: it holds no text and no offsets. */
export interface Assessment {
  kind: AssessmentKind;
  tier: Tier;
  format: RecordFormat | null;
  /** Sum of the weights, 0 and up; comparable only within one engine version. */
  confidence: number;
  /** Heaviest first. */
  evidence: readonly Evidence[];
}
