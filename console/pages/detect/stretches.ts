import type { Match } from '../../../shared/detect/detector.ts';

/** A piece of the text; `match` is null between matches. */
export interface Stretch {
  text: string;
  match: Match | null;
}

/** Cuts a text at its matches, to be shown piece by piece. Of two that overlap the first keeps its place and the second shows what is left. */
export function stretchesOf(text: string, matches: readonly Match[]): Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  for (const match of matches.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const start = Math.max(match.start, from);
    if (start >= match.end || start >= text.length) continue;
    if (start > from) stretches.push({ text: text.slice(from, start), match: null });
    stretches.push({ text: text.slice(start, match.end), match });
    from = match.end;
  }
  if (from < text.length) stretches.push({ text: text.slice(from), match: null });
  return stretches;
}
