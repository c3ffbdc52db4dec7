import { NativeSelect } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { receivedKinds, type VendorCounts } from '../../../shared/domain/vendor-list.ts';
import { grades } from '../../../shared/domain/vendor-risk.ts';
import { useToday } from '../../session.ts';
import { CategoryFilter } from '../../ui/CategoryFilter.tsx';
import { ColumnChoice } from '../../ui/ColumnChoice.tsx';
import { ExportRows } from '../../ui/ExportRows.tsx';
import { FilterChip } from '../../ui/FilterChip.tsx';
import { SavedViews } from '../../ui/SavedViews.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { vendorStatusKinds, wordOfStatusKind } from '../../vendor-status.ts';
import { exportedRows } from './exported-vendors.ts';
import { riskWords } from './risk-words.ts';
import { type VendorColumn, vendorColumns, vendorColumnWords } from './use-vendor-columns.ts';
import { readVendorRows } from './vendor-rows.ts';
import { listInputOf, VendorsSearch } from './vendors-search.ts';

const route = getRouteApi('/signed-in/vendors');

const receivedWords = {
  phi: 'Patient information',
  less: 'Less than that',
  unknown: 'Nobody said what',
} as const;

/** Narrows the list, keeps what was narrowed under a name, chooses columns, and hands over what is shown. */
export function VendorFilterBar({
  counts,
  columns,
  onColumns,
}: {
  counts: VendorCounts;
  columns: readonly VendorColumn[];
  onColumns: (chosen: VendorColumn[]) => void;
}) {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const today = useToday();
  const show = (change: Partial<VendorsSearch>) =>
    void navigate({ search: { ...search, page: undefined, ...change }, replace: true, resetScroll: false });
  const isExposed = search.receives === 'phi' && search.baa === 'missing';
  return (
    <>
      <div className="chips">
        <SearchField
          label="Search vendors by name, site, purpose or owner"
          words={search.q}
          onSearch={(words) => show({ q: words })}
        />
        <NativeSelect
          className="list-choice"
          aria-label="What it receives"
          size="sm"
          value={search.receives ?? ''}
          onChange={({ currentTarget: { value } }) => show({ receives: receivedKinds.find((one) => one === value) })}
          data={[
            { value: '', label: 'Receives anything' },
            ...receivedKinds.map((value) => ({ value, label: receivedWords[value] })),
          ]}
        />
        <NativeSelect
          className="list-choice"
          aria-label="Risk"
          size="sm"
          value={search.risk ?? ''}
          onChange={({ currentTarget: { value } }) => show({ risk: grades.find((one) => String(one) === value) })}
          data={[
            { value: '', label: 'Any risk' },
            ...grades.toReversed().map((grade) => ({ value: String(grade), label: `${riskWords[grade]} risk` })),
          ]}
        />
        <CategoryFilter category={search.category} onChoose={(category) => show({ category })} />
      </div>
      <div className="chips" role="group" aria-label="Filters">
        {(counts.exposed > 0 || isExposed) && (
          <FilterChip
            label="Patient information, no BAA"
            count={counts.exposed}
            isOn={isExposed}
            onToggle={() =>
              show(isExposed ? { receives: undefined, baa: undefined } : { receives: 'phi', baa: 'missing' })
            }
          />
        )}
        {vendorStatusKinds
          .filter((kind) => counts.byStatus[kind] > 0 || search.status === kind)
          .map((kind) => (
            <FilterChip
              key={kind}
              label={wordOfStatusKind(kind)}
              count={counts.byStatus[kind]}
              isOn={search.status === kind}
              onToggle={() => show({ status: search.status === kind ? undefined : kind })}
            />
          ))}
        {(counts.ownerless > 0 || search.owner) && (
          <FilterChip
            label="No owner"
            count={counts.ownerless}
            isOn={search.owner === 'none'}
            onToggle={() => show({ owner: search.owner ? undefined : 'none' })}
          />
        )}
        {search.baa === 'ending' && (
          <FilterChip label="Agreement ends within 60 days" isOn onToggle={() => show({ baa: undefined })} />
        )}
        {search.check && <FilterChip label="Safeguards not checked" isOn onToggle={() => show({ check: undefined })} />}
        {(counts.reviewOverdue > 0 || search.review) && (
          <FilterChip
            label="Review overdue"
            count={counts.reviewOverdue}
            isOn={search.review === 'overdue'}
            onToggle={() => show({ review: search.review === 'overdue' ? undefined : 'overdue' })}
          />
        )}
        {(counts.ended > 0 || search.ended) && (
          <FilterChip
            label="Ended"
            count={counts.ended}
            isOn={search.ended === 'only'}
            onToggle={() => show({ ended: search.ended ? undefined : 'only' })}
          />
        )}
      </div>
      <div className="chips">
        <SavedViews
          page="vendors"
          search={{ ...search, add: undefined }}
          onOpen={(kept) => void navigate({ search: VendorsSearch.parse(kept), resetScroll: false })}
        />
        <ColumnChoice all={vendorColumns} words={vendorColumnWords} chosen={columns} onChoose={onColumns} />
        <ExportRows name="vendors" rows={async () => exportedRows(await readVendorRows(listInputOf(search)), today)} />
      </div>
    </>
  );
}
