import { defineDetector } from '../detector.ts';

export const bankAccount = defineDetector({
  id: 'bank-account',
  title: 'a bank account',
  placeholder: 'ACCOUNT',
  kind: 'identifier',
  basis: '45 CFR 164.514(b)(2)(i)(J)',
  hints: ['iban', 'routing', 'aba', 'rtn', 'bank', 'checking', 'savings', 'direct deposit', 'account', 'swift', 'ach'],
  needsHint: true,
  pattern: /(?<![\w.-])(?:\d{9}|[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?)(?![\w-]|\.\d)/g,
  isValid: (found) => (/^\d{9}$/.test(found) ? isRoutingNumber(found) : isIban(found.replaceAll(' ', ''))),
});

/** American Bankers Association: weights 3, 7 and 1 add up to a multiple of ten; the Federal Reserve's districts come first. */
function isRoutingNumber(digits: string): boolean {
  const weights = [3, 7, 1];
  const sum = Array.from(digits, Number).reduce((total, digit, place) => total + digit * (weights[place % 3] ?? 0), 0);
  return sum % 10 === 0 && /^(?:0[1-9]|1[0-2]|2[1-9]|3[0-2]|6[1-9]|7[0-2])/.test(digits);
}

/** ISO 13616: the country and check digits moved to the end, letters as 10 to 35, leave 1 when divided by 97. */
function isIban(iban: string): boolean {
  let rest = 0;
  for (const character of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
