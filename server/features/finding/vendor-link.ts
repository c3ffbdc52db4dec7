import { and, asc, eq, inArray, like, or } from 'drizzle-orm';
import { findings, findingSites, vendorSites } from '../../../drizzle/schema/index.ts';
import type { VendorId } from '../../../shared/domain/vendor.ts';
import { selfAndParents } from '../../../shared/policy/hostname.ts';
import type { OrgContext, Reader } from '../../context.ts';
import { among } from '../../database/among.ts';
import type { Tx } from '../../database/tenant.ts';

/** The vendor of each site, by the most specific of all vendors' sites that covers it; sites of no vendor are left out. */
export async function vendorsOfSites(
  db: Reader,
  org: OrgContext,
  sites: readonly string[],
): Promise<Map<string, VendorId>> {
  const domains = [...new Set(sites.flatMap(selfAndParents))];
  if (domains.length === 0) return new Map();
  const rows = await db
    .select({ domain: vendorSites.domain, vendorId: vendorSites.vendorId })
    .from(vendorSites)
    .where(and(eq(vendorSites.organizationId, org.organizationId), among(vendorSites.domain, domains)));
  const vendorOf = new Map(rows.map(({ domain, vendorId }) => [domain, vendorId]));

  return new Map(
    sites.flatMap((site) => {
      const domain = selfAndParents(site).find((candidate) => vendorOf.has(candidate));
      const vendorId = domain === undefined ? undefined : vendorOf.get(domain);
      return vendorId === undefined ? [] : [[site, vendorId] as const];
    }),
  );
}

/** After vendors gained or lost these sites: points the findings there to whoever has them now. */
export async function linkFindingsToVendors(tx: Tx, org: OrgContext, domains: readonly string[]): Promise<void> {
  if (domains.length === 0) return;
  const ofOrganization = eq(findings.organizationId, org.organizationId);
  const { site } = findingSites;
  // Sites are few beside findings: a pattern would be held against each of a million.
  const met = await tx
    .select({ site })
    .from(findingSites)
    .where(
      and(
        eq(findingSites.organizationId, org.organizationId),
        or(...domains.flatMap((domain) => [eq(site, domain), like(site, `%.${domain}`)])),
      ),
    );
  if (met.length === 0) return;
  const sites = met.map((one) => one.site);
  const affected = await tx
    .select({ id: findings.id, site: findings.site, vendorId: findings.vendorId })
    .from(findings)
    // The index by site begins with whether they are open, so that is said, though either will do.
    .where(and(ofOrganization, inArray(findings.isOpen, [true, false]), among(findings.site, sites)))
    .orderBy(asc(findings.id))
    .for('update');
  const vendorOf = await vendorsOfSites(tx, org, sites);
  for (const finding of affected) {
    const vendorId = vendorOf.get(finding.site) ?? null;
    if (vendorId === finding.vendorId) continue;
    await tx
      .update(findings)
      .set({ vendorId })
      .where(and(ofOrganization, eq(findings.id, finding.id)));
  }
}
