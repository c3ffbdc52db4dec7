import { and, desc, eq, isNull, or, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { courseAttempts } from '../../../drizzle/schema/index.ts';
import { AttemptId, type CourseId } from '../../../shared/domain/course.ts';
import type { BeginAttempt, LearnerAttempt, SavePlace } from '../../../shared/domain/learning.ts';
import type { MemberId } from '../../../shared/domain/member.ts';
import { drawTest } from '../../../shared/training/draw-test.ts';
import { packageOf, practiceQuestions } from '../../../shared/training/course-content.ts';
import type { MemberContext, Reader } from '../../context.ts';
import type { Tx } from '../../database/tenant.ts';
import { notFound, Refusal, theRow } from '../../errors.ts';
import { type Edition, keepBuiltIn, readKept, readNewest } from './editions.ts';
import { hasTestBegun, shownAttempt } from './shown-attempt.ts';

export type Attempt = typeof courseAttempts.$inferSelect;

/** A member's own attempt, and nobody else's. @throws Refusal NOT_FOUND */
async function readAttempt(db: Reader, org: MemberContext, id: AttemptId): Promise<Attempt> {
  const [attempt] = await db.select().from(courseAttempts).where(ownAttempt(org, id));
  if (!attempt) throw notFound('Attempt');
  return attempt;
}

const ownAttempt = ({ organizationId, actor }: MemberContext, id: AttemptId) =>
  and(
    eq(courseAttempts.organizationId, organizationId),
    eq(courseAttempts.id, id),
    eq(courseAttempts.memberId, actor.id),
  );

/** The same, taking turns with the member's other tabs until the transaction ends. @throws Refusal NOT_FOUND */
export async function holdAttempt(
  tx: Tx,
  org: MemberContext,
  id: AttemptId,
): Promise<{ attempt: Attempt; edition: Edition }> {
  const [attempt] = await tx.select().from(courseAttempts).where(ownAttempt(org, id)).for('update');
  if (!attempt) throw notFound('Attempt');
  return { attempt, edition: await readKept(tx, org, attempt) };
}

/** @throws Refusal CONFLICT where the test was handed in, or the attempt was left for another */
export function mustBeOpen({ finishedAt }: Attempt): void {
  if (finishedAt !== null)
    throw new Refusal(
      'CONFLICT',
      'This was handed in already, begun anew in another tab, or the course has changed since. Load the page again.',
    );
}

/** Writes what a step changed. */
export async function saveAttempt(
  tx: Tx,
  org: MemberContext,
  attempt: Attempt,
  change: Partial<Attempt>,
): Promise<Attempt> {
  return theRow(
    await tx
      .update(courseAttempts)
      .set({ ...change, savedAt: org.now() })
      .where(ownAttempt(org, attempt.id))
      .returning(),
  );
}

/** The attempt as its member may see it. @throws Refusal NOT_FOUND */
export const getAttempt = (org: MemberContext, id: AttemptId): Promise<LearnerAttempt> =>
  org.read(async (db) => {
    const attempt = await readAttempt(db, org, id);
    return shownAttempt(attempt, (await readKept(db, org, attempt)).content);
  });

/** What is under way of a member: one of each course at most, since the database keeps no second. */
export const isUnderWay = and(
  isNull(courseAttempts.attestedAt),
  or(isNull(courseAttempts.hasPassed), eq(courseAttempts.hasPassed, true)),
);

async function readUnderWay(db: Reader, org: MemberContext, courseId: CourseId): Promise<Attempt | null> {
  const [attempt] = await db
    .select()
    .from(courseAttempts)
    .where(
      and(
        eq(courseAttempts.organizationId, org.organizationId),
        eq(courseAttempts.memberId, org.actor.id),
        eq(courseAttempts.courseId, courseId),
        isUnderWay,
      ),
    );
  return attempt ?? null;
}

/**
 * Begins a course, or goes on where the member was. Beginning over leaves what was begun behind; in the same version the place in the course stays.
 *
 * @throws Refusal NOT_FOUND, PRECONDITION_FAILED where the course is not published or taken off the list
 */
export function beginAttempt(org: MemberContext, { courseId, language, how }: BeginAttempt): Promise<LearnerAttempt> {
  return org.append(async (tx) => {
    const { editions, isRetired } = await readNewest(tx, org, courseId);
    const before = await readUnderWay(tx, org, courseId);
    if (before && (how === 'go-on' || before.hasPassed))
      return shownAttempt(before, (await readKept(tx, org, before)).content);
    if (isRetired)
      throw new Refusal('PRECONDITION_FAILED', 'This course was taken off the list, so nobody begins it any more.');
    const edition = editions.find((one) => one.language === language);
    if (!edition)
      throw new Refusal('PRECONDITION_FAILED', 'This course is not published in that language. Choose another one.');
    if (before) await leaveBehind(tx, org, before);
    const isSameText = before?.version === edition.version && before.section !== 'test';
    const attempt = await insertAttempt(tx, org, edition, { section: isSameText ? before.section : 'section-1' });
    return shownAttempt(attempt, (await readKept(tx, org, attempt)).content);
  });
}

/** Ends what anybody has under way of a course whose new version changes what matters: they begin anew with that one, and not even a test that was passed but not signed counts. */
export async function endUnderWay(tx: Tx, { organizationId, now }: MemberContext, courseId: CourseId): Promise<void> {
  await tx
    .update(courseAttempts)
    .set({ finishedAt: now(), hasPassed: false, score: null, savedAt: now() })
    .where(and(eq(courseAttempts.organizationId, organizationId), eq(courseAttempts.courseId, courseId), isUnderWay));
}

/** It ends without a score, so it counts as no attempt at the test. */
async function leaveBehind(tx: Tx, org: MemberContext, attempt: Attempt): Promise<void> {
  await saveAttempt(tx, org, attempt, { finishedAt: org.now(), hasPassed: false });
}

async function insertAttempt(
  tx: Tx,
  org: MemberContext,
  edition: Edition,
  from: Partial<Pick<Attempt, 'section' | 'answers' | 'drawn'>> & { id?: AttemptId },
): Promise<Attempt> {
  await keepBuiltIn(tx, org, edition);
  const now = org.now();
  const [inserted] = await tx
    .insert(courseAttempts)
    .values({
      organizationId: org.organizationId,
      id: AttemptId.parse(newId()),
      memberId: org.actor.id,
      courseId: edition.courseId,
      version: edition.version,
      language: edition.language,
      section: 'section-1',
      drawn: [],
      answers: {},
      startedAt: now,
      savedAt: now,
      ...from,
    })
    .onConflictDoNothing()
    .returning();
  // Another tab was quicker: its attempt is this one's.
  const attempt = inserted ?? (await readUnderWay(tx, org, edition.courseId));
  if (!attempt) throw new Error('An attempt that neither was there nor could be begun');
  return attempt;
}

/** Keeps where the member is. @throws Refusal NOT_FOUND | CONFLICT, BAD_REQUEST for a section that the course does not have */
export function savePlace(org: MemberContext, { attemptId, place }: SavePlace): Promise<null> {
  return org.append(async (tx) => {
    const { attempt, edition } = await holdAttempt(tx, org, attemptId);
    mustBeOpen(attempt);
    const isThere =
      place === 'test' ? hasTestBegun(attempt) : edition.content.sections.some((section) => section.id === place);
    if (!isThere) throw new Refusal('BAD_REQUEST', 'The course has no such section.');
    await saveAttempt(tx, org, attempt, { section: place });
    return null;
  });
}

/**
 * After a test that was not passed: another one with other questions, in the newest version. What was answered on the way stays answered;
 * the stories are told anew, since they count.
 *
 * @throws Refusal NOT_FOUND | CONFLICT | PRECONDITION_FAILED
 */
export function tryAgain(org: MemberContext, attemptId: AttemptId): Promise<LearnerAttempt> {
  return org.append(async (tx) => {
    const { attempt: before } = await holdAttempt(tx, org, attemptId);
    const underWay = await readUnderWay(tx, org, before.courseId);
    if (underWay) return shownAttempt(underWay, (await readKept(tx, org, underWay)).content);
    if (before.hasPassed !== false || before.score === null)
      throw new Refusal('CONFLICT', 'There is no test to try again.');
    const { editions, isRetired } = await readNewest(tx, org, before.courseId);
    if (isRetired)
      throw new Refusal('PRECONDITION_FAILED', 'This course was taken off the list, so nobody begins it any more.');
    const edition = editions.find(({ language }) => language === before.language) ?? editions[0];
    if (!edition) throw notFound('Course');
    const id = AttemptId.parse(newId());
    const practised = new Set(practiceQuestions(edition.content).map((question) => question.id));
    const attempt = await insertAttempt(
      tx,
      org,
      edition,
      edition.version === before.version && packageOf(edition.content) === null
        ? {
            id,
            section: 'test',
            drawn: drawTest(edition.content, id),
            answers: Object.fromEntries(Object.entries(before.answers).filter(([question]) => practised.has(question))),
          }
        : {},
    );
    return shownAttempt(attempt, (await readKept(tx, org, attempt)).content);
  });
}

/** How many tests of a course a member handed in for the record that comes next. */
export async function countAttempts(
  tx: Tx,
  org: MemberContext,
  { courseId }: Attempt,
  memberId: MemberId,
): Promise<number> {
  const own = and(
    eq(courseAttempts.organizationId, org.organizationId),
    eq(courseAttempts.memberId, memberId),
    eq(courseAttempts.courseId, courseId),
  );
  const [last] = await tx
    .select({ at: courseAttempts.attestedAt })
    .from(courseAttempts)
    .where(and(own, sql`${courseAttempts.attestedAt} is not null`))
    .orderBy(desc(courseAttempts.attestedAt))
    .limit(1);
  return tx.$count(
    courseAttempts,
    and(
      own,
      sql`(${courseAttempts.score} is not null or ${courseAttempts.hasPassed})`,
      last?.at ? sql`${courseAttempts.startedAt} >= ${last.at.toISOString()}::timestamptz` : undefined,
    ),
  );
}
