import type { DetectorExamples } from '../detector.ts';

export const examples: DetectorExamples = {
  match: ['DEA: AB1234563', 'prescriber FS1234563'],
  ignore: [
    'DEA: AB1234567', // fails the check digit
    'part AB12345634', // eight digits
    'DEA: NB1234563', // no registrant type N
  ],
};
