import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { csvOf } from '../../../shared/csv.ts';
import type { VendorRecord } from '../../../shared/domain/vendor.ts';
import { useCan, useToday } from '../../session.ts';
import { trpc } from '../../trpc.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { ExportCsv } from '../../ui/ExportCsv.tsx';
import { FilterChip } from '../../ui/FilterChip.tsx';
import { Message } from '../../ui/Message.tsx';
import { Page } from '../../ui/Page.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { SortHeader } from '../../ui/SortHeader.tsx';
import { Status } from '../../ui/Status.tsx';
import { RelativeDay } from '../../ui/When.tsx';
import { countOf } from '../../ui/words.ts';
import { AddVendorDialog } from './AddVendorDialog.tsx';
import { VendorBadge } from '../../ui/VendorBadge.tsx';
import {
  missingFor,
  nextDate,
  vendorStatus,
  vendorStatusKinds,
  wordOfStatus,
  wordOfStatusKind,
} from '../../vendor-status.ts';
import type { vendorColumns, VendorsSearch } from './vendors-search.ts';

const route = getRouteApi('/signed-in/vendors');

/** Answers: who may have patient information, and on what ground? */
export function VendorsPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const can = useCan();
  const today = useToday();
  const { data: vendors } = useSuspenseQuery({
    ...trpc.vendor.list.queryOptions(),
    refetchInterval: 15_000,
  });
  const shown = vendorsFor(search, vendors, today);

  return (
    <Page
      title="Vendors"
      answer={answerOf(vendors, today)}
      actions={
        <>
          {can('safeguard-check:read') && (
            <ButtonLink to="/safeguard-checks" search={{}} variant="default">
              Safeguard checks
            </ButtonLink>
          )}
          {vendors.length > 0 && <ExportCsv name="vendors" csv={() => Promise.resolve(csvOfVendors(shown, today))} />}
          {can('vendor:create') && (
            <Button
              leftSection={<IconPlus size={16} aria-hidden />}
              onClick={() => void navigate({ search: { ...search, add: '' }, replace: true })}
            >
              Add vendor
            </Button>
          )}
        </>
      }
    >
      {vendors.length === 0 ? (
        <Message title="No vendors yet">
          {can('vendor:create')
            ? 'Add the first tool that your staff uses, or wait for the inbox: what browsers meet appears there by itself.'
            : 'The tools that your staff uses stand here once an officer has added them.'}
        </Message>
      ) : (
        <>
          <VendorFilters vendors={vendors} today={today} />
          {shown.length === 0 ? (
            <Message
              title="No vendor matches"
              action={
                <Link to="/vendors" search={{}}>
                  Show all
                </Link>
              }
            />
          ) : (
            <VendorTable vendors={shown} today={today} />
          )}
        </>
      )}
      {can('vendor:create') && (
        <AddVendorDialog
          key={search.add}
          site={search.add ?? ''}
          opened={search.add !== undefined}
          onClose={() => void navigate({ search: { ...search, add: undefined }, replace: true })}
        />
      )}
    </Page>
  );
}

function answerOf(vendors: readonly VendorRecord[], today: string): string {
  if (vendors.length === 0) return 'Who may have patient information, and on what ground? Nobody is listed yet.';
  const kinds = vendors.map((vendor) => vendorStatus(vendor, today).kind);
  const covered = kinds.filter((kind) => kind === 'covered' || kind === 'expiring').length;
  const uncovered = kinds.filter(
    (kind) => kind === 'no-baa' || kind === 'baa-expired' || kind === 'baa-not-yet',
  ).length;
  const undecided = kinds.filter((kind) => kind === 'undecided').length;
  return [
    covered === 0
      ? 'No vendor may have patient information today.'
      : `${covered} of ${countOf(vendors.length, 'vendor')} may have patient information today.`,
    uncovered > 0 ? `${uncovered} approved without an agreement in force.` : '',
    undecided > 0 ? `${undecided} undecided.` : '',
  ]
    .join(' ')
    .trim();
}

function VendorFilters({ vendors, today }: { vendors: readonly VendorRecord[]; today: string }) {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const show = (change: Partial<VendorsSearch>) =>
    void navigate({ search: { ...search, ...change }, replace: true, resetScroll: false });
  const kinds = vendors.map((vendor) => vendorStatus(vendor, today).kind);
  const ownerless = vendors.filter((vendor) => vendor.ownerId === null).length;

  return (
    <div className="chips">
      <SearchField
        label="Search vendors by name, site, purpose or owner"
        words={search.q}
        onSearch={(words) => show({ q: words })}
      />
      <div className="chips vendors-chips" role="group" aria-label="Filters">
        {vendorStatusKinds
          .filter((kind) => kinds.includes(kind) || search.status === kind)
          .map((kind) => (
            <FilterChip
              key={kind}
              label={wordOfStatusKind(kind)}
              count={kinds.filter((one) => one === kind).length}
              isOn={search.status === kind}
              onToggle={() => show({ status: search.status === kind ? undefined : kind })}
            />
          ))}
        {(ownerless > 0 || search.owner) && (
          <FilterChip
            label="No owner"
            count={ownerless}
            isOn={search.owner === 'none'}
            onToggle={() => show({ owner: search.owner ? undefined : 'none' })}
          />
        )}
      </div>
    </div>
  );
}

