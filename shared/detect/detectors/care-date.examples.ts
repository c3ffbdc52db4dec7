import type { DetectorExamples } from '../detector.ts';

export const examples: DetectorExamples = {
  match: [
    'admitted 11/02/2025',
    'seen on Nov 2nd, 2025',
    'surgery on 2 November 2025',
    'discharged 2025-11-02',
    "on April 4 '23",
  ],
  ignore: [
    'version 11.02.25', // a version
    'since 2025', // a year alone may stay
    'ratio 11/02', // no year
    'file-2025-11-02-final', // part of a file name
    '10.0.2025.1', // an address
  ],
};
