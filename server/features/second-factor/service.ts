import { and, eq, ne } from 'drizzle-orm';
import { accounts, sessions } from '../../../drizzle/schema/index.ts';
import type { MemberId } from '../../../shared/domain/member.ts';
import { accountOfMember, changeAccount } from '../../auth/change-account.ts';
import {
  beginSecondFactor,
  confirmSecondFactor,
  describeSecondFactor,
  removeSecondFactor,
  renewRecoveryCodes,
} from '../../auth/second-factor.ts';
import type { MemberSession } from '../../auth/standing.ts';
import type { MemberContext } from '../../context.ts';
import { Refusal, theRow } from '../../errors.ts';
import type { Foyer } from '../../trpc.ts';
import { isAbove } from '../member/change.ts';
import { readMember } from '../member/service.ts';
import { readSettings } from '../organization/settings.ts';

interface SecondFactor {
  since: Date | null;
  recoveryCodesLeft: number;
}

export const describe = ({ db }: Foyer, { accountId }: MemberSession): Promise<SecondFactor> =>
  describeSecondFactor(db, accountId);

/** A new key for the caller's app; nothing changes until a code of it comes back. */
export async function begin(
  { db, sealing }: Foyer,
  { accountId }: MemberSession,
): Promise<{ key: string; address: string }> {
  return db.transaction(async (tx) => {
    const { email } = theRow(
      await tx.select({ email: accounts.email }).from(accounts).where(eq(accounts.id, accountId)),
    );
    return beginSecondFactor(tx, sealing, { accountId, email });
  });
}

/** Puts the second factor in force, and ends the caller's other sessions, which came without it. @throws Refusal BAD_REQUEST */
export function confirm(
  { db, sealing, now }: Foyer,
  org: MemberContext,
  { id, accountId }: MemberSession,
  code: string,
): Promise<{ recoveryCodes: string[] }> {
  return changeAccount(db, org, 'second-factor.turned-on', async (tx) => {
    const recoveryCodes = await confirmSecondFactor(tx, sealing, { accountId, code, now: now() });
    if (!recoveryCodes) {
      throw new Refusal(
        'BAD_REQUEST',
        'This code is not right. Wait for the next one in your app; if it goes on, check the clock of your phone.',
      );
    }
    await tx.update(sessions).set({ secondFactorAt: now(), confirmedAt: now() }).where(eq(sessions.id, id));
    await tx.delete(sessions).where(and(eq(sessions.userId, accountId), ne(sessions.id, id)));
    return { subject: selfOf(org), before: null, after: { kind: 'totp' }, result: { recoveryCodes } };
  });
}

/** Ten new recovery codes; the earlier ones work no more. @throws Refusal PRECONDITION_FAILED */
export function renewCodes(
  { db, now }: Foyer,
  org: MemberContext,
  { accountId }: MemberSession,
): Promise<{ recoveryCodes: string[] }> {
  return changeAccount(db, org, 'second-factor.recovery-codes-renewed', async (tx) => {
    if ((await describeSecondFactor(tx, accountId)).since === null) {
      throw new Refusal('PRECONDITION_FAILED', 'Set up the second factor first; recovery codes come with it.');
    }
    const recoveryCodes = await renewRecoveryCodes(tx, accountId, now());
    return { subject: selfOf(org), before: null, after: null, result: { recoveryCodes } };
  });
}

/** Turns the caller's second factor off, where their organization leaves it to them. @throws Refusal PRECONDITION_FAILED */
export async function remove({ db }: Foyer, org: MemberContext, { accountId }: MemberSession): Promise<SecondFactor> {
  const { security } = await org.read((reader) => readSettings(reader, org.organizationId));
  if (security.secondFactorFor.some((role) => org.actor.roles.includes(role))) {
    throw new Refusal(
      'PRECONDITION_FAILED',
      'Your organization’s policy asks for a second factor in your role. Set up another app in its place instead.',
    );
  }
  return changeAccount(db, org, 'second-factor.turned-off', async (tx) => {
    await removeSecondFactor(tx, accountId);
    return {
      subject: selfOf(org),
      before: { kind: 'totp' },
      after: null,
      result: { since: null, recoveryCodesLeft: 0 },
    };
  });
}

/**
 * Takes away a member's second factor, so that they can set up another, and ends their sessions. Only from somebody who
 * could give all of the member's roles, and only where the account is this organization's alone.
 *
 * @throws Refusal NOT_FOUND | FORBIDDEN | PRECONDITION_FAILED
 */
export async function removeOfMember(
  { db }: Foyer,
  org: MemberContext,
  memberId: MemberId,
): Promise<{ removed: boolean }> {
  const { id, name, roles } = await org.read((reader) => readMember(reader, org, memberId));
  if (isAbove(org, { roles })) {
    throw new Refusal('FORBIDDEN', `${name} has a role that you cannot give. Ask your compliance officer.`);
  }
  const account = await accountOfMember(db, org, memberId);
  if (account?.isShared) {
    throw new Refusal(
      'PRECONDITION_FAILED',
      `${name} also works in another organization, so only they can change how they sign in.`,
    );
  }
  return changeAccount(db, org, 'second-factor.removed-of-member', async (tx) => {
    const before = account && (await describeSecondFactor(tx, account.accountId)).since;
    if (account) {
      await removeSecondFactor(tx, account.accountId);
      await tx.delete(sessions).where(eq(sessions.userId, account.accountId));
    }
    const result = { removed: before !== null };
    return { subject: { kind: 'member', id, name }, before: null, after: result, result };
  });
}

const selfOf = ({ actor }: MemberContext) => ({ kind: 'member', id: actor.id, name: actor.name });
