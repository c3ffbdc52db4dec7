/**
 * The list in an order that depends on the seed alone, so that a page that is loaded again looks the same. It is no secret: whoever knows the
 * seed knows the order.
 */
export function shuffle<Item>(list: readonly Item[], seed: string): Item[] {
  const next = numbersFrom(seed);
  return list
    .map((item) => ({ item, place: next() }))
    .toSorted((one, other) => one.place - other.place)
    .map(({ item }) => item);
}

/** Mulberry32 (https://gist.github.com/tommyettinger/46a874533244883189143505d203312c), begun with an FNV-1a hash of the seed. */
function numbersFrom(seed: string): () => number {
  let state = 0x811c9dc5;
  for (const letter of seed) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}
