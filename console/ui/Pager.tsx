import { Button } from '@mantine/core';
import { countOf } from './words.ts';

/** Which part of a long list is shown, and the way to the next; nothing where all of it is. */
export function Pager({
  page,
  size,
  total,
  noun,
  plural,
  onPage,
}: {
  page: number;
  size: number;
  total: number;
  noun: string;
  plural?: string;
  onPage: (page: number) => void;
}) {
  if (total <= size && page === 1) return null;
  const first = (page - 1) * size + 1;
  const last = Math.min(total, page * size);
  return (
    <nav className="pager" aria-label="Pages">
      <Button variant="default" disabled={page === 1} onClick={() => onPage(page - 1)}>
        Previous
      </Button>
      <span className="wl-quiet" role="status">
        {first > total
          ? `Nothing here: there are ${countOf(total, noun, plural)}`
          : `${first.toLocaleString()}–${last.toLocaleString()} of ${countOf(total, noun, plural)}`}
      </span>
      <Button variant="default" disabled={last >= total} onClick={() => onPage(page + 1)}>
        Next
      </Button>
    </nav>
  );
}
