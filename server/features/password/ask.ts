import { and, count, eq, gt } from 'drizzle-orm';
import { accounts, passwordResets } from '../../../drizzle/schema/index.ts';
import { hasPassword } from '../../auth/accounts.ts';
import { changeAccount } from '../../auth/change-account.ts';
import { newResetToken, RESET_MINUTES } from '../../auth/password-reset.ts';
import { standingOf } from '../../auth/standing.ts';
import { systemContextOf } from '../../auth/system.ts';
import { passwordResetLetter } from '../../mail/letters.ts';
import type { Foyer } from '../../trpc.ts';
import { addressedTo } from '../invitation/letter.ts';

/** Links for one account within an hour: nobody's mailbox is filled by somebody else. */
const LINKS_AN_HOUR = 3;
const HOUR_MS = 60 * 60 * 1000;

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
  const lately = new Date(now().getTime() - HOUR_MS);
  const [links] = await db
    .select({ made: count() })
    .from(passwordResets)
    .where(and(eq(passwordResets.accountId, account.id), gt(passwordResets.createdAt, lately)));
  if ((links?.made ?? 0) >= LINKS_AN_HOUR) return;

  const { organizationId, actor } = standing.org;
  // Whoever asked has shown nothing of who they are, so the audit trail does not say that it was the member.
  const org = systemContextOf(db, organizationId, 'password-reset', now);
  const token = await changeAccount(db, org, 'password.reset-asked', async (tx) => {
    const result = await newResetToken(tx, account.id, now());
    return { subject: { kind: 'member', id: actor.id, name: actor.name }, before: null, after: null, result };
  });
  const addressed = await addressedTo(org, account, door.origin);
  await post.send(passwordResetLetter(addressed, { link: `${door.origin}/reset#${token}`, minutes: RESET_MINUTES }));
}
