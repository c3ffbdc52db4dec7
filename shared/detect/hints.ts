const REACH = 40;

/** Where hints stand in one text, in order: pairs of start and end. */
export type Hints = readonly (readonly [start: number, end: number])[];

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
