import { luhnIsValid } from '../checksum.ts';
import { defineDetector } from '../detector.ts';

export const loinc = defineDetector({
  id: 'loinc',
  title: 'a laboratory code',
  placeholder: 'LAB',
  kind: 'health',
  basis: '45 CFR 170.207(c)',
  hints: ['loinc', 'ln', 'observation', 'obx'],
  needsHint: true,
  pattern: /(?<![\w.-])\d{3,5}-\d(?![\w-]|\.\d)/g,
  // Regenstrief: the last digit is Luhn's over the others.
  isValid: (found) => luhnIsValid(found.replace('-', '')),
});
