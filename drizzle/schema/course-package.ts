import { bigint, foreignKey, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { OwnCourseId } from '../../shared/domain/course.ts';
import type { PackageStandard } from '../../shared/domain/course-package.ts';
import type { FileId } from '../../shared/domain/file.ts';
import type { PackageName } from '../../shared/training/course-file-name.ts';
import { bytea, createdAt, ownedByOrganization } from './columns.ts';
import { courses } from './course.ts';
import { files } from './file.ts';

/** The SCORM packages of an own course, by the names that its text calls them. What a published text names is never removed. The ZIP itself is a file. */
export const coursePackages = pgTable(
  'course_packages',
  {
    ...ownedByOrganization(),
    courseId: text().$type<OwnCourseId>().notNull(),
    name: text().$type<PackageName>().notNull(),
    fileId: uuid().$type<FileId>().notNull(),
    title: text().notNull(),
    standard: text().$type<PackageStandard>().notNull(),
    /** The page that it begins with, with its parameters. */
    launch: text().notNull(),
    /** What the package wants to be told when it begins. */
    launchData: text().notNull(),
    /** In percent; null where the package names none. */
    passMark: integer(),
    addedAt: createdAt(),
  },
  (one) => [
    primaryKey({ columns: [one.organizationId, one.courseId, one.name] }),
    foreignKey({
      name: 'course_packages_of_course',
      columns: [one.organizationId, one.courseId],
      foreignColumns: [courses.organizationId, courses.id],
    }),
    foreignKey({
      name: 'course_packages_content',
      columns: [one.organizationId, one.fileId],
      foreignColumns: [files.organizationId, files.id],
    }),
    index('course_packages_by_file').on(one.organizationId, one.fileId),
  ],
);

/** What a package unpacks to, written before the package's own row. */
export const packedFiles = pgTable(
  'packed_files',
  {
    ...ownedByOrganization(),
    /** The package's. */
    fileId: uuid().$type<FileId>().notNull(),
    path: text().notNull(),
    bytes: bigint({ mode: 'number' }).notNull(),
  },
  (file) => [primaryKey({ columns: [file.organizationId, file.fileId, file.path] })],
);

/** The content of packed files, in parts so that no whole film is ever in memory. */
export const packedParts = pgTable(
  'packed_parts',
  {
    ...ownedByOrganization(),
    fileId: uuid().$type<FileId>().notNull(),
    path: text().notNull(),
    part: integer().notNull(),
    content: bytea().notNull(),
  },
  (part) => [
    primaryKey({ columns: [part.organizationId, part.fileId, part.path, part.part] }),
    foreignKey({
      name: 'packed_parts_of_file',
      columns: [part.organizationId, part.fileId, part.path],
      foreignColumns: [packedFiles.organizationId, packedFiles.fileId, packedFiles.path],
    }),
  ],
);
