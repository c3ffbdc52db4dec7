import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconShieldCheck } from '@tabler/icons-react';
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Fragment, useState } from 'react';
import type { AuditEvent } from '../../../shared/domain/audit-event.ts';
import { useCan } from '../../session.ts';
import { trpc } from '../../trpc.ts';
import { HiddenHeader } from '../../ui/HiddenHeader.tsx';
import { Listed } from '../../ui/Listed.tsx';
import { Message, Refused } from '../../ui/Message.tsx';
import { Page } from '../../ui/Page.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { Status } from '../../ui/Status.tsx';
import { Instant } from '../../ui/When.tsx';
import { differencesOf, verdictOf, wordsOfAction, wordsOfField } from '../../audit-words.ts';
import { AuditFilters } from './AuditFilters.tsx';
import { auditPages } from './audit-pages.ts';
import { type AuditSearch, filterOf } from './audit-search.ts';

const route = getRouteApi('/signed-in/audit');

/** Answers: who changed what, when, and can this trail be trusted? */
export function AuditPage() {
  const can = useCan();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const show = (change: Partial<AuditSearch>) =>
    void navigate({ search: { ...search, ...change }, replace: true, resetScroll: false });

  return (
    <Page
      title="Audit trail"
      answer="Who changed what, and when. Nothing here can be edited; each event carries a fingerprint of the one before."
    >
      {can('audit:verify') && <Verification />}
      <AuditFilters search={search} onShow={show} />
      <Events search={search} />
    </Page>
  );
}

function Events({ search }: { search: AuditSearch }) {
  // The address follows each key; the server is asked once the typing rests.
  const [settled] = useDebouncedValue(search, 200);
  const trail = useInfiniteQuery(auditPages(filterOf(settled)));
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = trail;
  return (
    <Listed query={trail}>
      {({ pages }) => {
        const events = pages.flatMap((page) => page.events);
        if (events.length === 0) {
          return (
            <Message title="Nothing matches">
              No event of the trail is by this person, of this kind, about this thing and of these days at once.
            </Message>
          );
        }
        return (
          <div aria-busy={trail.isPlaceholderData}>
            <div className="card table-frame">
              <table className="table">
                <thead>
                  <tr>
                    <th scope="col">When</th>
                    <th scope="col">Who</th>
                    <th scope="col">What</th>
                    <th scope="col">About</th>
                    <HiddenHeader words="Details" />
                  </tr>
                </thead>
                <tbody>
                  {events.map((event) => (
                    <AuditRow key={event.sequence} event={event} />
                  ))}
                </tbody>
              </table>
            </div>
            {hasNextPage && (
              <div className="audit-more">
                <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
                  Show older events
                </Button>
              </div>
            )}
          </div>
        );
      }}
    </Listed>
  );
}

function Verification() {
  const queryClient = useQueryClient();
  const verify = useMutation({
    // A mutation here, though it only reads: it runs when pressed, and each press counts anew.
    mutationFn: () => queryClient.fetchQuery({ ...trpc.audit.verify.queryOptions(), staleTime: 0 }),
  });
  return (
    <div className="card card-padded audit-verify">
      <Button
        variant="default"
        leftSection={<IconShieldCheck size={16} aria-hidden />}
        loading={verify.isPending}
        onClick={() => verify.mutate()}
      >
        Verify the chain
      </Button>
      <div role="status" className="audit-verdict">
        {verify.data && (
          <>
            <Status tone={verify.data.kind === 'intact' ? 'good' : 'now'}>
              {verify.data.kind === 'intact' ? 'Intact' : 'Broken'}
            </Status>
            <span>{verdictOf(verify.data)}</span>
          </>
        )}
        {verify.isIdle && <span className="wl-quiet">Recomputes every fingerprint from the first event on.</span>}
      </div>
      <Refused sentence={verify.error ? sentenceOf(verify.error) : null} />
    </div>
  );
}

/** Names of the people and vendors that ids stand for; asked for once somebody looks. */
function useNames(isWanted: boolean): ReadonlyMap<string, string> {
  const can = useCan();
  const { data: people } = useQuery({
    ...trpc.member.list.queryOptions(),
    enabled: isWanted && can('member:read'),
    staleTime: 60_000,
  });
  const { data: vendors } = useQuery({
    ...trpc.vendor.list.queryOptions(),
    enabled: isWanted && can('vendor:read'),
    staleTime: 60_000,
  });
  return new Map([...(people ?? []), ...(vendors ?? [])].map(({ id, name }) => [id, name]));
}

function AuditRow({ event }: { event: AuditEvent }) {
  const [isOpen, setIsOpen] = useState(false);
  const differences = differencesOf(event, useNames(isOpen));
  const detailsId = `event-${event.sequence}`;
  return (
    <Fragment>
      <tr>
        <td data-label="When">
          <Instant instant={event.occurredAt} />
        </td>
        <td data-label="Who" className="table-anywhere">
          {event.actorName}
        </td>
        <td data-label="What" className="table-strong audit-what">
          {wordsOfAction(event.action)}
        </td>
        <td data-label="About" className="table-anywhere">
          {event.subjectName}
        </td>
        <td data-label="" className="table-number">
          <Button
            variant="subtle"
            size="compact-sm"
            aria-expanded={isOpen}
            aria-controls={isOpen ? detailsId : undefined}
            onClick={() => setIsOpen(!isOpen)}
          >
            {isOpen ? 'Hide' : 'Details'}
            <span className="wl-visually-hidden"> of event {event.sequence}</span>
          </Button>
        </td>
      </tr>
      {isOpen && (
        <tr id={detailsId} className="audit-details">
          <td colSpan={5} data-label="">
            <div>
              {differences.length === 0 ? (
                <p className="wl-quiet">No field changed.</p>
              ) : (
                <dl className="audit-changes">
                  {differences.map(({ field, before, after }) => (
                    <div key={field}>
                      <dt>{wordsOfField(field)}</dt>
                      <dd>
                        {before !== null && (
                          <del>
                            <span className="wl-visually-hidden">before: </span>
                            {before}
                          </del>
                        )}
                        {after !== null && (
                          <ins>
                            <span className="wl-visually-hidden">after: </span>
                            {after}
                          </ins>
                        )}
                      </dd>
                    </div>
                  ))}
                </dl>
              )}
              <p className="audit-hash wl-quiet">
                Event {event.sequence} · {event.subjectKind} {event.subjectId} · fingerprint {event.hash}
              </p>
            </div>
          </td>
        </tr>
      )}
    </Fragment>
  );
}
