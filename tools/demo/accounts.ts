import { openAccounts } from '../../server/auth/accounts.ts';
import { acceptInvitation } from '../../server/auth/invitation.ts';
import { newSecret } from '../../server/auth/secrets.ts';
import { createInvitation } from '../../server/features/invitation/service.ts';
import { type Clinic, memberIdOf } from './clinic.ts';
import { guests } from './people.ts';
import { ORIGIN_OF_THE_PAST, readLongAgo } from './telling.ts';

/** Those who accepted their invitation, and how many days ago they were asked. */
const accepted = [
  { email: guests.leader, days: 340 },
  { email: guests.workforce, days: 340 },
  { email: guests.auditor, days: 12 },
] as const;

/** Those who have not: the link of the first works no more, that of the second still does. */
const unanswered = [
  { title: 'IT manager', days: 75 },
  { title: 'Systems administrator', days: 2 },
] as const;

/** Lets some sign in beside the officer, by invitations as everybody gets them, and leaves invitations of others open. */
export function planAccounts(clinic: Clinic): void {
  const { db, timeline, officer, people, password } = clinic;
  const { now } = timeline;
  const accounts = openAccounts(db, { origin: ORIGIN_OF_THE_PAST, secret: newSecret(), now });
  const invite = { db, accounts, post: readLongAgo, now };
  for (const { email, days } of accepted) {
    timeline.on(days, 15, async () => {
      const { token } = await createInvitation(invite, officer, memberIdOf(clinic, email));
      await acceptInvitation(db, { token, password }, now, () => Promise.reject(new Error('The address is taken')));
    });
  }
  for (const { title, days } of unanswered) {
    const invited = people.find((person) => person.title === title);
    if (!invited) throw new Error(`Nobody at the sample clinic is ${title}`);
    timeline.on(days, 15, () => createInvitation(invite, officer, memberIdOf(clinic, invited.email)));
  }
}
