import { useState } from 'react';
import { type MetricId, type MetricValue, shownOf, standingOfMetric } from '../../../shared/domain/metric.ts';
import { figureOf, type OrganizationFigures } from '../../../shared/domain/metric-across.ts';
import type { OrganizationId } from '../../../shared/domain/organization.ts';
import { dayWords, shownWords, standingWords } from '../../../shared/domain/report-words.ts';
import { Pager } from '../../ui/Pager.tsx';
import { SortHeader } from '../../ui/SortHeader.tsx';
import { Status } from '../../ui/Status.tsx';

/** What a consultant compares first; the rest is a press away, in the organization's own report. */
const columns = [
  { id: 'exposures-gone-on', label: 'Went through' },
  { id: 'vendors-missing', label: 'No agreement' },
  { id: 'findings-not-acted-on', label: 'Not acted on' },
  { id: 'training-done', label: 'Trained' },
  { id: 'browsers-silent', label: 'Silent browsers' },
] as const satisfies readonly { id: MetricId; label: string }[];

type SortBy = 'worst' | 'name' | (typeof columns)[number]['id'];

const PAGE_ORGANIZATIONS = 50;

/** The organizations, the worst first until somebody sorts them otherwise. All of them are here, so pages turn at once. */
export function OrganizationsTable({
  organizations,
  onOpen,
}: {
  organizations: readonly OrganizationFigures[];
  onOpen: (id: OrganizationId) => void;
}) {
  const [sort, setSort] = useState<{ by: SortBy; isTurned: boolean }>({ by: 'worst', isTurned: false });
  const [page, setPage] = useState(1);
  const header = (by: SortBy, label: string) => (
    <SortHeader
      key={by}
      label={label}
      direction={sort.by === by ? (sort.isTurned ? 'descending' : 'ascending') : null}
      onSort={() => {
        setSort({ by, isTurned: sort.by === by && !sort.isTurned });
        setPage(1);
      }}
    />
  );
  const sorted = sort.by === 'worst' ? organizations : organizations.toSorted(orders(sort.by));
  // Fewer may be left than when the page was turned, once a word is looked for.
  const shown = Math.min(page, Math.max(1, Math.ceil(organizations.length / PAGE_ORGANIZATIONS)));
  const rows = (sort.isTurned ? sorted.toReversed() : sorted).slice(
    (shown - 1) * PAGE_ORGANIZATIONS,
    shown * PAGE_ORGANIZATIONS,
  );
  return (
    <>
      <div className="card table-frame">
        <table className="table">
          <caption className="wl-visually-hidden">Your organizations, the worst first</caption>
          <thead>
            <tr>
              {header('name', 'Organization')}
              {header('worst', 'Worst first')}
              {columns.map(({ id, label }) => header(id, label))}
              <th scope="col">Counted</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((one) => (
              <tr key={one.id}>
                <td data-label="Organization" className="table-anywhere">
                  <button type="button" className="table-open" onClick={() => onOpen(one.id)}>
                    {one.name}
                  </button>
                </td>
                <td data-label="Worst first">
                  <Standing organization={one} />
                </td>
                {columns.map(({ id, label }) => (
                  <td key={id} data-label={label}>
                    <Figure metric={figureOf(one, id)} targets={one.targets} />
                  </td>
                ))}
                <td data-label="Counted">{one.countedOn === null ? 'Not yet' : dayWords(one.countedOn)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Pager page={shown} size={PAGE_ORGANIZATIONS} total={organizations.length} noun="organization" onPage={setPage} />
    </>
  );
}

function Standing({ organization: { standings, countedOn } }: { organization: OrganizationFigures }) {
  if (countedOn === null) return <Status tone="unknown">Not counted yet</Status>;
  if (standings.now > 0) return <Status tone="now">{standings.now} to act on now</Status>;
  if (standings.soon > 0) return <Status tone="soon">{standings.soon} to act on soon</Status>;
  if (standings.unknown > 0) return <Status tone="unknown">{standings.unknown} not known</Status>;
  return <Status tone="good">{standingWords.good}</Status>;
}

/** A figure is red or amber by its word and shape too. */
function Figure({ metric, targets }: { metric: MetricValue | undefined; targets: OrganizationFigures['targets'] }) {
  if (!metric) return <Status tone="unknown">Not known</Status>;
  return <Status tone={standingOfMetric(metric, targets)}>{shownWords(metric)}</Status>;
}

/** Ascending; what is not known comes last. */
const orders =
  (by: Exclude<SortBy, 'worst'>) =>
  (a: OrganizationFigures, b: OrganizationFigures): number => {
    if (by === 'name') return a.name.localeCompare(b.name);
    const [x, y] = [a, b].map((one) => {
      const metric = figureOf(one, by);
      return (metric ? shownOf(metric) : null) ?? Infinity;
    });
    return x === y ? a.name.localeCompare(b.name) : (x ?? 0) - (y ?? 0);
  };
