import { foreignKey, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import type { MemberId } from '../../shared/domain/member.ts';
import type { VendorId, VendorSiteId } from '../../shared/domain/vendor.ts';
import { createdAt, ownedByOrganization } from './columns.ts';
import { members } from './member.ts';

export const vendors = pgTable(
  'vendors',
  {
    ...ownedByOrganization(),
    id: uuid().$type<VendorId>().notNull(),
    name: text().notNull(),
    purpose: text().notNull(),
    ownerId: uuid().$type<MemberId>(),
    createdAt: createdAt(),
  },
  (vendor) => [
    primaryKey({ columns: [vendor.organizationId, vendor.id] }),
    unique('vendors_name_is_unique').on(vendor.organizationId, vendor.name),
    foreignKey({
      name: 'vendors_owner',
      columns: [vendor.organizationId, vendor.ownerId],
      foreignColumns: [members.organizationId, members.id],
    }),
  ],
);

export const vendorSites = pgTable(
  'vendor_sites',
  {
    ...ownedByOrganization(),
    id: uuid().$type<VendorSiteId>().notNull(),
    vendorId: uuid().$type<VendorId>().notNull(),
    domain: text().notNull(),
    createdAt: createdAt(),
  },
  (site) => [
    primaryKey({ columns: [site.organizationId, site.id] }),
    unique('vendor_sites_domain_is_unique').on(site.organizationId, site.domain),
    foreignKey({
      name: 'vendor_sites_of_vendor',
      columns: [site.organizationId, site.vendorId],
      foreignColumns: [vendors.organizationId, vendors.id],
    }),
  ],
);
