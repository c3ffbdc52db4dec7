import { defineDetector } from '../detector.ts';

export const usMbi = defineDetector({
  id: 'us-mbi',
  title: 'a Medicare number',
  placeholder: 'MEDICARE ID',
  kind: 'identifier',
  basis: '45 CFR 164.514(b)(2)(i)(I)',
  hints: ['mbi', 'medicare', 'beneficiary', 'hicn', 'cms'],
  needsHint: false,
  // CMS "Understanding the Medicare Beneficiary Identifier format": 11 places, without the letters S, L, O, I, B and Z.
  pattern:
    /(?<![\w-])[1-9][AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y]\d-?[AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y]\d-?[AC-HJKMNP-RT-Y]{2}\d{2}(?![\w-])/g,
});
