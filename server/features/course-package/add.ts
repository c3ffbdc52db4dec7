import { and, eq } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { coursePackages, courses, packedFiles, packedParts } from '../../../drizzle/schema/index.ts';
import { type CourseLanguage, type CourseRecord, OwnCourseId } from '../../../shared/domain/course.ts';
import { type CoursePackage, MOST_COURSE_PACKAGES } from '../../../shared/domain/course-package.ts';
import type { FileId } from '../../../shared/domain/file.ts';
import { packageName } from '../../../shared/training/course-file-name.ts';
import type { MemberContext } from '../../context.ts';
import type { Tx } from '../../database/tenant.ts';
import { notFound, Refusal } from '../../errors.ts';
import { readCourse } from '../course/list.ts';
import type { Arrived } from '../file/arrive.ts';
import { keepFileFor, type KeptFile } from '../file/service.ts';
import type { FileStorages } from '../file/storages.ts';
import { courseOfPackage } from './course-of-package.ts';
import { PART_BYTES, readPackages } from './packages.ts';
import { type PackageManifest, readManifest } from './read-manifest.ts';
import { type OpenPackage, withPackage } from './unpack.ts';

/** So many rows are written at once. */
const AT_ONCE = 200;

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
  return withPackage(arrived.path, (opened) => {
    const manifest = readManifest(opened.manifest, new Set(opened.files.keys()));
    return keepFileFor(org, storages, uploadedAs, arrived, 'course.imported', async (tx, kept) => {
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
      await unpackInto(tx, org, kept.id, opened);
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
  return withPackage(arrived.path, (opened) => {
    const manifest = readManifest(opened.manifest, new Set(opened.files.keys()));
    return keepFileFor(org, storages, uploadedAs, arrived, 'course.package-added', async (tx, kept) => {
      const [course] = await tx
        .select({ title: courses.title })
        .from(courses)
        .where(and(eq(courses.organizationId, org.organizationId), eq(courses.id, courseId)));
      if (!course) throw notFound('Course');
      const before = await readPackages(tx, org, courseId);
      if (before.length >= MOST_COURSE_PACKAGES)
        throw new Refusal(
          'CONFLICT',
          `A course has at most ${MOST_COURSE_PACKAGES} packages, and this one has as many.`,
        );
      const name = packageName(uploadedAs, new Set(before.map((one) => one.name)));
      const title = manifest.title || uploadedAs;
      await insertPackage(tx, org, { courseId, name, title, manifest, kept });
      await unpackInto(tx, org, kept.id, opened);
      return {
        subject: { kind: 'course', id: courseId, name: course.title },
        before: null,
        after: { package: name, standard: manifest.standard, sha256: kept.sha256 },
        result: { name, title, standard: manifest.standard, bytes: kept.bytes, addedAt: kept.uploadedAt },
      };
    });
  });
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

async function unpackInto(
  tx: Tx,
  { organizationId }: MemberContext,
  fileId: FileId,
  opened: OpenPackage,
): Promise<void> {
  const listed = Array.from(opened.files, ([path, { uncompressedSize: bytes }]) => ({
    organizationId,
    fileId,
    path,
    bytes,
  }));
  for (let start = 0; start < listed.length; start += AT_ONCE)
    await tx.insert(packedFiles).values(listed.slice(start, start + AT_ONCE));
  let waiting: (typeof packedParts.$inferInsert)[] = [];
  const write = async (): Promise<void> => {
    if (waiting.length > 0) await tx.insert(packedParts).values(waiting);
    waiting = [];
  };
  for (const path of opened.files.keys()) {
    let part = 0;
    for await (const content of inParts(() => opened.read(path))) {
      waiting.push({ organizationId, fileId, path, part: part++, content });
      if (waiting.length >= AT_ONCE || content.length === PART_BYTES || bytesOf(waiting) >= PART_BYTES) await write();
    }
  }
  await write();
}

const bytesOf = (parts: readonly (typeof packedParts.$inferInsert)[]): number =>
  parts.reduce((sum, { content }) => sum + content.length, 0);

/** The same content in parts of one size but for the last, so that a place in it tells the part. */
async function* inParts(open: () => Promise<AsyncIterable<Buffer>>): AsyncGenerator<Buffer> {
  let held: Buffer[] = [];
  let bytes = 0;
  for await (const piece of brokenOff(open)) {
    held.push(piece);
    bytes += piece.length;
    while (bytes >= PART_BYTES) {
      const whole = Buffer.concat(held);
      yield whole.subarray(0, PART_BYTES);
      held = [whole.subarray(PART_BYTES)];
      bytes -= PART_BYTES;
    }
  }
  if (bytes > 0) yield Buffer.concat(held);
}

/** What can't be unpacked is the package's fault and said so. */
async function* brokenOff(open: () => Promise<AsyncIterable<Buffer>>): AsyncGenerator<Buffer> {
  try {
    yield* await open();
  } catch {
    throw new Refusal('BAD_REQUEST', 'A file of this package can’t be unpacked. Export the package again.');
  }
}
