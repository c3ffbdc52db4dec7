import { and, eq, gt } from 'drizzle-orm';
import { accounts, passwordResets, secondFactors } from '../../drizzle/schema/index.ts';
import { passwordWeakness } from '../../shared/domain/password.ts';
import type { MemberActor, SystemActor } from '../actor.ts';
import type { OrgContext } from '../context.ts';
import { type Db, enterTenant, type Tx } from '../database/tenant.ts';
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

/** Links for one account within an hour: nobody's mailbox is filled by somebody else. */
const LINKS_AN_HOUR = 3;

/** The same for whoever asks for it, on the organization's record; null where the account has had as many as it gets for now. */
export function askedResetToken(
  db: Db,
  org: OrgContext<SystemActor>,
  { accountId, member: { id, name } }: { accountId: string; member: Pick<MemberActor, 'id' | 'name'> },
): Promise<string | null> {
  return db.transaction(async (tx) => {
    if (!(await mayHaveLink(tx, accountId, org.now()))) return null;
    const token = await newResetToken(tx, accountId, org.now());
    await enterTenant(tx, org.organizationId);
    const subject = { kind: 'member', id, name };
    await org.record(tx, { action: 'password.reset-asked', subject, before: null, after: null });
    return token;
  });
}

async function mayHaveLink(tx: Tx, accountId: string, now: Date): Promise<boolean> {
  // One after the other: of thirty who ask at the same moment, each must see the links of those before.
  await tx.select({ id: accounts.id }).from(accounts).where(eq(accounts.id, accountId)).for('no key update');
  const lately = new Date(now.getTime() - 60 * 60 * 1000);
  const made = await tx.$count(
    passwordResets,
    and(eq(passwordResets.accountId, accountId), gt(passwordResets.createdAt, lately)),
  );
  return made < LINKS_AN_HOUR;
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
