import type { DetectorExamples } from '../detector.ts';

export const examples: DetectorExamples = {
  match: [
    'insurance ID HP-202301',
    'Member ID: XJH884120311',
    'ins plan #R-987654',
    'pt ins is ABC-987654',
    'Medicaid number 884120311',
    'subscriber no. W12345678',
  ],
  ignore: [
    'Member ID: ______', // a blank form
    'plan is 12 weeks', // a course of treatment
    'insurance ID cards arrive in May', // no number
    'policy number 12', // a paragraph of a handbook
    'plan is 2026-01-31', // a date
  ],
};
