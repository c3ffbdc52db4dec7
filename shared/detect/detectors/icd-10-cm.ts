import { defineDetector } from '../detector.ts';

export const icd10Cm = defineDetector({
  id: 'icd-10-cm',
  title: 'a diagnosis code',
  placeholder: 'DIAGNOSIS',
  kind: 'health',
  basis: '45 CFR 162.1002(c)(2)',
  hints: [
    'icd',
    'icd-10',
    'icd10',
    'dx',
    'dx1',
    'dx2',
    'dx_1',
    'dgns',
    'diagnosis',
    'diagnoses',
    'diagnosed',
    'code',
    'codes',
    'problem',
    'assessment',
    'hx',
  ],
  needsHint: true,
  reach: 80,
  pattern: /(?<![\w.#/-])(?:[A-TV-Z]\d[0-9AB]|U07)(?:\.[0-9A-Z]{1,4})?(?![\w-]|\.\w)/g,
  // Three places alone are also rooms, paper sizes and vitamins; the table's single-letter gaps cost nothing to check.
  isValid: (found) =>
    found.includes('.') || /^(?:E11|E10|I10|I50|J45|J44|F32|F33|F41|B20|C50|C61|G35|K21|N18|Z34)$/.test(found),
});
