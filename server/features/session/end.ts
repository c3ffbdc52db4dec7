import { and, desc, eq, gt, isNull, ne, or } from 'drizzle-orm';
import { sessions } from '../../../drizzle/schema/index.ts';
import type { MemberId } from '../../../shared/domain/member.ts';
import type { MemberAccess, OpenSession } from '../../../shared/domain/session.ts';
import { accountOfMember, changeAccount } from '../../auth/change-account.ts';
import { describeSecondFactor } from '../../auth/second-factor.ts';
import type { MemberSession } from '../../auth/standing.ts';
import type { MemberContext } from '../../context.ts';
import { notFound } from '../../errors.ts';
import type { Foyer } from '../../trpc.ts';
import { readMember } from '../member/service.ts';

/** Where the caller is signed in, the last used first. */
export function listSessions(foyer: Foyer, { id, accountId }: MemberSession): Promise<OpenSession[]> {
  return openSessions(foyer, eq(sessions.userId, accountId), id);
}

/** Ends one of the caller's own sessions. @throws Refusal NOT_FOUND */
export async function endSession(
  foyer: Foyer,
  org: MemberContext,
  own: MemberSession,
  id: string,
): Promise<OpenSession[]> {
  await changeAccount(foyer.db, org, 'session.ended', async (tx) => {
    const ended = await tx
      .delete(sessions)
      .where(and(eq(sessions.userId, own.accountId), eq(sessions.id, id)))
      .returning({ address: sessions.ipAddress });
    const [session] = ended;
    if (!session) throw notFound('Session');
    return { subject: selfOf(org), before: session, after: null, result: undefined };
  });
  return listSessions(foyer, own);
}

/** Ends all of the caller's sessions but this one. */
export async function endOtherSessions(foyer: Foyer, org: MemberContext, own: MemberSession): Promise<OpenSession[]> {
  await changeAccount(foyer.db, org, 'session.others-ended', async (tx) => {
    const ended = await tx
      .delete(sessions)
      .where(and(eq(sessions.userId, own.accountId), ne(sessions.id, own.id)))
      .returning({ id: sessions.id });
    return { subject: selfOf(org), before: null, after: { ended: ended.length }, result: undefined };
  });
  return listSessions(foyer, own);
}

/** Whether a member has an account and a second factor, and where they are signed in to this organization. @throws Refusal NOT_FOUND */
export async function describeAccess(foyer: Foyer, org: MemberContext, memberId: MemberId): Promise<MemberAccess> {
  await org.read((db) => readMember(db, org, memberId));
  const account = await accountOfMember(foyer.db, org, memberId);
  if (!account) return { hasAccount: false, hasSecondFactor: false, sessions: [] };
  const { since } = await describeSecondFactor(foyer.db, account.accountId);
  const sessionsHere = await openSessions(foyer, ofOrganization(account.accountId, org), null);
  return { hasAccount: true, hasSecondFactor: since !== null, sessions: sessionsHere };
}

/** Ends all sessions of a member in this organization; they sign in again, if they still may. @throws Refusal NOT_FOUND */
export async function endSessionsOfMember(
  { db }: Foyer,
  org: MemberContext,
  memberId: MemberId,
): Promise<{ ended: number }> {
  const { id, name } = await org.read((reader) => readMember(reader, org, memberId));
  const account = await accountOfMember(db, org, memberId);
  return changeAccount(db, org, 'session.ended-of-member', async (tx) => {
    const ended = account
      ? await tx.delete(sessions).where(ofOrganization(account.accountId, org)).returning({ id: sessions.id })
      : [];
    const result = { ended: ended.length };
    return { subject: { kind: 'member', id, name }, before: null, after: result, result };
  });
}

/** A session that stands in no organization yet could become this one's. */
const ofOrganization = (accountId: string, { organizationId }: MemberContext) =>
  and(eq(sessions.userId, accountId), or(eq(sessions.organizationId, organizationId), isNull(sessions.organizationId)));

async function openSessions(
  { db, now }: Foyer,
  which: ReturnType<typeof and>,
  thisId: string | null,
): Promise<OpenSession[]> {
  const rows = await db
    .select()
    .from(sessions)
    .where(and(which, gt(sessions.expiresAt, now())))
    .orderBy(desc(sessions.updatedAt), desc(sessions.id));
  return rows.map(({ id, createdAt, updatedAt, ipAddress, userAgent }) => ({
    id,
    startedAt: createdAt,
    lastUsedAt: updatedAt,
    address: ipAddress ?? '',
    userAgent: userAgent ?? '',
    isThis: id === thisId,
  }));
}

const selfOf = ({ actor }: MemberContext) => ({ kind: 'member', id: actor.id, name: actor.name });
