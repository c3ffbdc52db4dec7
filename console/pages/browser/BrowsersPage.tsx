import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useMutation, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { type Browser, browserSorts } from '../../../shared/domain/browser.ts';
import { useCan, useOrganization } from '../../session.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { useNow } from '../../ui/clock.ts';
import { ExportCsv } from '../../ui/ExportCsv.tsx';
import { FilterChip } from '../../ui/FilterChip.tsx';
import { Listed } from '../../ui/Listed.tsx';
import { Message } from '../../ui/Message.tsx';
import { Page, Section } from '../../ui/Page.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { SortSelect } from '../../ui/SortSelect.tsx';
import { ReasonDialog } from '../../ui/ReasonDialog.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { Status } from '../../ui/Status.tsx';
import { Ago } from '../../ui/When.tsx';
import { countOf } from '../../ui/words.ts';
import { AssignBrowserDialog } from './AssignBrowserDialog.tsx';
import { browsersInputOf, type BrowsersSearch, PAGE_BROWSERS } from './browser-pages.ts';
import { browserKindWords, browserSortWords } from './browser-words.ts';
import { csvOfBrowsers, readBrowsers } from './browsers-csv.ts';
import { coverageGaps, type CoverageGap } from './coverage-gaps.ts';
import { EnrolmentCodes } from './EnrolmentCodes.tsx';
import { SuggestedOwners } from './SuggestedOwners.tsx';

const route = getRouteApi('/signed-in/browsers');

/** Answers: who is protected, and what can't we see? */
export function BrowsersPage() {
  const can = useCan();
  const { timeZone } = useOrganization();
  const now = useNow();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const show = (change: Partial<BrowsersSearch>) =>
    void navigate({ search: { ...search, page: undefined, ...change }, replace: true, resetScroll: false });
  const { data: counts } = useSuspenseQuery({ ...trpc.browser.count.queryOptions(), refetchInterval: 5_000 });
  const { data: bundles } = useSuspenseQuery({ ...trpc.policy.bundles.queryOptions(), refetchInterval: 5_000 });
  // The address follows each key; the server is asked once the typing rests.
  const [q] = useDebouncedValue(search.q, 200);
  const asked = browsersInputOf({ ...search, q });
  const listed = useQuery({
    ...trpc.browser.list.queryOptions(asked),
    placeholderData: keepPreviousData,
    refetchInterval: 5_000,
  });
  const newest = bundles[0] ?? null;
  const gapsOf = (browser: Browser) => coverageGaps(browser, newest, timeZone, now);

  return (
    <Page title="Browsers" answer={answerOf(counts.active, counts.withGaps)}>
      {counts.active === 0 ? (
        <Message title="No browser is connected">
          {can('enrolment-code:create')
            ? 'Create an enrolment code below, then open its link in the browser that you want to protect.'
            : 'A compliance officer connects browsers with an enrolment code.'}
        </Message>
      ) : (
        <>
          <div className="chips">
            <SearchField
              label="Search browsers by their name or whose they are"
              words={search.q}
              onSearch={(words) => show({ q: words })}
            />
            <SortSelect
              sorts={browserSorts}
              words={browserSortWords}
              sort={search.sort}
              usual="gaps"
              onSort={(sort) => show({ sort })}
            />
            {(counts.unassigned > 0 || search.unassigned) && (
              <FilterChip
                label="Nobody’s yet"
                count={counts.unassigned}
                isOn={search.unassigned === true}
                onToggle={() => show({ unassigned: search.unassigned ? undefined : true })}
              />
            )}
            {search.behind && <FilterChip label="Behind on policy" isOn onToggle={() => show({ behind: undefined })} />}
            <ExportCsv
              name="browsers"
              csv={async () => csvOfBrowsers(await readBrowsers(browsersInputOf(search)), gapsOf)}
            />
          </div>
          <Listed query={listed}>
            {({ items, total }) =>
              total === 0 ? (
                <Message
                  title="No browser matches"
                  action={
                    <Link to="/browsers" search={{}}>
                      Show all
                    </Link>
                  }
                />
              ) : (
                <>
                  <BrowserTable
                    rows={items.map((browser) => ({ browser, gaps: gapsOf(browser) }))}
                    newestVersion={newest?.version ?? null}
                  />
                  <Pager
                    page={search.page ?? 1}
                    size={PAGE_BROWSERS}
                    total={total}
                    noun="browser"
                    onPage={(page) => {
                      show({ page: page === 1 ? undefined : page });
                    }}
                  />
                </>
              )
            }
          </Listed>
          {can('browser:assign') && counts.unassigned > 0 && <SuggestedOwners />}
        </>
      )}
      {can('enrolment-code:read') && <EnrolmentCodes />}
      {counts.revoked > 0 && <RevokedBrowsers />}
    </Page>
  );
}

function RevokedBrowsers() {
  const [page, setPage] = useState(1);
  const listed = useQuery({
    ...trpc.browser.list.queryOptions({ state: 'revoked', page, size: PAGE_BROWSERS }),
    placeholderData: keepPreviousData,
  });
  return (
    <Section title="Revoked" id="revoked">
      <Listed query={listed}>
        {({ items, total }) => (
          <>
            <ul className="wl-quiet">
              {items.map((browser) => (
                <li key={browser.id}>
                  {browser.label}, {browser.revokedAt && <Ago instant={browser.revokedAt} />}
                </li>
              ))}
            </ul>
            <Pager page={page} size={PAGE_BROWSERS} total={total} noun="browser" onPage={setPage} />
          </>
        )}
      </Listed>
    </Section>
  );
}

