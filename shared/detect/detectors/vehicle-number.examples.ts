import type { DetectorExamples } from '../detector.ts';

export const examples: DetectorExamples = {
  match: [
    'VIN JF2SJADC8GH412770',
    'driving 1M8GDM9AXKP042788 when hit',
    '11111111111111111 is no car, 1HGCM82633A004352 is',
  ],
  ignore: [
    '1M8GDM9A1KP042788', // fails the check digit
    '1M8GDM9AXKP0427881', // eighteen places
    'commit 1M8GDM9AXKP04278', // fifteen places
    '11111111111111111', // no letter
    'VIN I0O8GDM9AXKP04278', // I and O are not used
  ],
};
