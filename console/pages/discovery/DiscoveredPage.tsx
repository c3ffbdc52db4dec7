import { Button, NativeSelect } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconBook2, IconUserCheck } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import {
  discoverySorts,
  type DiscoveredSite,
  type DiscoveredSiteId,
  type DiscoveryState,
} from '../../../shared/domain/discovery.ts';
import { useCan } from '../../session.ts';
import { trpc } from '../../trpc.ts';
import { newestRequests } from '../../waiting-requests.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { CategoryFilter } from '../../ui/CategoryFilter.tsx';
import { ExportCsv } from '../../ui/ExportCsv.tsx';
import { FilterChip } from '../../ui/FilterChip.tsx';
import { KeyboardList } from '../../ui/KeyboardList.tsx';
import { Listed } from '../../ui/Listed.tsx';
import { Message } from '../../ui/Message.tsx';
import { Page } from '../../ui/Page.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { countOf } from '../../ui/words.ts';
import { AccessRequests } from './AccessRequests.tsx';
import { DecideDiscoveredDialog } from './DecideDiscoveredDialog.tsx';
import { csvOfDiscovered, readDiscovered } from './discovered-csv.ts';
import { listInputOf, PAGE_SITES, type DiscoveredSearch } from './discovered-search.ts';
import { DiscoveredTable } from './DiscoveredTable.tsx';
import { sortLabels } from './discovery-words.ts';

const route = getRouteApi('/signed-in/discovered');

/** Answers: which tools did people start to use that nobody has decided on? */
export function DiscoveredPage() {
  const { view } = route.useSearch();
  const can = useCan();
  const { data: waiting } = useQuery({
    ...trpc.discovery.list.queryOptions({ size: 1 }),
    refetchInterval: 10_000,
  });
  const { data: requests } = useQuery({
    ...trpc.accessRequest.list.queryOptions(newestRequests),
    enabled: can('access-request:read'),
    refetchInterval: 10_000,
  });

  return (
    <Page
      title="Discovered"
      answer={answerOf(waiting?.total, requests?.total ?? 0)}
      actions={
        <>
          <ButtonLink to="/accounts" variant="default" leftSection={<IconUserCheck size={16} aria-hidden />}>
            Accounts and names
          </ButtonLink>
          {can('catalog:read') && (
            <ButtonLink to="/catalog" variant="default" leftSection={<IconBook2 size={16} aria-hidden />}>
              Catalog
            </ButtonLink>
          )}
        </>
      }
    >
      <Views waiting={waiting?.total} requests={requests?.total} />
      {view === 'requests' || view === 'answered' ? (
        <AccessRequests key={view} state={view === 'requests' ? 'open' : 'answered'} />
      ) : (
        <Queue key={view ?? 'open'} state={view ?? 'open'} />
      )}
    </Page>
  );
}

function answerOf(waiting: number | undefined, requests: number): string {
  if (waiting === undefined) return 'Tools that people use and nobody has decided on.';
  const asked = requests > 0 ? ` ${countOf(requests, 'request waits', 'requests wait')} for an answer.` : '';
  if (waiting === 0) return `No tool waits for a decision.${asked}`;
  return `${countOf(waiting, 'tool was', 'tools were')} met that nobody has decided on.${asked}`;
}

function Views({ waiting, requests }: { waiting: number | undefined; requests: number | undefined }) {
  const { view } = route.useSearch();
  const navigate = route.useNavigate();
  const can = useCan();
  const chip = (label: string, to: DiscoveredSearch['view'], count?: number) => (
    <FilterChip
      label={label}
      {...(count === undefined ? {} : { count })}
      isOn={view === to}
      onToggle={() => void navigate({ search: { view: to }, replace: true, resetScroll: false })}
    />
  );
  return (
    <div className="chips" role="group" aria-label="What to show">
      {chip('To decide', undefined, waiting)}
      {can('access-request:read') && chip('Requests', 'requests', requests)}
      <span className="chips-gap" aria-hidden />
      {chip('Decided', 'decided')}
      {chip('Ignored', 'ignored')}
      {can('access-request:read') && chip('Answered requests', 'answered')}
    </div>
  );
}

const nobody: ReadonlySet<DiscoveredSiteId> = new Set();

