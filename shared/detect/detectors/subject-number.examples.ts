import type { DetectorExamples } from '../detector.ts';

export const examples: DetectorExamples = {
  match: ['subject 014-007', 'study ID: 102-00418', 'participant #40112', 'donor no. W044120'],
  ignore: [
    'subject: Q3 report', // of a letter
    'participant 12', // a count
    'study 2019-04-01', // a day
    'subjects 100', // a count
  ],
};
