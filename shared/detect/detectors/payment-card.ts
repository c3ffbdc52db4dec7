import { luhnIsValid } from '../checksum.ts';
import { defineDetector } from '../detector.ts';

// ISO/IEC 7812 ranges: Visa, Mastercard, American Express, Discover; each with its length.
const issued =
  /^(?:4\d{12}(?:\d{3})?|5[1-5]\d{14}|2(?:2[2-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}|3[47]\d{13}|6(?:011|4[4-9]\d|5\d\d)\d{12})$/;

export const paymentCard = defineDetector({
  id: 'payment-card',
  title: 'a payment card number',
  placeholder: 'CARD',
  kind: 'identifier',
  basis: '45 CFR 164.514(b)(2)(i)(J)',
  hints: [
    'card',
    'visa',
    'mastercard',
    'amex',
    'discover',
    'credit',
    'debit',
    'cc',
    'cvv',
    'exp',
    'payment',
    'fsa',
    'hsa',
  ],
  needsHint: false,
  pattern: /(?<![\w.-])(?:[2456]\d{3}[ -]?\d{4}[ -]?\d{4}[ -]?\d{1,4}|3[47]\d{2}[ -]?\d{6}[ -]?\d{5})(?![\w-]|\.\d)/g,
  isValid: (found) => {
    const digits = found.replaceAll(/\D/g, '');
    return issued.test(digits) && luhnIsValid(digits) && !/^(\d)\1+$/.test(digits);
  },
});
