import { defineDetector } from '../detector.ts';

export const accountNumber = defineDetector({
  id: 'account-number',
  title: 'an account number',
  placeholder: 'ACCOUNT',
  kind: 'identifier',
  basis: '45 CFR 164.514(b)(2)(i)(J)',
  hints: [],
  needsHint: false,
  pattern:
    /(?<![a-z0-9])(?:account|acct|guarantor|claim|accession|specimen|referral|auth(?:orization)?|case|driver'?s? licen[cs]e)(?: ?(?:id|number|num|no\.?)| ?#)(?![a-z])[\s:#.()=*_|"',-]{0,6}(?:(?:is|was)[\s:#]{1,3})?(?<value>[a-z]{0,6}[-.]?\d[a-z0-9]*(?:-[a-z0-9]+){0,3})(?![a-z0-9])/dgi,
  isValid: (found) => found.replaceAll(/\D/g, '').length >= 5 && found.length <= 22,
});
