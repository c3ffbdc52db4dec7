import type { DetectorExamples } from '../detector.ts';

export const examples: DetectorExamples = {
  match: ['card 4111 1111 1111 1111 exp 04/29', 'amex 3782-822463-10005', 'paid with 5555555555554444'],
  ignore: [
    'card 4111 1111 1111 1112', // fails the checksum
    'order 1234 5678 9012 3452', // no issuer begins with 1
    'tracking 9400 1000 0000 0000 0000 00', // a parcel
    '41111111111111111', // seventeen digits
  ],
};
