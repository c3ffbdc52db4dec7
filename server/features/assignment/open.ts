import { and, eq, gt, isNull } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { assignments, members } from '../../../drizzle/schema/index.ts';
import { type AssignmentCause, AssignmentId, type TrainingRuleId } from '../../../shared/domain/assignment.ts';
import type { CalendarDay } from '../../../shared/domain/calendar.ts';
import type { CourseId } from '../../../shared/domain/course.ts';
import type { MemberId } from '../../../shared/domain/member.ts';
import type { OrgContext } from '../../context.ts';
import { among } from '../../database/among.ts';
import type { Tx } from '../../database/tenant.ts';
import { readCourseTitles } from './course-title.ts';

export interface NewAssignment {
  memberId: MemberId;
  courseId: CourseId;
  cause: AssignmentCause;
  /** Null where a person or an event asks for it. */
  ruleId: TrainingRuleId | null;
  /** Why, in somebody's words; empty for a rule's. */
  note: string;
  dueOn: CalendarDay;
  /** From this day without the course, access is to be stopped; null for never. */
  stopOn: CalendarDay | null;
  /** Since when it is asked for, where that is not now. */
  assignedAt?: Date;
}

/** A statement holds at most so many rows: PostgreSQL takes 65,535 parameters. */
const ROWS_PER_STATEMENT = 1_000;

/** Rows in as many parts as statements are needed to write them. */
export function slicesOf<Row>(rows: readonly Row[]): Row[][] {
  return Array.from({ length: Math.ceil(rows.length / ROWS_PER_STATEMENT) }, (_, index) =>
    rows.slice(index * ROWS_PER_STATEMENT, (index + 1) * ROWS_PER_STATEMENT),
  );
}

/**
 * Opens assignments, within a change that is under way. Whoever has one of the course open already keeps that one.
 *
 * @returns how many were opened
 */
export async function openAssignments(tx: Tx, org: OrgContext, wanted: readonly NewAssignment[]): Promise<number> {
  const { organizationId, actor } = org;
  const assignedBy = actor.kind === 'member' ? actor.id : null;
  const opened: Opened[] = [];
  for (const slice of slicesOf(wanted)) {
    const rows = slice.map((one) => ({
      ...one,
      organizationId,
      id: AssignmentId.parse(newId()),
      assignedBy,
      assignedAt: one.assignedAt ?? org.now(),
    }));
    opened.push(...(await tx.insert(assignments).values(rows).onConflictDoNothing().returning()));
  }
  if (opened.length === 0) return 0;
  await recordOpened(tx, org, opened);
  return opened.length;
}

/**
 * Moves what these members have open of a course to an earlier day that a person asks for. It is that person's from then on, so that no
 * rule moves it back; a day from which access is to be stopped stays.
 */
export async function bringForward(
  tx: Tx,
  org: OrgContext,
  memberIds: readonly MemberId[],
  { courseId, cause, note, dueOn }: Pick<NewAssignment, 'courseId' | 'cause' | 'note' | 'dueOn'>,
): Promise<void> {
  const later = and(
    eq(assignments.organizationId, org.organizationId),
    eq(assignments.courseId, courseId),
    among(assignments.memberId, [...memberIds]),
    isNull(assignments.endedAt),
    gt(assignments.dueOn, dueOn),
  );
  const before = await tx.select().from(assignments).where(later).for('update');
  if (before.length === 0) return;
  await tx.update(assignments).set({ cause, note, dueOn, ruleId: null }).where(later);
  const titles = await readCourseTitles(tx, org);
  const names = await readNames(tx, org, before);
  await org.recordAll(
    tx,
    before.map(({ id, memberId, ...was }) => ({
      action: 'assignment.moved',
      subject: subjectOf(id, titles.get(courseId) ?? courseId, names.get(memberId) ?? 'somebody'),
      before: { dueOn: was.dueOn, cause: was.cause, ruleId: was.ruleId, note: was.note },
      after: { dueOn, cause, ruleId: null, note },
    })),
  );
}

type Opened = typeof assignments.$inferSelect;

async function recordOpened(tx: Tx, org: OrgContext, opened: readonly Opened[]): Promise<void> {
  const titles = await readCourseTitles(tx, org);
  const names = await readNames(tx, org, opened);
  await org.recordAll(
    tx,
    opened.map(({ id, memberId, courseId, cause, ruleId, note, dueOn, stopOn }) => ({
      action: 'assignment.opened',
      subject: subjectOf(id, titles.get(courseId) ?? courseId, names.get(memberId) ?? 'somebody'),
      before: null,
      after: { memberId, courseId, cause, ruleId, note, dueOn, stopOn },
    })),
  );
}

/** What the audit trail calls an assignment. */
export const subjectOf = (id: AssignmentId, title: string, name: string) => ({
  kind: 'assignment',
  id,
  name: `${title} for ${name}`,
});

/** The names of the members of some assignments, by their ids. */
export async function readNames(
  tx: Tx,
  { organizationId }: OrgContext,
  of: readonly { memberId: MemberId }[],
): Promise<Map<MemberId, string>> {
  const ids = [...new Set(of.map(({ memberId }) => memberId))];
  const rows = await tx
    .select({ id: members.id, name: members.name })
    .from(members)
    .where(and(eq(members.organizationId, organizationId), among(members.id, ids)));
  return new Map(rows.map(({ id, name }) => [id, name]));
}
