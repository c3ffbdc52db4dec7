import { and, eq } from 'drizzle-orm';
import { memberships } from '../../drizzle/schema/index.ts';
import type { MemberId } from '../../shared/domain/member.ts';
import type { Change, OrgContext } from '../context.ts';
import { type Db, enterTenant, type Tx } from '../database/tenant.ts';

/**
 * Changes what belongs to an account, which lies outside of every organization, with its audit event in the one that the
 * change is made from: both commit together or not at all.
 */
export function changeAccount<Result>(
  db: Db,
  org: OrgContext,
  action: `${string}.${string}`,
  write: (tx: Tx) => Promise<Change<Result>>,
): Promise<Result> {
  return db.transaction(async (tx) => {
    const { result, ...event } = await write(tx);
    await enterTenant(tx, org.organizationId);
    await org.record(tx, { action, ...event });
    return result;
  });
}

/** The account that a member signs in with, or null; and whether it is a member elsewhere too. */
export async function accountOfMember(
  db: Pick<Tx, 'select'>,
  { organizationId }: OrgContext,
  memberId: MemberId,
): Promise<{ accountId: string; isShared: boolean } | null> {
  const ofMember = and(eq(memberships.organizationId, organizationId), eq(memberships.memberId, memberId));
  const [own] = await db.select().from(memberships).where(ofMember);
  if (!own) return null;
  const all = await db.select().from(memberships).where(eq(memberships.accountId, own.accountId));
  return { accountId: own.accountId, isShared: all.length > 1 };
}
