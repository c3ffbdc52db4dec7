import type { DetectorExamples } from '../detector.ts';

export const examples: DetectorExamples = {
  match: ['Rx # 6640912', 'Rx: 0441-88213', 'prescription number 7714402', 'refill RX7714402'],
  ignore: [
    'rx 500 mg', // a dose
    'script 12', // a count
    'fill 2026-01-04', // a day
    'prx 6640912', // not the word
  ],
};
