import type { DetectorExamples } from '../detector.ts';

export const examples: DetectorExamples = {
  match: ['NPI: 1234567893', 'rendering provider 1245319599'],
  ignore: [
    'NPI: 1234567890', // fails the checksum
    'order 12345678934', // eleven digits
    'NPI 3234567893', // may not start with 3
    'epoch 1234567893', // no word about providers
  ],
};
