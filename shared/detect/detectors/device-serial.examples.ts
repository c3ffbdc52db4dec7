import type { DetectorExamples } from '../detector.ts';

export const examples: DetectorExamples = {
  match: [
    'generator SN PKT881204M, implanted',
    'pump (s/n CT5-0098812)',
    'serial number: 4WH28K0P1MNT',
    'Device ID BPM-88A20417',
    'IMEI 356938035643809',
  ],
  ignore: [
    'serial 2', // a count
    'serial killer', // no number
    'sn: true', // a setting
    'device id 7', // a row
    'serial: 2026-01-04', // a day
    'order no. 4WH28K0P1MNT', // an order
  ],
};
