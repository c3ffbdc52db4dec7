import type { DetectorExamples } from '../detector.ts';

export const examples: DetectorExamples = {
  match: ['CPT 99214-25', 'HCPCS J3490 x2', 'procedure code 59426', 'CPT: 62323'],
  ignore: [
    'Dayton OH 45402', // a ZIP code
    'order 99214', // no word about procedures
    'CPT price $99214', // an amount
    'CPT 9921', // too short
  ],
};
