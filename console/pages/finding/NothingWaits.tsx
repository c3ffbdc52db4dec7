import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useCan, useToday } from '../../session.ts';
import { trpc } from '../../trpc.ts';
import { fullDay } from '../../ui/dates.ts';
import { Message } from '../../ui/Message.tsx';
import { nextDate } from '../../vendor-status.ts';

/** What stands where no finding is open. */
export function NothingWaits() {
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