function Queue({ state }: { state: DiscoveryState }) {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const can = useCan();
  // The address follows each key; the server is asked once the typing rests.
  const [q] = useDebouncedValue(search.q, 200);
  const asked = listInputOf({ ...search, q }, state);
  const listed = useQuery({
    ...trpc.discovery.list.queryOptions(asked),
    placeholderData: keepPreviousData,
    refetchInterval: 10_000,
  });
  const [chosenIds, setChosenIds] = useState(nobody);
  const [deciding, setDeciding] = useState<readonly [DiscoveredSite, ...DiscoveredSite[]] | null>(null);
  const [decidedLast, setDecidedLast] = useState(0);
  const canDecide = state !== 'decided' && can('discovery:decide');
  const chosen = listed.data?.items.filter(({ id }) => chosenIds.has(id)) ?? [];

  const show = (change: Partial<DiscoveredSearch>) =>
    void navigate({ search: { ...search, page: undefined, ...change }, replace: true, resetScroll: false });

  return (
    <>
      <Filters total={listed.data?.total} onShow={show} />
      <Listed query={listed}>
        {({ items, total }) =>
          total === 0 ? (
            <Nothing state={state} />
          ) : (
            <KeyboardList noun="tools" canChoose={canDecide}>
              <div aria-busy={listed.isPlaceholderData}>
                <DiscoveredTable
                  found={items}
                  sort={asked.sort}
                  order={asked.order}
                  onSort={(sort, order) => show({ sort, order: order === 'asc' ? 'asc' : undefined })}
                  chosenIds={canDecide ? chosenIds : null}
                  onChoose={setChosenIds}
                />
              </div>
              <Pager
                page={asked.page}
                size={PAGE_SITES}
                total={total}
                noun="tool"
                onPage={(page) => {
                  setChosenIds(nobody);
                  show({ page: page === 1 ? undefined : page });
                }}
              />
            </KeyboardList>
          )
        }
      </Listed>
      <BulkBar
        chosen={chosen}
        decidedLast={decidedLast}
        onDecide={() => setDeciding(firstAndOthers(chosen))}
        onClear={() => setChosenIds(nobody)}
      />
      {deciding && (
        <DecideDiscoveredDialog
          found={deciding}
          onClose={() => setDeciding(null)}
          onDecided={() => {
            setDecidedLast(deciding.length);
            setDeciding(null);
            setChosenIds(nobody);
          }}
        />
      )}
    </>
  );
}

function firstAndOthers<T>([first, ...others]: readonly T[]): readonly [T, ...T[]] | null {
  return first === undefined ? null : [first, ...others];
}

function BulkBar({
  chosen,
  decidedLast,
  onDecide,
  onClear,
}: {
  chosen: readonly DiscoveredSite[];
  /** On how many the last decision was; 0 before there is one. */
  decidedLast: number;
  onDecide: () => void;
  onClear: () => void;
}) {
  return (
    <div role="status" className="bulk-place">
      {chosen.length === 0 && decidedLast > 0 && (
        <p className="bulk-bar card">Your decision on {countOf(decidedLast, 'tool')} is recorded.</p>
      )}
      {chosen.length > 0 && (
        <div className="bulk-bar card">
          <strong>{countOf(chosen.length, 'tool')} chosen</strong>
          <Button onClick={onDecide}>{chosen.length === 1 ? 'Decide' : 'Decide on them together'}</Button>
          <Button variant="default" onClick={onClear}>
            Choose none
          </Button>
        </div>
      )}
    </div>
  );
}

function Filters({
  total,
  onShow,
}: {
  total: number | undefined;
  onShow: (change: Partial<DiscoveredSearch>) => void;
}) {
  const search = route.useSearch();
  const { view } = search;
  const state = view === 'ignored' || view === 'decided' ? view : 'open';
  const isFiltered = search.q !== undefined || search.category !== undefined;
  if (total === 0 && !isFiltered) return null;

  return (
    <div className="chips">
      <SearchField
        label="Search discovered tools by name or site"
        words={search.q}
        onSearch={(words) => onShow({ q: words })}
      />
      <CategoryFilter category={search.category} onChoose={(category) => onShow({ category })} />
      <NativeSelect
        className="list-choice"
        aria-label="Sort by"
        size="sm"
        value={search.sort ?? 'last-seen'}
        onChange={(event) => {
          const sort = discoverySorts.find((one) => one === event.currentTarget.value);
          onShow({ sort, order: sort === 'site' ? 'asc' : undefined });
        }}
        data={discoverySorts.map((value) => ({ value, label: `By ${sortLabels[value].toLowerCase()}` }))}
      />
      <ExportCsv
        name={`discovered-${state}`}
        csv={async () => csvOfDiscovered(await readDiscovered(listInputOf(search, state)))}
      />
    </div>
  );
}

function Nothing({ state }: { state: DiscoveryState }) {
  const { q, category } = route.useSearch();
  const { data: browsers } = useQuery(trpc.browser.count.queryOptions());
  if (q !== undefined || category !== undefined) {
    return (
      <Message
        title="No tool matches"
        action={
          <Link to="/discovered" search={state === 'open' ? {} : { view: state }}>
            Show all
          </Link>
        }
      />
    );
  }
  switch (state) {
    case 'open':
      // An empty list without a browser means that nobody is looking, not that there are no tools.
      if (browsers?.active === 0) {
        return (
          <Message title="No browser is connected yet" action={<Link to="/browsers">Connect the first browser</Link>}>
            Tools are met by browsers. Connect one; what it meets appears here by itself.
          </Message>
        );
      }
      return (
        <Message title="Nothing waits for a decision">
          When a browser meets a sign-up, a sign-in, an app that asks for access or patient information on a site that
          nobody has decided on, the site appears here by itself.
        </Message>
      );
    case 'ignored':
      return <Message title="Nothing is ignored">What you choose to ignore stays here, with the reason.</Message>;
    case 'decided':
      return (
        <Message title="Nothing decided yet">Tools that were met here and decided since stay in this list.</Message>
      );
  }
}
