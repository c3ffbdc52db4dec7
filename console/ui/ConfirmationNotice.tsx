import { Button } from '@mantine/core';
import { useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { SingleSignOnFailure } from '../../shared/domain/identity-provider.ts';
import { z } from '../../shared/zod.ts';
import { failureWords } from '../single-sign-on-words.ts';

const MARK = '#it-is-you=';
const Ending = z.enum(['confirmed', ...SingleSignOnFailure.options]);

/** What came of showing at the organization's provider who one is: the server sends people back with it behind the #. */
export function ConfirmationNotice() {
  const router = useRouter();
  const [ending, setEnding] = useState(() => {
    const said = location.hash.startsWith(MARK) ? location.hash.slice(MARK.length) : null;
    return Ending.safeParse(said).data ?? null;
  });
  useEffect(() => {
    // Reloaded or kept as a bookmark, the address would say it once more.
    if (location.hash.startsWith(MARK)) router.history.replace(`${location.pathname}${location.search}`);
  }, [router]);

  return (
    <div role="status">
      {ending && (
        <div className="shell-notice">
          <p>
            {ending === 'confirmed'
              ? 'It is you: your organization’s identity provider says so. Do once more what you were about to do; for ten minutes nothing asks again.'
              : failureWords[ending]}
          </p>
          <Button variant="default" size="compact-sm" onClick={() => setEnding(null)}>
            Close
          </Button>
        </div>
      )}
    </div>
  );
}
