import { and, asc, eq } from 'drizzle-orm';
import { members, memberships } from '../../drizzle/schema/index.ts';
import { OrgContext, type MemberContext } from '../context.ts';
import { type Db, withTenant } from '../database/tenant.ts';

/** The organization that an account acts in, with the roles that it has there at this moment; null for an account without one. */
export async function memberContextOf(db: Db, accountId: string, now: () => Date): Promise<MemberContext | null> {
  const [membership] = await db
    .select()
    .from(memberships)
    .where(eq(memberships.accountId, accountId))
    .orderBy(asc(memberships.createdAt))
    .limit(1);
  if (!membership) return null;

  const { organizationId, memberId } = membership;
  const [member] = await withTenant(db, organizationId, (tx) =>
    tx
      .select({ id: members.id, name: members.name, roles: members.roles })
      .from(members)
      .where(and(eq(members.organizationId, organizationId), eq(members.id, memberId))),
  );
  return member ? new OrgContext(db, organizationId, { kind: 'member', ...member }, now) : null;
}
