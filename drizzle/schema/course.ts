import { sql } from 'drizzle-orm';
import {
  boolean,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import type { AttemptId, CourseId, OwnCourseId } from '../../shared/domain/course.ts';
import type { FileId } from '../../shared/domain/file.ts';
import type { MemberId } from '../../shared/domain/member.ts';
import type { Language } from '../../shared/domain/organization-settings.ts';
import type { Answer } from '../../shared/training/course-content.ts';
import type { CourseFileName } from '../../shared/training/course-file-name.ts';
import type { PackageProgress } from '../../shared/training/package-progress.ts';
import { createdAt, instant, ownedByOrganization } from './columns.ts';
import { files } from './file.ts';
import { members } from './member.ts';

/** The organization's own courses and its copies of Wardline's; Wardline's as they come are files in shared/training. */
export const courses = pgTable(
  'courses',
  {
    ...ownedByOrganization(),
    id: text().$type<CourseId>().notNull(),
    title: text().notNull(),
    /** What it began as a copy of. */
    copiedFrom: text().$type<CourseId>(),
    /** Its Markdown as it is being written, by language; published versions stand in `course_versions`. */
    draft: jsonb().$type<Partial<Record<Language, string>>>().notNull(),
    /** Grows with each save of the draft, so that two people do not overwrite each other. */
    revision: integer().notNull().default(1),
    createdBy: uuid().$type<MemberId>().notNull(),
    createdAt: createdAt(),
    retiredAt: instant(),
  },
  (course) => [
    primaryKey({ columns: [course.organizationId, course.id] }),
    foreignKey({
      name: 'courses_created_by',
      columns: [course.organizationId, course.createdBy],
      foreignColumns: [members.organizationId, members.id],
    }),
  ],
);

/** Append-only: what was taught, word for word. A version of Wardline's is copied here when somebody here first takes it. */
export const courseVersions = pgTable(
  'course_versions',
  {
    ...ownedByOrganization(),
    courseId: text().$type<CourseId>().notNull(),
    version: integer().notNull(),
    language: text().$type<Language>().notNull(),
    title: text().notNull(),
    content: text().notNull(),
    /** SHA-256 of the content. */
    hash: text().notNull(),
    /** What changed is such that those who took it before must take it again. */
    isMaterial: boolean().notNull(),
    /** What changed, in the publisher's words. */
    note: text().notNull(),
    /** Null for a version that Wardline brought. */
    publishedBy: uuid().$type<MemberId>(),
    publishedAt: createdAt(),
  },
  (version) => [
    primaryKey({ columns: [version.organizationId, version.courseId, version.version, version.language] }),
    foreignKey({
      name: 'course_versions_published_by',
      columns: [version.organizationId, version.publishedBy],
      foreignColumns: [members.organizationId, members.id],
    }),
  ],
);

/** The pictures and documents of an own course, by the names that its text calls them. What a published text names is never removed. */
export const courseFiles = pgTable(
  'course_files',
  {
    ...ownedByOrganization(),
    courseId: text().$type<OwnCourseId>().notNull(),
    name: text().$type<CourseFileName>().notNull(),
    fileId: uuid().$type<FileId>().notNull(),
    addedAt: createdAt(),
  },
  (file) => [
    primaryKey({ columns: [file.organizationId, file.courseId, file.name] }),
    foreignKey({
      name: 'course_files_of_course',
      columns: [file.organizationId, file.courseId],
      foreignColumns: [courses.organizationId, courses.id],
    }),
    foreignKey({
      name: 'course_files_content',
      columns: [file.organizationId, file.fileId],
      foreignColumns: [files.organizationId, files.id],
    }),
    index('course_files_by_file').on(file.organizationId, file.fileId),
  ],
);

/** One member going through one version of a course: saved with each step, so that nothing is lost when the page goes away. */
export const courseAttempts = pgTable(
  'course_attempts',
  {
    ...ownedByOrganization(),
    id: uuid().$type<AttemptId>().notNull(),
    memberId: uuid().$type<MemberId>().notNull(),
    courseId: text().$type<CourseId>().notNull(),
    version: integer().notNull(),
    language: text().$type<Language>().notNull(),
    /** The section where the member is. */
    section: text().notNull(),
    /** The questions drawn for the test, in their order; empty until it begins. */
    drawn: text().array().notNull(),
    /** What was answered, by question: letters of options or items, or the way through a scenario. */
    answers: jsonb().$type<Record<string, Answer>>().notNull(),
    /** Where the member is in the course's package; null before it has begun, and in a course without one. */
    packageProgress: jsonb().$type<PackageProgress>(),
    startedAt: createdAt(),
    /** When a step was last saved. */
    savedAt: createdAt(),
    /** The test was handed in. */
    finishedAt: instant(),
    /** In percent; null until then. */
    score: integer(),
    hasPassed: boolean(),
    attestedAt: instant(),
  },
  (attempt) => [
    primaryKey({ columns: [attempt.organizationId, attempt.id] }),
    foreignKey({
      name: 'course_attempts_of_member',
      columns: [attempt.organizationId, attempt.memberId],
      foreignColumns: [members.organizationId, members.id],
    }),
    foreignKey({
      name: 'course_attempts_of_version',
      columns: [attempt.organizationId, attempt.courseId, attempt.version, attempt.language],
      foreignColumns: [
        courseVersions.organizationId,
        courseVersions.courseId,
        courseVersions.version,
        courseVersions.language,
      ],
    }),
    index('course_attempts_of_member_newest').on(attempt.organizationId, attempt.memberId, attempt.courseId),
    /** One at a time: a second tab goes on where the first is. */
    uniqueIndex('course_attempts_one_at_a_time')
      .on(attempt.organizationId, attempt.memberId, attempt.courseId)
      .where(sql`${attempt.attestedAt} is null and ${attempt.hasPassed} is distinct from false`),
  ],
);
