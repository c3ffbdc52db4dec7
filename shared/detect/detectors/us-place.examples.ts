import type { DetectorExamples } from '../detector.ts';

export const examples: DetectorExamples = {
  match: ['FALL RIVER MA 02720', 'Traverse City, MI 49686-1204', 'ZIP: 70363'],
  ignore: [
    'OR 12345', // a word and a number
    'Dayton, OH', // a state is large enough
    'zip 12 files', // a count
    'part PA 170431', // six digits
  ],
};
