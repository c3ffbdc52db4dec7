import { luhnIsValid } from '../checksum.ts';
import { defineDetector } from '../detector.ts';

export const usNpi = defineDetector({
  id: 'us-npi',
  title: 'a National Provider Identifier',
  placeholder: 'NPI',
  kind: 'identifier',
  basis: '45 CFR 162.406',
  hints: ['npi', 'provider', 'prescriber', 'rendering', 'referring', 'attending'],
  needsHint: true,
  pattern: /(?<![\w.-])[12]\d{9}(?![\w-]|\.\d)/g,
  // CMS prefixes 80840 before the Luhn check.
  isValid: (digits) => luhnIsValid(`80840${digits}`),
});
