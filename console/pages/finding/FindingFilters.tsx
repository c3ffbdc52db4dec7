import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import {
  findingKinds,
  findingOwners,
  findingPlans,
  findingsDue,
  findingSorts,
  type FindingsPage,
  MOST_COUNTED,
  severities,
} from '../../../shared/domain/finding.ts';
import { metrics } from '../../../shared/domain/metric.ts';
import { kindWords, severityWords } from '../../finding-words.ts';
import { trpc } from '../../trpc.ts';
import { ColumnChoice } from '../../ui/ColumnChoice.tsx';
import { ExportRows } from '../../ui/ExportRows.tsx';
import { FilterChip } from '../../ui/FilterChip.tsx';
import { SavedViews } from '../../ui/SavedViews.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { SortSelect } from '../../ui/SortSelect.tsx';
import { exportedRows, readFindings } from './findings-export.ts';
import { everyOpenFinding, findingsInputOf, FindingsSearch, isNarrowedBefore } from './findings-search.ts';
import { type FindingColumn, findingColumns, findingColumnWords } from './use-finding-columns.ts';

const route = getRouteApi('/signed-in/findings');

const ownerWords = { mine: 'Yours', none: 'Nobody’s' } as const;
const dueWords = { overdue: 'Overdue', week: 'Due within a week' } as const;
const plannedWords = { none: 'Without a plan', planned: 'With a plan', 'to-sign': 'Acceptance to sign' } as const;
const sortWords: Record<(typeof findingSorts)[number], string> = {
  severity: 'Worst first',
  due: 'Due first',
  'last-seen': 'Last seen first',
  'first-seen': 'Newest first',
  observations: 'Most observed first',
  site: 'By site',
};

/** Narrows the list, keeps what was narrowed under a name, chooses columns, and hands over what is shown. */
export function FindingFilters({
  found,
  columns,
  onColumns,
}: {
  found: FindingsPage | undefined;
  columns: readonly FindingColumn[];
  onColumns: (chosen: FindingColumn[]) => void;
}) {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { data: open } = useQuery(trpc.finding.list.queryOptions(everyOpenFinding));
  const show = (change: Partial<FindingsSearch>) =>
    void navigate({ search: { ...search, page: undefined, ...change }, replace: true, resetScroll: false });

  const severitiesHere = severities.filter(
    (severity) => (found?.bySeverity[severity] ?? (found && 1)) || search.severity === severity,
  );
  const kindsHere = findingKinds.filter((kind) => (found?.byKind[kind] ?? (found && 1)) || search.kind === kind);
  // A filter that could only show all or nothing is no choice.
  const hasSeverities = severitiesHere.length > 1 || search.severity !== undefined;
  const hasKinds = kindsHere.length > 1 || search.kind !== undefined;
  /** Nothing beside a filter of which nobody counted how much it would leave. */
  const counted = (count: number | null | undefined) => {
    if (count === undefined) return {};
    if (count !== null) return { count };
    return isNarrowedBefore(search) ? {} : { count: MOST_COUNTED, hasMore: true };
  };

  return (
    <>
      <div className="chips">
        <SearchField
          label="Search findings by site or vendor"
          words={search.q}
          onSearch={(words) => show({ q: words })}
        />
        <Choice
          label="Whose"
          everything="Anybody’s"
          words={ownerWords}
          values={findingOwners}
          value={search.owner}
          onChoose={(owner) => show({ owner })}
        />
        <Choice
          label="Due"
          everything="Due at any time"
          words={dueWords}
          values={findingsDue}
          value={search.due}
          onChoose={(due) => show({ due })}
        />
        <Choice
          label="Plan"
          everything="Any plan"
          words={plannedWords}
          values={findingPlans}
          value={search.plan}
          onChoose={(plan) => show({ plan })}
        />
      </div>
      <div className="chips" role="group" aria-label="Filters">
        <FilterChip
          label="Open"
          {...(open ? { count: open.total, hasMore: open.hasMore } : {})}
          isOn={search.state === undefined}
          onToggle={() => show({ state: undefined })}
        />
        {search.figure && (
          <FilterChip label={metrics[search.figure].title} isOn onToggle={() => show({ figure: undefined })} />
        )}
        <FilterChip label="Closed" isOn={search.state === 'closed'} onToggle={() => show({ state: 'closed' })} />
        {hasSeverities && <span className="chips-gap" aria-hidden />}
        {hasSeverities &&
          severitiesHere.map((severity) => (
            <FilterChip
              key={severity}
              label={severityWords[severity]}
              {...counted(found?.bySeverity[severity])}
              isOn={search.severity === severity}
              onToggle={() => show({ severity: search.severity === severity ? undefined : severity })}
            />
          ))}
        {hasKinds && <span className="chips-gap" aria-hidden />}
        {hasKinds &&
          kindsHere.map((kind) => (
            <FilterChip
              key={kind}
              label={kindWords[kind]}
              {...counted(found?.byKind[kind])}
              isOn={search.kind === kind}
              onToggle={() => show({ kind: search.kind === kind ? undefined : kind })}
            />
          ))}
      </div>
      <div className="chips">
        <SortSelect
          sorts={findingSorts}
          words={sortWords}
          sort={search.sort}
          usual="severity"
          onSort={(sort) => show({ sort, order: undefined })}
        />
        <SavedViews
          page="findings"
          search={search}
          onOpen={(kept) => void navigate({ search: FindingsSearch.parse(kept), resetScroll: false })}
        />
        <ColumnChoice all={findingColumns} words={findingColumnWords} chosen={columns} onChoose={onColumns} />
        <ExportRows
          name={`findings-${search.state ?? 'open'}`}
          rows={async () => exportedRows(await readFindings(findingsInputOf(search)))}
        />
        {found?.hasMore && (
          <span className="wl-quiet">
            A file holds the first {MOST_COUNTED.toLocaleString()} in this order: narrow the list for the others.
          </span>
        )}
      </div>
    </>
  );
}

/** One of a few ways to narrow the list, or none of them. */
function Choice<Value extends string>({
  label,
  everything,
  words,
  values,
  value,
  onChoose,
}: {
  label: string;
  everything: string;
  words: Readonly<Record<Value, string>>;
  values: readonly Value[];
  value: Value | undefined;
  onChoose: (value: Value | undefined) => void;
}) {
  return (
    <NativeSelect
      className="list-choice"
      aria-label={label}
      size="sm"
      value={value ?? ''}
      onChange={({ currentTarget }) => onChoose(values.find((one) => one === currentTarget.value))}
      data={[{ value: '', label: everything }, ...values.map((one) => ({ value: one, label: words[one] }))]}
    />
  );
}
