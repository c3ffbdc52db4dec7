import type { DetectorExamples } from '../detector.ts';

export const examples: DetectorExamples = {
  match: ['Medicare 1EG4-TE5-MK73', 'MBI 1EG4TE5MK73'],
  ignore: [
    '1SG4-TE5-MK73', // S is not used
    '0EG4TE5MK73', // may not start with 0
    '1EG4TE5MK735', // twelve places
    'key 9EG4TE5MK7', // ten places
  ],
};
