import { eq } from 'drizzle-orm';
import { sessions } from '../../../drizzle/schema/index.ts';
import type { OrganizationId } from '../../../shared/domain/organization.ts';
import type { OwnOrganization } from '../../../shared/domain/session.ts';
import { type MemberSession, standingAt, standingsOf } from '../../auth/standing.ts';
import type { MemberContext } from '../../context.ts';
import { notFound, Refusal } from '../../errors.ts';
import type { Foyer } from '../../trpc.ts';

/** The organizations that let the caller in, by name. */
export async function listOrganizations(
  { db, now }: Foyer,
  { organizationId }: MemberContext,
  { accountId, how }: MemberSession,
): Promise<OwnOrganization[]> {
  const standings = await standingsOf(db, accountId, now);
  const open = how === 'sso' ? standings.filter(({ org }) => org.organizationId === organizationId) : standings;
  return open.map((standing) => ({
    id: standing.org.organizationId,
    name: standing.organizationName,
    isActive: standing.org.organizationId === organizationId,
  }));
}

/** From the next request on the session acts in another organization of the same person. @throws Refusal NOT_FOUND, FORBIDDEN for whoever came in by an organization's own provider */
export async function switchTo({ db, now }: Foyer, own: MemberSession, id: OrganizationId): Promise<OwnOrganization> {
  const standing = await standingAt(db, { accountId: own.accountId, organizationId: id }, now);
  if (!standing) throw notFound('Organization');
  if (own.how === 'sso') {
    throw new Refusal(
      'FORBIDDEN',
      'You came in by single sign-on, which is good for one organization. Sign in with your password to act in another.',
    );
  }
  await db.update(sessions).set({ organizationId: id }).where(eq(sessions.id, own.id));
  return { id, name: standing.organizationName, isActive: true };
}
