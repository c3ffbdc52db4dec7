import type { DetectorExamples } from '../detector.ts';

export const examples: DetectorExamples = {
  match: [
    'DOB: 03/14/1962',
    'Date of Birth\n1962-03-14',
    'born on March 14, 1962',
    'D.O.B. 3-14-62',
    '"birthDate": "1962-03-14"',
    'Birthdate (MM/DD/YYYY): 03/14/1962',
  ],
  ignore: [
    'released 03/14/2024', // a date without a birth
    'DOB: ____', // a blank form
    'reborn 03/14/2024', // not the word
    'DOB 13/45/1962', // no such day
    'the birthday party is planned for 03/14/2026', // too far to be one's birth
  ],
};
