import { and, eq } from 'drizzle-orm';
import { courseFiles, coursePackages } from '../../../drizzle/schema/index.ts';
import type { CourseRecord, RemoveCourseFile } from '../../../shared/domain/course.ts';
import type { FileId } from '../../../shared/domain/file.ts';
import type { MemberContext, OrgContext } from '../../context.ts';
import type { Tx } from '../../database/tenant.ts';
import { notFound, Refusal } from '../../errors.ts';
import { removeContents } from '../course-package/contents.ts';
import { readCourse } from './list.ts';

/**
 * Takes a file or package off a course that never taught it; its name is free again. The file itself stays among the organization's files for its
 * time, and what a package unpacked to goes with the last course that has it.
 *
 * @throws Refusal NOT_FOUND, CONFLICT where a published version names it
 */
export async function removeCourseFile(org: MemberContext, { id, name }: RemoveCourseFile): Promise<CourseRecord> {
  const { course, unused } = await org.change('course.file-removed', async (tx) => {
    const { title, taughtNames } = await readCourse(tx, org, id);
    if (taughtNames.includes(name))
      throw new Refusal('CONFLICT', `A published version names “${name}”: it is kept with what was taught.`);
    const fileId = await takeOff(tx, org, { id, name });
    const others = await tx.$count(
      coursePackages,
      and(eq(coursePackages.organizationId, org.organizationId), eq(coursePackages.fileId, fileId)),
    );
    return {
      subject: { kind: 'course', id, name: title },
      before: { file: name, fileId },
      after: null,
      result: { course: await readCourse(tx, org, id), unused: others === 0 ? fileId : null },
    };
  });
  // Once nothing says that it is there; what an interruption leaves is swept.
  if (unused !== null) await removeContents(org, unused);
  return course;
}

async function takeOff(tx: Tx, { organizationId }: OrgContext, { id, name }: RemoveCourseFile): Promise<FileId> {
  for (const table of [courseFiles, coursePackages]) {
    const [gone] = await tx
      .delete(table)
      .where(and(eq(table.organizationId, organizationId), eq(table.courseId, id), eq(table.name, name)))
      .returning({ fileId: table.fileId });
    if (gone) return gone.fileId;
  }
  throw notFound('File');
}
