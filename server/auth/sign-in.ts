import { desc, eq } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { accounts, signIns } from '../../drizzle/schema/index.ts';
import type { SignIn, SignInHow, SignInOutcome } from '../../shared/domain/session.ts';
import type { MemberContext } from '../context.ts';
import { type Db, enterTenant } from '../database/tenant.ts';
import { Refusal } from '../errors.ts';
import type { Accounts, Visit } from './accounts.ts';
import type { Sealing } from './sealed.ts';
import { codesAtAccount, guessAtAccount, isRefusedAs } from './guesses.ts';
import { useCode, useRecoveryCode } from './second-factor.ts';
import { type Standing, standingOf } from './standing.ts';

/** What the history shows. */
const SIGN_INS_SHOWN = 50;

export interface SignInDoor {
  db: Db;
  accounts: Accounts;
  sealing: Sealing;
  now: () => Date;
}

/** Nobody lets this account in: they left, or their time as an auditor is over. */
const noAccess = () =>
  new Refusal(
    'FORBIDDEN',
    'This account has no access to an organization any more. If that is a mistake, ask your compliance officer or an administrator.',
  );

/**
 * Lets in whoever has shown in full who they are, by whatever way: opens their session, and writes it into their history
 * and their organization's audit trail.
 *
 * @returns the session's `Set-Cookie` values
 * @throws Refusal FORBIDDEN
 */
export async function letIn(
  door: SignInDoor,
  accountId: string,
  {
    how,
    visit,
    preferred = null,
  }: { how: SignInHow; visit: Visit; preferred?: Standing['org']['organizationId'] | null },
): Promise<string[]> {
  const standing = await standingOf(door.db, { accountId, organizationId: preferred, how }, door.now);
  if (!standing) {
    await writeDown(door, accountId, { how, visit, outcome: 'no-access' });
    throw noAccess();
  }
  await recordSession(door.db, standing.org, 'session.started', { how, address: visit.address });
  await writeDown(door, accountId, { how, visit, outcome: 'signed-in' });
  const { organizationId } = standing.org;
  const withSecondFactor = how === 'code' || how === 'recovery-code';
  return door.accounts.startSession(accountId, { how, organizationId, visit, withSecondFactor });
}

/**
 * Completes a sign-in whose password was right and whose code was still to come. The session that waited for it ends,
 * and another begins, so that nothing from before the code is worth anything after it (ASVS 5.0, 7.2.4).
 *
 * @param code of the authenticator app, or a recovery code
 * @throws Refusal UNAUTHORIZED | TOO_MANY_REQUESTS | FORBIDDEN
 */
export async function letInWithCode(door: SignInDoor, headers: Headers, code: string, visit: Visit): Promise<string[]> {
  const waiting = await door.accounts.sessionOf(headers);
  if (!waiting?.awaitsCode) {
    throw new Refusal(
      'UNAUTHORIZED',
      'It took too long, or you are not signing in. Enter your e-mail and password again.',
    );
  }
  const how = await proveCode(door, waiting.accountId, code, visit);
  await door.accounts.endSession(waiting.id);
  return letIn(door, waiting.accountId, { how, visit });
}

/** Takes a code of the second factor or a recovery code. @throws Refusal UNAUTHORIZED | TOO_MANY_REQUESTS */
export function proveCode(
  door: SignInDoor,
  accountId: string,
  code: string,
  visit: Visit,
): Promise<'code' | 'recovery-code'> {
  const take = () => takeCode(door, accountId, code, visit);
  return guessAtAccount(door, codesAtAccount, accountId, take, isRefusedAs('UNAUTHORIZED'));
}

async function takeCode(
  door: SignInDoor,
  accountId: string,
  code: string,
  visit: Visit,
): Promise<'code' | 'recovery-code'> {
  const { db, sealing, now } = door;
  const how = /^(?:\s*\d){6}\s*$/.test(code) ? 'code' : 'recovery-code';
  const isRight = await db.transaction((tx) =>
    how === 'code'
      ? useCode(tx, sealing, { accountId, code, now: now() })
      : useRecoveryCode(tx, accountId, code, now()),
  );
  if (isRight) return how;

  await writeDown(door, accountId, { how, visit, outcome: 'wrong' });
  const standing = await standingOf(db, { accountId, organizationId: null }, now);
  if (standing) await recordSession(db, standing.org, 'session.code-refused', { how, address: visit.address });
  throw new Refusal(
    'UNAUTHORIZED',
    how === 'code'
      ? 'This code is not right, or was used already. Wait for the next one in your app; if it goes on, check the clock of your phone.'
      : 'This recovery code is not right, or was used already.',
  );
}

/** Adds to the history of sign-ins. */
export async function writeDown(
  { db, now }: Pick<SignInDoor, 'db' | 'now'>,
  accountId: string,
  { how, visit, outcome }: { how: SignInHow; visit: Visit; outcome: SignInOutcome },
): Promise<void> {
  await db.insert(signIns).values({ id: newId(), accountId, at: now(), ...visit, how, outcome });
}

/** The same for a wrong password, where the address is anybody's here. */
export async function writeDownWrongPassword(door: SignInDoor, email: string, visit: Visit): Promise<void> {
  const [account] = await door.db.select({ id: accounts.id }).from(accounts).where(eq(accounts.email, email));
  if (account) await writeDown(door, account.id, { how: 'password', visit, outcome: 'wrong' });
}

/** The newest sign-ins of an account, and the attempts that failed. */
export function signInsOf(db: Db, accountId: string): Promise<SignIn[]> {
  const { id, at, address, userAgent, how, outcome } = signIns;
  return db
    .select({ id, at, address, userAgent, how, outcome })
    .from(signIns)
    .where(eq(signIns.accountId, accountId))
    .orderBy(desc(at), desc(id))
    .limit(SIGN_INS_SHOWN);
}

async function recordSession(
  db: Db,
  org: MemberContext,
  action: `session.${string}`,
  after: { how: SignInHow; address: string },
): Promise<void> {
  const { id, name } = org.actor;
  await db.transaction(async (tx) => {
    await enterTenant(tx, org.organizationId);
    await org.record(tx, { action, subject: { kind: 'member', id, name }, before: null, after });
  });
}
