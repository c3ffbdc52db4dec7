import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useRouterState } from '@tanstack/react-router';
import { useState } from 'react';
import { useOrganization, useSession } from '../session.ts';
import { trpc } from '../trpc.ts';
import { ButtonLink } from './ButtonLink.tsx';
import { useNow } from './clock.ts';
import { fullDay } from './dates.ts';
import { todayIn } from '../../shared/policy/today.ts';

/** Remembered until the browser is closed: it comes again with the next day's work. */
const PUT_OFF = 'wardline-second-factor-later';

/** Asks for the second factor that the member's role needs, while there is still time to put it off. */
export function SecondFactorNotice() {
  const { secondFactor: asItWas } = useSession();
  // The session of the route stands until the next navigation; the factor may be on before.
  const { data: session } = useQuery({ ...trpc.session.current.queryOptions(), staleTime: Infinity });
  const { dueAt } = session?.secondFactor ?? asItWas;
  const isOnItsPage = useRouterState({ select: ({ location }) => location.pathname === '/me/second-factor' });
  const { timeZone } = useOrganization();
  const now = useNow();
  const [isPutOff, setIsPutOff] = useState(() => sessionStorage.getItem(PUT_OFF) !== null);
  if (dueAt === null || dueAt <= now || isPutOff || isOnItsPage) return null;

  const putOff = () => {
    sessionStorage.setItem(PUT_OFF, '1');
    setIsPutOff(true);
  };
  return (
    <aside className="shell-notice" aria-label="Second factor">
      <p>Your organization’s policy asks for a second factor in your role, by {fullDay(todayIn(timeZone, dueAt))}.</p>
      <div className="row">
        <ButtonLink to="/me/second-factor" size="compact-sm">
          Set it up
        </ButtonLink>
        <Button variant="default" size="compact-sm" onClick={putOff}>
          Later
        </Button>
      </div>
    </aside>
  );
}
