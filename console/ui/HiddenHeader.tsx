/** The head of a column whose cells speak for themselves; those who don't see the table are told what it holds. */
export function HiddenHeader({ words }: { words: string }) {
  return (
    <th scope="col">
      <span className="wl-visually-hidden">{words}</span>
    </th>
  );
}
