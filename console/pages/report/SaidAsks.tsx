import type { Said } from '../../../shared/domain/said.ts';

/** What is asked and what each ask is about, to be read only: nothing here is answered or opened. */
export function SaidAsks({ items }: { items: Said['asks']['items'] }) {
  return (
    <ul className="card report-asks">
      {items.map(({ id, words, about }) => (
        <li key={id}>
          <p>{words}</p>
          {about !== null && <p className="wl-quiet">About {about}</p>}
        </li>
      ))}
    </ul>
  );
}
