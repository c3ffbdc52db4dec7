import type { DetectorExamples } from '../detector.ts';

export const examples: DetectorExamples = {
  match: ['routing 021000021', 'IBAN DE89 3704 0044 0532 0130 00', 'direct deposit to 011401533'],
  ignore: [
    'routing 021000022', // fails the checksum
    'IBAN DE89 3704 0044 0532 0130 01', // fails the checksum
    'order 021000021', // no word about banks
    'account opened 123456', // too short
  ],
};
