import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useCan } from '../../session.ts';
import { trpc } from '../../trpc.ts';
import { Message } from '../../ui/Message.tsx';
import { countOf } from '../../ui/words.ts';

/** An empty inbox: what comes next, or that nobody is looking. */
export function NothingWaits() {
  const can = useCan();
  const { data: browsers } = useQuery({ ...trpc.browser.count.queryOptions(), enabled: can('browser:read') });
  const { data: next } = useSuspenseQuery(trpc.inbox.next.queryOptions());

  // An empty inbox without a browser means that nobody is looking, not that all is well.
  if (browsers?.active === 0) {
    return (
      <Message
        title="No browser is connected yet"
        action={
          (can('enrolment-code:create') || can('report:read')) && (
            <div className="row">
              {can('enrolment-code:create') && <Link to="/browsers">Connect the first browser</Link>}
              {can('report:read') && <Link to="/gaps">See which gaps are plain to see</Link>}
            </div>
          )
        }
      >
        What waits here comes from browsers, vendors and agreements.{' '}
        {can('enrolment-code:create')
          ? 'Make an enrolment code and connect one; what it sees appears here by itself.'
          : 'Once an officer has connected one, what it sees appears here by itself.'}
      </Message>
    );
  }
  return (
    <Message title="Nothing waits for you">
      {next
        ? `Next: ${countOf(next.count, nextWords[next.what].one, nextWords[next.what].many)} in ${monthOf(next.month)}.`
        : 'What needs you appears here by itself.'}
    </Message>
  );
}

const nextWords = {
  agreements: { one: 'agreement comes due', many: 'agreements come due' },
  reviews: { one: 'review comes due', many: 'reviews come due' },
};

/** "2026-12" as "December 2026". */
const monthOf = (month: string): string =>
  new Intl.DateTimeFormat(undefined, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`),
  );
