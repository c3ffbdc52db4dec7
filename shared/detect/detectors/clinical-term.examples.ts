import type { DetectorExamples } from '../detector.ts';

export const examples: DetectorExamples = {
  match: [
    'started on metformin',
    'history of atrial fibrillation',
    'Colonoscopy next week',
    'A1c 8.2',
    'hx of strokes',
  ],
  ignore: [
    'the metforminated page', // part of a word
    'an option to opt in', // ordinary words
    'quarterly revenue is up', // no health
    'stroking a cat', // not the word
  ],
};
