import type { DetectorExamples } from '../detector.ts';

export const examples: DetectorExamples = {
  match: ['UDI (01)00763000123451(17)270930(21)RPD448120H', '(01)00884838042407(21)4WH28K0P1'],
  ignore: [
    '(01)00763000123451', // a model, not one device
    '(01) first item (02) second', // a list
    '(01)0076300012', // too short
  ],
};
