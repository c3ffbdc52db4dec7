import { defineDetector } from '../detector.ts';
import { isGivenNumber, labelledNumber } from '../labelled-number.ts';

export const accountNumber = defineDetector({
  id: 'account-number',
  title: 'an account number',
  placeholder: 'ACCOUNT',
  kind: 'identifier',
  basis: '45 CFR 164.514(b)(2)(i)(J)',
  hints: [],
  needsHint: false,
  cues: 'account acct guarantor bank checking savings patient hospital billing invoice statement encounter csn confirmation'.split(
    ' ',
  ),
  pattern: labelledNumber(
    String.raw`(?:guarantor|bank|checking|savings|patient|hospital|billing)?[ -]?(?:account|acct)|guarantor|invoice|statement|encounter|csn|confirmation`,
  ),
  isValid: isGivenNumber,
});
