import type { DetectorExamples } from '../detector.ts';

export const examples: DetectorExamples = {
  match: [
    'MRN 00482913',
    'MRN: #JH-45678',
    'medical record number is 123546',
    'MedRec# CM-112233',
    'Patient ID: 8841203',
    'Chart #: 55102',
    '(MRN:98765AB)',
    'EMR: 456123789',
    'MR#: 118-20-44',
  ],
  ignore: [
    'MRN: ________', // a blank form
    'the MRN field is 10 characters', // about the field
    'MRN 00000000', // a test patient
    'order 00482913', // no cue
    'record number 12 of 40', // a count
    'medical records 2026-01-31', // a date
    'xmrn 00482913', // not the word
  ],
};
