/** Which column seems to hold what, by its heading. @param names in lower case, letters and digits alone; the first that fits wins */
export function columnsByHeading<Field extends string>(
  fields: readonly Field[],
  names: Readonly<Record<Field, readonly string[]>>,
  header: readonly string[],
): Partial<Record<Field, number>> {
  const plain = header.map((name) => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, ''));
  const guessed: Partial<Record<Field, number>> = {};
  const taken = new Set<number>();
  for (const field of fields) {
    const at = names[field].map((name) => plain.indexOf(name)).find((column) => column >= 0 && !taken.has(column));
    if (at === undefined) continue;
    taken.add(at);
    guessed[field] = at;
  }
  return guessed;
}
