import { defineDetector } from '../detector.ts';
import { isGivenNumber, labelledNumber } from '../labelled-number.ts';

export const prescriptionNumber = defineDetector({
  id: 'prescription-number',
  title: 'a prescription number',
  placeholder: 'PRESCRIPTION',
  kind: 'identifier',
  basis: '45 CFR 164.514(b)(2)(i)(R)',
  hints: [],
  needsHint: false,
  cues: 'rx prescription script refill dispense fill'.split(' '),
  pattern: labelledNumber(String.raw`rx|prescription|script|refill|dispense|fill`),
  isValid: isGivenNumber,
});
