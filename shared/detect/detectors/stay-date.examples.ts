import type { DetectorExamples } from '../detector.ts';

export const examples: DetectorExamples = {
  match: [
    'admitted 10/12 hip fx',
    "dc'd 10/11",
    'died 10/15.',
    'Date of death: 10/22/2025',
    'discharged on the 4th of October',
    'deceased Sept 8',
  ],
  ignore: [
    'admitted 10/12/2 of them', // no day
    'discharge 50/50', // no month
    'the deadline died in 2025', // a year alone may stay
    'due 10/12', // another day
  ],
};
