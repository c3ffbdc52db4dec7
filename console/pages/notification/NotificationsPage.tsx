import { Button } from '@mantine/core';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { type MouseEvent, useState } from 'react';
import { type Notification, pathOfNotice } from '../../../shared/domain/notification.ts';
import { wordsOfNotice } from '../../../shared/domain/notification-words.ts';
import { trpc } from '../../trpc.ts';
import { FilterChip } from '../../ui/FilterChip.tsx';
import { Listed } from '../../ui/Listed.tsx';
import { Message, Refused } from '../../ui/Message.tsx';
import { Page, Section } from '../../ui/Page.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { Status } from '../../ui/Status.tsx';
import { Ago } from '../../ui/When.tsx';
import { countOf } from '../../ui/words.ts';
import { MailWishes } from './MailWishes.tsx';

const PAGE_NOTIFICATIONS = 25;

/** Answers: what was I told, and what of it still needs me? */
export function NotificationsPage() {
  const [page, setPage] = useState(1);
  const [onlyWaiting, setOnlyWaiting] = useState(false);
  const listed = useQuery({
    ...trpc.notification.list.queryOptions({
      page,
      size: PAGE_NOTIFICATIONS,
      state: onlyWaiting ? 'waiting' : 'all',
    }),
    placeholderData: keepPreviousData,
  });
  const read = useReading();
  const waiting = listed.data?.items.filter(isWaiting) ?? [];

  return (
    <Page
      title="Notifications"
      answer={listed.data && answerOf(listed.data.waiting)}
      actions={
        waiting.length > 0 && (
          <Button
            variant="default"
            loading={read.isPending}
            onClick={() => read.mutate({ ids: waiting.map(({ id }) => id) })}
          >
            Mark these as read
          </Button>
        )
      }
    >
      <div className="chips" role="group" aria-label="Show">
        <FilterChip
          label="Only what waits"
          isOn={onlyWaiting}
          onToggle={() => {
            setOnlyWaiting(!onlyWaiting);
            setPage(1);
          }}
        />
      </div>
      <Refused sentence={read.error ? sentenceOf(read.error) : null} />
      <Listed query={listed}>
        {({ items, total }) =>
          items.length === 0 ? (
            <Message title={onlyWaiting ? 'Nothing waits for you' : 'You were told nothing yet'}>
              Findings, requests and agreements that end are told here as they come.
            </Message>
          ) : (
            <>
              <ul className="card told">
                {items.map((one) => (
                  <Told key={one.id} told={one} onRead={() => isWaiting(one) && read.mutate({ ids: [one.id] })} />
                ))}
              </ul>
              <Pager page={page} size={PAGE_NOTIFICATIONS} total={total} noun="notification" onPage={setPage} />
            </>
          )
        }
      </Listed>
      <Section title="What is mailed to you" id="mail">
        <MailWishes />
      </Section>
    </Page>
  );
}

const isWaiting = ({ readAt, solvedAt }: Notification): boolean => readAt === null && solvedAt === null;

const answerOf = (waiting: number): string =>
  waiting === 0 ? 'Nothing waits for you.' : `${countOf(waiting, 'thing waits', 'things wait')} for you.`;

function Told({ told, onRead }: { told: Notification; onRead: () => void }) {
  const { notice, urgency, toldAt, solvedAt } = told;
  const { title, advice } = wordsOfNotice(notice, 'en');
  const waits = isWaiting(told);
  const path = pathOfNotice(notice);
  const { history } = useRouter();
  const follow = (click: MouseEvent) => {
    onRead();
    if (click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) return;
    // The page is not loaded anew: that would break off what marks the notification as read.
    click.preventDefault();
    history.push(path);
  };
  return (
    <li className={`told-one${waits ? ' told-waits' : ''}`}>
      <div className="told-words">
        {/* A plain link: where it leads is made for mail too, and is no route's own type. */}
        <a href={path} className="told-title" onClick={follow}>
          {title}
        </a>
        {waits && <span>{advice}</span>}
      </div>
      <div className="told-facts">
        <ToldStatus solved={solvedAt !== null} waits={waits} urgent={urgency === 'urgent'} />
        <span className="wl-quiet">
          <Ago instant={toldAt} />
        </span>
      </div>
    </li>
  );
}

function ToldStatus({ solved, waits, urgent }: { solved: boolean; waits: boolean; urgent: boolean }) {
  if (solved) return <Status tone="good">Solved</Status>;
  if (!waits) return <Status tone="closed">Read</Status>;
  return urgent ? <Status tone="now">Urgent</Status> : <Status tone="notice">Unread</Status>;
}

function useReading() {
  const queries = useQueryClient();
  return useMutation({
    ...trpc.notification.markRead.mutationOptions(),
    onSuccess: (answer) => {
      queries.setQueryData(trpc.notification.waiting.queryKey(), answer);
      return queries.invalidateQueries({ queryKey: trpc.notification.list.queryKey() });
    },
  });
}
