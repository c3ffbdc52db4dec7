import { defineDetector } from '../detector.ts';
import { isGivenNumber, labelledNumber } from '../labelled-number.ts';

export const subjectNumber = defineDetector({
  id: 'subject-number',
  title: 'a study subject number',
  placeholder: 'SUBJECT',
  kind: 'identifier',
  basis: '45 CFR 164.514(b)(2)(i)(R)',
  hints: [],
  needsHint: false,
  cues: 'study trial screening subject participant enrollee donor recipient'.split(' '),
  pattern: labelledNumber(
    String.raw`(?:study |trial |screening )?(?:subject|participant|enrollee|donor|recipient|screening|study)`,
  ),
  isValid: isGivenNumber,
});
