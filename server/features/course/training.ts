import { and, asc, desc, eq, gt, inArray, isNull } from 'drizzle-orm';
import { assignments, completions, courseAttempts, courseVersions } from '../../../drizzle/schema/index.ts';
import { CourseId } from '../../../shared/domain/course.ts';
import type { CourseCover, OwnCompletion, OwnTraining } from '../../../shared/domain/learning.ts';
import { packageOf } from '../../../shared/training/course-content.ts';
import type { MemberContext, Reader } from '../../context.ts';
import { Refusal } from '../../errors.ts';
import { readCourseTitles } from '../assignment/course-title.ts';
import { standsUncorrected } from '../completion/standing.ts';
import { type Attempt, isUnderWay } from './attempt.ts';
import { type Edition, readKept, readNewest, readTaught } from './editions.ts';

/** What a member is to take, what they have taken, and what else there is. */
export function getOwnTraining(org: MemberContext): Promise<OwnTraining> {
  return org.read(async (db) => {
    const taught = await readTaught(db, org);
    const titles = await readCourseTitles(db, org);
    const underWay = new Map((await readUnderWay(db, org)).map((attempt) => [attempt.courseId, attempt]));
    const asked = await readAssignments(db, org);
    const failed = new Map(
      (
        await readFailed(
          db,
          org,
          asked.map(({ courseId }) => courseId),
        )
      ).map(({ courseId, ...test }) => [courseId, test]),
    );
    const assigned = asked.map(({ courseId, cause, note, dueOn, stopOn }) => {
      const known = taught.get(courseId);
      const edition = known?.editions[0];
      return {
        courseId,
        title: edition?.content.title ?? titles.get(courseId) ?? '',
        minutes: edition?.content.minutes ?? null,
        cause,
        note,
        dueOn,
        stopOn,
        attempt: placeOf(underWay.get(courseId), edition),
        failed: failed.get(courseId) ?? null,
        isRetired: known?.isRetired ?? true,
      };
    });
    const isAsked = new Set(asked.map(({ courseId }) => courseId));
    const others = [...taught.values()].flatMap(({ editions: [edition], isRetired }) =>
      edition === undefined || isRetired || isAsked.has(edition.courseId)
        ? []
        : [
            {
              courseId: edition.courseId,
              title: edition.content.title,
              summary: edition.content.summary,
              minutes: edition.content.minutes,
              attempt: placeOf(underWay.get(edition.courseId), edition),
            },
          ],
    );
    return { assigned, finished: await readFinished(db, org), others };
  });
}

/** What stands in front of a course. @throws Refusal NOT_FOUND, PRECONDITION_FAILED where it was never published */
export function getCover(org: MemberContext, courseId: CourseId): Promise<CourseCover> {
  return org.read(async (db) => {
    const { editions, isRetired } = await readNewest(db, org, courseId);
    const [newest] = editions;
    if (!newest) throw new Refusal('PRECONDITION_FAILED', 'This course is not published yet.');
    const attempt = (await readUnderWay(db, org)).find((one) => one.courseId === courseId);
    const asked = (await readAssignments(db, org)).find((one) => one.courseId === courseId);
    const finished = (await readFinished(db, org)).find((one) => one.courseId === courseId);
    return {
      courseId,
      version: newest.version,
      isRetired,
      editions: editions.map(({ language, content }) => ({
        language,
        title: content.title,
        summary: content.summary,
        audience: content.audience,
        minutes: content.minutes,
        passMark: content.passMark,
        draw: content.draw,
        hasPackage: packageOf(content) !== null,
        provisions: content.provisions,
      })),
      assignment: asked ? { cause: asked.cause, note: asked.note, dueOn: asked.dueOn, stopOn: asked.stopOn } : null,
      attempt: attempt ? placeOf(attempt, await readKept(db, org, attempt)) : null,
      failed: (await readFailed(db, org, [courseId]))[0] ?? null,
      changedSince: attempt ? null : await readChangedSince(db, org, newest),
      finished: finished ?? null,
    };
  });
}

