import { defineDetector } from '../detector.ts';

// Toll-free numbers belong to companies and hotlines, not to patients (NANP easily recognisable codes).
const tollFree = /^1?8(?:00|33|44|55|66|77|88)/;

export const phone = defineDetector({
  id: 'phone',
  title: 'a phone number',
  placeholder: 'PHONE',
  kind: 'identifier',
  basis: '45 CFR 164.514(b)(2)(i)(D)',
  hints: [],
  needsHint: false,
  pattern:
    /(?<![\w.+-])(?:(?:phone|telephone|tel|cell|mobile|call(?:ed)?|fax|ph|contact|home|work)(?: (?:number|no|at|her|him))?[\s:.#=()-]{0,4}(?:is )?)?(?<value>(?:\+?1[-. ]?)?(?:\([2-9]\d{2}\)[ -]?|[2-9]\d{2}[-. ]?)[2-9]\d{2}[-. ]?\d{4}|\([2-9]\d{2}\) ?\d{3}-\d{4}|[2-9]\d{2}[-.]\d{4})(?![\w-]|\.\d)/dgi,
  isValid: (found, withCue = found) => {
    const digits = found.replaceAll(/\D/g, '');
    if (tollFree.test(digits)) return false;
    // Ten bare digits, or seven, are a phone number only where the text says so.
    const isLabelled = withCue.length > found.length;
    return isLabelled || (digits.length >= 10 && /[-. ]\d{4}$/.test(found));
  },
});
