import type { DetectorExamples } from '../detector.ts';

export const examples: DetectorExamples = {
  match: ['account number BA-98765432', 'Acct #: 4400918', 'claim no. 2025-118840', 'accession number S25-11873'],
  ignore: [
    'account number: ______', // a blank form
    'account 98765432', // a word, not a label
    'case #12', // too short to name anybody
  ],
};