/** What was published as material after the member's last attempt, where that was ended by it. */
async function readChangedSince(
  db: Reader,
  { organizationId, actor }: MemberContext,
  { courseId, version }: Edition,
): Promise<string | null> {
  const [last] = await db
    .select()
    .from(courseAttempts)
    .where(
      and(
        eq(courseAttempts.organizationId, organizationId),
        eq(courseAttempts.memberId, actor.id),
        eq(courseAttempts.courseId, courseId),
      ),
    )
    .orderBy(desc(courseAttempts.startedAt))
    .limit(1);
  // Whoever hands in a test has a score, and whoever begins over has a newer attempt.
  if (!last || last.hasPassed !== false || last.score !== null || last.version >= version) return null;
  const [changed] = await db
    .select({ note: courseVersions.note })
    .from(courseVersions)
    .where(
      and(
        eq(courseVersions.organizationId, organizationId),
        eq(courseVersions.courseId, courseId),
        eq(courseVersions.isMaterial, true),
        gt(courseVersions.version, last.version),
      ),
    )
    .orderBy(desc(courseVersions.version))
    .limit(1);
  return changed?.note ?? null;
}

/** How far somebody is, by the sections of their own version. */
function placeOf(attempt: Attempt | undefined, edition: Edition | undefined) {
  if (!attempt) return null;
  const sections = edition?.content.sections ?? [];
  const at = sections.findIndex(({ id }) => id === attempt.section);
  return {
    id: attempt.id,
    version: attempt.version,
    language: attempt.language,
    place: attempt.section,
    done: attempt.section === 'test' || at === -1 ? sections.length : at,
    steps: sections.length + 1,
    savedAt: attempt.savedAt,
    hasPassed: attempt.hasPassed === true,
  };
}

const readUnderWay = (db: Reader, { organizationId, actor }: MemberContext): Promise<Attempt[]> =>
  db
    .select()
    .from(courseAttempts)
    .where(and(eq(courseAttempts.organizationId, organizationId), eq(courseAttempts.memberId, actor.id), isUnderWay));

/** Of each course, the test that was handed in and not passed, where no attempt was begun after it. */
async function readFailed(db: Reader, { organizationId, actor }: MemberContext, courseIds: readonly CourseId[]) {
  const newest = await db
    .selectDistinctOn([courseAttempts.courseId])
    .from(courseAttempts)
    .where(
      and(
        eq(courseAttempts.organizationId, organizationId),
        eq(courseAttempts.memberId, actor.id),
        inArray(courseAttempts.courseId, [...courseIds]),
      ),
    )
    .orderBy(courseAttempts.courseId, desc(courseAttempts.startedAt));
  return newest.flatMap(({ id, courseId, language, hasPassed, score }) =>
    hasPassed === false && score !== null ? [{ id, courseId, language, score }] : [],
  );
}

const readAssignments = (db: Reader, { organizationId, actor }: MemberContext) =>
  db
    .select()
    .from(assignments)
    .where(
      and(
        eq(assignments.organizationId, organizationId),
        eq(assignments.memberId, actor.id),
        isNull(assignments.endedAt),
      ),
    )
    .orderBy(asc(assignments.dueOn), asc(assignments.id));

/** As many as somebody takes in a working life, and no list of a school's whole archive. */
const MOST_FINISHED = 200;

/** What stands on record: what was corrected stands as it was corrected to. */
async function readFinished(db: Reader, { organizationId, actor }: MemberContext): Promise<OwnCompletion[]> {
  const { id, courseId, courseTitle, completedOn, score, renewalDueOn } = completions;
  const rows = await db
    .select({ id, courseId, title: courseTitle, completedOn, score, renewalDueOn })
    .from(completions)
    .where(and(eq(completions.organizationId, organizationId), eq(completions.memberId, actor.id), standsUncorrected))
    .orderBy(desc(completedOn), desc(id))
    .limit(MOST_FINISHED);
  const newer = new Set<string>();
  return rows.map((row) => {
    const course = row.courseId ?? row.title;
    const isTakenAgain = newer.has(course);
    newer.add(course);
    return { ...row, courseId: CourseId.safeParse(row.courseId).data ?? null, isTakenAgain };
  });
}
