/** A list of words and phrases, indexed by first word so that a text is read once whatever the length of the list. */
export interface Phrases {
  /** For each first word the phrases that start with it, longest first. */
  startingWith: ReadonlyMap<string, readonly string[]>;
}

/** Indexes lower-case words and phrases. */
export function phrases(list: readonly string[]): Phrases {
  const startingWith = new Map<string, string[]>();
  for (const phrase of list.toSorted((a, b) => b.length - a.length)) {
    const first = /^[a-z0-9]+/.exec(phrase)?.[0] ?? phrase;
    const known = startingWith.get(first);
    if (known) known.push(phrase);
    else startingWith.set(first, [phrase]);
  }
  return { startingWith };
}

const word = /[a-z][a-z0-9]*/g;

/**
 * Finds phrases in a text already in lower case, as whole words, longest first; a plural s is part of its word.
 * Yields the phrase itself and where it stands.
 */
export function* findPhrases(
  lowered: string,
  { startingWith }: Phrases,
): Generator<{ phrase: string; start: number; end: number }> {
  let after = 0;
  for (const { 0: first, index: start } of lowered.matchAll(word)) {
    if (start < after || isWordAt(lowered, start - 1)) continue;
    const candidates =
      startingWith.get(first) ?? (first.endsWith('s') ? startingWith.get(first.slice(0, -1)) : undefined);
    if (!candidates) continue;
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
