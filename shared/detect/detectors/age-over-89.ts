import { defineDetector } from '../detector.ts';

export const ageOver89 = defineDetector({
  id: 'age-over-89',
  title: 'an age over 89',
  placeholder: 'AGE',
  kind: 'identifier',
  basis: '45 CFR 164.514(b)(2)(i)(C)',
  hints: [],
  needsHint: false,
  pattern: /(?<![\w.,$/-])(?:9\d|1[01]\d)[ -]?(?:years?[ -]old|y\.?\/?o\.?(?![a-z])|yrs?[ -]old)/gi,
});
