import { eq } from 'drizzle-orm';
import { sessions } from '../../../drizzle/schema/index.ts';
import type { OrganizationId } from '../../../shared/domain/organization.ts';
import type { OwnOrganization } from '../../../shared/domain/session.ts';
import { type MemberSession, standingsOf } from '../../auth/standing.ts';
import type { MemberContext } from '../../context.ts';
import { notFound } from '../../errors.ts';
import type { Foyer } from '../../trpc.ts';

/** The organizations that let the caller in, by name. */
export async function listOrganizations(
  { db, now }: Foyer,
  { organizationId }: MemberContext,
  { accountId }: MemberSession,
): Promise<OwnOrganization[]> {
  const standings = await standingsOf(db, accountId, now);
  return standings.map((standing) => ({
    id: standing.org.organizationId,
    name: standing.organizationName,
    isActive: standing.org.organizationId === organizationId,
  }));
}

/** From the next request on the session acts in another organization of the same person. @throws Refusal NOT_FOUND */
export async function switchTo({ db, now }: Foyer, own: MemberSession, id: OrganizationId): Promise<OwnOrganization> {
  const standings = await standingsOf(db, own.accountId, now);
  const standing = standings.find(({ org }) => org.organizationId === id);
  if (!standing) throw notFound('Organization');
  await db.update(sessions).set({ organizationId: id }).where(eq(sessions.id, own.id));
  return { id, name: standing.organizationName, isActive: true };
}
