import { eq } from 'drizzle-orm';
import { accounts } from '../../../drizzle/schema/index.ts';
import { hasPassword } from '../../auth/accounts.ts';
import { askedResetToken, RESET_MINUTES } from '../../auth/password-reset.ts';
import { standingOf } from '../../auth/standing.ts';
import { systemContextOf } from '../../auth/system.ts';
import { passwordResetLetter } from '../../mail/letters.ts';
import type { Foyer } from '../../trpc.ts';
import { addressedTo } from '../invitation/letter.ts';

/** Mails a link to a new password, if it is the address of somebody who signs in by password. The answer is the same, and as quick, if not. */
export function askForLink(foyer: Foyer, email: string): { asked: true } {
  foyer.afterwards(mailLink(foyer, email));
  return { asked: true };
}

async function mailLink({ db, accounts: door, post, now }: Foyer, email: string): Promise<void> {
  const [account] = await db.select().from(accounts).where(eq(accounts.email, email));
  if (!account || !(await hasPassword(db, account.id))) return;
  const standing = await standingOf(db, { accountId: account.id, organizationId: null }, now);
  if (!standing) return;
  const { organizationId, actor } = standing.org;
  // Whoever asked has shown nothing of who they are, so the audit trail does not say that it was the member.
  const org = systemContextOf(db, organizationId, 'password-reset', now);
  const token = await askedResetToken(db, org, { accountId: account.id, member: actor });
  if (token === null) return;
  const addressed = await addressedTo(org, account, door.origin);
  await post.send(passwordResetLetter(addressed, { link: `${door.origin}/reset#${token}`, minutes: RESET_MINUTES }));
}
