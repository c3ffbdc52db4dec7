import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { VendorRow, VendorSort } from '../../../shared/domain/vendor-list.ts';
import { useToday } from '../../session.ts';
import { KeyboardList } from '../../ui/KeyboardList.tsx';
import { SortHeader } from '../../ui/SortHeader.tsx';
import { Status } from '../../ui/Status.tsx';
import { VendorBadge } from '../../ui/VendorBadge.tsx';
import { RelativeDay } from '../../ui/When.tsx';
import { capitalized, listOf } from '../../ui/words.ts';
import { nextDate } from '../../vendor-status.ts';
import { dataClassWords } from '../../vendor-words.ts';
import { riskTones, riskWords } from './risk-words.ts';
import { type VendorColumn, vendorColumnWords } from './use-vendor-columns.ts';

const route = getRouteApi('/signed-in/vendors');

const sortOf: Record<VendorColumn, VendorSort | null> = {
  status: 'status',
  risk: 'risk',
  receives: null,
  sites: null,
  owner: 'owner',
  review: 'review',
  next: 'next',
};

/** The list begins with the worst risk, which is its descending order. */
const directionOf = (sort: VendorSort, order: 'descending' | undefined): 'ascending' | 'descending' =>
  (order === 'descending') === (sort === 'risk') ? 'ascending' : 'descending';

/** A page of the list, with the columns that were chosen. */
export function VendorTable({ vendors, columns }: { vendors: readonly VendorRow[]; columns: readonly VendorColumn[] }) {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const sorted = search.sort ?? 'status';
  const header = (label: string, sort: VendorSort) => (
    <SortHeader
      key={sort}
      label={label}
      direction={sorted === sort ? directionOf(sort, search.order) : null}
      onSort={() => {
        const order = sorted === sort && !search.order ? 'descending' : undefined;
        void navigate({ search: { ...search, page: undefined, sort, order }, replace: true, resetScroll: false });
      }}
    />
  );
  return (
    <KeyboardList noun="vendors">
      <div className="card table-frame">
        <table className="table">
          <thead>
            <tr>
              {header('Vendor', 'name')}
              {columns.map((column) => {
                const sort = sortOf[column];
                return sort === null ? (
                  <th scope="col" key={column}>
                    {vendorColumnWords[column]}
                  </th>
                ) : (
                  header(vendorColumnWords[column], sort)
                );
              })}
            </tr>
          </thead>
          <tbody>
            {vendors.map((vendor) => (
              <tr key={vendor.id}>
                <td data-label="Vendor" className="table-anywhere">
                  <Link to="/vendors/$vendorId" params={{ vendorId: vendor.id }} className="table-strong" data-row>
                    {vendor.name}
                  </Link>
                </td>
                {columns.map((column) => (
                  <td
                    key={column}
                    data-label={vendorColumnWords[column]}
                    {...(column === 'sites' ? { className: 'table-anywhere' } : {})}
                  >
                    <Cell vendor={vendor} column={column} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </KeyboardList>
  );
}

function Cell({ vendor, column }: { vendor: VendorRow; column: VendorColumn }): ReactNode {
  const today = useToday();
  switch (column) {
    case 'status':
      return <VendorBadge vendor={vendor} />;
    case 'risk':
      if (vendor.risk === null) return <Status tone="unknown">Not computed yet</Status>;
      return <Status tone={riskTones[vendor.risk]}>{riskWords[vendor.risk]}</Status>;
    case 'receives':
      if (vendor.dataClasses === null) return <Status tone="unknown">Nobody said</Status>;
      if (vendor.dataClasses.length === 0) return 'None of these';
      return capitalized(listOf(vendor.dataClasses.map((one) => dataClassWords[one])));
    case 'sites': {
      const [site, ...others] = vendor.sites;
      return (
        <span title={vendor.sites.join(', ')}>
          {site}
          {others.length > 0 && <span className="wl-quiet"> and {others.length} more</span>}
        </span>
      );
    }
    case 'owner':
      return vendor.ownerName ?? <Status tone="soon">No owner</Status>;
    case 'review':
      if (vendor.reviewDueOn === null) return <span className="wl-quiet">Not decided yet</span>;
      return <Due day={vendor.reviewDueOn} what="Your policy" />;
    case 'next': {
      const next = nextDate(vendor, today);
      return next ? <Due day={next.day} what={next.what} /> : <span className="wl-quiet">None</span>;
    }
  }
}

function Due({ day, what }: { day: string; what: string }) {
  const today = useToday();
  return (
    <div>
      {day < today && <Status tone="soon">Overdue</Status>} <RelativeDay day={day} />
      <div className="wl-quiet">{what}</div>
    </div>
  );
}
