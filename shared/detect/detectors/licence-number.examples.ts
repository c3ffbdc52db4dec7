import type { DetectorExamples } from '../detector.ts';

export const examples: DetectorExamples = {
  match: [
    'DL# P516-4418-9027 exp 2028',
    'DL D4417720',
    "driver's license number S530-4410-8812",
    'license no. 1184420',
    'birth certificate number 105-1988-004417',
    'passport 553120448',
  ],
  ignore: [
    'public 1184420', // not the word
    'license 2.0', // a version
    'licensed 40 beds', // a count
    'DL 12', // too short
    'certificate of 2024', // a year
    'order DLX 1184420', // not the word
  ],
};
