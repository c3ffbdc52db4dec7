import { Checkbox } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { categoryWords } from '../../../shared/catalog/category.ts';
import type { Approval } from '../../../shared/domain/approval.ts';
import type { DiscoveredSite, DiscoveredSiteId, DiscoverySort } from '../../../shared/domain/discovery.ts';
import { trpc } from '../../trpc.ts';
import { SortHeader } from '../../ui/SortHeader.tsx';
import { Status } from '../../ui/Status.tsx';
import { ToolName } from '../../ui/ToolName.tsx';
import { Ago } from '../../ui/When.tsx';
import { baaWords } from '../../catalog-words.ts';
import { rulingWords } from '../../vendor-words.ts';
import { nameOf, sitesOf, sortLabels, useOf, vendorBeside } from './discovery-words.ts';

type Order = 'asc' | 'desc';
type Ids = ReadonlySet<DiscoveredSiteId>;

export function DiscoveredTable({
  found,
  sort,
  order,
  onSort,
  chosenIds,
  onChoose,
}: {
  found: readonly DiscoveredSite[];
  sort: DiscoverySort;
  order: Order;
  onSort: (sort: DiscoverySort, order: Order) => void;
  /** Null where nothing can be chosen. */
  chosenIds: Ids | null;
  onChoose: (ids: Ids) => void;
}) {
  const header = (column: DiscoverySort) => (
    <SortHeader
      label={sortLabels[column]}
      direction={sort === column ? (order === 'asc' ? 'ascending' : 'descending') : null}
      onSort={() => {
        // Names from A, everything else from the most.
        const first: Order = column === 'site' ? 'asc' : 'desc';
        const turned: Order = order === 'asc' ? 'desc' : 'asc';
        onSort(column, sort === column ? turned : first);
      }}
    />
  );
  const { data: vendors } = useQuery(trpc.vendor.list.queryOptions());
  const all = found.map(({ id }) => id);
  const isAll = chosenIds !== null && all.every((id) => chosenIds.has(id));

  return (
    <div className="card table-frame">
      <table className="table discovered">
        <thead>
          <tr>
            {chosenIds && (
              <th scope="col">
                <Checkbox
                  aria-label="Choose all on this page"
                  checked={isAll}
                  indeterminate={!isAll && all.some((id) => chosenIds.has(id))}
                  onChange={() => onChoose(new Set(isAll ? [] : all))}
                />
              </th>
            )}
            {header('site')}
            {header('exposures')}
            <th scope="col">What people did</th>
            {header('requests')}
            {header('browsers')}
            {header('last-seen')}
          </tr>
        </thead>
        <tbody>
          {found.map((one) => (
            <DiscoveredRow
              key={one.id}
              found={one}
              decision={vendors?.find(({ id }) => id === one.vendorId)?.approvals[0]}
              chosenIds={chosenIds}
              onChoose={onChoose}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function DiscoveredRow({
  found,
  decision,
  chosenIds,
  onChoose,
}: {
  found: DiscoveredSite;
  /** The newest on its vendor. */
  decision: Approval | undefined;
  chosenIds: Ids | null;
  onChoose: (ids: Ids) => void;
}) {
  const name = nameOf(found);
  const vendor = vendorBeside(found);
  const use = useOf(found);
  return (
    <tr>
      {chosenIds && (
        <td data-label="" className="discovered-choose">
          <Checkbox
            aria-label={`Choose ${name}`}
            checked={chosenIds.has(found.id)}
            onChange={(event) => {
              const chosen = new Set(chosenIds);
              if (event.currentTarget.checked) chosen.add(found.id);
              else chosen.delete(found.id);
              onChoose(chosen);
            }}
          />
        </td>
      )}
      <td data-label="" className="table-anywhere">
        <ToolName name={name} sites={sitesOf(found)}>
          <Link to="/discovered/$siteId" params={{ siteId: found.id }} className="table-strong" data-row>
            {name}
          </Link>
          <div className="wl-quiet">
            {[name !== found.site && found.site, found.catalog && categoryWords[found.catalog.category]]
              .filter(Boolean)
              .join(' · ')}
          </div>
          {vendor !== null && <div className="wl-quiet">Belongs to {vendor}</div>}
          {decision && (
            <Status tone={decision.ruling === 'denied' ? 'closed' : 'minor'}>{rulingWords[decision.ruling]}</Status>
          )}
          {found.catalog && (
            <div className="wl-quiet">
              {baaWords[found.catalog.baa]}
              {found.catalog.conflict && '; sources contradict'}
            </div>
          )}
        </ToolName>
      </td>
      <td data-label={sortLabels.exposures} className={found.exposures > 0 ? undefined : 'table-nothing'}>
        {found.exposures > 0 ? (
          <Status tone="warning">{found.exposures.toLocaleString()}</Status>
        ) : (
          <span className="wl-quiet">None</span>
        )}
      </td>
      <td data-label="What people did" className="discovered-use">
        {use.length > 0 ? use.join(', ') : <span className="wl-quiet">No account seen</span>}
      </td>
      <td data-label={sortLabels.requests} className={found.openRequests > 0 ? undefined : 'table-nothing'}>
        {found.openRequests > 0 ? (
          <Status tone="notice">{found.openRequests.toLocaleString()}</Status>
        ) : (
          <span className="wl-quiet">None</span>
        )}
      </td>
      <td data-label={sortLabels.browsers}>{found.browsers.toLocaleString()}</td>
      <td data-label={sortLabels['last-seen']}>
        <div className="discovered-seen">
          <Ago instant={found.lastSeenAt} />
          {found.firstSeenAt < found.lastSeenAt && (
            <div className="wl-quiet">
              first <Ago instant={found.firstSeenAt} />
            </div>
          )}
        </div>
      </td>
    </tr>
  );
}
