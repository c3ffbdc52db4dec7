import { and, arrayContains, asc, desc, eq, gte, isNull, lte, or } from 'drizzle-orm';
import { members, needsAssessments, needsDrafts } from '../../../drizzle/schema/index.ts';
import type { CourseId } from '../../../shared/domain/course.ts';
import type { MemberId } from '../../../shared/domain/member.ts';
import type {
  DutyAnswer,
  NeedsAssessment,
  NeedsAssessmentId,
  NeedsAssessmentRecord,
  OwnNeeds,
  SaveNeedsDraft,
} from '../../../shared/domain/needs-assessment.ts';
import type { Official } from '../../../shared/regulation/official-duties.ts';
import type { MemberContext, OrgContext, Reader } from '../../context.ts';
import { among } from '../../database/among.ts';
import { notFound } from '../../errors.ts';
import { readChoosableCourses } from '../lesson/stops-policy.ts';
import { readToday } from '../member/service.ts';

/** What was signed, newest first. */
export function listNeedsAssessments(org: OrgContext): Promise<NeedsAssessment[]> {
  return org.read(async (db) => {
    const rows = await db
      .select()
      .from(needsAssessments)
      .where(eq(needsAssessments.organizationId, org.organizationId))
      .orderBy(desc(needsAssessments.signedAt), desc(needsAssessments.id))
      .limit(MOST_LISTED);
    return withNewest(rows);
  });
}

const MOST_LISTED = 500;

/** One version with every answer. @throws Refusal NOT_FOUND */
export function getNeedsAssessment(org: OrgContext, id: NeedsAssessmentId): Promise<NeedsAssessmentRecord> {
  return org.read(async (db) => {
    const [row] = await db
      .select()
      .from(needsAssessments)
      .where(and(eq(needsAssessments.organizationId, org.organizationId), eq(needsAssessments.id, id)));
    if (!row) throw notFound('Needs assessment');
    const newest = await readNewest(db, org, row.memberId, row.official);
    return { ...row, isNewest: newest?.version === row.version };
  });
}

/** The caller's draft, or what was signed last as the beginning of the next: of themselves or, where they hold not the role, of the only one who does. */
export function readOwnNeeds(org: MemberContext, official: Official): Promise<OwnNeeds> {
  return org.read(async (db) => {
    const draft = await readDraft(db, org, official);
    const holders = await readOfficials(db, org, official);
    const isOfficial = holders.some(({ id }) => id === org.actor.id);
    const whose = isOfficial ? org.actor.id : holders.length === 1 ? holders[0]?.id : undefined;
    const latest = whose === undefined ? null : await readNewest(db, org, whose, official);
    const answers = draft?.answers ?? (latest ? startingFrom(latest.answers) : []);
    const courses = await readChoosableCourses(db, org);
    const names = await readNames(db, org, answers);
    return {
      answers,
      savedAt: draft?.savedAt ?? null,
      isOfficial,
      officials: holders,
      latest: latest && { ...latest, isNewest: true },
      courses,
      people: [...names].map(([id, name]) => ({ id, name })),
    };
  });
}

/** Those who are here and hold the role. */
export async function readOfficials(
  db: Reader,
  org: OrgContext,
  official: Official,
): Promise<{ id: MemberId; name: string }[]> {
  const today = await readToday(db, org);
  return db
    .select({ id: members.id, name: members.name })
    .from(members)
    .where(
      and(
        eq(members.organizationId, org.organizationId),
        arrayContains(members.roles, [official]),
        or(isNull(members.leftOn), gte(members.leftOn, today)),
        or(isNull(members.joinedOn), lte(members.joinedOn, today)),
      ),
    )
    .orderBy(asc(members.name), asc(members.id));
}

/** Keeps what the caller has written so far. @throws Refusal NOT_FOUND for somebody or a course that is not there */
export function saveNeedsDraft(org: MemberContext, { official, answers }: SaveNeedsDraft): Promise<{ savedAt: Date }> {
  const savedAt = org.now();
  // A draft governs nothing; what is signed does.
  return org.append(async (tx) => {
    await refuseUnknown(tx, org, answers);
    const key = { organizationId: org.organizationId, memberId: org.actor.id, official };
    await tx
      .insert(needsDrafts)
      .values({ ...key, answers, savedAt })
      .onConflictDoUpdate({
        target: [needsDrafts.organizationId, needsDrafts.memberId, needsDrafts.official],
        set: { answers, savedAt },
      });
    return { savedAt };
  });
}

export async function readDraft(db: Reader, { organizationId, actor }: MemberContext, official: Official) {
  const [draft] = await db
    .select()
    .from(needsDrafts)
    .where(thisDraft(organizationId, actor.id, official));
  return draft ?? null;
}

export const thisDraft = (
  organizationId: (typeof needsDrafts.$inferSelect)['organizationId'],
  memberId: MemberId,
  official: Official,
) =>
  and(
    eq(needsDrafts.organizationId, organizationId),
    eq(needsDrafts.memberId, memberId),
    eq(needsDrafts.official, official),
  );

export async function readNewest(db: Reader, { organizationId }: OrgContext, memberId: MemberId, official: Official) {
  const [newest] = await db
    .select()
    .from(needsAssessments)
    .where(
      and(
        eq(needsAssessments.organizationId, organizationId),
        eq(needsAssessments.memberId, memberId),
        eq(needsAssessments.official, official),
      ),
    )
    .orderBy(desc(needsAssessments.version))
    .limit(1);
  return newest ?? null;
}

/** The names of those whom the plans name. */
export async function readNames(
  db: Reader,
  { organizationId }: OrgContext,
  answers: readonly DutyAnswer[],
): Promise<Map<MemberId, string>> {
  const ids = [...new Set(answers.flatMap(({ plan }) => (plan ? [plan.memberId] : [])))];
  const rows = await db
    .select({ id: members.id, name: members.name })
    .from(members)
    .where(and(eq(members.organizationId, organizationId), among(members.id, ids)))
    .orderBy(asc(members.name));
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Titles of the courses, by their ids. */
export async function readTitles(db: Reader, org: OrgContext): Promise<Map<CourseId, string>> {
  return new Map((await readChoosableCourses(db, org)).map(({ id, title }) => [id, title]));
}

export async function refuseUnknown(db: Reader, org: OrgContext, answers: readonly DutyAnswer[]): Promise<void> {
  const names = await readNames(db, org, answers);
  const titles = await readTitles(db, org);
  for (const { plan } of answers) {
    if (plan && !names.has(plan.memberId)) throw notFound('Member');
    if (plan?.courseId && !titles.has(plan.courseId)) throw notFound('Course');
  }
}

/** A plan of last time was for last time: the next one says its own days. */
const startingFrom = (answers: NeedsAssessmentRecord['answers']): DutyAnswer[] =>
  answers.map(({ dutyId, rating }) => ({ dutyId, rating, plan: null }));

function withNewest(rows: readonly (typeof needsAssessments.$inferSelect)[]): NeedsAssessment[] {
  const newest = new Map<string, number>();
  for (const { memberId, official, version } of rows) {
    const key = `${memberId} ${official}`;
    newest.set(key, Math.max(version, newest.get(key) ?? 0));
  }
  return rows.map((row) => ({ ...row, isNewest: newest.get(`${row.memberId} ${row.official}`) === row.version }));
}
