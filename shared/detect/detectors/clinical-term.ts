import { defineDetector } from '../detector.ts';
import { lowerCase } from '../lower-case.ts';
import { clinicalTerms, weakTerms } from '../vocabulary/clinical-terms.ts';
import { findPhrases, phrases } from '../vocabulary/phrases.ts';

const known = phrases(clinicalTerms);

export const clinicalTerm = defineDetector({
  id: 'clinical-term',
  title: 'health information',
  placeholder: 'HEALTH',
  kind: 'health',
  basis: '45 CFR 160.103',
  hints: [],
  needsHint: false,
  pattern: /[A-Za-z]/g,
  *find(text) {
    for (const { phrase, start, end } of findPhrases(lowerCase(text), known)) {
      yield { start, end, confidence: weakTerms.has(phrase) ? 'low' : 'high' };
    }
  },
});
