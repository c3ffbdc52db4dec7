import { useSyncExternalStore } from 'react';
import { useOrganization } from '../session.ts';
import { lostServerSince, watchReach } from '../server-reach.ts';

/** Says since when the server does not answer, and what that means for what is on the page. */
export function ReachNotice() {
  const { timeZone } = useOrganization();
  const since = useSyncExternalStore(watchReach, lostServerSince);
  return (
    <div role="status">
      {since && (
        <div className="reach">
          <strong>
            Can’t reach the server since{' '}
            {since.toLocaleTimeString([], { hour: 'numeric', minute: '2-digit', timeZone })}.
          </strong>{' '}
          What you see may be out of date; it catches up by itself. Browsers stay protected by the policy they hold.
        </div>
      )}
    </div>
  );
}
