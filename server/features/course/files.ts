import { and, desc, eq, getTableColumns, sql } from 'drizzle-orm';
import { courseFiles, courses, courseVersions, files } from '../../../drizzle/schema/index.ts';
import type { CourseId, CourseRecord, OwnCourseId } from '../../../shared/domain/course.ts';
import { CourseFile, MOST_COURSE_FILES } from '../../../shared/domain/course-file.ts';
import { CourseFileName, courseFileName, filesNamedIn } from '../../../shared/training/course-file-name.ts';
import type { MemberContext, OrgContext, Reader } from '../../context.ts';
import type { Tx } from '../../database/tenant.ts';
import { notFound, Refusal } from '../../errors.ts';
import type { Arrived } from '../file/arrive.ts';
import { keepFileFor } from '../file/service.ts';
import type { FileStorages } from '../file/storages.ts';
import { mustHaveRoom } from './room.ts';

const ofCourse = ({ organizationId }: OrgContext, id: CourseId) =>
  and(eq(courseFiles.organizationId, organizationId), sql`${courseFiles.courseId} = ${id}`);

const withContent = and(eq(files.organizationId, courseFiles.organizationId), eq(files.id, courseFiles.fileId));

/** What an own course can show, newest first. */
export async function readCourseFiles(db: Reader, org: OrgContext, id: CourseId): Promise<CourseRecord['files']> {
  const rows = await db
    .select({
      name: courseFiles.name,
      mediaType: files.mediaType,
      bytes: files.bytes,
      addedAt: courseFiles.addedAt,
    })
    .from(courseFiles)
    .innerJoin(files, withContent)
    .where(ofCourse(org, id))
    .orderBy(desc(courseFiles.addedAt), desc(courseFiles.name));
  return rows.map((row) => CourseFile.parse(row));
}

/**
 * Adds a picture or document to an own course. The same content once more is the file that is there already.
 *
 * @param uploadedAs how the uploader's device called it
 * @throws Refusal NOT_FOUND, CONFLICT where the course has as many as it can, PAYLOAD_TOO_LARGE where there is no room
 */
export async function addCourseFile(
  org: MemberContext,
  storages: FileStorages,
  id: OwnCourseId,
  uploadedAs: string,
  arrived: Arrived,
): Promise<CourseFile> {
  const known = await org.read((db) => findSame(db, org, id, arrived.sha256));
  if (known) return known;
  return keepFileFor(org, storages, uploadedAs, arrived, 'course.file-added', async (tx, kept) => {
    // Again, since somebody may have added the hundredth meanwhile.
    const title = await readTitle(tx, org, id);
    const before = await readCourseFiles(tx, org, id);
    if (before.length >= MOST_COURSE_FILES)
      throw new Refusal('CONFLICT', `A course has at most ${MOST_COURSE_FILES} files, and this one has as many.`);
    await mustHaveRoom(tx, org, kept.bytes);
    const mediaType = CourseFile.shape.mediaType.parse(kept.mediaType);
    const name = courseFileName(uploadedAs, mediaType, new Set(before.map((file) => file.name)));
    await tx
      .insert(courseFiles)
      .values({ organizationId: org.organizationId, courseId: id, name, fileId: kept.id, addedAt: kept.uploadedAt });
    return {
      subject: { kind: 'course', id, name: title },
      before: null,
      after: { file: name, sha256: kept.sha256, bytes: kept.bytes },
      result: { name, mediaType, bytes: kept.bytes, addedAt: kept.uploadedAt },
    };
  });
}

async function findSame(db: Reader, org: OrgContext, id: OwnCourseId, sha256: string): Promise<CourseFile | null> {
  await readTitle(db, org, id);
  const [same] = await db
    .select({ name: courseFiles.name })
    .from(courseFiles)
    .innerJoin(files, withContent)
    .where(and(ofCourse(org, id), eq(files.sha256, sha256)));
  return (await readCourseFiles(db, org, id)).find(({ name }) => name === same?.name) ?? null;
}

/** @throws Refusal NOT_FOUND where the organization has no such course of its own */
async function readTitle(db: Reader, org: OrgContext, id: OwnCourseId): Promise<string> {
  const [course] = await db
    .select({ title: courses.title })
    .from(courses)
    .where(and(eq(courses.organizationId, org.organizationId), eq(courses.id, id)));
  if (!course) throw notFound('Course');
  return course.title;
}

/** A copy shows what its original shows. */
export async function copyCourseFiles(tx: Tx, org: OrgContext, from: CourseId, to: OwnCourseId): Promise<void> {
  const rows = await tx.select(getTableColumns(courseFiles)).from(courseFiles).where(ofCourse(org, from));
  if (rows.length > 0) await tx.insert(courseFiles).values(rows.map((row) => ({ ...row, courseId: to })));
}

/**
 * A file to be shown, and where it lies.
 *
 * @param isWriter whoever may read drafts sees every file; a learner those alone that a published text shows
 * @throws Refusal NOT_FOUND
 */
export function findCourseFile(
  org: OrgContext,
  { courseId, name, isWriter }: { courseId: OwnCourseId; name: string; isWriter: boolean },
) {
  return org.read(async (db) => {
    const known = CourseFileName.safeParse(name).data;
    if (known === undefined) throw notFound('File');
    const [row] = await db
      .select({ fileId: courseFiles.fileId })
      .from(courseFiles)
      .where(and(ofCourse(org, courseId), eq(courseFiles.name, known)));
    if (!row || !(isWriter || (await isPublished(db, org, courseId, known)))) throw notFound('File');
    return row.fileId;
  });
}

async function isPublished(db: Reader, org: OrgContext, courseId: OwnCourseId, name: CourseFileName): Promise<boolean> {
  const rows = await db
    .select({ content: courseVersions.content })
    .from(courseVersions)
    .where(
      and(
        eq(courseVersions.organizationId, org.organizationId),
        eq(courseVersions.courseId, courseId),
        sql`position(${`file:${name}`}::text in ${courseVersions.content}) > 0`,
      ),
    );
  return rows.some(({ content }) => filesNamedIn(content).has(name));
}
