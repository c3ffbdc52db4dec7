import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import { members, memberships } from '../../drizzle/schema/index.ts';
import type { MemberId } from '../../shared/domain/member.ts';
import type { OrgContext } from '../context.ts';
import { enterTenant, type Tx } from '../database/tenant.ts';

/**
 * The compliance officers who can sign in and whose access ends on no day: without one of them nobody could decide, nor
 * make somebody an officer again.
 *
 * @param tx in the organization, and in it again afterwards
 */
export async function lastingOfficers(tx: Tx, { organizationId }: OrgContext): Promise<MemberId[]> {
  const officers = await tx
    .select({ id: members.id })
    .from(members)
    .where(
      and(
        eq(members.organizationId, organizationId),
        isNull(members.leftOn),
        isNull(members.auditsUntilOn),
        sql`'compliance-officer' = any(${members.roles})`,
      ),
    );
  const ids = officers.map(({ id }) => id);
  // Who has an account lies outside of every organization.
  await tx.execute('RESET ROLE');
  const signIn = await tx
    .select({ id: memberships.memberId })
    .from(memberships)
    .where(and(eq(memberships.organizationId, organizationId), inArray(memberships.memberId, ids)));
  await enterTenant(tx, organizationId);
  return signIn.map(({ id }) => id);
}
