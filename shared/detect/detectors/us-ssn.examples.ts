import type { DetectorExamples } from '../detector.ts';

export const examples: DetectorExamples = {
  match: [
    'SSN 219-09-9998',
    'her number is 219-09-9998.',
    'Social Security number: 219099998',
    'SSN: 987-65-4320',
    'SSN ending 4417',
  ],
  ignore: [
    "mask('123-45-6789')", // everybody's example
    'form 000-12-3456', // area 000 was never issued
    'form 666-12-3456', // nor was 666
    'ref 219-00-9998', // group 00
    'ref 219-09-0000', // serial 0000
    'ref 987-65-4320', // 9xx without a label is no Social Security number
    'part 219-09-99981', // too long
    'invoice 219099998', // nine digits alone say nothing
    'build 1.219-09-9998', // part of a version
  ],
};
