import type { DetectorExamples } from '../detector.ts';

export const examples: DetectorExamples = {
  match: [
    'account number BA-98765432',
    'Acct #: 4400918',
    'guarantor account 204417',
    'checking account no. 000123456789',
    'invoice # INV-88120',
    'CSN 300417729',
  ],
  ignore: [
    'account number: ______', // a blank form
    'account 2026', // a year
    'order #98765432', // an order
    'tracking 1Z999AA10123456784', // a parcel
    'the account is 90 days overdue', // a count
    'invoice of $120,000', // an amount
    'statement 2026-01-31', // a day
  ],
};
