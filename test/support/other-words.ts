import { partTitles } from '../../shared/domain/report-words.ts';
import type { Said } from '../../shared/domain/said.ts';

/** What is no word: by it things are found, placed and coloured. */
const noWords = new Set(['id', 'standing', 'direction', 'severity', 'kind', 'ink', 'anchor', 'pattern']);

function changed(part: unknown, change: (words: string) => string): unknown {
  if (typeof part === 'string') return change(part);
  if (Array.isArray(part)) return part.map((item) => changed(item, change));
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(
    Object.entries(part).map(([name, value]) => [name, noWords.has(name) ? value : changed(value, change)]),
  );
}

/**
 * The same report as a Wardline with other words would have frozen it, and all the words that it does not say now. Whoever shows one of them
 * has said it anew.
 */
export function inOtherWords(said: Said): { said: Said; saidNow: readonly string[] } {
  const words = new Set<string>();
  const other = changed(said, (now) => {
    words.add(now);
    return `«${words.size}»`;
  }) as Said;
  // Shorter ones, such as "12", are in other words by chance; what the parts are called is the page's and no word of the report's.
  const titles = new Set<string>(Object.values(partTitles));
  return { said: other, saidNow: [...words].filter((now) => now.length > 4 && !titles.has(now)) };
}
