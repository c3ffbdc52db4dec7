import { defineDetector } from '../detector.ts';
import { isGivenNumber, labelledNumber } from '../labelled-number.ts';

export const specimenNumber = defineDetector({
  id: 'specimen-number',
  title: 'a specimen number',
  placeholder: 'SPECIMEN',
  kind: 'identifier',
  basis: '45 CFR 164.514(b)(2)(i)(R)',
  hints: [],
  needsHint: false,
  cues: 'accession acc specimen requisition req sample lab autopsy pathology path biopsy surgical intake'.split(' '),
  pattern: labelledNumber(
    String.raw`accession|acc|specimen|requisition|req|sample|lab|autopsy|pathology|path|biopsy|surgical path|intake`,
  ),
  isValid: isGivenNumber,
});
