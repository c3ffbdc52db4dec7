import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { VendorUser } from '../../../shared/domain/vendor-use.ts';
import type { VendorRecord } from '../../../shared/domain/vendor.ts';
import { useCan } from '../../session.ts';
import { trpc } from '../../trpc.ts';
import { Listed } from '../../ui/Listed.tsx';
import { Section } from '../../ui/Page.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { Ago } from '../../ui/When.tsx';
import { countOf } from '../../ui/words.ts';
import { accountsOf } from './use-words.ts';

const PAGE_USERS = 20;

/** Who signed up, signed in or pasted on its sites within a year, as far as the organization's policy lets anybody know. */
export function VendorUsers({ vendor }: { vendor: VendorRecord }) {
  const can = useCan();
  const [page, setPage] = useState(1);
  const listed = useQuery({
    ...trpc.vendor.users.queryOptions({ id: vendor.id, page, size: PAGE_USERS }),
    enabled: can('finding:read'),
    placeholderData: keepPreviousData,
  });
  if (!can('finding:read')) return null;
  return (
    <Section title="Who uses it" id="users">
      <Listed query={listed}>
        {({ items, total, isCountedAlone }) => (
          <>
            <p className="wl-prose">{sentenceOf(total, isCountedAlone)}</p>
            {items.length > 0 && <UserTable users={items} />}
            {!isCountedAlone && (
              <Pager page={page} size={PAGE_USERS} total={total} noun="person" plural="people" onPage={setPage} />
            )}
          </>
        )}
      </Listed>
    </Section>
  );
}

function sentenceOf(total: number, isCountedAlone: boolean): string {
  if (total === 0) return 'In the last 12 months no browser saw anybody sign up, sign in or paste there.';
  const counted = `${countOf(total, 'person', 'people')} signed up, signed in or pasted there in the last 12 months; a browser of which nobody said whose it is counts as one.`;
  return isCountedAlone ? `${counted} Your policy is to count them and to name nobody.` : counted;
}

function UserTable({ users }: { users: readonly VendorUser[] }) {
  return (
    <div className="card table-frame">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">Who</th>
            <th scope="col">Account</th>
            <th scope="col">Last seen</th>
            <th scope="col" className="table-number">
              Sign-ups
            </th>
            <th scope="col" className="table-number">
              Sign-ins
            </th>
            <th scope="col" className="table-number">
              Exposures
            </th>
          </tr>
        </thead>
        <tbody>
          {users.map((user) => (
            <tr key={user.pseudonym ?? user.browserId ?? user.memberName}>
              <td data-label="Who" className="table-anywhere">
                <div>
                  {user.memberName ?? user.browserLabel ?? user.pseudonym}
                  <div className="wl-quiet">{besideName(user)}</div>
                </div>
              </td>
              <td data-label="Account">{accountsOf(user) ?? <span className="wl-quiet">None seen</span>}</td>
              <td data-label="Last seen">
                <Ago instant={user.lastSeenAt} />
              </td>
              <td data-label="Sign-ups" className="table-number">
                {user.signUps.toLocaleString()}
              </td>
              <td data-label="Sign-ins" className="table-number">
                {user.signIns.toLocaleString()}
              </td>
              <td data-label="Exposures" className="table-number">
                {user.exposures.toLocaleString()}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** In which browser, or in how many; that a name was looked up stands beside it. */
function besideName({ memberName, browserLabel, pseudonym, browsers }: VendorUser): string {
  const where =
    browsers > 1 || browserLabel === null ? countOf(browsers, 'browser') : memberName === null ? '' : browserLabel;
  const revealed = browserLabel !== null && pseudonym !== null ? `${pseudonym}, revealed` : '';
  return [where, revealed].filter((words) => words !== '').join(' · ');
}
