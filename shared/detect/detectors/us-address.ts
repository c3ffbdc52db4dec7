import { defineDetector } from '../detector.ts';

export const usAddress = defineDetector({
  id: 'us-address',
  title: 'a street address',
  placeholder: 'ADDRESS',
  kind: 'identifier',
  basis: '45 CFR 164.514(b)(2)(i)(B)',
  hints: [],
  needsHint: false,
  pattern:
    /(?<![\w.$-])\d{1,6} (?:[NSEW]\.? |[NS][EW] )?(?:[A-Z][a-z']{1,20} |\d{1,3}(?:st|nd|rd|th) ){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Court|Ct|Way|Place|Pl|Terrace|Ter|Circle|Cir|Highway|Hwy|Parkway|Pkwy|Trail|Trl)\b\.?(?:,? (?:Apt|Apartment|Suite|Ste|Unit|#)\.? ?[A-Z0-9-]{1,6}\b)?(?:,? (?:[A-Z][a-z]{1,20} ?){1,3},? [A-Z]{2}(?: \d{5}(?:-\d{4})?)?\b)?/g,
});
