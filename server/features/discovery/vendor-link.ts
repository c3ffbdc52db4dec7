import { and, eq, like, or } from 'drizzle-orm';
import { discoveredSites } from '../../../drizzle/schema/index.ts';
import type { OrgContext } from '../../context.ts';
import type { Tx } from '../../database/tenant.ts';
import { vendorsOfSites } from '../finding/vendor-link.ts';

/** After vendors gained or lost these sites: points the discovered sites there to whoever has them now. */
export async function linkDiscoveredToVendors(tx: Tx, org: OrgContext, domains: readonly string[]): Promise<void> {
  if (domains.length === 0) return;
  const ofOrganization = eq(discoveredSites.organizationId, org.organizationId);
  const affected = await tx
    .select({ id: discoveredSites.id, site: discoveredSites.site, vendorId: discoveredSites.vendorId })
    .from(discoveredSites)
    .where(
      and(
        ofOrganization,
        or(
          ...domains.flatMap((domain) => [eq(discoveredSites.site, domain), like(discoveredSites.site, `%.${domain}`)]),
        ),
      ),
    );
  const vendorOf = await vendorsOfSites(
    tx,
    org,
    affected.map(({ site }) => site),
  );
  for (const found of affected) {
    const vendorId = vendorOf.get(found.site) ?? null;
    if (vendorId === found.vendorId) continue;
    await tx
      .update(discoveredSites)
      .set({ vendorId })
      .where(and(ofOrganization, eq(discoveredSites.id, found.id)));
  }
}
