import { and, asc, desc, eq, notExists, sql, type SQLWrapper } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { accessRequests, baas, vendors } from '../../../drizzle/schema/index.ts';
import { type FindingLink, type FindLinkable, ListFindings, type LinkTarget } from '../../../shared/domain/finding.ts';
import { can, type Permission } from '../../../shared/domain/permission.ts';
import type { MemberContext } from '../../context.ts';
import { nameTargets, readLinks } from './links.ts';
import { listFindings, readFinding } from './read.ts';

/** So many of each kind; more letters lead further. */
const MOST_OFFERED = 6;

const later = alias(baas, 'later');

/**
 * Records that could be linked to a finding and are not yet: vendors and the newest versions of their agreements by the vendor's name,
 * access requests by their site, and open findings; of what the member may read.
 *
 * @throws Refusal NOT_FOUND for a finding that is not there
 */
export async function findLinkable(org: MemberContext, { id, q }: FindLinkable): Promise<FindingLink[]> {
  const { organizationId } = org;
  const wanted = q.toLowerCase();
  const has = (words: SQLWrapper) => sql<boolean>`strpos(lower(${words}), ${wanted}) > 0`;
  const may = (permission: Permission): boolean => can(org.actor.roles, permission);
  const others = (await listFindings(org, ListFindings.parse({ q, size: MOST_OFFERED }))).items;
  return org.read(async (db) => {
    await readFinding(db, org, id);
    const ofVendors = may('vendor:read')
      ? await db
          .select({ id: vendors.id })
          .from(vendors)
          .where(and(eq(vendors.organizationId, organizationId), has(vendors.name)))
          .orderBy(asc(vendors.name))
          .limit(MOST_OFFERED)
      : [];
    const ofBaas = may('baa:read')
      ? await db
          .select({ id: baas.id })
          .from(baas)
          .innerJoin(vendors, and(eq(vendors.organizationId, baas.organizationId), eq(vendors.id, baas.vendorId)))
          .where(
            and(
              eq(baas.organizationId, organizationId),
              has(vendors.name),
              notExists(
                db
                  .select({ id: later.id })
                  .from(later)
                  .where(
                    and(
                      eq(later.organizationId, organizationId),
                      eq(later.agreementId, baas.agreementId),
                      sql`${later.version} > ${baas.version}`,
                    ),
                  ),
              ),
            ),
          )
          .orderBy(asc(vendors.name), desc(baas.createdAt))
          .limit(MOST_OFFERED)
      : [];
    const ofRequests = may('access-request:read')
      ? await db
          .select({ id: accessRequests.id })
          .from(accessRequests)
          .where(and(eq(accessRequests.organizationId, organizationId), has(accessRequests.site)))
          .orderBy(desc(accessRequests.requestedAt))
          .limit(MOST_OFFERED)
      : [];
    const targets: LinkTarget[] = [
      ...ofVendors.map((row) => ({ kind: 'vendor' as const, id: row.id })),
      ...ofBaas.map((row) => ({ kind: 'baa' as const, id: row.id })),
      ...ofRequests.map((row) => ({ kind: 'access-request' as const, id: row.id })),
      ...others.filter((one) => one.id !== id).map((one) => ({ kind: 'finding' as const, id: one.id })),
    ];
    const linked = new Set((await readLinks(db, org, id)).map(({ to }) => to.id as string));
    return nameTargets(
      db,
      org,
      targets.filter((to) => !linked.has(to.id)),
    );
  });
}
