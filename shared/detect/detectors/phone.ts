import { defineDetector } from '../detector.ts';

// Toll-free numbers belong to companies and hotlines, not to patients (NANP easily recognisable codes).
const tollFree = /^1?8(?:00|33|44|55|66|77|88)/;

const number =
  /(?<![\w.+-])(?:(?:\+?1[-. ]?(?:\/ ?)?)?(?:\([2-9]\d{2}\)[ -]?|[2-9]\d{2}[-. /]?)[2-9]\d{2}[-. ]?\d{4}|\([2-9]\d{2}\) ?\d{3}-\d{4}|[2-9]\d{2}[-.]\d{4})(?![\w-]|\.\d)/g;

const labelBefore =
  /(?:^|[^a-z0-9])(phone|telephone|tel|cell|mobile|call(?:ed|back)?|cb|fax|ph|contact|home|work|text|reach|voicemail|vm|sms)(?: (?:number|no|at|on|ok|to|her|him|me|back|us)){0,3}[\s:.#=()-]{0,4}(?:is )?$/i;

export const phone = defineDetector({
  id: 'phone',
  title: 'a phone number',
  placeholder: 'PHONE',
  kind: 'identifier',
  basis: '45 CFR 164.514(b)(2)(i)(D)',
  hints: [],
  needsHint: false,
  pattern: number,
  *find(text) {
    for (const { 0: found, index: start } of text.matchAll(number)) {
      const digits = found.replaceAll(/\D/g, '');
      if (tollFree.test(digits)) continue;
      const label = labelBefore.exec(text.slice(Math.max(0, start - 32), start))?.[1];
      if (label?.toLowerCase().includes('fax')) continue;
      // Ten bare digits, or seven, are a phone number only where the text says so.
      if (label !== undefined || (digits.length >= 10 && (/[-. ]\d{4}$/.test(found) || found.startsWith('+1'))))
        yield { start, end: start + found.length, confidence: 'high' };
    }
  },
});
