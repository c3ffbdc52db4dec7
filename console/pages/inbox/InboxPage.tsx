import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { MOST_COUNTED } from '../../../shared/domain/finding.ts';
import { trpc } from '../../trpc.ts';
import { Listed } from '../../ui/Listed.tsx';
import { Message } from '../../ui/Message.tsx';
import { Page } from '../../ui/Page.tsx';
import { countedOf } from '../../ui/words.ts';
import { InboxFilters } from './InboxFilters.tsx';
import { InboxList } from './InboxList.tsx';
import { inboxInputOf } from './inbox-search.ts';
import { NothingWaits } from './NothingWaits.tsx';

const route = getRouteApi('/signed-in/');

/** Answers: what needs me now? */
export function InboxPage() {
  const search = route.useSearch();
  const listed = useQuery({
    ...trpc.inbox.list.queryOptions(inboxInputOf(search)),
    placeholderData: keepPreviousData,
    refetchInterval: 10_000,
  });
  const isEverything =
    search.kind === undefined && search.figure === undefined && search.mine === undefined && search.page === undefined;
  return (
    <Page title="Inbox" answer={<Answer />}>
      <InboxFilters />
      <Listed query={listed}>
        {({ items, total }) => (
          <InboxList
            items={items}
            total={total}
            empty={
              isEverything && search.state === undefined ? (
                <NothingWaits />
              ) : (
                <Message
                  title={search.state === 'resting' ? 'Nothing is snoozed' : 'Nothing that matches these filters waits'}
                  action={<Link to="/">Show all that waits</Link>}
                />
              )
            }
          />
        )}
      </Listed>
    </Page>
  );
}

function Answer() {
  const { data: counts } = useQuery({ ...trpc.inbox.count.queryOptions(), refetchInterval: 15_000 });
  if (!counts) return 'What needs you now, and what can wait.';
  const { waiting, urgent } = counts;
  if (waiting === 0) return 'Nothing waits for you.';
  if (urgent === 0) return `Nothing is urgent. ${counted(waiting, 'thing', 'things')} can wait until your next look.`;
  const urgently = counted(urgent, 'thing needs', 'things need');
  // Of more than are counted, nobody can say how many are left.
  if (urgent > MOST_COUNTED) return `${urgently} you now.`;
  const rest = waiting > MOST_COUNTED ? 'many more' : waiting > urgent ? (waiting - urgent).toLocaleString() : null;
  return `${urgently} you now${rest === null ? '.' : `; ${rest} can wait.`}`;
}

const counted = (count: number, noun: string, plural: string): string =>
  countedOf(Math.min(count, MOST_COUNTED), count > MOST_COUNTED, noun, plural);
