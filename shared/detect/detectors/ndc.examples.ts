import type { DetectorExamples } from '../detector.ts';

export const examples: DetectorExamples = {
  match: ['NDC 0002-7510-01', 'NDC: 00173-0682-20', 'dispensed 68180-513-01 #30'],
  ignore: [
    'order 0002-7510-01', // no word about drugs
    'NDC 0002-7510', // no package
    'rx since 2025-10-19', // a day
  ],
};
