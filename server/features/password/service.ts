import type { MemberId } from '../../../shared/domain/member.ts';
import { hashOfPassword, hasPassword, setPassword } from '../../auth/accounts.ts';
import { accountOfMember, changeAccount } from '../../auth/change-account.ts';
import { newResetToken, refuseWeakPassword, resetPassword } from '../../auth/password-reset.ts';
import type { MemberSession } from '../../auth/standing.ts';
import type { MemberContext } from '../../context.ts';
import { Refusal } from '../../errors.ts';
import type { Foyer } from '../../trpc.ts';
import { isAbove } from '../member/change.ts';
import { readMember } from '../member/service.ts';
import { readOrganization } from '../organization/service.ts';
import { provePassword } from '../session/service.ts';

/** Changes the caller's own password and ends their other sessions. @throws Refusal BAD_REQUEST | TOO_MANY_REQUESTS */
export async function changePassword(
  foyer: Foyer,
  org: MemberContext,
  { id, accountId }: MemberSession,
  { current, next }: { current: string; next: string },
): Promise<{ changed: true }> {
  await provePassword(foyer, accountId, current);
  const { name } = await org.read((db) => readOrganization(db, org));
  await refuseWeakPassword(foyer.db, accountId, next, [name]);
  const passwordHash = await hashOfPassword(next);
  return changeAccount(foyer.db, org, 'password.changed', async (tx) => {
    await setPassword(tx, accountId, { passwordHash, exceptSession: id });
    return {
      subject: { kind: 'member', id: org.actor.id, name: org.actor.name },
      before: null,
      after: null,
      result: { changed: true as const },
    };
  });
}

/**
 * The token of a link by which a member chooses a new password; it is in the answer and nowhere else. Only for somebody
 * who could give all of the member's roles, and only where the account is this organization's alone.
 *
 * @throws Refusal NOT_FOUND | FORBIDDEN | PRECONDITION_FAILED
 */
export async function makeResetLink(
  { db, now }: Foyer,
  org: MemberContext,
  memberId: MemberId,
): Promise<{ token: string }> {
  const { id, name, roles } = await org.read((reader) => readMember(reader, org, memberId));
  if (isAbove(org, { roles })) {
    throw new Refusal('FORBIDDEN', `${name} has a role that you cannot give. Ask your compliance officer.`);
  }
  const account = await accountOfMember(db, org, memberId);
  if (!account) throw new Refusal('PRECONDITION_FAILED', `${name} has no account yet. Invite them instead.`);
  if (!(await hasPassword(db, account.accountId))) {
    throw new Refusal('PRECONDITION_FAILED', `${name} signs in by your organization’s provider and has no password.`);
  }
  if (account.isShared) {
    throw new Refusal(
      'PRECONDITION_FAILED',
      `${name} also works in another organization, so only they can change how they sign in.`,
    );
  }
  return changeAccount(db, org, 'password.reset-link-made', async (tx) => {
    const token = await newResetToken(tx, account.accountId, now());
    return { subject: { kind: 'member', id, name }, before: null, after: null, result: { token } };
  });
}

/** Sets a new password by a link. @throws Refusal NOT_FOUND | PRECONDITION_FAILED | BAD_REQUEST */
export async function useResetLink(
  { db, now }: Foyer,
  link: { token: string; password: string },
): Promise<{ changed: true }> {
  await resetPassword(db, link, now());
  return { changed: true };
}
