import { defineDetector } from '../detector.ts';

export const usDea = defineDetector({
  id: 'us-dea',
  title: 'a DEA number',
  placeholder: 'DEA',
  kind: 'identifier',
  basis: '45 CFR 164.514(b)(2)(i)(K)',
  hints: ['dea', 'prescriber', 'controlled', 'schedule ii', 'registration'],
  needsHint: false,
  pattern: /(?<![\w-])[ABCDEFGHJKLMPRSTUX][A-Z9]\d{7}(?![\w-])/g,
  // 21 CFR 1301 registrations: the sum of digits 1, 3, 5 and twice that of 2, 4, 6 ends in digit 7.
  isValid: (found) => {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, check] = Array.from(found.slice(2), Number);
    return (a + c + e + 2 * (b + d + f)) % 10 === check;
  },
});
