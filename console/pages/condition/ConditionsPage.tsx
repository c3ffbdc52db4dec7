import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ListConditions } from '../../../shared/domain/approval-condition.ts';
import { readAllPages } from '../../read-all-pages.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { ExportRows } from '../../ui/ExportRows.tsx';
import { FilterChip } from '../../ui/FilterChip.tsx';
import { KeyboardList } from '../../ui/KeyboardList.tsx';
import { Listed } from '../../ui/Listed.tsx';
import { Message } from '../../ui/Message.tsx';
import { Page } from '../../ui/Page.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { ConditionTable } from './ConditionTable.tsx';
import { type ConditionsSearch, PAGE_CONDITIONS } from './conditions-search.ts';

const route = getRouteApi('/signed-in/conditions');

/** Answers: what did we approve vendors on condition of, who sees to it, and what is late? */
export function ConditionsPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [q] = useDebouncedValue(search.q?.trim() ?? '', 200);
  const state = search.view ?? 'open';
  const page = search.page ?? 1;
  const listed = useQuery({
    ...trpc.approval.conditions.queryOptions({ state, q, page, size: PAGE_CONDITIONS }),
    placeholderData: keepPreviousData,
  });
  const show = (change: Partial<ConditionsSearch>) =>
    void navigate({ search: { ...search, page: undefined, ...change }, replace: true, resetScroll: false });
  const chip = (label: string, view: ConditionsSearch['view']) => (
    <FilterChip label={label} isOn={search.view === view} onToggle={() => show({ view })} />
  );

  return (
    <Page
      title="Conditions"
      answer="What vendors were approved on condition of: who sees to it, until when, and what proves it. Only those of the newest decision on each vendor."
    >
      <div className="chips" role="group" aria-label="Which conditions">
        {chip('Open', undefined)}
        {chip('Overdue', 'overdue')}
        <span className="chips-gap" aria-hidden />
        {chip('Met', 'met')}
        {chip('All', 'all')}
      </div>
      <div className="chips">
        <SearchField
          label="Search conditions by what has to be done, vendor or owner"
          words={search.q}
          onSearch={(words) => show({ q: words })}
        />
        <ExportRows name="conditions" rows={() => rowsOfConditions(state, q)} />
      </div>
      <Listed query={listed}>
        {({ items, total }) =>
          total === 0 ? (
            <Message title={q === '' ? emptyTitles[state] : 'No condition matches'}>
              A condition is given with an approval: on the vendor’s page, “Decide”, “Approve with conditions”.
            </Message>
          ) : (
            <KeyboardList noun="conditions">
              <ConditionTable conditions={items} />
              <Pager
                page={page}
                size={PAGE_CONDITIONS}
                total={total}
                noun="condition"
                onPage={(to) => show({ page: to })}
              />
            </KeyboardList>
          )
        }
      </Listed>
    </Page>
  );
}

const emptyTitles: Readonly<Record<ListConditions['state'], string>> = {
  open: 'No condition is open',
  overdue: 'No condition is overdue',
  met: 'No condition was met yet',
  all: 'No vendor was approved on conditions that somebody has to meet',
};

async function rowsOfConditions(state: ListConditions['state'], q: string) {
  const conditions = await readAllPages((page) =>
    queryClient.fetchQuery(trpc.approval.conditions.queryOptions({ state, q, page, size: 200 })),
  );
  return [
    ['Vendor', 'What has to be done', 'Owner', 'Due', 'Before use', 'Met on', 'Said by', 'What proves it'],
    ...conditions.map((one) => [
      one.vendorName,
      one.text,
      one.ownerName,
      one.dueOn,
      one.isBeforeUse ? 'yes' : 'no',
      one.metOn ?? '',
      one.metByName ?? '',
      one.evidence,
    ]),
  ];
}
