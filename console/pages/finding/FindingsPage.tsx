import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { AccessRequestRecord } from '../../../shared/domain/access-request.ts';
import {
  findingKinds,
  MOST_COUNTED,
  findingSorts,
  severities,
  type Finding,
  type FindingId,
  type FindingsPage as PageOfFindings,
} from '../../../shared/domain/finding.ts';
import type { VendorRecord } from '../../../shared/domain/vendor.ts';
import { useCan, useToday } from '../../session.ts';
import { trpc } from '../../trpc.ts';
import { newestRequests } from '../../waiting-requests.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { fullDay } from '../../ui/dates.ts';
import { ExportCsv } from '../../ui/ExportCsv.tsx';
import { FilterChip } from '../../ui/FilterChip.tsx';
import { KeyboardList } from '../../ui/KeyboardList.tsx';
import { Listed } from '../../ui/Listed.tsx';
import { Message } from '../../ui/Message.tsx';
import { Page, Section } from '../../ui/Page.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { SortSelect } from '../../ui/SortSelect.tsx';
import { Status } from '../../ui/Status.tsx';
import { Ago, Instant } from '../../ui/When.tsx';
import { countOf, timesOf } from '../../ui/words.ts';
import { RequestList } from '../../ui/RequestList.tsx';
import { csvOfFindings, readFindings } from './findings-csv.ts';
import { findingsInputOf, type FindingsSearch, newestFindings, PAGE_FINDINGS } from './findings-search.ts';
import { nextDate, vendorStatus } from '../../vendor-status.ts';
import {
  groundOf,
  headlineOf,
  kindWords,
  overridesOf,
  severityTones,
  severityWords,
  treatmentWords,
} from '../../finding-words.ts';

const route = getRouteApi('/signed-in/findings');

const everyOpenFinding = trpc.finding.list.queryOptions({ size: 1 });

/** Answers: what needs me now? */
export function FindingsPage() {
  const { state } = route.useSearch();
  return state === 'closed' ? <ClosedFindings /> : <OpenFindings />;
}

function OpenFindings() {
  const listed = useFindings();
  const requests = useWaitingRequests();
  const news = useNews();
  const { q } = route.useSearch();
  const { data: every } = useQuery(everyOpenFinding);
  // Words narrow what is counted too, and what needs somebody does not depend on what is searched for.
  const counted = q === undefined ? listed.data : every;
  const open = counted && countsOf(counted);

  return (
    <Page title="Findings" answer={open ? answerOf(open, requests.total) : 'What needs you now, and what can wait.'}>
      <div className="wl-visually-hidden" role="status">
        {news.announcement}
      </div>
      <Filters found={listed.data} />
      <Listed query={listed}>
        {({ items }) =>
          open?.all === 0 ? (
            requests.total === 0 ? (
              <NothingWaits />
            ) : (
              <WaitingRequests {...requests} />
            )
          ) : (
            <KeyboardList noun="findings">
              <OpenList findings={items} newIds={news.ids} requests={requests} />
              <FindingPager total={listed.data?.total ?? 0} />
            </KeyboardList>
          )
        }
      </Listed>
    </Page>
  );
}

function OpenList({
  findings,
  newIds,
  requests,
}: {
  findings: readonly Finding[];
  newIds: ReadonlySet<FindingId>;
  requests: Waiting;
}) {
  const { page } = route.useSearch();
  const urgent = findings.filter(isUrgent);
  const others = findings.filter((finding) => !isUrgent(finding));
  return (
    <>
      {findings.length === 0 && page === undefined && (
        <Message title="No open finding matches these filters" action={<Link to="/findings">Show all</Link>} />
      )}
      {urgent.length > 0 && (
        <Section title="Needs you now" id="urgent">
          <FindingList findings={urgent} newIds={newIds} />
        </Section>
      )}
      {page === undefined && <WaitingRequests {...requests} />}
      {others.length > 0 && (
        <Section title="Can wait until your next look" id="others">
          <FindingList findings={others} newIds={newIds} />
        </Section>
      )}
    </>
  );
}

