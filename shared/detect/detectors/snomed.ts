import { defineDetector } from '../detector.ts';
import { satisfies } from '../own/check-digit.ts';

export const snomed = defineDetector({
  id: 'snomed',
  title: 'a clinical code',
  placeholder: 'CLINICAL',
  kind: 'health',
  basis: '45 CFR 170.207(a)',
  hints: ['snomed', 'snomed ct', 'snomed-ct', 'snomedct', 'sct', 'sctid'],
  needsHint: true,
  pattern: /(?<![\w.-])[1-9]\d{5,17}(?![\w-]|\.\d)/g,
  isValid: (found) => satisfies('verhoeff', found),
});
