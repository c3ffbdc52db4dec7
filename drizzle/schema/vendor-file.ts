import { foreignKey, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { FileId } from '../../shared/domain/file.ts';
import type { MemberId } from '../../shared/domain/member.ts';
import type { VendorId } from '../../shared/domain/vendor-id.ts';
import { createdAt, ownedByOrganization } from './columns.ts';
import { files } from './file.ts';
import { members } from './member.ts';
import { vendors } from './vendor.ts';

/** Documents kept with a vendor beside those of its agreements and checks. Append-only: a file itself goes when its time is over. */
export const vendorFiles = pgTable(
  'vendor_files',
  {
    ...ownedByOrganization(),
    vendorId: uuid().$type<VendorId>().notNull(),
    fileId: uuid().$type<FileId>().notNull(),
    what: text().notNull(),
    addedBy: uuid().$type<MemberId>().notNull(),
    addedAt: createdAt(),
  },
  (document) => [
    primaryKey({ columns: [document.organizationId, document.vendorId, document.fileId] }),
    foreignKey({
      name: 'vendor_files_of_vendor',
      columns: [document.organizationId, document.vendorId],
      foreignColumns: [vendors.organizationId, vendors.id],
    }),
    foreignKey({
      name: 'vendor_files_file',
      columns: [document.organizationId, document.fileId],
      foreignColumns: [files.organizationId, files.id],
    }),
    foreignKey({
      name: 'vendor_files_added_by',
      columns: [document.organizationId, document.addedBy],
      foreignColumns: [members.organizationId, members.id],
    }),
  ],
);
