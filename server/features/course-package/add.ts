import { and, eq } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { coursePackages, courses } from '../../../drizzle/schema/index.ts';
import { type CourseLanguage, type CourseRecord, OwnCourseId } from '../../../shared/domain/course.ts';
import { type CoursePackage, MOST_COURSE_PACKAGES } from '../../../shared/domain/course-package.ts';
import { packageName } from '../../../shared/training/course-file-name.ts';
import type { MemberContext, Reader } from '../../context.ts';
import type { Tx } from '../../database/tenant.ts';
import { notFound, Refusal } from '../../errors.ts';
import { readCourse } from '../course/list.ts';
import { mustHaveRoom } from '../course/room.ts';
import type { Arrived } from '../file/arrive.ts';
import { keepFileFor, type KeptFile } from '../file/service.ts';
import type { FileStorages } from '../file/storages.ts';
import { withContents } from './contents.ts';
import { courseOfPackage } from './course-of-package.ts';
import { readPackages } from './packages.ts';
import { type PackageManifest, readManifest } from './read-manifest.ts';
import { withPackage } from './unpack.ts';

/**
 * Makes a course of a package: a draft with what the package says of itself, and with what it doesn't say to be filled in.
 *
 * @throws Refusal BAD_REQUEST | PAYLOAD_TOO_LARGE where it is no package that can be played here
 */
export function importPackage(
  org: MemberContext,
  storages: FileStorages,
  uploadedAs: string,
  language: CourseLanguage,
  arrived: Arrived,
): Promise<CourseRecord> {
  return withPackage(arrived.path, async (opened) => {
    const manifest = readManifest(opened.manifest, new Set(opened.files.keys()));
    const bytes = arrived.bytes + opened.bytes;
    await org.read((db) => mustHaveRoom(db, org, bytes));
    const beside = withContents(storages, opened);
    return keepFileFor(org, beside, uploadedAs, arrived, 'course.imported', async (tx, kept) => {
      await mustHaveRoom(tx, org, bytes);
      const id = OwnCourseId.parse(newId());
      const name = packageName(uploadedAs, new Set());
      const { title, markdown } = courseOfPackage(manifest, { id, language, name, uploadedAs });
      await tx.insert(courses).values({
        organizationId: org.organizationId,
        id,
        title,
        draft: { [language]: markdown },
        createdBy: org.actor.id,
        createdAt: org.now(),
      });
      await insertPackage(tx, org, { courseId: id, name, title, manifest, kept });
      return {
        subject: { kind: 'course', id, name: title },
        before: null,
        after: { title, standard: manifest.standard, sha256: kept.sha256 },
        result: await readCourse(tx, org, id),
      };
    });
  });
}

/**
 * Adds a package to an own course, such as its next version. @throws Refusal NOT_FOUND, CONFLICT where the course has as many as it can,
 * BAD_REQUEST | PAYLOAD_TOO_LARGE
 */
export function addPackage(
  org: MemberContext,
  storages: FileStorages,
  courseId: OwnCourseId,
  uploadedAs: string,
  arrived: Arrived,
): Promise<CoursePackage> {
  return withPackage(arrived.path, async (opened) => {
    const manifest = readManifest(opened.manifest, new Set(opened.files.keys()));
    const bytes = arrived.bytes + opened.bytes;
    await org.read((db) => mustTakePackage(db, org, courseId, bytes));
    const beside = withContents(storages, opened);
    return keepFileFor(org, beside, uploadedAs, arrived, 'course.package-added', async (tx, kept) => {
      // Again, since somebody may have added the last one meanwhile.
      const { course, before } = await mustTakePackage(tx, org, courseId, bytes);
      const name = packageName(uploadedAs, new Set(before.map((one) => one.name)));
      const title = manifest.title || uploadedAs;
      await insertPackage(tx, org, { courseId, name, title, manifest, kept });
      return {
        subject: { kind: 'course', id: courseId, name: course.title },
        before: null,
        after: { package: name, standard: manifest.standard, sha256: kept.sha256 },
        result: { name, title, standard: manifest.standard, bytes: kept.bytes, addedAt: kept.uploadedAt },
      };
    });
  });
}

/** @throws Refusal NOT_FOUND, CONFLICT where the course has as many as it can, PAYLOAD_TOO_LARGE where there is no room */
async function mustTakePackage(db: Reader, org: MemberContext, courseId: OwnCourseId, bytes: number) {
  const [course] = await db
    .select({ title: courses.title })
    .from(courses)
    .where(and(eq(courses.organizationId, org.organizationId), eq(courses.id, courseId)));
  if (!course) throw notFound('Course');
  const before = await readPackages(db, org, courseId);
  if (before.length >= MOST_COURSE_PACKAGES)
    throw new Refusal('CONFLICT', `A course has at most ${MOST_COURSE_PACKAGES} packages, and this one has as many.`);
  await mustHaveRoom(db, org, bytes);
  return { course, before };
}

async function insertPackage(
  tx: Tx,
  { organizationId }: MemberContext,
  {
    courseId,
    name,
    title,
    manifest,
    kept,
  }: Pick<CoursePackage, 'name' | 'title'> & {
    courseId: OwnCourseId;
    manifest: PackageManifest;
    kept: KeptFile;
  },
): Promise<void> {
  const { standard, launch, launchData, passMark } = manifest;
  await tx.insert(coursePackages).values({
    organizationId,
    courseId,
    name,
    fileId: kept.id,
    title,
    standard,
    launch,
    launchData,
    passMark,
    addedAt: kept.uploadedAt,
  });
}
