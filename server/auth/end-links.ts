import { and, eq, gt, isNull } from 'drizzle-orm';
import { invitations, memberships, passwordResets } from '../../drizzle/schema/index.ts';
import type { MemberId } from '../../shared/domain/member.ts';
import type { OrgContext } from '../context.ts';
import { enterTenant, type Tx } from '../database/tenant.ts';

/**
 * Ends the open links by which somebody could get in as a member: invitations, and links to a new password. For whenever the
 * member may do more than before, since whoever made a link, and may still hold it, need not be one who could give that.
 *
 * @param tx in the organization, and in it again afterwards
 */
export async function endLinksOf(tx: Tx, { organizationId, now }: OrgContext, memberId: MemberId): Promise<void> {
  await tx
    .update(invitations)
    .set({ revokedAt: now() })
    .where(
      and(
        eq(invitations.organizationId, organizationId),
        eq(invitations.memberId, memberId),
        isNull(invitations.acceptedAt),
        isNull(invitations.revokedAt),
      ),
    );
  // Accounts lie outside of every organization.
  await tx.execute('RESET ROLE');
  const [own] = await tx
    .select({ accountId: memberships.accountId })
    .from(memberships)
    .where(and(eq(memberships.organizationId, organizationId), eq(memberships.memberId, memberId)));
  if (own) await endResetLinks(tx, own.accountId, now());
  await enterTenant(tx, organizationId);
}

/** Ends the open links to a new password of an account. */
export async function endResetLinks(tx: Tx, accountId: string, now: Date): Promise<void> {
  const open = and(
    eq(passwordResets.accountId, accountId),
    isNull(passwordResets.usedAt),
    gt(passwordResets.expiresAt, now),
  );
  await tx.update(passwordResets).set({ expiresAt: now }).where(open);
}
