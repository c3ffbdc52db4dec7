import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Email } from '../../../shared/domain/member.ts';
import { trpc } from '../../trpc.ts';

/** Whoever types pauses for so long between two addresses. */
const PAUSE_MS = 300;

/** The buttons of the organizations whose provider signs in people with this address; none for most. */
export function WaysIn({ address, next }: { address: string; next: string | undefined }) {
  const [settled, setSettled] = useState(address);
  useEffect(() => {
    const pause = setTimeout(() => setSettled(address), PAUSE_MS);
    return () => clearTimeout(pause);
  }, [address]);
  const email = Email.safeParse(settled.trim());
  const { data: ways = [] } = useQuery({
    ...trpc.identityProvider.waysIn.queryOptions({ email: email.data ?? '' }),
    enabled: email.success,
    retry: false,
    staleTime: 60_000,
  });
  const shown = email.success ? ways : [];

  return (
    <div role="status" className="stack ways-in">
      {shown.map(({ organizationId, name }) => (
        <Button
          key={organizationId}
          size="md"
          component="a"
          href={`/api/auth/single-sign-on?${new URLSearchParams({ organization: organizationId, ...(next === undefined ? {} : { next }) }).toString()}`}
        >
          Continue with {name}
        </Button>
      ))}
      {shown.length > 0 && <p className="wl-quiet sso-note">Or use your password:</p>}
    </div>
  );
}
