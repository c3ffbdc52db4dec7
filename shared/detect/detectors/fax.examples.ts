import type { DetectorExamples } from '../detector.ts';

export const examples: DetectorExamples = {
  match: ['Fax: (614) 555-0170', 'FAX OK to 16145550170 4 pp', 'fax number 614.555.0170'],
  ignore: [
    'fax 1-800-555-0170', // a company's
    'call 614-555-0170', // a telephone
    'fax 12 pages', // a count
    'fax: ____', // a blank form
  ],
};