function ClosedFindings() {
  const { page } = route.useSearch();
  const listed = useFindings();

  return (
    <Page title="Findings" answer="What was closed, by whom and why. A closed finding can be opened again.">
      <Filters found={listed.data} />
      <Listed query={listed}>
        {(found) => (
          <KeyboardList noun="findings">
            {found.items.length === 0 && page === undefined && (
              <Message
                title={
                  countsOf(found).all === 0
                    ? 'No finding has been closed yet'
                    : 'No closed finding matches these filters'
                }
              />
            )}
            {found.items.length > 0 && <FindingList findings={found.items} newIds={noIds} />}
            <FindingPager total={found.total} />
          </KeyboardList>
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

function FindingPager({ total }: { total: number }) {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <Pager
      page={search.page ?? 1}
      size={PAGE_FINDINGS}
      total={total}
      noun="finding"
      onPage={(page) => {
        void navigate({
          search: { ...search, page: page === 1 ? undefined : page },
          replace: true,
          resetScroll: false,
        });
        scrollTo({ top: 0 });
      }}
    />
  );
}

const isUrgent = (finding: Finding): boolean => finding.severity === 'critical' || finding.severity === 'high';

/** How many there are before severity and kind narrow the list. */
function countsOf({ bySeverity: { critical, high, medium, low } }: PageOfFindings): { urgent: number; all: number } {
  const [worst, bad, middling, slight] = [critical, high, medium, low].map((found) => found ?? MOST_COUNTED);
  const urgent = (worst ?? 0) + (bad ?? 0);
  return { urgent, all: urgent + (middling ?? 0) + (slight ?? 0) };
}

function answerOf({ urgent, all }: { urgent: number; all: number }, requests: number): string {
  const asked = requests > 0 ? `${countOf(requests, 'request waits', 'requests wait')} for an answer.` : '';
  if (all === 0) return asked || 'Nothing waits for you.';
  const rest = all - urgent;
  const found =
    urgent === 0
      ? `Nothing is urgent. ${countOf(all, 'finding')} can wait until your next look.`
      : `${countOf(urgent, 'finding needs', 'findings need')} you now${rest > 0 ? `; ${rest} can wait.` : '.'}`;
  return `${found} ${asked}`.trim();
}

interface Waiting {
  items: readonly AccessRequestRecord[];
  total: number;
}

/** Requests wait for people, and findings do not answer themselves: both stand here. */
function useWaitingRequests(): Waiting {
  const can = useCan();
  const { data } = useQuery({
    ...trpc.accessRequest.list.queryOptions(newestRequests),
    enabled: can('access-request:read'),
    refetchInterval: 5_000,
  });
  return data ?? { items: [], total: 0 };
}

function WaitingRequests({ items, total }: Waiting) {
  const can = useCan();
  if (total === 0) return null;
  return (
    <Section
      title="Somebody waits for an answer"
      id="requests"
      actions={
        <Link to="/discovered" search={{ view: 'requests' }}>
          {total > items.length ? `All ${total.toLocaleString()} requests` : 'Requests'}
        </Link>
      }
    >
      <RequestList
        requests={items}
        renderAction={(request) =>
          can('access-request:answer') && (
            <ButtonLink
              to="/discovered"
              search={{ view: 'requests', answer: request.id }}
              variant="default"
              aria-label={`Answer the request for ${request.site}`}
            >
              Answer
            </ButtonLink>
          )
        }
      />
    </Section>
  );
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

function Filters({ found }: { found: PageOfFindings | undefined }) {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { data: open } = useQuery(everyOpenFinding);
  const show = (change: Partial<FindingsSearch>) =>
    void navigate({ search: { ...search, page: undefined, ...change }, replace: true, resetScroll: false });

  const severitiesHere = severities.filter((severity) => found?.bySeverity[severity] || search.severity === severity);
  const kindsHere = findingKinds.filter((kind) => found?.byKind[kind] || search.kind === kind);
  // A filter that could only show all or nothing is no choice.
  const hasSeverities = severitiesHere.length > 1 || search.severity !== undefined;
  const hasKinds = kindsHere.length > 1 || search.kind !== undefined;
  const isEmpty = search.q === undefined && (found === undefined || countsOf(found).all === 0);

  return (
    <>
      <div className="chips" role="group" aria-label="Filters">
        <FilterChip
          label="Open"
          {...(open ? { count: open.total } : {})}
          isOn={search.state === undefined}
          onToggle={() => show({ state: undefined })}
        />
        <FilterChip label="Closed" isOn={search.state === 'closed'} onToggle={() => show({ state: 'closed' })} />
        {hasSeverities && <span className="chips-gap" aria-hidden />}
        {hasSeverities &&
          severitiesHere.map((severity) => (
            <FilterChip
              key={severity}
              label={severityWords[severity]}
              count={found?.bySeverity[severity] ?? 0}
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
              count={found?.byKind[kind] ?? 0}
              isOn={search.kind === kind}
              onToggle={() => show({ kind: search.kind === kind ? undefined : kind })}
            />
          ))}
      </div>
      {!isEmpty && (
        <div className="chips">
          <SearchField
            label="Search findings by site or vendor"
            words={search.q}
            onSearch={(words) => show({ q: words })}
          />
          <SortSelect
            sorts={findingSorts}
            words={sortWords}
            sort={search.sort}
            usual="severity"
            onSort={(sort) => show({ sort })}
          />
          <ExportCsv
            name={`findings-${search.state ?? 'open'}`}
            csv={async () => csvOfFindings(await readFindings(findingsInputOf(search)))}
          />
        </div>
      )}
    </>
  );
}

const sortWords: Record<(typeof findingSorts)[number], string> = {
  severity: 'Worst first',
  due: 'Due first',
  'last-seen': 'Last seen first',
  'first-seen': 'Newest first',
  observations: 'Most observed first',
  site: 'By site',
};

function FindingList({ findings, newIds }: { findings: readonly Finding[]; newIds: ReadonlySet<FindingId> }) {
  const { data: vendors } = useSuspenseQuery(trpc.vendor.list.queryOptions());
  const vendorById = useMemo(() => new Map(vendors.map((vendor) => [vendor.id, vendor])), [vendors]);

  return (
    <ul className="finding-list card">
      {findings.map((finding) => (
        <FindingRow
          key={finding.id}
          finding={finding}
          vendor={finding.vendorId ? vendorById.get(finding.vendorId) : undefined}
          isNew={newIds.has(finding.id)}
        />
      ))}
    </ul>
  );
}

function FindingRow({
  finding,
  vendor,
  isNew,
}: {
  finding: Finding;
  vendor: VendorRecord | undefined;
  isNew: boolean;
}) {
  const today = useToday();
  const overrides = overridesOf(finding);

  return (
    <li className={`finding-row${isNew ? ' finding-row-new' : ''}`}>
      <span className="finding-severity">
        <Status tone={severityTones[finding.severity]}>{severityWords[finding.severity]}</Status>
      </span>
      <div className="finding-what">
        <Link to="/findings/$findingId" params={{ findingId: finding.id }} className="finding-link" data-row>
          {headlineOf(finding)}
        </Link>
        {isNew && <span className="finding-new">New</span>}
        <div className="finding-why">
          {finding.closedAt && finding.treatment
            ? `${treatmentWords[finding.treatment].word}: ${finding.closingReason ?? ''}`
            : groundOf(finding, vendor ? vendorStatus(vendor, today) : null)}
        </div>
        <div className="finding-facts">
          <span>
            Observed {timesOf(finding.observations).toLowerCase()} in {countOf(finding.browsers, 'browser')}
          </span>
          {overrides && <strong>{overrides}</strong>}
        </div>
      </div>
      <div className="finding-when">
        <span>
          last seen <Ago instant={finding.lastSeenAt} />
        </span>
        <span className="wl-quiet">
          known since <Instant instant={finding.firstSeenAt} />
        </span>
      </div>
    </li>
  );
}

function NothingWaits() {
  const today = useToday();
  const { data: vendors } = useSuspenseQuery(trpc.vendor.list.queryOptions());
  const can = useCan();
  const { data: browsers } = useQuery(trpc.browser.count.queryOptions());
  const next = vendors
    .flatMap((vendor) => {
      const date = nextDate(vendor, today);
      return date ? [{ ...date, vendor }] : [];
    })
    .toSorted((a, b) => a.day.localeCompare(b.day))[0];

  // An empty inbox without a browser means that nobody is looking, not that all is well.
  if (browsers?.active === 0) {
    return (
      <Message
        title="No browser is connected yet"
        action={can('enrolment-code:create') && <Link to="/browsers">Connect the first browser</Link>}
      >
        Findings come from browsers.{' '}
        {can('enrolment-code:create')
          ? 'Make an enrolment code and connect one; what it sees appears here by itself.'
          : 'Once an officer has connected one, what it sees appears here by itself.'}
      </Message>
    );
  }
  return (
    <Message title="Nothing waits for you">
      {next ? (
        <>
          Next:{' '}
          <Link to="/vendors/$vendorId" params={{ vendorId: next.vendor.id }}>
            {next.vendor.name}
          </Link>
          , {next.what.toLowerCase()} on {fullDay(next.day)}.
        </>
      ) : (
        'Your browsers keep watch; what they see appears here by itself.'
      )}
    </Message>
  );
}
