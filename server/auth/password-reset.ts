import { eq } from 'drizzle-orm';
import { accounts, passwordResets, secondFactors } from '../../drizzle/schema/index.ts';
import { passwordWeakness } from '../../shared/domain/password.ts';
import type { Db, Tx } from '../database/tenant.ts';
import { Refusal } from '../errors.ts';
import { hashOfPassword, setPassword } from './accounts.ts';
import { endResetLinks } from './end-links.ts';
import { hashOfSecret, newSecret } from './secrets.ts';

/** How long a link to a new password works. */
export const RESET_MINUTES = 60;

/** A one-time token for a link to a new password, good for an hour; earlier ones end. The database keeps its hash. */
export async function newResetToken(tx: Tx, accountId: string, now: Date): Promise<string> {
  const token = newSecret();
  await endResetLinks(tx, accountId, now);
  await tx.insert(passwordResets).values({
    tokenHash: hashOfSecret(token),
    accountId,
    expiresAt: new Date(now.getTime() + RESET_MINUTES * 60 * 1000),
    createdAt: now,
  });
  return token;
}

/**
 * Sets the password of whoever holds the link, once, and ends all their sessions. A second factor stays in force.
 *
 * @throws Refusal NOT_FOUND | PRECONDITION_FAILED | BAD_REQUEST
 */
export async function resetPassword(
  db: Db,
  { token, password }: { token: string; password: string },
  now: Date,
): Promise<void> {
  const passwordHash = await hashOfPassword(password);
  await db.transaction(async (tx) => {
    const thisLink = eq(passwordResets.tokenHash, hashOfSecret(token));
    const [link] = await tx.select().from(passwordResets).where(thisLink).for('update');
    if (!link) throw new Refusal('NOT_FOUND', 'This link is not known. Open the newest one, in full.');
    if (link.usedAt)
      throw new Refusal('PRECONDITION_FAILED', 'This link was used already. Sign in with the password you chose.');
    if (link.expiresAt <= now) throw new Refusal('PRECONDITION_FAILED', 'This link has expired. Ask for a new one.');
    await refuseWeakPassword(tx, link.accountId, password, []);
    await setPassword(tx, link.accountId, { passwordHash, exceptSession: null });
    await tx.update(passwordResets).set({ usedAt: now }).where(thisLink);
  });
}

/** @param names what else guessers know, besides the person's name and address @throws Refusal BAD_REQUEST */
export async function refuseWeakPassword(
  db: Pick<Tx, 'select'>,
  accountId: string,
  password: string,
  names: readonly string[],
): Promise<void> {
  const [account] = await db
    .select({ name: accounts.name, email: accounts.email, factorSince: secondFactors.confirmedAt })
    .from(accounts)
    .leftJoin(secondFactors, eq(secondFactors.accountId, accounts.id))
    .where(eq(accounts.id, accountId));
  if (!account) throw new Error('A password for no account');
  refuseWeak(password, [account.name, account.email, ...names], account.factorSince !== null);
}

/** @throws Refusal BAD_REQUEST */
export function refuseWeak(password: string, names: readonly string[], hasSecondFactor: boolean): void {
  const weakness = passwordWeakness(password, { names, hasSecondFactor });
  if (weakness !== null) throw new Refusal('BAD_REQUEST', weakness);
}
