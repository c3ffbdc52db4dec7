import { Skeleton, Title } from '@mantine/core';

/** The outline of a page while its data is on the way. The router shows it only after 200 ms. */
export function Loading() {
  return (
    <>
      {/* Whoever goes by headings finds one also while the page's own is not there yet. */}
      <Title order={1} className="wl-visually-hidden">
        Loading
      </Title>
      <div role="status" aria-busy="true" aria-label="Loading">
        <Skeleton height={36} width={220} mb={12} />
        <Skeleton height={18} width="60%" mb={32} />
        <Rows />
      </div>
    </>
  );
}

/** The same for a list alone, below what is there already. */
export function Outline() {
  return (
    <div role="status" aria-busy="true" aria-label="Loading">
      <Rows />
    </div>
  );
}

function Rows() {
  return (
    <div className="card">
      {Array.from({ length: 6 }, (_, row) => (
        <div key={row} className="card-padded">
          <Skeleton height={18} width={`${[72, 58, 66, 49, 70, 54][row] ?? 60}%`} />
        </div>
      ))}
    </div>
  );
}
