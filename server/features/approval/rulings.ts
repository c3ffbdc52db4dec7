import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import { approvals } from '../../../drizzle/schema/index.ts';
import { type AccountScope, type Approval, rulingInEffect } from '../../../shared/domain/approval.ts';
import type { DataClass } from '../../../shared/domain/data-class.ts';
import type { VendorId } from '../../../shared/domain/vendor.ts';
import type { OrgContext, Reader } from '../../context.ts';
import { vendorsOfSites } from '../finding/vendor-link.ts';
import { isHeldBack } from './held-back.ts';

/** The newest decision on a vendor, as far as it tells what may go there. */
export interface Standing {
  vendorId: VendorId;
  ruling: Approval['ruling'];
  dataClasses: DataClass[];
  accounts: AccountScope;
}

/** The newest decision on the vendor of each site; sites that no approval decides on are left out, and so are those whose approval waits for a condition. */
export async function rulingsOfSites(
  db: Reader,
  org: OrgContext,
  sites: readonly string[],
): Promise<Map<string, Standing>> {
  const vendorOf = await vendorsOfSites(db, org, sites);
  const vendorIds = [...new Set(vendorOf.values())];
  if (vendorIds.length === 0) return new Map();
  const { vendorId, ruling, dataClasses, accounts, decidedAt, id } = approvals;
  const rows = await db
    .selectDistinctOn([vendorId], { vendorId, ruling, dataClasses, accounts, isHeldBack })
    .from(approvals)
    .where(and(eq(approvals.organizationId, org.organizationId), inArray(vendorId, vendorIds)))
    .orderBy(asc(vendorId), desc(decidedAt), desc(id));
  const standingOf = new Map(rows.filter((row) => rulingInEffect(row) !== null).map((row) => [row.vendorId, row]));
  return new Map(
    [...vendorOf].flatMap(([site, vendor]) => {
      const standing = standingOf.get(vendor);
      return standing ? [[site, standing] as const] : [];
    }),
  );
}
