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
  const candidates = pages.flatMap((text, index) =>
    passagesOf(text).map((words) => ({ page: index + 1, words, plain: plainOf(words) })),
  );
  return new Map(
    clauses.flatMap(({ id, signs }) => {
      let best: (Passage & { score: number }) | null = null;
      for (const { page, words, plain } of candidates) {
        const score = scoreOf(plain, signs);
        if (score > (best?.score ?? 0)) best = { page, words, score };
      }
      return best ? [[id, { page: best.page, words: cut(best.words) }] as const] : [];
    }),
  );
}

/** How many signs there are; none where one of the lists has none of its own. */
function scoreOf(plain: string, signs: BaaClause['signs']): number {
  let score = 0;
  for (const alternatives of signs) {
    const found = alternatives.filter((sign) => plain.includes(sign)).length;
    if (found === 0) return 0;
    score += found;
  }
  // Of two with the same signs, the shorter one says less beside them.
  return score + 1 / (1 + plain.length);
}

/** The sentences of a page, and each with the one after it, since a clause may take two. */
function passagesOf(text: string): string[] {
  const sentences = text
    .split(/(?<=[.;])\s+/)
    .map((sentence) => sentence.replaceAll(/\s+/g, ' ').trim())
    .filter((sentence) => sentence.length > 0);
  return sentences.flatMap((sentence, index) => {
    const next = sentences[index + 1];
    return next === undefined ? [sentence] : [sentence, `${sentence} ${next}`];
  });
}

/** Words that a line end cut apart are one again. */
const plainOf = (words: string): string => words.toLowerCase().replaceAll(/(?<=[a-z])- (?=[a-z])/g, '');

const cut = (words: string): string =>
  words.length <= PASSAGE_MAX_CHARACTERS ? words : `${words.slice(0, PASSAGE_MAX_CHARACTERS - 1).toWellFormed()}…`;
