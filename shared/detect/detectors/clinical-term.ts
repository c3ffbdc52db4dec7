import { defineDetector } from '../detector.ts';
import { clinicalShorthand, clinicalTerms, weakTerms } from '../vocabulary/clinical-terms.ts';
import { endsLikeCare } from '../vocabulary/endings.ts';
import { findPhrases, phrases } from '../vocabulary/phrases.ts';

const known = phrases(clinicalTerms);

const capitals = /(?<![A-Za-z0-9])[A-Z][A-Za-z0-9&-]{1,6}(?![A-Za-z0-9])/g;

// Pregnancies and births, days after an operation.
const obstetric = /^(?:G\dP\d{1,4}|POD\d{1,2})$/;

// Measured values: a pressure, a dose, a saturation.
const measured =
  /(?<![a-z0-9])(?:bp|blood pressure)[: ]{0,3}(?:of |was |is )?\d{2,3}\/\d{2,3}|(?<![a-z0-9.,])\d{1,4}(?:\.\d{1,2})? ?(?:mg|mcg|ml|units?)(?:\/(?:dl|kg|day))?(?: (?:po|iv|im|bid|tid|qid|daily|qd|qhs|nightly|twice|once|every|prn|tab|tablets?))(?![a-z])|(?<![a-z])pain (?:is |was |of )?\d{1,2}\/10|(?<![a-z])(?:hr|heart rate|pulse)[: ]{1,2}\d{2,3}(?!\d)|(?<![a-z])(?:spo2|o2 sat)[: ]{0,3}\d{2,3} ?%/g;

export const clinicalTerm = defineDetector({
  id: 'clinical-term',
  title: 'health information',
  placeholder: 'HEALTH',
  kind: 'health',
  basis: '45 CFR 160.103',
  hints: [],
  needsHint: false,
  pattern: /[A-Za-z]/g,
  *find(text, reading) {
    const { lowered, words, starts } = reading;
    for (const { phrase, start, end } of findPhrases(reading, known)) {
      yield { start, end, confidence: weakTerms.has(phrase) ? 'low' : 'high' };
    }
    for (const [index, word] of words.entries()) {
      if (!endsLikeCare(word)) continue;
      const start = starts[index] ?? 0;
      yield { start, end: start + word.length, confidence: 'high' };
    }
    for (const { 0: word, index: start } of text.matchAll(capitals)) {
      if (clinicalShorthand.has(word) || obstetric.test(word))
        yield { start, end: start + word.length, confidence: 'high' };
    }
    for (const { 0: value, index: start } of lowered.matchAll(measured))
      yield { start, end: start + value.length, confidence: 'high' };
  },
});
