import type { DetectorExamples } from '../detector.ts';

export const examples: DetectorExamples = {
  match: ['LOINC 4548-4', 'loinc code 2345-7 glucose', 'LN 718-7'],
  ignore: [
    'LOINC 4548-5', // fails the check digit
    'pages 4548-4', // no word about laboratories
    'LOINC 454800-4', // too long
  ],
};
