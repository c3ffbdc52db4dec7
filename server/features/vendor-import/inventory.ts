import { and, asc, desc, eq, exists, isNotNull, sql } from 'drizzle-orm';
import { approvals, members, vendors, vendorSites } from '../../../drizzle/schema/index.ts';
import type { MemberId } from '../../../shared/domain/member.ts';
import { contactsCell, costCell, dataClassesCell, listCell } from '../../../shared/domain/vendor-cells.ts';
import type { VendorDetails } from '../../../shared/domain/vendor-details.ts';
import type { VendorField } from '../../../shared/domain/vendor-import.ts';
import type { Vendor } from '../../../shared/domain/vendor.ts';
import type { OrgContext, Reader } from '../../context.ts';

/** What a list can say of a vendor, and what bears on whether it may. */
export type Inventoried = Vendor &
  Omit<VendorDetails, 'certifications'> & {
    /** Somebody decided on it, so that browsers go by its sites. */
    isDecided: boolean;
    /** The newest decision is a denial, which holds for all that lies below its sites too. */
    isDenied: boolean;
    /** It is in the record alone. */
    isEnded: boolean;
  };

/** All vendors as the inventory has them. Two queries, however many. */
export async function readInventory(db: Reader, { organizationId }: OrgContext): Promise<Inventoried[]> {
  const { id, name, purpose, ownerId, company, products, contacts, securityOwnerId } = vendors;
  const { dataClasses, patients, locations, signOn, cost } = vendors;
  const decided = db
    .select({ id: approvals.id })
    .from(approvals)
    .where(and(eq(approvals.organizationId, vendors.organizationId), eq(approvals.vendorId, id)));
  const newest = db
    .select({ ruling: approvals.ruling })
    .from(approvals)
    .where(and(eq(approvals.organizationId, vendors.organizationId), eq(approvals.vendorId, id)))
    .orderBy(desc(approvals.decidedAt), desc(approvals.id))
    .limit(1);
  const rows = await db
    .select({
      id,
      name,
      purpose,
      ownerId,
      company,
      products,
      contacts,
      securityOwnerId,
      dataClasses,
      patients,
      locations,
      signOn,
      cost,
      isDecided: exists(decided).mapWith(Boolean),
      isDenied: sql`coalesce((${newest}) = 'denied', false)`.mapWith(Boolean),
      isEnded: isNotNull(vendors.endedOn).mapWith(Boolean),
    })
    .from(vendors)
    .where(eq(vendors.organizationId, organizationId))
    .orderBy(asc(name));
  const sites = await db
    .select({ vendorId: vendorSites.vendorId, domain: vendorSites.domain })
    .from(vendorSites)
    .where(eq(vendorSites.organizationId, organizationId))
    .orderBy(asc(vendorSites.domain));
  const sitesOf = Map.groupBy(sites, ({ vendorId }) => vendorId);
  return rows.map((row) => ({ ...row, sites: (sitesOf.get(row.id) ?? []).map(({ domain }) => domain) }));
}

/** Whom a list may name as an owner. */
export type Person = Pick<typeof members.$inferSelect, 'id' | 'name' | 'email' | 'leftOn'>;

export function readPeople(db: Reader, { organizationId }: OrgContext): Promise<Person[]> {
  const { id, name, email, leftOn } = members;
  return db.select({ id, name, email, leftOn }).from(members).where(eq(members.organizationId, organizationId));
}

/** Each field as its cell has it. */
export const cellsOf = (
  vendor: Inventoried,
  emailOf: (id: MemberId | null) => string,
): Record<VendorField, string> => ({
  name: vendor.name,
  sites: vendor.sites.join(' '),
  purpose: vendor.purpose,
  owner: emailOf(vendor.ownerId),
  company: vendor.company,
  products: listCell(vendor.products),
  dataClasses: dataClassesCell(vendor.dataClasses),
  patients: vendor.patients ?? '',
  locations: listCell(vendor.locations),
  signOn: vendor.signOn ?? '',
  securityOwner: emailOf(vendor.securityOwnerId),
  contacts: contactsCell(vendor.contacts),
  cost: costCell(vendor.cost),
});
