import { openAccounts } from '../../server/auth/accounts.ts';
import { acceptInvitation } from '../../server/auth/invitation.ts';
import { newSecret } from '../../server/auth/secrets.ts';
import { createInvitation } from '../../server/features/invitation/service.ts';
import { type Clinic, memberIdOf } from './clinic.ts';
import { guests } from './people.ts';
import { ORIGIN_OF_THE_PAST, readLongAgo } from './telling.ts';

/** Lets a leader and a workforce member sign in beside the officer, by invitations as everybody gets them. */
export function planAccounts(clinic: Clinic): void {
  const { db, timeline, officer, password } = clinic;
  const { now } = timeline;
  const accounts = openAccounts(db, { origin: ORIGIN_OF_THE_PAST, secret: newSecret(), now });
  const invite = { db, accounts, post: readLongAgo, now };
  for (const email of [guests.leader, guests.workforce]) {
    timeline.on(340, 15, async () => {
      const { token } = await createInvitation(invite, officer, memberIdOf(clinic, email));
      await acceptInvitation(db, { token, password }, now, () => Promise.reject(new Error('The address is taken')));
    });
  }
}