type Column = (typeof vendorColumns)[number];

const columnLabels: Record<Column, string> = { name: 'Vendor', status: 'Status', owner: 'Owner', next: 'Next date' };

/** What a column sorts by. Without a choice the most pressing status comes first. */
function sortKey(vendor: VendorRecord, column: Column, today: string): string {
  switch (column) {
    case 'name':
      return vendor.name.toLocaleLowerCase();
    case 'status':
      return String(vendorStatusKinds.indexOf(vendorStatus(vendor, today).kind)).padStart(2, '0');
    case 'owner':
      // A missing owner is a defect, so it comes first.
      return vendor.ownerName?.toLocaleLowerCase() ?? '';
    case 'next':
      return nextDate(vendor, today)?.day ?? '9999';
  }
}

function vendorsFor(search: VendorsSearch, vendors: readonly VendorRecord[], today: string): VendorRecord[] {
  const wanted = search.q?.trim().toLocaleLowerCase() ?? '';
  const column = search.sort ?? 'status';
  const direction = search.order ? -1 : 1;
  return vendors
    .filter(
      (vendor) =>
        (search.status === undefined || vendorStatus(vendor, today).kind === search.status) &&
        (search.owner === undefined || vendor.ownerId === null) &&
        [vendor.name, vendor.purpose, vendor.ownerName ?? '', ...vendor.sites].some((text) =>
          text.toLocaleLowerCase().includes(wanted),
        ),
    )
    .toSorted(
      (a, b) =>
        direction * sortKey(a, column, today).localeCompare(sortKey(b, column, today)) || a.name.localeCompare(b.name),
    );
}

function VendorTable({ vendors, today }: { vendors: readonly VendorRecord[]; today: string }) {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const sorted = search.sort ?? 'status';

  const header = (column: Column) => (
    <SortHeader
      label={columnLabels[column]}
      direction={sorted === column ? (search.order ?? 'ascending') : null}
      onSort={() => {
        const order = sorted === column && !search.order ? 'descending' : undefined;
        void navigate({ search: { ...search, sort: column, order }, replace: true, resetScroll: false });
      }}
    />
  );

  return (
    <div className="card table-frame">
      <table className="table">
        <thead>
          <tr>
            {header('name')}
            {header('status')}
            <th scope="col">Sites</th>
            {header('owner')}
            {header('next')}
          </tr>
        </thead>
        <tbody>
          {vendors.map((vendor) => (
            <VendorRow key={vendor.id} vendor={vendor} today={today} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function VendorRow({ vendor, today }: { vendor: VendorRecord; today: string }) {
  const next = nextDate(vendor, today);
  const [site, ...others] = vendor.sites;
  return (
    <tr>
      <td data-label="Vendor" className="table-anywhere">
        <Link to="/vendors/$vendorId" params={{ vendorId: vendor.id }} className="table-strong">
          {vendor.name}
        </Link>
      </td>
      <td data-label="Status">
        <VendorBadge vendor={vendor} />
      </td>
      <td data-label="Sites" className="table-anywhere">
        <span title={vendor.sites.join(', ')}>
          {site}
          {others.length > 0 && <span className="wl-quiet"> and {others.length} more</span>}
        </span>
      </td>
      <td data-label="Owner">{vendor.ownerName ?? <Status tone="soon">No owner</Status>}</td>
      <td data-label="Next date">
        {next ? (
          <div>
            {next.day < today && <Status tone="soon">Overdue</Status>} <RelativeDay day={next.day} />
            <div className="wl-quiet">{next.what}</div>
          </div>
        ) : (
          <span className="wl-quiet">None</span>
        )}
      </td>
    </tr>
  );
}

function csvOfVendors(vendors: readonly VendorRecord[], today: string): string {
  return csvOf([
    [
      'Vendor',
      'Status',
      'Sites',
      'Purpose',
      'Owner',
      'Decision',
      'Decided by',
      'Conditions',
      'Next date',
      'What',
      'Missing',
    ],
    ...vendors.map((vendor) => {
      const [decision] = vendor.approvals;
      const next = nextDate(vendor, today);
      return [
        vendor.name,
        wordOfStatus(vendorStatus(vendor, today)),
        vendor.sites.join(' '),
        vendor.purpose,
        vendor.ownerName,
        decision?.ruling ?? null,
        decision?.decidedByName ?? null,
        decision?.conditions ?? null,
        next?.day ?? null,
        next?.what ?? null,
        missingFor(vendor, today).join(' '),
      ];
    }),
  ]);
}
