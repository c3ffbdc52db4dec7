import { defineDetector } from '../detector.ts';

export const ndc = defineDetector({
  id: 'ndc',
  title: 'a drug code',
  placeholder: 'DRUG',
  kind: 'health',
  basis: '45 CFR 162.1002(b)(2)',
  hints: [
    'ndc',
    'rx',
    'drug',
    'dispensed',
    'dispense',
    'tablet',
    'tablets',
    'capsule',
    'qty',
    'refill',
    'refills',
    'pharmacy',
  ],
  needsHint: true,
  // 21 CFR 207.33: labeler, product and package, in 4-4-2, 5-3-2 or 5-4-1; billing pads them to 5-4-2.
  pattern: /(?<![\w.-])(?:\d{4}-\d{4}-\d{2}|\d{5}-\d{3}-\d{2}|\d{5}-\d{4}-\d{1,2})(?![\w-])/g,
});
