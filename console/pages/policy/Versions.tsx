import { Button } from '@mantine/core';
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { PublishedVersion } from '../../../shared/policy/history.ts';
import { wordsOfAction } from '../../audit-words.ts';
import { useCan } from '../../session.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { HiddenHeader } from '../../ui/HiddenHeader.tsx';
import { Listed } from '../../ui/Listed.tsx';
import { Section } from '../../ui/Page.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { ReasonDialog } from '../../ui/ReasonDialog.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { Status } from '../../ui/Status.tsx';
import { Ago, Instant } from '../../ui/When.tsx';
import { countOf } from '../../ui/words.ts';
import { Changes } from './DraftBar.tsx';
import { PAGE_VERSIONS } from './policy-search.ts';

const route = getRouteApi('/signed-in/policy');

/** What was published, by whom and why, and which browsers hold it. */
export function Versions() {
  return (
    <>
      <Rollout />
      <History />
    </>
  );
}

function Rollout() {
  const rollout = useQuery({ ...trpc.policy.rollout.queryOptions(), refetchInterval: 5_000 });
  return (
    <Section title="Which browsers hold which policy" id="rollout">
      <Listed query={rollout}>
        {({ newest, held }) =>
          held.length === 0 ? (
            <p className="wl-quiet">No browser is connected yet.</p>
          ) : (
            <div className="stack">
              <div className="card table-frame">
                <table className="table">
                  <thead>
                    <tr>
                      <th scope="col">Policy</th>
                      <th scope="col">Published</th>
                      <th scope="col">Browsers</th>
                      <th scope="col">Last heard from</th>
                      <th scope="col">What that means</th>
                    </tr>
                  </thead>
                  <tbody>
                    {held.map(({ version, publishedAt, browsers, seenSince, lastSeenAt }) => (
                      <tr key={version ?? 'none'}>
                        <td data-label="Policy" className="table-strong">
                          {version ?? 'None yet'}
                        </td>
                        <td data-label="Published">{publishedAt ? <Ago instant={publishedAt} /> : 'Not known'}</td>
                        <td data-label="Browsers">{browsers.toLocaleString()}</td>
                        <td data-label="Last heard from">{lastSeenAt ? <Ago instant={lastSeenAt} /> : 'Not known'}</td>
                        <td data-label="What that means" className="table-anywhere">
                          {version === newest.version ? (
                            <Status tone="good">Newest</Status>
                          ) : (
                            <Behind version={version} browsers={browsers} seenSince={seenSince} />
                          )}
                        </td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
              {held.some(({ version }) => version !== newest.version) && (
                <p>
                  <Link to="/browsers" search={{ behind: true }}>
                    Show the browsers that are behind
                  </Link>
                </p>
              )}
              <p className="policy-small wl-quiet">
                As each browser last said. Of one that was not heard from since policy {newest.version} was published,
                nobody knows whether it is in use.
              </p>
            </div>
          )
        }
      </Listed>
    </Section>
  );
}

function Behind({ version, browsers, seenSince }: { version: number | null; browsers: number; seenSince: number }) {
  const unheard = browsers - seenSince;
  return (
    <div>
      <Status tone={seenSince > 0 && version !== null ? 'soon' : 'unknown'}>
        {version === null ? 'Has not said what it holds' : 'Behind'}
      </Status>
      <div className="wl-quiet">
        {unheard === 0
          ? 'All heard from since the newest was published'
          : `${countOf(unheard, 'browser')} not heard from since the newest was published`}
      </div>
    </div>
  );
}

function History() {
  const { page = 1 } = route.useSearch();
  const navigate = route.useNavigate();
  const listed = useQuery({
    ...trpc.policy.history.queryOptions({ page, size: PAGE_VERSIONS }),
    placeholderData: keepPreviousData,
  });
  const [again, setAgain] = useState<PublishedVersion | null>(null);
  const can = useCan();
  return (
    <Section title="Published versions" id="versions">
      <Listed query={listed}>
        {({ items, total }) => (
          <>
            <div className="card table-frame">
              <table className="table">
                <thead>
                  <tr>
                    <th scope="col">Policy</th>
                    <th scope="col">Published</th>
                    <th scope="col">By</th>
                    <th scope="col">Because of</th>
                    <th scope="col">What changed</th>
                    {can('policy:update') && <HiddenHeader words="Actions" />}
                  </tr>
                </thead>
                <tbody>
                  {items.map((one, index) => (
                    <tr key={one.version}>
                      <td data-label="Policy" className="table-strong" id={`version-${one.version}`}>
                        {one.version}
                      </td>
                      <td data-label="Published">
                        <Instant instant={one.publishedAt} />
                      </td>
                      <td data-label="By">{one.publishedBy ?? 'Not kept'}</td>
                      <td data-label="Because of" className="table-anywhere">
                        <div>
                          {one.cause === null ? 'Not kept' : `${wordsOfAction(one.cause)}: ${one.about ?? ''}`}
                          {one.reason !== '' && <div className="wl-quiet">“{one.reason}”</div>}
                        </div>
                      </td>
                      <td data-label="What changed" className="table-anywhere">
                        <WhatChanged version={one.version} />
                      </td>
                      {can('policy:update') && (
                        <td data-label="" className="table-number">
                          {!(page === 1 && index === 0) && (
                            <Button
                              variant="default"
                              size="compact-sm"
                              aria-describedby={`version-${one.version}`}
                              onClick={() => setAgain(one)}
                            >
                              Roll back…
                            </Button>
                          )}
                        </td>
                      )}
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
            <Pager
              page={page}
              size={PAGE_VERSIONS}
              total={total}
              noun="version"
              onPage={(next) =>
                void navigate({
                  search: (search) => ({ ...search, page: next === 1 ? undefined : next }),
                  replace: true,
                })
              }
            />
          </>
        )}
      </Listed>
      {again && <RollBackDialog version={again.version} onClose={() => setAgain(null)} />}
    </Section>
  );
}

/** Read when it is asked for: a bundle of thousands of sites takes a moment to compare. */
function WhatChanged({ version }: { version: number }) {
  const [isOpen, setIsOpen] = useState(false);
  const changes = useQuery({ ...trpc.policy.changes.queryOptions({ version }), enabled: isOpen, staleTime: Infinity });
  if (version === 1) return 'The first one';
  if (!isOpen)
    return (
      <Button
        variant="subtle"
        size="compact-sm"
        aria-describedby={`version-${version}`}
        onClick={() => setIsOpen(true)}
      >
        Show
      </Button>
    );
  return (
    <Listed query={changes}>
      {(all) => (all.length === 0 ? <span>Nothing that this console knows of</span> : <Changes changes={all} />)}
    </Listed>
  );
}

function RollBackDialog({ version, onClose }: { version: number; onClose: () => void }) {
  const rollBack = useMutation({
    ...trpc.policy.rollBack.mutationOptions(),
    onSuccess: async () => {
      onClose();
      await queryClient.invalidateQueries();
    },
  });
  return (
    <ReasonDialog
      title={`Roll back to the rules of policy ${version}`}
      submit="Put them in force again"
      isPending={rollBack.isPending}
      refusal={rollBack.error ? sentenceOf(rollBack.error) : null}
      onClose={onClose}
      onReason={(reason) => rollBack.mutate({ version, reason })}
    >
      <p>
        The rules of policy {version} are published again under a new number: the ladder, groups’ own rules, your
        sentences, what is offered first, and what happens without the server.
      </p>
      <p>Vendors, agreements, exceptions, what counts and who is named stay as they are now.</p>
    </ReasonDialog>
  );
}
