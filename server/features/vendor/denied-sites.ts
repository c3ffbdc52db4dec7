import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import { approvals, vendors, vendorSites } from '../../../drizzle/schema/index.ts';
import type { VendorId, VendorRecord } from '../../../shared/domain/vendor.ts';
import { coversHostname, selfAndParents } from '../../../shared/policy/hostname.ts';
import type { OrgContext, Reader } from '../../context.ts';
import { Refusal } from '../../errors.ts';

/*
 * A denial holds for a vendor's sites and all that lies below them, until a named authority overrides it in writing. Given to another
 * vendor, or to none, such a site would be undecided or even approved without anybody having overridden anything.
 */

/** Why a site below a denied vendor's own cannot be another vendor's. */
export const belowDenied = (domain: string, site: string, name: string): string =>
  `${domain} lies below ${site}. That belongs to ${name}, which is denied, and a denial holds for all below it too. Add the site to ${name}, or have a named authority override the denial first.`;

/** @throws Refusal CONFLICT for a site that lies below one of a denied vendor, unless its own vendor is denied too */
export async function refuseBelowDenied(
  db: Reader,
  { organizationId }: OrgContext,
  vendorId: VendorId,
  domains: readonly string[],
): Promise<void> {
  const newest = db
    .selectDistinctOn([approvals.vendorId], { vendorId: approvals.vendorId, ruling: approvals.ruling })
    .from(approvals)
    .where(eq(approvals.organizationId, organizationId))
    .orderBy(approvals.vendorId, desc(approvals.decidedAt), desc(approvals.id))
    .as('newest');
  const isDenied = sql<boolean>`coalesce(${newest.ruling} = 'denied', false)`.as('is_denied');
  const parents = [...new Set(domains.flatMap((domain) => selfAndParents(domain).slice(1)))];
  const covering = await db
    .select({ site: vendorSites.domain, vendorId: vendorSites.vendorId, name: vendors.name, isDenied })
    .from(vendorSites)
    .innerJoin(
      vendors,
      and(eq(vendors.organizationId, vendorSites.organizationId), eq(vendors.id, vendorSites.vendorId)),
    )
    .leftJoin(newest, eq(newest.vendorId, vendors.id))
    .where(and(eq(vendorSites.organizationId, organizationId), inArray(vendorSites.domain, parents)));
  const bySite = new Map(covering.map((one) => [one.site, one]));
  const [first] = domains.flatMap((domain) => {
    const above = closestAbove(domain, bySite);
    return above?.owner.isDenied && above.owner.vendorId !== vendorId ? [{ domain, ...above }] : [];
  });
  if (!first) return;
  const [own] = await db.select({ ruling: newest.ruling }).from(newest).where(eq(newest.vendorId, vendorId));
  if (own?.ruling === 'denied') return;
  throw new Refusal('CONFLICT', belowDenied(first.domain, first.site, first.owner.name));
}

/** The site that covers a domain which lies below it, and whose that is; the most specific counts, as in browsers. */
export function closestAbove<Owner>(
  domain: string,
  bySite: ReadonlyMap<string, Owner>,
): { site: string; owner: Owner } | null {
  for (const site of selfAndParents(domain).slice(1)) {
    const owner = bySite.get(site);
    if (owner !== undefined) return { site, owner };
  }
  return null;
}

/** @throws Refusal CONFLICT where a denied vendor would lose a site that none of its others covers */
export function refuseLeavingDenied({ name, approvals: [newest], sites }: VendorRecord, kept: readonly string[]): void {
  if (newest?.ruling !== 'denied') return;
  const lost = sites.find((site) => !kept.some((domain) => coversHostname(domain, site)));
  if (lost === undefined) return;
  throw new Refusal(
    'CONFLICT',
    `${name} is denied, and a denial holds for ${lost}. Have a named authority override it before the site leaves ${name}.`,
  );
}
