import {
  boolean,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import type { AgreementType } from '../../shared/domain/agreement-type.ts';
import type { BaaChange, BaaId } from '../../shared/domain/baa.ts';
import type { ClauseReading } from '../../shared/domain/baa-clause.ts';
import type { FileId } from '../../shared/domain/file.ts';
import type { MemberId } from '../../shared/domain/member.ts';
import type { VendorId } from '../../shared/domain/vendor.ts';
import { createdAt, ownedByOrganization } from './columns.ts';
import { files } from './file.ts';
import { members } from './member.ts';
import { vendors } from './vendor.ts';

export const baas = pgTable(
  'baas',
  {
    ...ownedByOrganization(),
    id: uuid().$type<BaaId>().notNull(),
    vendorId: uuid().$type<VendorId>().notNull(),
    /** The id of its first version, which the versions of one agreement share. */
    agreementId: uuid().$type<BaaId>().notNull(),
    version: integer().notNull(),
    change: text().$type<BaaChange>().notNull(),
    type: text().$type<AgreementType>().notNull(),
    counterparty: text().notNull(),
    ourParty: text().notNull(),
    signedByUs: text().notNull(),
    signedByThem: text().notNull(),
    signedOn: date().notNull(),
    effectiveOn: date().notNull(),
    expiresOn: date(),
    endedOn: date(),
    /** The day from which the next version holds in its place. */
    replacedOn: date(),
    renewalNoticeDays: integer(),
    terminationNoticeDays: integer(),
    breachReportDays: integer(),
    isAgent: boolean(),
    coversPart2: boolean(),
    covers: text().notNull(),
    excludes: text().notNull(),
    reason: text().notNull(),
    /** The signed agreement itself. */
    fileId: uuid().$type<FileId>(),
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
    foreignKey({
      name: 'baas_with_file',
      columns: [baa.organizationId, baa.fileId],
      foreignColumns: [files.organizationId, files.id],
    }),
    // How long a file is kept follows from its agreement, so it has one.
    uniqueIndex('baas_one_per_file').on(baa.organizationId, baa.fileId),
    foreignKey({
      name: 'baas_first_version',
      columns: [baa.organizationId, baa.agreementId],
      foreignColumns: [baa.organizationId, baa.id],
    }),
    uniqueIndex('baas_one_of_each_version').on(baa.organizationId, baa.agreementId, baa.version),
    index('baas_of_vendor').on(baa.organizationId, baa.vendorId),
  ],
);

/** What somebody read of a clause in an agreement. The newest of each clause counts; the others are the evidence of what was known before. */
export const baaClauseReadings = pgTable(
  'baa_clause_readings',
  {
    ...ownedByOrganization(),
    id: uuid().notNull(),
    baaId: uuid().$type<BaaId>().notNull(),
    clause: text().$type<ClauseReading['clause']>().notNull(),
    reading: text().$type<ClauseReading['reading']>().notNull(),
    page: integer(),
    passage: text().notNull(),
    reviewedBy: uuid().$type<MemberId>().notNull(),
    reviewedAt: createdAt(),
  },
  (read) => [
    primaryKey({ columns: [read.organizationId, read.id] }),
    foreignKey({
      name: 'baa_clause_readings_of_baa',
      columns: [read.organizationId, read.baaId],
      foreignColumns: [baas.organizationId, baas.id],
    }),
    foreignKey({
      name: 'baa_clause_readings_reviewed_by',
      columns: [read.organizationId, read.reviewedBy],
      foreignColumns: [members.organizationId, members.id],
    }),
    index('baa_clause_readings_newest').on(read.organizationId, read.baaId, read.clause, read.reviewedAt),
  ],
);
