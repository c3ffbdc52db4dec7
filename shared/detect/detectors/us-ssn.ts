import { defineDetector } from '../detector.ts';

export const usSsn = defineDetector({
  id: 'us-ssn',
  title: 'a Social Security number',
  placeholder: 'SSN',
  kind: 'identifier',
  basis: '45 CFR 164.514(b)(2)(i)(G)',
  hints: [],
  needsHint: false,
  pattern:
    /(?<![\w.-])(?:(?:SSN|social security(?: number| no\.?)?|social)[\s:#()=-]{0,4}(?:is |number )?[:#]?\s?)?(?<value>\d{3}(?:[- ]?)\d{2}(?:[- ]?)\d{4})(?![\w-]|\.\d)/dgi,
  isValid: (found, withCue = found) => {
    const digits = found.replaceAll(/\D/g, '');
    const isLabelled = withCue.length > found.length;
    if (!isLabelled && !/^\d{3}(?:-\d{2}-| \d{2} )\d{4}$/.test(found)) return false;
    // SSA never issues area 000, 666 and 900-999, group 00 or serial 0000; the IRS uses 9xx for taxpayer numbers, so a label redeems it.
    if (/^(?:000|666)|^\d{3}00|0000$/.test(digits)) return false;
    return isLabelled || !digits.startsWith('9');
  },
});
