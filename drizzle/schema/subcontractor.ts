import { date, foreignKey, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { FileId } from '../../shared/domain/file.ts';
import type { MemberId } from '../../shared/domain/member.ts';
import type { SubcontractorId } from '../../shared/domain/subcontractor.ts';
import type { VendorId } from '../../shared/domain/vendor-id.ts';
import { createdAt, ownedByOrganization } from './columns.ts';
import { files } from './file.ts';
import { members } from './member.ts';
import { vendors } from './vendor.ts';

/** Whom a vendor, or one of its own subcontractors, gives patient information to. */
export const subcontractors = pgTable(
  'subcontractors',
  {
    ...ownedByOrganization(),
    id: uuid().$type<SubcontractorId>().notNull(),
    vendorId: uuid().$type<VendorId>().notNull(),
    /** Whose subcontractor it is; the vendor's own where empty. */
    parentId: uuid().$type<SubcontractorId>(),
    name: text().notNull(),
    does: text().notNull(),
    endedOn: date(),
    addedBy: uuid().$type<MemberId>().notNull(),
    addedAt: createdAt(),
  },
  (subcontractor) => [
    primaryKey({ columns: [subcontractor.organizationId, subcontractor.id] }),
    foreignKey({
      name: 'subcontractors_of_vendor',
      columns: [subcontractor.organizationId, subcontractor.vendorId],
      foreignColumns: [vendors.organizationId, vendors.id],
    }),
    foreignKey({
      name: 'subcontractors_of_subcontractor',
      columns: [subcontractor.organizationId, subcontractor.parentId],
      foreignColumns: [subcontractor.organizationId, subcontractor.id],
    }),
    foreignKey({
      name: 'subcontractors_added_by',
      columns: [subcontractor.organizationId, subcontractor.addedBy],
      foreignColumns: [members.organizationId, members.id],
    }),
    index('subcontractors_by_vendor').on(subcontractor.organizationId, subcontractor.vendorId),
  ],
);

/** Append-only: what somebody saw of the agreement between a subcontractor and whoever it works for. */
export const subcontractorEvidence = pgTable(
  'subcontractor_evidence',
  {
    ...ownedByOrganization(),
    id: uuid().notNull(),
    subcontractorId: uuid().$type<SubcontractorId>().notNull(),
    seenOn: date().notNull(),
    what: text().notNull(),
    fileId: uuid().$type<FileId>(),
    recordedBy: uuid().$type<MemberId>().notNull(),
    recordedAt: createdAt(),
  },
  (evidence) => [
    primaryKey({ columns: [evidence.organizationId, evidence.id] }),
    foreignKey({
      name: 'subcontractor_evidence_of',
      columns: [evidence.organizationId, evidence.subcontractorId],
      foreignColumns: [subcontractors.organizationId, subcontractors.id],
    }),
    foreignKey({
      name: 'subcontractor_evidence_with_file',
      columns: [evidence.organizationId, evidence.fileId],
      foreignColumns: [files.organizationId, files.id],
    }),
    foreignKey({
      name: 'subcontractor_evidence_recorded_by',
      columns: [evidence.organizationId, evidence.recordedBy],
      foreignColumns: [members.organizationId, members.id],
    }),
    index('subcontractor_evidence_newest').on(evidence.organizationId, evidence.subcontractorId, evidence.seenOn),
  ],
);
