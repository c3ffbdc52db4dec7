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
