import type { DetectorExamples } from '../detector.ts';

export const examples: DetectorExamples = {
  match: [
    'last login from 203.0.113.77, DOB', // made-up texts use the ranges kept for documentation, as they use 555 numbers
    '198.51.100.23 - - [19/Oct/2025',
    'from 2001:db8:85a3::8a2e:370:7334 today',
  ],
  ignore: [
    'version 12.4.0.11', // a version
    'v4.10.22.1', // a version
    '192.168.1.14', // inside a network
    '10.0.2025.1', // no such number
    '127.0.0.1', // this machine
    '1.2.840.113619.2', // an object identifier
    'ask 8.8.8.8', // a public resolver
    '12:30:45:10', // a time
  ],
};
