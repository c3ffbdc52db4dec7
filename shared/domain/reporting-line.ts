/**
 * The circle that somebody stands in by way of their managers, starting and ending with them; null where the line ends.
 *
 * @param managerOf who answers for whom; nobody is their own manager's manager
 */
export function managerLoop<Id>(start: Id, managerOf: (one: Id) => Id | null): Id[] | null {
  const line = [start];
  const met = new Set(line);
  for (let next = managerOf(start); next !== null; next = managerOf(next)) {
    line.push(next);
    if (next === start) return line;
    // A circle further up is somebody else's.
    if (met.has(next)) return null;
    met.add(next);
  }
  return null;
}

/** Every circle among these people and their managers, once each, in time linear in their number. */
export function managerLoops<Id>(people: Iterable<Id>, managerOf: (one: Id) => Id | null): Id[][] {
  const settled = new Set<Id>();
  const loops: Id[][] = [];
  for (const start of people) {
    const line: Id[] = [];
    let next: Id | null = start;
    while (next !== null && !settled.has(next)) {
      settled.add(next);
      line.push(next);
      next = managerOf(next);
    }
    // A line that meets an earlier one ends there: what lies beyond was looked at.
    const from = next === null ? -1 : line.indexOf(next);
    if (from >= 0) loops.push(line.slice(from));
  }
  return loops;
}
