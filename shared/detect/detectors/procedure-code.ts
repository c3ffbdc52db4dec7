import { defineDetector } from '../detector.ts';

export const procedureCode = defineDetector({
  id: 'procedure-code',
  title: 'a procedure code',
  placeholder: 'PROCEDURE',
  kind: 'health',
  basis: '45 CFR 162.1002(a)(5)',
  hints: [
    'cpt',
    'cpt-4',
    'hcpcs',
    'cdt',
    'procedure code',
    'procedure codes',
    'proc code',
    'px',
    'modifier',
    'mod',
    'e/m',
  ],
  needsHint: true,
  reach: 30,
  // CPT: four digits and a digit, F or T; HCPCS: a letter and four digits; CDT begins with D.
  pattern: /(?<![\w.,$#/-])(?:\d{4}[0-9FT]|[A-EGHJ-MP-V]\d{4})(?:-(?:\d{2}|[A-Z]{2}))?(?![\w-]|[.,]\d)/g,
});
