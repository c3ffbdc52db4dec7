import { accountOfMember } from '../../server/auth/change-account.ts';
import { standingsOf } from '../../server/auth/standing.ts';
import type { MemberContext } from '../../server/context.ts';
import { type Clinic, memberIdOf } from './clinic.ts';
import { guests } from './people.ts';

/** The director, as whom she signs in at this moment of the year. */
export async function leaderOf(clinic: Clinic): Promise<MemberContext> {
  const { db, officer, timeline } = clinic;
  const account = await accountOfMember(db, officer, memberIdOf(clinic, guests.leader));
  const [standing] = account ? await standingsOf(db, account.accountId, timeline.now) : [];
  if (!standing) throw new Error('The director was needed before she had an account');
  return standing.org;
}
