import type { DetectorExamples } from '../detector.ts';

export const examples: DetectorExamples = {
  match: ['a 94-year-old woman', '91yo M', 'she is 101 years old'],
  ignore: [
    'an 89-year-old man', // ages up to 89 may stay
    '94 years of experience', // no age
    'founded 190 years old walls', // no person grows that old
  ],
};
