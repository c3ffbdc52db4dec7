import type { Match } from './detector.ts';
import { contextOf, isContext } from './people/clues.ts';
import type { Signs } from './signs.ts';
import type { Tokens } from './tokens.ts';

/** What a text as a whole shows: its signs, what was found in it and how surely, its words and the classes of its words. */
export const textClueKinds = ['sign', 'found', 'class', 'word'] as const;
export type TextClueKind = (typeof textClueKinds)[number];

// Beyond this a text has said what it is about; more words only take time.
const MOST_TOKENS = 3000;
// What one word counts falls with the number of different words, as a long text says more of everything.
const FEWEST_WORDS = 15;
const WORD_SHARE = 4;

/** Gives each clue of a text to `add`, with how much it shows. Linear. */
export function addTextClues(
  tokens: Tokens,
  matches: readonly Match[],
  signs: Signs,
  add: (kind: TextClueKind, value: string, amount: number) => void,
): void {
  for (const [name, amount] of Object.entries(signs)) if (amount !== 0) add('sign', name, amount);

  const found = new Set<string>();
  for (const { detectorId, kind, confidence } of matches)
    if (kind !== 'person') found.add(confidence === 'high' ? `${detectorId} surely` : detectorId);
  for (const detector of found) add('found', detector, 1);

  const words = new Set<string>();
  const classes = new Map<string, number>();
  for (let at = 0; at < Math.min(tokens.types.length, MOST_TOKENS); at++) {
    if (!isContext(tokens, at)) continue;
    const word = contextOf(tokens, at);
    if (words.has(word)) continue;
    words.add(word);
    for (const name of tokens.classes[at] ?? []) classes.set(name, (classes.get(name) ?? 0) + 1);
  }
  const share = WORD_SHARE / Math.sqrt(Math.max(FEWEST_WORDS, words.size));
  for (const word of words) add('word', word, share);
  for (const [name, count] of classes) add('class', name, Math.sqrt(count) * share);
}
