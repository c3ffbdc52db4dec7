import type { DetectorExamples } from '../detector.ts';

export const examples: DetectorExamples = {
  match: [
    'accession number S25-11873',
    'acc FC250914-033',
    'specimen ID: 4471820',
    'req QF8812004',
    'Autopsy A25-0091',
    'Lab ID L7720418',
  ],
  ignore: [
    'sample 1204', // a count
    'path /var/lib/123456', // a path
    'req: 12 days', // a requirement
    'lab 2025-11-02', // a day
    'acc 99.5123', // a measure
  ],
};
