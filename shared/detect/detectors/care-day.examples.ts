import type { DetectorExamples } from '../detector.ts';

export const examples: DetectorExamples = {
  match: [
    'labs 10/30',
    'next visit is November 18',
    'MRI 9/12',
    'appeal by 11/15',
    'the appointment on the 24th of November',
  ],
  ignore: [
    'strength 4/5 since the visit', // a measure
    'pain 7/10 on the visit', // a measure
    'seen 24/7', // no month
    'labs 10/30/2025', // with its year it is a date of care
    'lab 1/2 cup', // a fraction
    'gate 11/15', // no word about care
  ],
};
