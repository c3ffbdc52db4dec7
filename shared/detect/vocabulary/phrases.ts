import type { Reading } from '../reading.ts';

/** A list of words and phrases, indexed by first word so that a text is read once whatever the length of the list. */
export interface Phrases {
  /** For the letters of each first word the phrases that start with it, longest first. */
  startingWith: ReadonlyMap<string, readonly string[]>;
}

/** Indexes lower-case words and phrases; each begins with a letter. */
export function phrases(list: readonly string[]): Phrases {
  const startingWith = new Map<string, string[]>();
  for (const phrase of list.toSorted((a, b) => b.length - a.length)) {
    const first = /^[a-z]+/.exec(phrase)?.[0] ?? phrase;
    const known = startingWith.get(first);
    if (known) known.push(phrase);
    else startingWith.set(first, [phrase]);
  }
  return { startingWith };
}

/**
 * Finds phrases as whole words, longest first; a plural s is part of its word. Looks each word of the text up once.
 * Yields the phrase itself and where it stands.
 */
export function* findPhrases(
  { lowered, words, starts }: Reading,
  { startingWith }: Phrases,
): Generator<{ phrase: string; start: number; end: number }> {
  let after = 0;
  for (let index = 0; index < words.length; index++) {
    const first = words[index] ?? '';
    const candidates =
      startingWith.get(first) ?? (first.endsWith('s') ? startingWith.get(first.slice(0, -1)) : undefined);
    if (!candidates) continue;
    const start = starts[index] ?? 0;
    if (start < after || isWordAt(lowered, start - 1)) continue;
    for (const phrase of candidates) {
      if (!lowered.startsWith(phrase, start)) continue;
      const bare = start + phrase.length;
      const end = lowered[bare] === 's' ? bare + 1 : bare;
      if (isWordAt(lowered, end)) continue;
      yield { phrase, start, end };
      after = end;
      break;
    }
  }
}

function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 95;
}
