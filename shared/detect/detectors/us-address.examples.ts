import type { DetectorExamples } from '../detector.ts';

export const examples: DetectorExamples = {
  match: ['lives at 418 Maple Street', '77 W. Harbor View Rd Apt 4B, Dayton, OH 45402', '1200 5th Avenue'],
  ignore: [
    '5 Main ideas', // no street
    '20 Drive letters', // no name before the kind of street
    'Maple Street', // no house
    '$418 Maple Street fund', // an amount
  ],
};
