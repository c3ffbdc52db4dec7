import { Button } from '@mantine/core';
import { countedOf } from './words.ts';

/** Which part of a long list is shown, and the way to the next, which begins at the top; nothing where all of it is. */
export function Pager({
  page,
  size,
  total,
  hasMore = false,
  noun,
  plural,
  onPage,
}: {
  page: number;
  size: number;
  total: number;
  /** There are more than `total`, which is as far as they are counted. */
  hasMore?: boolean;
  noun: string;
  plural?: string;
  onPage: (page: number) => void;
}) {
  if (total <= size && page === 1) return null;
  const turnTo = (next: number) => {
    onPage(next);
    scrollTo({ top: 0 });
  };
  const first = (page - 1) * size + 1;
  const last = Math.min(total, page * size);
  return (
    <nav className="pager" aria-label="Pages">
      <Button variant="default" disabled={page === 1} onClick={() => turnTo(page - 1)}>
        Previous
      </Button>
      <span className="wl-quiet" role="status">
        {first > total
          ? `Nothing here: there are ${countedOf(total, hasMore, noun, plural)}`
          : `${first.toLocaleString()}–${last.toLocaleString()} of ${countedOf(total, hasMore, noun, plural)}`}
      </span>
      <Button variant="default" disabled={last >= total} onClick={() => turnTo(page + 1)}>
        Next
      </Button>
    </nav>
  );
}
