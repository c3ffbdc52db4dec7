import { and, eq } from 'drizzle-orm';
import { courseVersions } from '../../../drizzle/schema/index.ts';
import type { CourseId } from '../../../shared/domain/course.ts';
import { namesIn } from '../../../shared/training/course-file-name.ts';
import type { OrgContext, Reader } from '../../context.ts';

/** The names of files and packages that stand anywhere in a published text of a course: what they name belongs to what was taught. */
export async function readTaughtNames(db: Reader, org: OrgContext, id: CourseId): Promise<ReadonlySet<string>> {
  const rows = await db
    .select({ content: courseVersions.content })
    .from(courseVersions)
    .where(and(eq(courseVersions.organizationId, org.organizationId), eq(courseVersions.courseId, id)));
  return new Set(rows.flatMap(({ content }) => namesIn(content)));
}
