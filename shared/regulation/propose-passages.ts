import type { BaaClause } from './baa-clauses.ts';

/** Where a clause may stand: a page, counted from 1, and its words as the document has them. */
export interface Passage {
  page: number;
  words: string;
}

/** A longer passage is cut: it is to be read in the document. */
export const PASSAGE_MAX_CHARACTERS = 600;

/**
 * For each clause the passage that has most of its signs, or null. A proposal for somebody who reads it, never a verdict:
 * words that are there may say the opposite, and a clause may be put in words that nobody thought of.
 *
 * @param pages the text of each page
 */
export function proposePassages(
  pages: readonly string[],
  clauses: readonly BaaClause[],
): Map<BaaClause['id'], Passage> {
  const sentences = pages.map((text, index) => ({ page: index + 1, sentences: sentencesOf(text) }));
  const single = sentences.flatMap(({ page, sentences: of }) => of.map((words) => candidate(page, words)));
  // A clause may take two sentences; of one that is enough, the second would only be in the way.
  const double = sentences.flatMap(({ page, sentences: of }) =>
    of.slice(1).map((words, index) => candidate(page, `${of[index] ?? ''} ${words}`)),
  );
  return new Map(
    clauses.flatMap(({ id, signs }) => {
      const best = bestOf(single, signs) ?? bestOf(double, signs);
      return best ? [[id, { page: best.page, words: cut(best.words) }] as const] : [];
    }),
  );
}

interface Candidate extends Passage {
  /** In lower case, with words whole that a line end cut apart. */
  plain: string;
}

const candidate = (page: number, words: string): Candidate => ({
  page,
  words,
  plain: words.toLowerCase().replaceAll(/(?<=[a-z])- (?=[a-z])/g, ''),
});

function bestOf(candidates: readonly Candidate[], signs: BaaClause['signs']): Candidate | null {
  let [best, highest]: [Candidate | null, number] = [null, 0];
  for (const one of candidates) {
    const score = scoreOf(one.plain, signs);
    if (score > highest) [best, highest] = [one, score];
  }
  return best;
}

/** How many signs there are; none where one of the lists has none of its own. */
function scoreOf(plain: string, signs: BaaClause['signs']): number {
  let score = 0;
  for (const alternatives of signs) {
    const found = alternatives.filter((sign) => hasWord(plain, sign)).length;
    if (found === 0) return 0;
    score += found;
  }
  return score;
}

/** Is the sign there, at the beginning of a word? */
function hasWord(plain: string, sign: string): boolean {
  for (let at = plain.indexOf(sign); at !== -1; at = plain.indexOf(sign, at + 1)) {
    if (at === 0 || !/[a-z0-9]/.test(plain.charAt(at - 1))) return true;
  }
  return false;
}

function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.;])\s+/)
    .map((sentence) => sentence.replaceAll(/\s+/g, ' ').trim())
    .filter((sentence) => sentence.length > 0);
}

const cut = (words: string): string =>
  words.length <= PASSAGE_MAX_CHARACTERS
    ? words
    : `${Array.from(words)
        .slice(0, PASSAGE_MAX_CHARACTERS / 2 - 1)
        .join('')}…`;
