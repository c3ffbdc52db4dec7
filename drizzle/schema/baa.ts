import { date, foreignKey, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { BaaId } from '../../shared/domain/baa.ts';
import type { MemberId } from '../../shared/domain/member.ts';
import type { VendorId } from '../../shared/domain/vendor.ts';
import { bytea, createdAt, ownedByOrganization } from './columns.ts';
import { members } from './member.ts';
import { vendors } from './vendor.ts';

export const baas = pgTable(
  'baas',
  {
    ...ownedByOrganization(),
    id: uuid().$type<BaaId>().notNull(),
    vendorId: uuid().$type<VendorId>().notNull(),
    counterparty: text().notNull(),
    signedOn: date().notNull(),
    effectiveOn: date().notNull(),
    expiresOn: date(),
    endedOn: date(),
    createdAt: createdAt(),
  },
  (baa) => [
    primaryKey({ columns: [baa.organizationId, baa.id] }),
    // The pair, so that the database itself refuses a BAA that points at another organization's vendor.
    foreignKey({
      name: 'baas_with_vendor',
      columns: [baa.organizationId, baa.vendorId],
      foreignColumns: [vendors.organizationId, vendors.id],
    }),
    index('baas_of_vendor').on(baa.organizationId, baa.vendorId),
  ],
);

/** The signed agreement itself, apart from its record so that lists never read it. */
export const baaFiles = pgTable(
  'baa_files',
  {
    ...ownedByOrganization(),
    baaId: uuid().$type<BaaId>().notNull(),
    sha256: text().notNull(),
    bytes: integer().notNull(),
    content: bytea().notNull(),
    uploadedBy: uuid().$type<MemberId>().notNull(),
    uploadedAt: createdAt(),
  },
  (file) => [
    primaryKey({ columns: [file.organizationId, file.baaId] }),
    foreignKey({
      name: 'baa_files_of_baa',
      columns: [file.organizationId, file.baaId],
      foreignColumns: [baas.organizationId, baas.id],
    }),
    foreignKey({
      name: 'baa_files_uploaded_by',
      columns: [file.organizationId, file.uploadedBy],
      foreignColumns: [members.organizationId, members.id],
    }),
  ],
);
