import { openAccounts, type Visit } from '../../server/auth/accounts.ts';
import { accountOfMember } from '../../server/auth/change-account.ts';
import { sealingWith } from '../../server/auth/sealed.ts';
import { newSecret } from '../../server/auth/secrets.ts';
import { letIn, type SignInDoor, writeDownWrongPassword } from '../../server/auth/sign-in.ts';
import { type Clinic, memberIdOf } from './clinic.ts';
import { guests } from './people.ts';
import { ORIGIN_OF_THE_PAST } from './telling.ts';

/** Addresses that RFC 5737 keeps for documentation. */
const atTheClinic: Visit = {
  address: '192.0.2.17',
  userAgent:
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Safari/537.36',
};
const atHome: Visit = {
  address: '203.0.113.84',
  userAgent: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:152.0) Gecko/20100101 Firefox/152.0',
};

/** Who comes how often, in days, and from how many days ago on. */
const habits = [
  { email: guests.officer, every: 7, since: 358 },
  { email: guests.leader, every: 30, since: 338 },
  { email: guests.workforce, every: 45, since: 335 },
  { email: guests.auditor, every: 3, since: 11 },
] as const;

/** Signs people in through the year, mostly from the clinic; now and then a password is wrong first. */
export function planSignIns(clinic: Clinic): void {
  const { db, timeline, officer } = clinic;
  const { now } = timeline;
  const secret = newSecret();
  // Nobody holds the cookie of a session of last year, so none is opened.
  const accounts = {
    ...openAccounts(db, { origin: ORIGIN_OF_THE_PAST, secret, now }),
    startSession: () => Promise.resolve([]),
  };
  const door: SignInDoor = { db, accounts, sealing: sealingWith(secret), now };
  for (const { email, every, since } of habits) {
    for (let days = since, visits = 0; days > 0; days -= every, visits++) {
      const visit = visits % 6 === 4 ? atHome : atTheClinic;
      if (visits % 9 === 2) timeline.on(days, 13.9, () => writeDownWrongPassword(door, email, visit));
      timeline.on(days, 14, async () => {
        const account = await accountOfMember(db, officer, memberIdOf(clinic, email));
        if (!account) throw new Error('Somebody signed in before they had an account');
        await letIn(door, account.accountId, { how: 'password', visit });
      });
    }
  }
}
