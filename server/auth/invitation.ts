import { and, eq } from 'drizzle-orm';
import {
  accounts,
  invitationHashes,
  invitations,
  members,
  memberships,
  organizations,
} from '../../drizzle/schema/index.ts';
import { invitationState } from '../../shared/domain/invitation.ts';
import type { Member } from '../../shared/domain/member.ts';
import type { MemberActor } from '../actor.ts';
import { OrgContext, type MemberContext } from '../context.ts';
import { type Db, enterTenant, type Tx } from '../database/tenant.ts';
import { Refusal } from '../errors.ts';
import { hashOfPassword, insertAccount } from './accounts.ts';
import { refuseWeak } from './password-reset.ts';
import { hashOfSecret } from './secrets.ts';

interface Invited {
  org: MemberContext;
  invitation: typeof invitations.$inferSelect;
  member: Pick<Member, 'id' | 'name' | 'email' | 'roles'>;
  organizationName: string;
}

/** What an invitation's link opens, for whoever holds it. @throws Refusal NOT_FOUND | PRECONDITION_FAILED */
export async function describeInvitation(
  db: Db,
  token: string,
  now: () => Date,
): Promise<{ organizationName: string; name: string; email: string; hasAccount: boolean }> {
  const invited = await db.transaction((tx) => invitedBy(tx, db, token, now));
  const { name, email } = invited.member;
  return { organizationName: invited.organizationName, name, email, hasAccount: (await accountOf(db, email)) !== null };
}

/**
 * Makes the holder of the link an account, or takes the one that they have, and lets it act as the invited member, once.
 *
 * @param proveOwn that the password is that of the account which the address has already; throws where it is not
 * @throws Refusal NOT_FOUND | PRECONDITION_FAILED | BAD_REQUEST
 */
export async function acceptInvitation(
  db: Db,
  { token, password }: { token: string; password: string },
  now: () => Date,
  proveOwn: (accountId: string) => Promise<void>,
): Promise<{ email: string }> {
  const { email } = await describeInvitation(db, token, now);
  const existing = await accountOf(db, email);
  if (existing !== null) await proveOwn(existing);
  const passwordHash = existing === null ? await hashOfPassword(password) : '';

  await db.transaction(async (tx) => {
    // Read again under a lock: of two who hold the link, one gets in.
    const { org, invitation, member, organizationName } = await invitedBy(tx, db, token, now);
    await tx.execute('RESET ROLE');
    if (existing === null) refuseWeak(password, [member.name, member.email, organizationName], false);
    const accountId = existing ?? (await insertAccount(tx, { name: member.name, email: member.email, passwordHash }));
    await tx.insert(memberships).values({
      accountId,
      organizationId: org.organizationId,
      memberId: member.id,
      createdAt: now(),
    });
    await enterTenant(tx, org.organizationId);
    await tx
      .update(invitations)
      .set({ acceptedAt: now() })
      .where(and(eq(invitations.organizationId, org.organizationId), eq(invitations.id, invitation.id)));
    await org.record(tx, {
      action: 'invitation.accepted',
      subject: { kind: 'member', id: member.id, name: member.name },
      before: null,
      after: { invitationId: invitation.id },
    });
  });
  return { email };
}

/** Finds the invitation and enters its organization. */
async function invitedBy(tx: Tx, db: Db, token: string, now: () => Date): Promise<Invited> {
  const [found] = await tx
    .select()
    .from(invitationHashes)
    .where(eq(invitationHashes.hash, hashOfSecret(token)));
  if (!found) {
    throw new Refusal('NOT_FOUND', 'This invitation is not known. Open the link in full, or ask for a new one.');
  }
  const { organizationId, invitationId } = found;
  await enterTenant(tx, organizationId);
  const [row] = await tx
    .select({ invitation: invitations, member: members, organizationName: organizations.name })
    .from(invitations)
    .innerJoin(
      members,
      and(eq(members.organizationId, invitations.organizationId), eq(members.id, invitations.memberId)),
    )
    .innerJoin(organizations, eq(organizations.id, invitations.organizationId))
    .where(and(eq(invitations.organizationId, organizationId), eq(invitations.id, invitationId)))
    .for('update', { of: invitations });
  if (!row) throw new Error('A link to no invitation');
  const state = invitationState(row.invitation, now());
  if (state !== 'open') throw new Refusal('PRECONDITION_FAILED', whyClosed[state]);
  const { id, name, email, roles } = row.member;
  const actor: MemberActor = { kind: 'member', id, name, roles };
  return {
    org: new OrgContext(db, organizationId, actor, now),
    invitation: row.invitation,
    member: { id, name, email, roles },
    organizationName: row.organizationName,
  };
}

const whyClosed = {
  accepted: 'This invitation was used already. Sign in with the account that was made with it.',
  expired: 'This invitation has expired. Ask whoever invited you for a new one.',
  revoked: 'This invitation was withdrawn. Ask whoever invited you.',
} as const;

/** The account with this address, or null. */
export async function accountOf(db: Pick<Tx, 'select'>, email: string): Promise<string | null> {
  const [account] = await db.select({ id: accounts.id }).from(accounts).where(eq(accounts.email, email));
  return account?.id ?? null;
}
