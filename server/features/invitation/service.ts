import { and, desc, eq, isNull } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { invitationHashes, invitations, members } from '../../../drizzle/schema/index.ts';
import {
  type Invitation,
  INVITATION_DAYS,
  InvitationId,
  invitationState,
  type InvitationState,
} from '../../../shared/domain/invitation.ts';
import type { Member, MemberId } from '../../../shared/domain/member.ts';
import { accountOfMember } from '../../auth/change-account.ts';
import { acceptInvitation, describeInvitation } from '../../auth/invitation.ts';
import { hashOfSecret, newSecret } from '../../auth/secrets.ts';
import type { MemberContext, Reader } from '../../context.ts';
import { notFound, Refusal, theRow } from '../../errors.ts';
import { invitationLetter } from '../../mail/letters.ts';
import { type Letter, MailFailure, type Post } from '../../mail/post.ts';
import type { Foyer } from '../../trpc.ts';
import { isAbove } from '../member/change.ts';
import { readMember } from '../member/service.ts';
import { addressedTo } from './letter.ts';
import { provePassword } from '../session/service.ts';

/** What the list shows. */
const INVITATIONS_SHOWN = 200;

/** The newest invitations, each with its state now. */
export async function listInvitations(org: MemberContext): Promise<(Invitation & { state: InvitationState })[]> {
  const rows = await org.read((db) =>
    chosen(db)
      .where(eq(invitations.organizationId, org.organizationId))
      .orderBy(desc(invitations.createdAt), desc(invitations.id))
      .limit(INVITATIONS_SHOWN),
  );
  return rows.map((row) => ({ ...row, state: invitationState(row, org.now()) }));
}

/**
 * Invites a member, in the place of an earlier invitation. The token is in the answer and nowhere else: the database
 * keeps its hash. Nobody invites into roles that they could not give, since the link lets its holder act in them.
 *
 * @throws Refusal NOT_FOUND | FORBIDDEN | CONFLICT | PRECONDITION_FAILED
 */
export async function createInvitation(
  { db, accounts, post, now }: Pick<Foyer, 'db' | 'accounts' | 'post' | 'now'>,
  org: MemberContext,
  memberId: MemberId,
): Promise<Invitation & { token: string; isMailed: boolean }> {
  const { organizationId, actor } = org;
  const member = await org.read((reader) => readMember(reader, org, memberId));
  refuseUngrantable(org, member);
  if (await accountOfMember(db, org, memberId)) {
    throw new Refusal('CONFLICT', `${member.name} can sign in already.`);
  }
  if (member.leftOn !== null) {
    throw new Refusal('PRECONDITION_FAILED', `${member.name} has a last day. Take it back before you invite them.`);
  }
  const token = newSecret();
  const id = InvitationId.parse(newId());
  const createdAt = now();
  const expiresAt = new Date(createdAt.getTime() + INVITATION_DAYS * 24 * 60 * 60 * 1000);
  const invitation = await org.change('invitation.created', async (tx) => {
    // Roles may have been given meanwhile.
    refuseUngrantable(org, await readMember(tx, org, memberId));
    const earlier = and(
      eq(invitations.organizationId, organizationId),
      eq(invitations.memberId, memberId),
      isNull(invitations.acceptedAt),
      isNull(invitations.revokedAt),
    );
    await tx.update(invitations).set({ revokedAt: createdAt }).where(earlier);
    await tx.insert(invitations).values({ organizationId, id, memberId, invitedBy: actor.id, expiresAt, createdAt });
    await tx.insert(invitationHashes).values({ hash: hashOfSecret(token), organizationId, invitationId: id });
    const after = await readInvitation(tx, org, id);
    return { subject: subjectOf(after), before: null, after, result: after };
  });
  const letter = invitationLetter(await addressedTo(org, member, accounts.origin), {
    link: `${accounts.origin}/invitation#${token}`,
    invitedBy: actor.name,
    days: INVITATION_DAYS,
  });
  return { ...invitation, token, isMailed: await isSent(post, letter) };
}

function refuseUngrantable(org: MemberContext, member: Pick<Member, 'name' | 'roles'>): void {
  if (!isAbove(org, member)) return;
  throw new Refusal('FORBIDDEN', `${member.name} has a role that you cannot give. Ask your compliance officer.`);
}

/** The invitation stands whether or not its letter goes: the link can be handed over otherwise. */
async function isSent(post: Post, letter: Letter): Promise<boolean> {
  try {
    await post.send(letter);
    return post.server !== null;
  } catch (error) {
    if (error instanceof MailFailure) return false;
    throw error;
  }
}

/** Withdraws an invitation. @throws Refusal NOT_FOUND | PRECONDITION_FAILED */
export function revokeInvitation(org: MemberContext, id: InvitationId): Promise<Invitation> {
  return org.change('invitation.revoked', async (tx) => {
    const before = await readInvitation(tx, org, id);
    if (before.acceptedAt) {
      throw new Refusal(
        'PRECONDITION_FAILED',
        'This invitation was accepted already. End the person’s sessions instead.',
      );
    }
    await tx
      .update(invitations)
      .set({ revokedAt: org.now() })
      .where(
        and(eq(invitations.organizationId, org.organizationId), eq(invitations.id, id), isNull(invitations.revokedAt)),
      );
    const after = await readInvitation(tx, org, id);
    return { subject: subjectOf(after), before, after, result: after };
  });
}

/** Whom a link invites, and whether the address has an account already. @throws Refusal NOT_FOUND | PRECONDITION_FAILED */
export const describeLink = ({ db, now }: Foyer, token: string) => describeInvitation(db, token, now);

/** Accepts an invitation: with a new password, or with that of the account which the address has. */
export const accept = (foyer: Foyer, link: { token: string; password: string }): Promise<{ email: string }> =>
  acceptInvitation(foyer.db, link, foyer.now, (accountId) => provePassword(foyer, accountId, link.password));

async function readInvitation(db: Reader, org: MemberContext, id: InvitationId): Promise<Invitation> {
  const rows = await chosen(db).where(and(eq(invitations.organizationId, org.organizationId), eq(invitations.id, id)));
  if (rows.length === 0) throw notFound('Invitation');
  return theRow(rows);
}

const chosen = (db: Reader) =>
  db
    .select({
      id: invitations.id,
      memberId: invitations.memberId,
      memberName: members.name,
      expiresAt: invitations.expiresAt,
      acceptedAt: invitations.acceptedAt,
      revokedAt: invitations.revokedAt,
      createdAt: invitations.createdAt,
    })
    .from(invitations)
    .innerJoin(
      members,
      and(eq(members.organizationId, invitations.organizationId), eq(members.id, invitations.memberId)),
    );

const subjectOf = ({ memberId, memberName }: Invitation) => ({ kind: 'member', id: memberId, name: memberName });
