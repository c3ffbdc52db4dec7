import { clinicalTerms } from './clinical-terms.ts';
import { commonWords } from './common-words.ts';
import { givenNames, wordNames } from './given-names.ts';
import { neverNames } from './never-names.ts';
import { surnames } from './surnames.ts';

/** What the vocabularies say of one word, as bits that can be joined. */
export const GIVEN_NAME = 1;
export const SURNAME = 2;
/** A name that is also a word of every day: "Grace", "Will". */
export const WORD_NAME = 4;
export const COMMON = 8;
export const NEVER_NAME = 16;
/** The first word of a term of care. */
export const MEDICAL = 32;

const kinds = new Map<string, number>();
add(givenNames, GIVEN_NAME);
add(surnames, SURNAME);
add(wordNames, WORD_NAME);
add(commonWords, COMMON);
add(neverNames, NEVER_NAME);
add(
  clinicalTerms.map((term) => /^[a-z]+/.exec(term)?.[0] ?? term),
  MEDICAL,
);

function add(words: Iterable<string>, kind: number): void {
  for (const word of words) kinds.set(word, (kinds.get(word) ?? 0) | kind);
}

/** All that is known of a word in lower case; 0 where no list holds it. A hyphenated name is known by either half. One look. */
export function kindsOf(word: string): number {
  const known = kinds.get(word);
  if (known !== undefined || !word.includes('-')) return known ?? 0;
  return word.split('-').reduce((all, part) => all | ((kinds.get(part) ?? 0) & (GIVEN_NAME | SURNAME)), 0);
}
