import { and, desc, eq, getTableColumns, sql } from 'drizzle-orm';
import { coursePackages, files } from '../../../drizzle/schema/index.ts';
import type { CourseId, OwnCourseId } from '../../../shared/domain/course.ts';
import type { CoursePackage } from '../../../shared/domain/course-package.ts';
import type { PackageName } from '../../../shared/training/course-file-name.ts';
import type { OrgContext, Reader } from '../../context.ts';
import type { Tx } from '../../database/tenant.ts';
import { notFound } from '../../errors.ts';

/** The parts of a packed file are so long, but for the last. */
export const PART_BYTES = 1024 * 1024;

const ofCourse = ({ organizationId }: OrgContext, id: CourseId) =>
  and(eq(coursePackages.organizationId, organizationId), sql`${coursePackages.courseId} = ${id}`);

/** The packages of a course, newest first. */
export function readPackages(db: Reader, org: OrgContext, id: CourseId): Promise<CoursePackage[]> {
  const { name, title, standard, addedAt } = coursePackages;
  return db
    .select({ name, title, standard, bytes: files.bytes, addedAt })
    .from(coursePackages)
    .innerJoin(files, and(eq(files.organizationId, coursePackages.organizationId), eq(files.id, coursePackages.fileId)))
    .where(ofCourse(org, id))
    .orderBy(desc(addedAt), desc(name));
}

/** A copy plays what its original plays. */
export async function copyPackages(tx: Tx, org: OrgContext, from: CourseId, to: OwnCourseId): Promise<void> {
  const rows = await tx.select(getTableColumns(coursePackages)).from(coursePackages).where(ofCourse(org, from));
  if (rows.length > 0) await tx.insert(coursePackages).values(rows.map((row) => ({ ...row, courseId: to })));
}

/** One package with how it begins. @throws Refusal NOT_FOUND */
export async function readPackage(
  db: Reader,
  org: OrgContext,
  { courseId, name }: { courseId: CourseId; name: PackageName },
): Promise<typeof coursePackages.$inferSelect> {
  const [row] = await db
    .select()
    .from(coursePackages)
    .where(and(ofCourse(org, courseId), eq(coursePackages.name, name)));
  if (!row) throw notFound('Package');
  return row;
}
