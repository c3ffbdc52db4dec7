import type { OwnDetector, OwnId } from './own-detector.ts';
import { findSequences, wordSequences } from './word-sequences.ts';

/** An organization's own words: names of its programs, wards or studies that identify somebody, or say what they are treated for. */
export interface OwnTerms {
  id: OwnId;
  /** What the warning calls them: "a name of a Riverside program". */
  title: string;
  kind: 'identifier' | 'health';
  words: readonly string[];
}

/** The detector of an organization's own words, found whole, in any case and across line breaks. */
export function termsDetector({ id, title, kind, words }: OwnTerms): OwnDetector {
  const sequences = wordSequences(words);
  return {
    id,
    title,
    kind,
    weighsAs: kind === 'health' ? 'clinical-term' : 'account-number',
    basis: kind === 'health' ? '45 CFR 160.103, by your policy' : '45 CFR 164.514(b)(2)(i)(R), by your policy',
    hints: [],
    needsHint: false,
    pattern: /[\p{L}\p{N}]/gu,
    *find(text) {
      for (const { start, end } of findSequences(text, sequences)) yield { start, end, confidence: 'high' };
    },
  };
}
