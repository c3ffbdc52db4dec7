import { and, asc, eq, exists, isNull } from 'drizzle-orm';
import { courses, courseVersions, organizations } from '../../../drizzle/schema/index.ts';
import { builtInTitles } from '../../../shared/domain/course-titles.ts';
import { builtInCourses } from '../../../shared/domain/course.ts';
import { defaultStopsPolicy, StopsPolicy, type StopsPolicyRecord } from '../../../shared/domain/stops-policy.ts';
import type { OrgContext, Reader } from '../../context.ts';
import { notFound, theRow } from '../../errors.ts';

/** What follows repeated stops, and the courses that it may name. */
export function getStopsPolicy(org: OrgContext): Promise<StopsPolicyRecord> {
  return org.read((db) => readRecord(db, org));
}

/** Says what follows when somebody is stopped again and again. @throws Refusal NOT_FOUND for a course that is not there */
export function setStopsPolicy(org: OrgContext, policy: StopsPolicy): Promise<StopsPolicyRecord> {
  const { organizationId } = org;
  return org.change('organization.stops-policy-set', async (tx) => {
    const before = await readRecord(tx, org);
    // A course that was retired since may stay where it is, and is not chosen anew.
    const mayChoose = [before.policy.courseId, ...before.courses.map(({ id }) => id)];
    if (!mayChoose.includes(policy.courseId)) throw notFound('Course');
    const { name } = theRow(
      await tx
        .update(organizations)
        .set({ stopsPolicy: policy })
        .where(eq(organizations.id, organizationId))
        .returning({ name: organizations.name }),
    );
    return {
      subject: { kind: 'organization', id: organizationId, name },
      before: before.policy,
      after: policy,
      result: { ...before, policy },
    };
  });
}

/** The policy alone, within a transaction that is under way. */
export async function readStopsPolicy(db: Reader, { organizationId }: OrgContext): Promise<StopsPolicy> {
  const { stopsPolicy } = theRow(
    await db
      .select({ stopsPolicy: organizations.stopsPolicy })
      .from(organizations)
      .where(eq(organizations.id, organizationId)),
  );
  return StopsPolicy.parse({ ...defaultStopsPolicy, ...stopsPolicy });
}

/** Wardline’s courses and the organization’s own that are taught: published, and not retired. */
export async function readChoosableCourses(db: Reader, org: OrgContext): Promise<StopsPolicyRecord['courses']> {
  const published = db
    .select({ courseId: courseVersions.courseId })
    .from(courseVersions)
    .where(and(eq(courseVersions.organizationId, org.organizationId), eq(courseVersions.courseId, courses.id)));
  const own = await db
    .select({ id: courses.id, title: courses.title })
    .from(courses)
    .where(and(eq(courses.organizationId, org.organizationId), isNull(courses.retiredAt), exists(published)))
    .orderBy(asc(courses.title));
  return [...builtInCourses.map((id) => ({ id, title: builtInTitles[id] })), ...own];
}

async function readRecord(db: Reader, org: OrgContext): Promise<StopsPolicyRecord> {
  return { policy: await readStopsPolicy(db, org), courses: await readChoosableCourses(db, org) };
}
