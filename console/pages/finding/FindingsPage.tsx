import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { type FindingId, type FindingsPage as PageOfFindings, MOST_COUNTED } from '../../../shared/domain/finding.ts';
import { headlineOf, severityWords } from '../../finding-words.ts';
import { trpc } from '../../trpc.ts';
import { Listed } from '../../ui/Listed.tsx';
import { Message } from '../../ui/Message.tsx';
import { Page } from '../../ui/Page.tsx';
import { countedOf, countOf } from '../../ui/words.ts';
import { FindingFilters } from './FindingFilters.tsx';
import { FindingList } from './FindingList.tsx';
import { everyOpenFinding, findingsInputOf, isNarrowedBefore, newestFindings } from './findings-search.ts';
import { NothingWaits } from './NothingWaits.tsx';
import { useFindingColumns } from './use-finding-columns.ts';
import { useWaitingRequests, WaitingRequests } from './WaitingRequests.tsx';

const route = getRouteApi('/signed-in/findings');

/** Answers: which risks must somebody act on? */
export function FindingsPage() {
  const { state } = route.useSearch();
  return state === 'closed' ? <ClosedFindings /> : <OpenFindings />;
}

function OpenFindings() {
  const search = route.useSearch();
  const listed = useFindings();
  const requests = useWaitingRequests();
  const news = useNews();
  const [columns, setColumns] = useFindingColumns(search.figure !== undefined);
  const { data: every } = useQuery(trpc.finding.list.queryOptions(everyOpenFinding));
  // Filters narrow what is counted too, and what needs somebody does not depend on what is looked for.
  const counted = isNarrowedBefore(search) ? every : listed.data;
  const open = counted && countsOf(counted);
  const between = search.page === undefined && <WaitingRequests {...requests} />;

  return (
    <Page title="Findings" answer={open ? answerOf(open, requests.total) : 'What needs you now, and what can wait.'}>
      <div className="wl-visually-hidden" role="status">
        {news.announcement}
      </div>
      <FindingFilters found={listed.data} columns={columns} onColumns={setColumns} />
      <Listed query={listed}>
        {(found) => (
          <FindingList
            found={found}
            columns={columns}
            newIds={news.ids}
            between={
              <>
                {open?.all === 0 && requests.total === 0 && <NothingWaits />}
                {open?.all !== 0 && found.items.length === 0 && search.page === undefined && (
                  <Message
                    title="No open finding matches these filters"
                    action={<Link to="/findings">Show all</Link>}
                  />
                )}
                {between}
              </>
            }
          />
        )}
      </Listed>
    </Page>
  );
}

function ClosedFindings() {
  const search = route.useSearch();
  const listed = useFindings();
  const [columns, setColumns] = useFindingColumns(search.figure !== undefined);
  const isNarrowed = isNarrowedBefore(search);

  return (
    <Page title="Findings" answer="What was closed, by whom and why. A closed finding can be opened again.">
      <FindingFilters found={listed.data} columns={columns} onColumns={setColumns} />
      <Listed query={listed}>
        {(found) => (
          <FindingList
            found={found}
            columns={columns}
            newIds={noIds}
            between={
              found.items.length === 0 &&
              search.page === undefined && (
                <Message
                  title={
                    !isNarrowed && countsOf(found).all === 0
                      ? 'No finding has been closed yet'
                      : 'No closed finding matches these filters'
                  }
                />
              )
            }
          />
        )}
      </Listed>
    </Page>
  );
}

const noIds: ReadonlySet<FindingId> = new Set();

/** The page of the list that the URL says, kept current. */
function useFindings() {
  const search = route.useSearch();
  // The address follows each key; the server is asked once the typing rests.
  const [q] = useDebouncedValue(search.q, 200);
  return useQuery({
    ...trpc.finding.list.queryOptions(findingsInputOf({ ...search, q })),
    placeholderData: keepPreviousData,
    refetchInterval: 5_000,
  });
}

interface Counts {
  urgent: number;
  all: number;
  /** There are more of the urgent, or of all, than these, which is as far as they are counted. */
  hasMoreUrgent: boolean;
  hasMore: boolean;
}

const sumOf = (some: readonly (number | null)[]) => some.reduce<number>((sum, one) => sum + (one ?? MOST_COUNTED), 0);

/** How many there are before severity and kind narrow the list. */
function countsOf({ bySeverity: { critical, high, medium, low } }: PageOfFindings): Counts {
  return {
    urgent: sumOf([critical, high]),
    all: sumOf([critical, high, medium, low]),
    hasMoreUrgent: critical === null || high === null,
    hasMore: [critical, high, medium, low].includes(null),
  };
}

function answerOf({ urgent, all, hasMoreUrgent, hasMore }: Counts, requests: number): string {
  const asked = requests > 0 ? `${countOf(requests, 'request waits', 'requests wait')} for an answer.` : '';
  if (all === 0) return asked || 'Nothing waits for you.';
  const rest = hasMore && !hasMoreUrgent ? `${(all - urgent).toLocaleString()}+` : (all - urgent).toLocaleString();
  const found =
    urgent === 0
      ? `Nothing is urgent. ${countedOf(all, hasMore, 'finding')} can wait until your next look.`
      : `${countedOf(urgent, hasMoreUrgent, 'finding needs', 'findings need')} you now${all > urgent ? `; ${rest} can wait.` : '.'}`;
  return `${found} ${asked}`.trim();
}

/** Remembers which finding was the newest when the page opened, and says what came since. */
function useNews(): { ids: ReadonlySet<FindingId>; announcement: string } {
  const { data: newest } = useSuspenseQuery({
    ...trpc.finding.list.queryOptions(newestFindings),
    refetchInterval: 5_000,
  });
  const [since] = useState(() => newest.items[0]?.firstSeenAt.getTime() ?? 0);
  const arrived = newest.items.filter(({ firstSeenAt }) => firstSeenAt.getTime() > since);
  const [latest] = arrived;
  return {
    ids: new Set(arrived.map(({ id }) => id)),
    announcement: latest
      ? `${countOf(arrived.length, 'new finding')}. ${severityWords[latest.severity]}: ${headlineOf(latest)}.`
      : '',
  };
}
