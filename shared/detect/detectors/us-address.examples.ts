import type { DetectorExamples } from '../detector.ts';

export const examples: DetectorExamples = {
  match: [
    'lives at 418 Maple Street',
    '77 W. Harbor View Rd Apt 4B, Dayton, OH 45402',
    '1200 5th Avenue',
    '2150 W Locust #610, Milwaukee 53206',
    '1201 Route 9 lot 14',
    '204 PINE ST, FALL RIVER MA 02720',
    'P.O. Box 4417',
    '77 Garfield Apt 3C',
    '3411 Avenida Cesar Chavez, Apt 7, Phoenix, AZ 85041',
  ],
  ignore: [
    '5 Main ideas', // no street
    '20 Drive letters', // no name before the kind of street
    'Maple Street', // no house
    '$418 Maple Street fund', // an amount
  ],
};
