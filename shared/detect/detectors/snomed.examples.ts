import type { DetectorExamples } from '../detector.ts';

export const examples: DetectorExamples = {
  match: ['SNOMED 44054006', 'SNOMED CT: 38341003', 'sctid 195967001'],
  ignore: [
    'SNOMED 44054007', // fails the check digit
    'order 44054006', // no word about codes
    'SNOMED 44054', // too short
  ],
};
