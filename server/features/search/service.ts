import { and, asc, eq, exists, or, sql, type SQLWrapper } from 'drizzle-orm';
import { vendors, vendorSites } from '../../../drizzle/schema/index.ts';
import { ListDiscovered } from '../../../shared/domain/discovery.ts';
import { ListFindings } from '../../../shared/domain/finding.ts';
import { ListMembers } from '../../../shared/domain/member.ts';
import type { Page } from '../../../shared/domain/paging.ts';
import { can, type Permission } from '../../../shared/domain/permission.ts';
import { type FindEverywhere, type FoundEverywhere, MOST_FOUND } from '../../../shared/domain/search.ts';
import type { MemberContext } from '../../context.ts';
import { listDiscovered } from '../discovery/read.ts';
import { listFindings } from '../finding/read.ts';
import { pageMembers } from '../member/page.ts';
import { collated } from '../member/service.ts';

/** The vendors, people, discovered tools and open findings that have the words in them, as far as the member may read each. */
export async function findEverywhere(org: MemberContext, { q }: FindEverywhere): Promise<FoundEverywhere> {
  const first = { q, size: MOST_FOUND };
  const ifMay = async <Item>(permission: Permission, find: () => Promise<Page<Item>>): Promise<Page<Item>> =>
    can(org.actor.roles, permission) ? find() : { items: [], total: 0 };
  // One after the other: a search that is typed takes one connection, not four.
  return {
    vendors: await ifMay('vendor:read', () => findVendors(org, q)),
    people: await ifMay('member:read', () => pageMembers(org, ListMembers.parse(first))),
    discovered: await ifMay('discovery:read', () => listDiscovered(org, ListDiscovered.parse(first))),
    findings: await ifMay('finding:read', () => listFindings(org, ListFindings.parse(first))),
  };
}

/** Vendors by a part of their name or of a site of theirs: those whose name begins with it before the others. */
function findVendors(org: MemberContext, q: string): Promise<FoundEverywhere['vendors']> {
  const wanted = q.toLowerCase();
  const has = (words: SQLWrapper) => sql<boolean>`strpos(lower(${words}), ${wanted}) > 0`;
  return org.read(async (db) => {
    const itsSites = and(eq(vendorSites.organizationId, vendors.organizationId), eq(vendorSites.vendorId, vendors.id));
    const which = and(
      eq(vendors.organizationId, org.organizationId),
      or(
        has(vendors.name),
        exists(
          db
            .select({ one: sql`1` })
            .from(vendorSites)
            .where(and(itsSites, has(vendorSites.domain))),
        ),
      ),
    );
    return {
      items: await db
        .select({
          id: vendors.id,
          name: vendors.name,
          site: sql<string>`coalesce((select min(${vendorSites.domain}) from ${vendorSites} where ${itsSites}), '')`,
        })
        .from(vendors)
        .where(which)
        .orderBy(sql`starts_with(lower(${vendors.name}), ${wanted}) desc`, asc(collated(vendors.name)), asc(vendors.id))
        .limit(MOST_FOUND),
      total: await db.$count(vendors, which),
    };
  });
}
