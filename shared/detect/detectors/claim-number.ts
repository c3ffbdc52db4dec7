import { defineDetector } from '../detector.ts';
import { isGivenNumber, labelledNumber } from '../labelled-number.ts';

export const claimNumber = defineDetector({
  id: 'claim-number',
  title: 'a claim or referral number',
  placeholder: 'CLAIM',
  kind: 'identifier',
  basis: '45 CFR 164.514(b)(2)(i)(J)',
  hints: [],
  needsHint: false,
  cues: 'claim insurance prior auth authorization pa referral ref reference case grievance appeal run incident'.split(
    ' ',
  ),
  pattern: labelledNumber(
    String.raw`(?:insurance |prior )?(?:claim|auth|authorization|pa)|referral|ref|reference|case|grievance|appeal|run|incident`,
  ),
  isValid: isGivenNumber,
});
