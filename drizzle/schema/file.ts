import { sql } from 'drizzle-orm';
import { bigint, check, date, foreignKey, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { FileId, FileStorageKind } from '../../shared/domain/file.ts';
import type { MemberId } from '../../shared/domain/member.ts';
import { bytea, createdAt, instant, ownedByOrganization } from './columns.ts';
import { members } from './member.ts';

/** Uploaded documents; where `storage` is not the database, their content lies outside of it. */
export const files = pgTable(
  'files',
  {
    ...ownedByOrganization(),
    id: uuid().$type<FileId>().notNull(),
    name: text().notNull(),
    mediaType: text().notNull(),
    bytes: bigint({ mode: 'number' }).notNull(),
    sha256: text().notNull(),
    storage: text().$type<FileStorageKind>().notNull(),
    /** Null where somebody outside sent it, by a link; then their name stands beside it. */
    uploadedBy: uuid().$type<MemberId>(),
    uploadedFrom: text(),
    uploadedAt: createdAt(),
    retainedUntilOn: date().notNull(),
    heldAt: instant(),
    heldBy: uuid().$type<MemberId>(),
    heldBecause: text(),
    removedAt: instant(),
  },
  (file) => [
    primaryKey({ columns: [file.organizationId, file.id] }),
    foreignKey({
      name: 'files_uploaded_by',
      columns: [file.organizationId, file.uploadedBy],
      foreignColumns: [members.organizationId, members.id],
    }),
    foreignKey({
      name: 'files_held_by',
      columns: [file.organizationId, file.heldBy],
      foreignColumns: [members.organizationId, members.id],
    }),
    check('files_come_from_somebody', sql`(${file.uploadedBy} is null) <> (${file.uploadedFrom} is null)`),
    // The database agrees: nothing is removed while it is held, nor before its time.
    check(
      'files_stay_for_their_time',
      sql`${file.removedAt} is null or (${file.heldAt} is null and (${file.removedAt} at time zone 'UTC')::date >= ${file.retainedUntilOn})`,
    ),
    index('files_newest').on(file.organizationId, file.uploadedAt),
  ],
);

/** The content of files that lie in the database, in parts so that no whole file is ever in memory. Written before the file's own row. */
export const fileParts = pgTable(
  'file_parts',
  {
    ...ownedByOrganization(),
    fileId: uuid().$type<FileId>().notNull(),
    part: integer().notNull(),
    content: bytea().notNull(),
  },
  (part) => [primaryKey({ columns: [part.organizationId, part.fileId, part.part] })],
);
