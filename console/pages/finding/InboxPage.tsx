import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { AccessRequestRecord } from '../../../shared/domain/access-request.ts';
import { findingKinds, severities, type Finding, type FindingId } from '../../../shared/domain/finding.ts';
import type { VendorRecord } from '../../../shared/domain/vendor.ts';
import { useCan, useToday } from '../../session.ts';
import { trpc } from '../../trpc.ts';
import { newestRequests } from '../../waiting-requests.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { fullDay } from '../../ui/dates.ts';
import { FilterChip } from '../../ui/FilterChip.tsx';
import { KeyboardList } from '../../ui/KeyboardList.tsx';
import { Message } from '../../ui/Message.tsx';
import { Page, Section } from '../../ui/Page.tsx';
import { Status } from '../../ui/Status.tsx';
import { Ago, Instant } from '../../ui/When.tsx';
import { countOf, timesOf } from '../../ui/words.ts';
import { RequestList } from '../../ui/RequestList.tsx';
import type { InboxSearch } from './inbox-search.ts';
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

const route = getRouteApi('/signed-in/');

/** Answers: what needs me now? */
export function InboxPage() {
  const { state } = route.useSearch();
  return state === 'closed' ? <ClosedFindings /> : <OpenFindings />;
}

function OpenFindings() {
  const { data: findings } = useSuspenseQuery({
    ...trpc.finding.list.queryOptions({ state: 'open' }),
    refetchInterval: 5_000,
  });
  const requests = useWaitingRequests();
  const news = useNews(findings);
  const shown = useFiltered(findings);
  const urgent = shown.filter(isUrgent);
  const others = shown.filter((finding) => !isUrgent(finding));

  return (
    <Page title="Inbox" answer={answerOf(findings, requests.total)}>
      <div className="wl-visually-hidden" role="status">
        {news.announcement}
      </div>
      <Filters findings={findings} />
      {findings.length === 0 ? (
        requests.total === 0 ? (
          <NothingWaits />
        ) : (
          <WaitingRequests {...requests} />
        )
      ) : (
        <>
          <KeyboardList noun="findings">
            {shown.length === 0 && (
              <Message title="No open finding matches these filters" action={<Link to="/">Show all</Link>} />
            )}
            {urgent.length > 0 && (
              <Section title="Needs you now" id="urgent">
                <FindingList findings={urgent} newIds={news.ids} />
              </Section>
            )}
            <WaitingRequests {...requests} />
            {others.length > 0 && (
              <Section title="Can wait until your next look" id="others">
                <FindingList findings={others} newIds={news.ids} />
              </Section>
            )}
          </KeyboardList>
        </>
      )}
    </Page>
  );
}

function ClosedFindings() {
  const { data: closed } = useSuspenseQuery(trpc.finding.list.queryOptions({ state: 'closed' }));
  const shown = useFiltered(closed);

  return (
    <Page title="Inbox" answer="What was closed, by whom and why. A closed finding can be opened again.">
      <Filters findings={closed} />
      <KeyboardList noun="findings">
        {shown.length === 0 ? (
          <Message
            title={closed.length === 0 ? 'No finding has been closed yet' : 'No closed finding matches these filters'}
          />
        ) : (
          <FindingList findings={shown} newIds={noIds} />
        )}
      </KeyboardList>
    </Page>
  );
}

const noIds: ReadonlySet<FindingId> = new Set();

const isUrgent = (finding: Finding): boolean => finding.severity === 'critical' || finding.severity === 'high';

function answerOf(findings: readonly Finding[], requests: number): string {
  const asked = requests > 0 ? `${countOf(requests, 'request waits', 'requests wait')} for an answer.` : '';
  if (findings.length === 0) return asked || 'Nothing waits for you.';
  const urgent = findings.filter(isUrgent).length;
  const rest = findings.length - urgent;
  const found =
    urgent === 0
      ? `Nothing is urgent. ${countOf(findings.length, 'finding')} can wait until your next look.`
      : `${countOf(urgent, 'finding needs', 'findings need')} you now${rest > 0 ? `; ${rest} can wait.` : '.'}`;
  return `${found} ${asked}`.trim();
}

