import { defineDetector } from '../detector.ts';
import { isGivenNumber, labelledNumber } from '../labelled-number.ts';

export const licenceNumber = defineDetector({
  id: 'licence-number',
  title: 'a licence number',
  placeholder: 'LICENCE',
  kind: 'identifier',
  basis: '45 CFR 164.514(b)(2)(i)(K)',
  hints: [],
  needsHint: false,
  cues: 'driver drivers dl license licence lic certificate cert passport state birth death'.split(' '),
  pattern: labelledNumber(
    String.raw`driver'?s?'? ?(?:licen[cs]e|lic)|dl|licen[cs]e|lic|certificate|cert|passport|state id|birth certificate|death certificate`,
  ),
  isValid: isGivenNumber,
});
