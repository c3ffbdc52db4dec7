import { date, foreignKey, index, jsonb, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import type { DataClass } from '../../shared/domain/data-class.ts';
import type { DeterminationId, DeterminationKind } from '../../shared/domain/determination.ts';
import type { MemberId } from '../../shared/domain/member.ts';
import type { VendorId, VendorSiteId } from '../../shared/domain/vendor.ts';
import type { VendorDetails } from '../../shared/domain/vendor-details.ts';
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
    company: text().notNull().default(''),
    products: text().array().notNull().default([]),
    contacts: jsonb().$type<VendorDetails['contacts']>().notNull().default([]),
    securityOwnerId: uuid().$type<MemberId>(),
    dataClasses: text().array().$type<DataClass[]>(),
    patients: text().$type<VendorDetails['patients']>(),
    locations: text().array().notNull().default([]),
    signOn: text().$type<VendorDetails['signOn']>(),
    cost: jsonb().$type<VendorDetails['cost']>(),
    certifications: jsonb().$type<VendorDetails['certifications']>().notNull().default([]),
    /** Since then it is in the record alone. */
    endedOn: date(),
    /** Whose record goes on in place of this one's, where a vendor was on record twice. */
    mergedInto: uuid().$type<VendorId>(),
    createdAt: createdAt(),
  },
  (vendor) => [
    primaryKey({ columns: [vendor.organizationId, vendor.id] }),
    unique('vendors_name_is_unique').on(vendor.organizationId, vendor.name),
    foreignKey({
      name: 'vendors_merged_into',
      columns: [vendor.organizationId, vendor.mergedInto],
      foreignColumns: [vendor.organizationId, vendor.id],
    }),
    foreignKey({
      name: 'vendors_owner',
      columns: [vendor.organizationId, vendor.ownerId],
      foreignColumns: [members.organizationId, members.id],
    }),
    foreignKey({
      name: 'vendors_security_owner',
      columns: [vendor.organizationId, vendor.securityOwnerId],
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

/** Append-only: the newest one of a vendor counts. */
export const vendorDeterminations = pgTable(
  'vendor_determinations',
  {
    ...ownedByOrganization(),
    id: uuid().$type<DeterminationId>().notNull(),
    vendorId: uuid().$type<VendorId>().notNull(),
    kind: text().$type<DeterminationKind>().notNull(),
    reason: text().notNull(),
    decidedBy: uuid().$type<MemberId>().notNull(),
    decidedAt: createdAt(),
  },
  (determination) => [
    primaryKey({ columns: [determination.organizationId, determination.id] }),
    foreignKey({
      name: 'vendor_determinations_of_vendor',
      columns: [determination.organizationId, determination.vendorId],
      foreignColumns: [vendors.organizationId, vendors.id],
    }),
    foreignKey({
      name: 'vendor_determinations_decided_by',
      columns: [determination.organizationId, determination.decidedBy],
      foreignColumns: [members.organizationId, members.id],
    }),
    index('vendor_determinations_newest').on(
      determination.organizationId,
      determination.vendorId,
      determination.decidedAt,
    ),
  ],
);