interface Waiting {
  items: readonly AccessRequestRecord[];
  total: number;
}

/** Requests wait for people, and findings do not answer themselves: both stand in the inbox. */
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

function useFiltered(findings: readonly Finding[]): Finding[] {
  const { severity, kind } = route.useSearch();
  return findings.filter(
    (finding) =>
      (severity === undefined || finding.severity === severity) && (kind === undefined || finding.kind === kind),
  );
}

/** Remembers which findings were there when the page opened, and says what came since. */
function useNews(findings: readonly Finding[]): { ids: ReadonlySet<FindingId>; announcement: string } {
  const [known] = useState(() => new Set(findings.map(({ id }) => id)));
  const arrived = findings.filter(({ id }) => !known.has(id));
  const [latest] = arrived.toSorted((a, b) => b.firstSeenAt.getTime() - a.firstSeenAt.getTime());
  return {
    ids: new Set(arrived.map(({ id }) => id)),
    announcement: latest
      ? `${countOf(arrived.length, 'new finding')}. ${severityWords[latest.severity]}: ${headlineOf(latest)}.`
      : '',
  };
}

function Filters({ findings }: { findings: readonly Finding[] }) {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { data: open } = useSuspenseQuery(trpc.finding.list.queryOptions({ state: 'open' }));
  const show = (change: Partial<InboxSearch>) =>
    void navigate({ search: { ...search, ...change }, replace: true, resetScroll: false });

  const bySeverity = Map.groupBy(findings, (finding) => finding.severity);
  const byKind = Map.groupBy(findings, (finding) => finding.kind);
  // A filter that could only show all or nothing is no choice.
  const severitiesHere = bySeverity.size > 1 || search.severity ? severities : [];
  const kindsHere = byKind.size > 1 || search.kind ? findingKinds : [];

  return (
    <div className="chips" role="group" aria-label="Filters">
      <FilterChip
        label="Open"
        count={open.length}
        isOn={search.state === undefined}
        onToggle={() => show({ state: undefined })}
      />
      <FilterChip label="Closed" isOn={search.state === 'closed'} onToggle={() => show({ state: 'closed' })} />
      {severitiesHere.length > 0 && <span className="chips-gap" aria-hidden />}
      {severitiesHere
        .filter((severity) => bySeverity.has(severity) || search.severity === severity)
        .map((severity) => (
          <FilterChip
            key={severity}
            label={severityWords[severity]}
            count={bySeverity.get(severity)?.length ?? 0}
            isOn={search.severity === severity}
            onToggle={() => show({ severity: search.severity === severity ? undefined : severity })}
          />
        ))}
      {kindsHere.length > 0 && <span className="chips-gap" aria-hidden />}
      {kindsHere
        .filter((kind) => byKind.has(kind) || search.kind === kind)
        .map((kind) => (
          <FilterChip
            key={kind}
            label={kindWords[kind]}
            count={byKind.get(kind)?.length ?? 0}
            isOn={search.kind === kind}
            onToggle={() => show({ kind: search.kind === kind ? undefined : kind })}
          />
        ))}
    </div>
  );
}

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
  const { data: browsers } = useQuery(trpc.browser.list.queryOptions());
  const next = vendors
    .flatMap((vendor) => {
      const date = nextDate(vendor, today);
      return date ? [{ ...date, vendor }] : [];
    })
    .toSorted((a, b) => a.day.localeCompare(b.day))[0];

  // An empty inbox without a browser means that nobody is looking, not that all is well.
  if (browsers && !browsers.some((browser) => browser.revokedAt === null)) {
    return (
      <Message title="No browser is connected yet" action={<Link to="/browsers">Connect the first browser</Link>}>
        Findings come from browsers. Make an enrolment code and connect one; what it sees appears here by itself.
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
