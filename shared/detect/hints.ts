import type { Detector } from './detector.ts';

const REACH = 40;

/** Where hints end and begin in one text, in order: pairs of start and end. */
export type Hints = readonly (readonly [start: number, end: number])[];

const expressions = new WeakMap<Detector, RegExp>();

/** Finds a detector's hints as whole words: "pt" is a hint in "pt of ours" and none in "option". One pass over the text. */
export function findHints(detector: Detector, text: string): Hints {
  if (detector.hints.length === 0) return [];
  return Array.from(
    text.matchAll(expressionOf(detector)),
    (hint) => [hint.index, hint.index + hint[0].length] as const,
  );
}

/** True where a hint stands within reach before the stretch, or within half of it after. */
export function isHinted(hints: Hints, start: number, end: number, reach = REACH): boolean {
  // The hints are in order, so those in reach are found by halving: a page of numbers costs no more than its length.
  let low = 0;
  let high = hints.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hints[middle]?.[1] ?? 0) < start - reach) low = middle + 1;
    else high = middle;
  }
  for (let index = low; index < hints.length; index++) {
    const [hintStart, hintEnd] = hints[index] ?? [Infinity, Infinity];
    if (hintStart > end + reach / 2) return false;
    // A hint inside the stretch is part of it, not a word about it.
    if (hintEnd <= start || hintStart >= end) return true;
  }
  return false;
}

function expressionOf(detector: Detector): RegExp {
  const known = expressions.get(detector);
  if (known) return known;
  const words = detector.hints
    .toSorted((a, b) => b.length - a.length)
    .map((hint) => hint.replaceAll(/[^a-z0-9 ]/g, String.raw`\$&`));
  const expression = new RegExp(`(?<![A-Za-z0-9])(?:${words.join('|')})(?![A-Za-z0-9])`, 'gi');
  expressions.set(detector, expression);
  return expression;
}