function answerOf(active: number, gappy: number): string {
  if (active === 0) return 'Nobody is protected yet.';
  if (gappy === 0) return `${countOf(active, 'browser is', 'browsers are')} protected, without a gap that we know of.`;
  return `${countOf(active, 'browser is', 'browsers are')} connected; ${gappy} ${gappy === 1 ? 'has' : 'have'} a gap in what we can see.`;
}

function BrowserTable({
  rows,
  newestVersion,
}: {
  rows: readonly { browser: Browser; gaps: readonly CoverageGap[] }[];
  newestVersion: number | null;
}) {
  const can = useCan();
  const [revoking, setRevoking] = useState<Browser | null>(null);
  const [assigning, setAssigning] = useState<Browser | null>(null);
  return (
    <>
      <div className="card table-frame">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">Browser</th>
              <th scope="col">Whose</th>
              <th scope="col">Coverage</th>
              <th scope="col">Last seen</th>
              <th scope="col">Policy</th>
              <th scope="col">Extension</th>
              {can('browser:revoke') && (
                <th scope="col">
                  <span className="wl-visually-hidden">Actions</span>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ browser, gaps }) => (
              <tr key={browser.id}>
                <td data-label="Browser" className="table-anywhere">
                  <div>
                    <span className="table-strong" id={`browser-${browser.id}`}>
                      {browser.label}
                    </span>
                    <div className="wl-quiet">{browserKindWords[browser.kind]}</div>
                  </div>
                </td>
                <td data-label="Whose">
                  <Owner browser={browser} onAssign={() => setAssigning(browser)} />
                </td>
                <td data-label="Coverage">
                  <div>
                    {gaps.length === 0 ? (
                      <Status tone="good">No known gap</Status>
                    ) : (
                      <>
                        <Status tone={gaps[0]?.kind === 'unknown' ? 'unknown' : 'warning'}>
                          {countOf(gaps.length, 'gap')}
                        </Status>
                        {gaps.map(({ kind, sentence }) => (
                          <div key={kind}>{sentence}</div>
                        ))}
                      </>
                    )}
                  </div>
                </td>
                <td data-label="Last seen">
                  <div>
                    <Ago instant={browser.lastSeenAt} />
                    {browser.coverage && browser.coverage.waiting > 0 && (
                      <div className="wl-quiet">{countOf(browser.coverage.waiting, 'observation')} waiting there</div>
                    )}
                  </div>
                </td>
                <td data-label="Policy">
                  <span>
                    {browser.bundleVersion ?? 'None yet'}
                    {browser.bundleVersion !== null && browser.bundleVersion === newestVersion && (
                      <span className="wl-quiet"> (newest)</span>
                    )}
                  </span>
                </td>
                <td data-label="Extension">{browser.extensionVersion}</td>
                {can('browser:revoke') && (
                  <td data-label="" className="table-number">
                    <Button
                      variant="default"
                      size="compact-sm"
                      aria-describedby={`browser-${browser.id}`}
                      onClick={() => setRevoking(browser)}
                    >
                      Revoke
                    </Button>
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {assigning && <AssignBrowserDialog browser={assigning} onClose={() => setAssigning(null)} />}
      {revoking && <RevokeBrowserDialog browser={revoking} onClose={() => setRevoking(null)} />}
    </>
  );
}

/** Who it belongs to; a press says so or changes it. */
function Owner({ browser: { id, memberId, memberName }, onAssign }: { browser: Browser; onAssign: () => void }) {
  const can = useCan();
  return (
    <div>
      {memberId === null || memberName === null ? (
        <Status tone="unknown">Nobody’s yet</Status>
      ) : (
        <Link to="/people/$memberId" params={{ memberId }}>
          {memberName}
        </Link>
      )}
      {can('browser:assign') && (
        <div>
          <Button variant="subtle" size="compact-xs" aria-describedby={`browser-${id}`} onClick={onAssign}>
            {memberId === null ? 'Say whose' : 'Change'}
          </Button>
        </div>
      )}
    </div>
  );
}

function RevokeBrowserDialog({ browser, onClose }: { browser: Browser; onClose: () => void }) {
  const revoke = useMutation({
    ...trpc.browser.revoke.mutationOptions(),
    onSuccess: async () => {
      onClose();
      await queryClient.invalidateQueries();
    },
  });
  return (
    <ReasonDialog
      title={`Revoke ${browser.label}`}
      submit="Revoke this browser"
      isDangerous
      isPending={revoke.isPending}
      refusal={revoke.error ? sentenceOf(revoke.error) : null}
      onClose={onClose}
      onReason={(reason) => revoke.mutate({ id: browser.id, reason })}
    >
      <p>Its reports are refused at once and it gets no new policy. It needs a new enrolment code to come back.</p>
      <p>What it reported so far stays.</p>
    </ReasonDialog>
  );
}
