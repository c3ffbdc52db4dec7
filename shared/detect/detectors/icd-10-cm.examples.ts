import type { DetectorExamples } from '../detector.ts';

export const examples: DetectorExamples = {
  match: ['Dx: E11.9', 'diagnosis code J45.909', 'ICD-10 I10', 'diagnosed with F32.1 in May'],
  ignore: [
    'gate B12 is closed', // no word about diagnoses
    'error code A4', // too short
    'release E11.9', // no word about diagnoses
    'code U50.1', // chapter U is for provisional codes only
    'diagnosis: B12 deficiency', // a vitamin
  ],
};
