import { and, asc, desc, eq, exists, isNotNull, isNull, max, not, notLike, sql } from 'drizzle-orm';
import {
  assignments,
  browsers,
  completions,
  courses,
  groups,
  members,
  trainingRules,
} from '../../../drizzle/schema/index.ts';
import type { CalendarDay } from '../../../shared/domain/calendar.ts';
import { CourseId } from '../../../shared/domain/course.ts';
import type { GroupId } from '../../../shared/domain/group.ts';
import type { MemberId } from '../../../shared/domain/member.ts';
import type { Learner, Rule } from '../../../shared/domain/ought.ts';
import { todayIn } from '../../../shared/policy/today.ts';
import type { OrgContext, Reader } from '../../context.ts';
import { among } from '../../database/among.ts';
import { standsUncorrected } from '../completion/standing.ts';
import { peopleOf } from '../group/service.ts';

/** The rules that count now, the oldest first. Those of a retired course rest until it is brought back. */
export async function readRules(db: Reader, { organizationId }: OrgContext): Promise<Rule[]> {
  const { id, courseId, audience, cadence, newcomers, daysToDo, graceDays, startsOn, createdAt } = trainingRules;
  const retired = db
    .select({ id: courses.id })
    .from(courses)
    .where(and(eq(courses.organizationId, organizationId), eq(courses.id, courseId), isNotNull(courses.retiredAt)));
  return db
    .select({ id, courseId, audience, cadence, newcomers, daysToDo, graceDays, startsOn })
    .from(trainingRules)
    .where(and(eq(trainingRules.organizationId, organizationId), isNull(trainingRules.endedAt), not(exists(retired))))
    .orderBy(asc(createdAt), asc(id));
}

/** Everybody, or only those named, as rules look at them. Groups are read of those that a rule names. */
export async function readLearners(
  db: Reader,
  org: OrgContext,
  rules: readonly Pick<Rule, 'audience'>[],
  today: CalendarDay,
  only?: readonly MemberId[],
): Promise<Learner[]> {
  const { organizationId } = org;
  const { id, roles, leadership, department, handlesPhi, joinedOn, leftOn } = members;
  const theirs = db
    .select({ id: browsers.id })
    .from(browsers)
    .where(
      and(eq(browsers.organizationId, organizationId), eq(browsers.memberId, members.id), isNull(browsers.revokedAt)),
    );
  const rows = await db
    .select({
      id,
      roles,
      leadership,
      department,
      handlesPhi,
      joinedOn,
      leftOn,
      hasBrowser: sql<boolean>`${exists(theirs)}`,
    })
    .from(members)
    .where(and(eq(members.organizationId, organizationId), only && among(id, only)));
  const groupsOf = await readGroupsOf(db, org, rules, today);
  return rows.map((row) => ({ ...row, groupIds: groupsOf.get(row.id) ?? [] }));
}

async function readGroupsOf(
  db: Reader,
  org: OrgContext,
  rules: readonly Pick<Rule, 'audience'>[],
  today: CalendarDay,
): Promise<Map<MemberId, GroupId[]>> {
  const named = new Set(rules.flatMap(({ audience }) => (audience.kind === 'group' ? [audience.groupId] : [])));
  const groupsOf = new Map<MemberId, GroupId[]>();
  for (const groupId of named) {
    const [group] = await db
      .select({ id: groups.id, rule: groups.rule })
      .from(groups)
      .where(and(eq(groups.organizationId, org.organizationId), eq(groups.id, groupId), isNull(groups.removedAt)));
    // A group that was taken away holds nobody.
    if (!group) continue;
    const people = await db
      .select({ id: members.id })
      .from(members)
      .where(peopleOf(db, org, group, today));
    for (const { id } of people) groupsOf.set(id, [...(groupsOf.get(id) ?? []), groupId]);
  }
  return groupsOf;
}

/** A member and a course as one key. */
export const pairOf = ({ memberId, courseId }: { memberId: MemberId; courseId: string }): string =>
  `${memberId} ${courseId}`;

export interface Done {
  memberId: MemberId;
  courseId: CourseId;
  completedOn: CalendarDay;
  renewalDueOn: CalendarDay | null;
}

export type Taught = Omit<Done, 'courseId'> & Pick<typeof completions.$inferSelect, 'courseId'>;

/** The newest standing record of each member and course, those that other systems name among them. Lessons are no courses. */
export async function readTaught(db: Reader, { organizationId }: OrgContext): Promise<Taught[]> {
  const { memberId, courseId, completedOn, renewalDueOn, recordedAt } = completions;
  return db
    .selectDistinctOn([memberId, courseId], { memberId, courseId, completedOn, renewalDueOn })
    .from(completions)
    .where(and(eq(completions.organizationId, organizationId), notLike(courseId, 'lesson:%'), standsUncorrected))
    .orderBy(asc(memberId), asc(courseId), desc(completedOn), desc(recordedAt));
}

/** Of what was taught, the courses that rules can ask for, by member and course. */
export function doneOf(taught: readonly Taught[]): Map<string, Done> {
  return new Map(
    taught.flatMap((row) => {
      const course = CourseId.safeParse(row.courseId);
      return course.success ? [[pairOf(row), { ...row, courseId: course.data }] as const] : [];
    }),
  );
}

/** When somebody was last let off what a rule had assigned, by member and course. */
export async function readWithdrawn(
  db: Reader,
  { organizationId }: OrgContext,
  timeZone: string,
): Promise<Map<string, CalendarDay>> {
  const { memberId, courseId, ruleId, ending, endedAt } = assignments;
  const rows = await db
    .select({ memberId, courseId, endedAt: max(endedAt) })
    .from(assignments)
    .where(and(eq(assignments.organizationId, organizationId), eq(ending, 'withdrawn'), isNotNull(ruleId)))
    .groupBy(memberId, courseId);
  return new Map(
    rows.flatMap((row) => (row.endedAt === null ? [] : [[pairOf(row), todayIn(timeZone, row.endedAt)] as const])),
  );
}

export type OpenAssignment = Pick<
  typeof assignments.$inferSelect,
  'id' | 'memberId' | 'courseId' | 'cause' | 'ruleId' | 'dueOn' | 'stopOn'
> & { assignedOn: CalendarDay };

/** All open assignments. */
export async function readOpen(
  db: Reader,
  { organizationId }: OrgContext,
  timeZone: string,
): Promise<OpenAssignment[]> {
  const { id, memberId, courseId, cause, ruleId, dueOn, stopOn, assignedAt, endedAt } = assignments;
  const rows = await db
    .select({ id, memberId, courseId, cause, ruleId, dueOn, stopOn, assignedAt })
    .from(assignments)
    .where(and(eq(assignments.organizationId, organizationId), isNull(endedAt)));
  return rows.map(({ assignedAt: at, ...row }) => ({ ...row, assignedOn: todayIn(timeZone, at) }));
}
