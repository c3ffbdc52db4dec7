import type { DetectorExamples } from '../detector.ts';

export const examples: DetectorExamples = {
  match: [
    'claim no. 2025-118840',
    'claim WC-2025-88107, SLR',
    'prior auth # A5518204',
    'Referral 25-9920',
    'ref 881204417',
    'case A204417730',
  ],
  ignore: [
    'case #12', // too short to name anybody
    'claim 100% of it', // a share
    'reference 2019;380:1347', // a journal
    'case 2025-10-19', // a day
    'references 1-12', // a list
    'order 2025118840', // an order
  ],
};
