import { Checkbox } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { type ReactNode, useMemo } from 'react';
import type { Finding, FindingId, findingSorts } from '../../../shared/domain/finding.ts';
import type { VendorRecord } from '../../../shared/domain/vendor.ts';
import {
  groundOf,
  headlineOf,
  kindWords,
  overridesOf,
  planWords,
  severityTones,
  severityWords,
  treatmentWords,
} from '../../finding-words.ts';
import { useToday } from '../../session.ts';
import { trpc } from '../../trpc.ts';
import { SortHeader } from '../../ui/SortHeader.tsx';
import { Status } from '../../ui/Status.tsx';
import { Ago, Instant, RelativeDay } from '../../ui/When.tsx';
import { countOf, timesOf } from '../../ui/words.ts';
import { vendorStatus } from '../../vendor-status.ts';
import { orderOf } from './findings-search.ts';
import { type FindingColumn, findingColumnWords, sortOfColumn } from './use-finding-columns.ts';

const route = getRouteApi('/signed-in/findings');

export interface Choice {
  chosen: ReadonlySet<FindingId>;
  choose: (ids: readonly FindingId[], isChosen: boolean) => void;
}

/** Findings with the columns that were chosen. */
export function FindingTable({
  findings,
  columns,
  newIds,
  choice,
}: {
  findings: readonly Finding[];
  columns: readonly FindingColumn[];
  /** Those that came while the page was open. */
  newIds: ReadonlySet<FindingId>;
  /** Null where nothing is done with many. */
  choice: Choice | null;
}) {
  const { data: vendors } = useSuspenseQuery(trpc.vendor.list.queryOptions());
  const vendorById = useMemo(() => new Map(vendors.map((vendor) => [vendor.id, vendor])), [vendors]);
  const isAllChosen = findings.every(({ id }) => choice?.chosen.has(id));
  return (
    <div className="card table-frame">
      <table className="table finding-table">
        <thead>
          <tr>
            {choice && (
              <th scope="col" className="finding-choose">
                <Checkbox
                  label={
                    <span className="finding-choose-words">{isAllChosen ? 'Choose none' : 'Choose all'} of these</span>
                  }
                  aria-label={isAllChosen ? 'Choose none of these' : 'Choose all of these'}
                  checked={isAllChosen}
                  indeterminate={!isAllChosen && findings.some(({ id }) => choice.chosen.has(id))}
                  onChange={({ currentTarget: { checked } }) =>
                    choice.choose(
                      findings.map(({ id }) => id),
                      checked,
                    )
                  }
                />
              </th>
            )}
            <Sorted label="Finding" sort="site" />
            {columns.map((column) => {
              const sort = sortOfColumn[column];
              return sort === undefined ? (
                <th scope="col" key={column}>
                  {findingColumnWords[column]}
                </th>
              ) : (
                <Sorted key={column} label={findingColumnWords[column]} sort={sort} />
              );
            })}
          </tr>
        </thead>
        <tbody>
          {findings.map((finding) => (
            <tr
              key={finding.id}
              className={newIds.has(finding.id) ? 'finding-row-new' : undefined}
              data-chosen={choice?.chosen.has(finding.id) || undefined}
            >
              {choice && (
                <td data-label="" className="finding-choose">
                  <Checkbox
                    aria-label={`Choose: ${headlineOf(finding)}`}
                    checked={choice.chosen.has(finding.id)}
                    onChange={({ currentTarget: { checked } }) => choice.choose([finding.id], checked)}
                  />
                </td>
              )}
              <td data-label="" className="finding-what">
                <What
                  finding={finding}
                  vendor={finding.vendorId ? vendorById.get(finding.vendorId) : undefined}
                  isNew={newIds.has(finding.id)}
                />
              </td>
              {columns.map((column) => (
                <td
                  key={column}
                  data-label={findingColumnWords[column]}
                  {...(column === 'vendor' || column === 'owner' ? { className: 'finding-name' } : {})}
                >
                  <Cell finding={finding} column={column} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A heading that sorts, and turns the order round at the second press; the URL keeps both. */
function Sorted({ label, sort }: { label: string; sort: (typeof findingSorts)[number] }) {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const isSorted = (search.sort ?? 'severity') === sort;
  const order = orderOf(search);
  const turned = order === 'asc' ? 'desc' : 'asc';
  return (
    <SortHeader
      label={label}
      direction={isSorted ? (order === 'asc' ? 'ascending' : 'descending') : null}
      onSort={() =>
        void navigate({
          search: {
            ...search,
            page: undefined,
            sort: sort === 'severity' ? undefined : sort,
            order: isSorted && turned !== orderOf({ sort }) ? turned : undefined,
          },
          replace: true,
          resetScroll: false,
        })
      }
    />
  );
}

function What({ finding, vendor, isNew }: { finding: Finding; vendor: VendorRecord | undefined; isNew: boolean }) {
  const today = useToday();
  const overrides = overridesOf(finding);
  return (
    <div>
      <Link
        to="/findings/$findingId"
        params={{ findingId: finding.id }}
        className="table-strong finding-link"
        data-row={finding.id}
      >
        {headlineOf(finding)}
      </Link>
      {isNew && <span className="finding-new">New</span>}
      <div className="finding-why">
        {finding.closedAt && finding.treatment
          ? `${treatmentWords[finding.treatment].word}: ${finding.closingReason ?? ''}`
          : groundOf(finding, vendor ? vendorStatus(vendor, today) : null)}
      </div>
      {finding.closedAt && (
        <div className="finding-facts">
          <span>
            {finding.closedByName ?? 'Wardline'}, <Instant instant={finding.closedAt} />
          </span>
        </div>
      )}
      {finding.missing === null && (
        <div className="finding-facts">
          <span>
            Observed {timesOf(finding.observations).toLowerCase()} in {countOf(finding.browsers, 'browser')}
          </span>
          {overrides && <strong>{overrides}</strong>}
        </div>
      )}
    </div>
  );
}

function Cell({ finding, column }: { finding: Finding; column: FindingColumn }): ReactNode {
  const today = useToday();
  switch (column) {
    case 'severity':
      return <Status tone={severityTones[finding.severity]}>{severityWords[finding.severity]}</Status>;
    case 'kind':
      return kindWords[finding.kind];
    case 'vendor':
      return finding.vendorName ?? <span className="wl-quiet">Not listed</span>;
    case 'owner':
      return finding.ownerName ?? <span className="wl-quiet">Nobody</span>;
    case 'due': {
      if (finding.dueOn === null) return <span className="wl-quiet">No day yet</span>;
      const isOverdue = finding.closedAt === null && finding.dueOn < today;
      return (
        <div>
          {isOverdue && <Status tone="soon">Overdue</Status>} <RelativeDay day={finding.dueOn} />
        </div>
      );
    }
    case 'plan':
      return finding.plan ? planWords[finding.plan.treatment].label : <span className="wl-quiet">None</span>;
    case 'last-seen':
      return <Ago instant={finding.lastSeenAt} />;
    case 'first-seen':
      return <Instant instant={finding.firstSeenAt} />;
    case 'acted-on':
      return finding.actedOnAt === null ? (
        <span className="wl-quiet">Not yet</span>
      ) : (
        <Instant instant={finding.actedOnAt} />
      );
  }
}
