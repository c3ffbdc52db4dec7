import { and, eq, gt } from 'drizzle-orm';
import { accounts, passwordResets } from '../../../drizzle/schema/index.ts';
import { hasPassword } from '../../auth/accounts.ts';
import { newResetToken, RESET_MINUTES } from '../../auth/password-reset.ts';
import { standingOf } from '../../auth/standing.ts';
import { systemContextOf } from '../../auth/system.ts';
import { enterTenant, type Tx } from '../../database/tenant.ts';
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
  const { organizationId, actor } = standing.org;
  // Whoever asked has shown nothing of who they are, so the audit trail does not say that it was the member.
  const org = systemContextOf(db, organizationId, 'password-reset', now);
  const token = await db.transaction(async (tx) => {
    if (!(await mayHaveLink(tx, account.id, now()))) return null;
    const made = await newResetToken(tx, account.id, now());
    await enterTenant(tx, organizationId);
    const subject = { kind: 'member', id: actor.id, name: actor.name };
    await org.record(tx, { action: 'password.reset-asked', subject, before: null, after: null });
    return made;
  });
  if (token === null) return;
  const addressed = await addressedTo(org, account, door.origin);
  await post.send(passwordResetLetter(addressed, { link: `${door.origin}/reset#${token}`, minutes: RESET_MINUTES }));
}

async function mayHaveLink(tx: Tx, accountId: string, now: Date): Promise<boolean> {
  // One after the other: of thirty who ask at the same moment, each must see the links of those before.
  await tx.select({ id: accounts.id }).from(accounts).where(eq(accounts.id, accountId)).for('no key update');
  const lately = new Date(now.getTime() - HOUR_MS);
  const made = await tx.$count(
    passwordResets,
    and(eq(passwordResets.accountId, accountId), gt(passwordResets.createdAt, lately)),
  );
  return made < LINKS_AN_HOUR;
}
