import { and, eq } from 'drizzle-orm';
import { courses } from '../../../drizzle/schema/index.ts';
import { builtInTitles, isBuiltIn } from '../../../shared/domain/course-titles.ts';
import type { CourseId } from '../../../shared/domain/course.ts';
import type { OrgContext, Reader } from '../../context.ts';
import { notFound } from '../../errors.ts';

/** What a course is called, retired or not. @throws Refusal NOT_FOUND */
export async function readCourseTitle(db: Reader, org: OrgContext, courseId: CourseId): Promise<string> {
  if (isBuiltIn(courseId)) return builtInTitles[courseId];
  const [own] = await db
    .select({ title: courses.title })
    .from(courses)
    .where(and(eq(courses.organizationId, org.organizationId), eq(courses.id, courseId)));
  if (!own) throw notFound('Course');
  return own.title;
}

/** What all of them are called, by their ids: Wardline's and the organization's own. */
export async function readCourseTitles(db: Reader, org: OrgContext): Promise<Map<string, string>> {
  const own = await db
    .select({ id: courses.id, title: courses.title })
    .from(courses)
    .where(eq(courses.organizationId, org.organizationId));
  return new Map<string, string>([
    ...Object.entries(builtInTitles),
    ...own.map(({ id, title }) => [id, title] as const),
  ]);
}
