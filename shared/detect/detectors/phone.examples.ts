import type { DetectorExamples } from '../detector.ts';

export const examples: DetectorExamples = {
  match: [
    'call 415-555-0132',
    '(212) 555-0187',
    '+1 312 555 0144',
    'cell: 3125550144',
    'tel 555-0132',
    '646.555.0110',
    'to: +15035550181',
    'cb 555-0166',
  ],
  ignore: [
    'fax 614-555-0170', // a fax has its own detector
    '1-800-273-8255', // a hotline
    'order 3125550144', // ten digits alone
    'version 415.555.0132.7', // a version
    '415-055-0132', // an exchange cannot start with 0
    'SKU 212-555-01874', // too long
    'room 555-0132', // seven digits without a word about phones
  ],
};
