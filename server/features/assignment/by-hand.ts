import { and, eq } from 'drizzle-orm';
import { assignments, assignmentTellings, members } from '../../../drizzle/schema/index.ts';
import type { AssignmentId } from '../../../shared/domain/assignment.ts';
import type { CalendarDay } from '../../../shared/domain/calendar.ts';
import { isFor } from '../../../shared/domain/ought.ts';
import type { MemberId } from '../../../shared/domain/member.ts';
import type {
  AssignCourse,
  Assigned,
  AssignTo,
  RemindOfAssignments,
  WithdrawAssignments,
} from '../../../shared/domain/tracking.ts';
import type { Audience } from '../../../shared/domain/training-rule.ts';
import type { MemberContext, OrgContext } from '../../context.ts';
import { among } from '../../database/among.ts';
import type { Tx } from '../../database/tenant.ts';
import { notFound, Refusal } from '../../errors.ts';
import { holdChain } from '../audit/chain.ts';
import { readGroup } from '../group/service.ts';
import { readToday } from '../member/service.ts';
import { readCourseTitles } from './course-title.ts';
import { readLearners } from './facts.ts';
import { bringForward, openAssignments, slicesOf } from './open.ts';
import { refuseUntaught } from './rules.ts';
import { endAssignments } from './settle.ts';
import { tellMembers } from './tell-members.ts';

/**
 * Assigns a course to people, after a threat or an incident or because somebody says so. Whoever has it open already keeps that one,
 * by the earlier day of both.
 *
 * @throws Refusal NOT_FOUND for an unknown person, group or course, BAD_REQUEST for a day that has passed, PRECONDITION_FAILED for a course that is retired or not published yet
 */
export function assignCourse(
  org: MemberContext,
  { courseId, to, cause, reason, dueOn }: AssignCourse,
): Promise<Assigned> {
  return org.append(async (tx) => {
    await holdChain(tx, org.organizationId);
    await refuseUntaught(tx, org, courseId);
    const today = await readToday(tx, org);
    const memberIds = await readAssignees(tx, org, to, today);
    if (dueOn < today) throw new Refusal('BAD_REQUEST', 'The due day has passed. Choose today or a later one.');
    const asked = { courseId, cause, ruleId: null, note: reason, dueOn, stopOn: null };
    await bringForward(tx, org, memberIds, asked);
    const assigned = await openAssignments(
      tx,
      org,
      memberIds.map((memberId) => ({ ...asked, memberId })),
    );
    return { assigned, already: memberIds.length - assigned };
  });
}

async function readAssignees(tx: Tx, org: OrgContext, to: AssignTo, today: CalendarDay): Promise<MemberId[]> {
  if (to.kind === 'group') await readGroup(tx, org, to.groupId);
  const audience = audienceOf(to);
  const here = (await readLearners(tx, org, audience === null ? [] : [{ audience }], today)).filter(
    ({ leftOn }) => leftOn === null || leftOn >= today,
  );
  if (to.kind === 'members') {
    const wanted = new Set(to.memberIds);
    const known = here.filter(({ id }) => wanted.has(id));
    // Whoever has left is assigned nothing, and is not there to be chosen.
    if (known.length < wanted.size) throw notFound('Member');
    return known.map(({ id }) => id);
  }
  return here.filter((one) => audience !== null && isFor(audience, one)).map(({ id }) => id);
}

function audienceOf(to: AssignTo): Audience | null {
  switch (to.kind) {
    case 'members':
      return null;
    case 'department':
      return { kind: 'departments', departments: [to.department] };
    case 'group':
    case 'leaders':
    case 'everyone':
      return to;
  }
}

/** Takes assignments back, with a reason. Of a rule's, its member need not take it until it would be due again. @returns how many; the others had ended */
export function withdrawAssignments(
  org: MemberContext,
  { ids, reason }: WithdrawAssignments,
): Promise<{ count: number }> {
  return org.append(async (tx) => {
    await holdChain(tx, org.organizationId);
    const open = await readTheseOpen(tx, org, ids);
    await endAssignments(
      tx,
      org,
      open.map((assignment) => ({ assignment, ending: 'withdrawn' })),
      reason,
    );
    return { count: open.length };
  });
}

/** Reminds the members of assignments now, once a day at most, and writes down who did. @returns how many were reminded */
export function remindOf(org: MemberContext, { ids }: RemindOfAssignments): Promise<{ count: number }> {
  return org.append(async (tx) => remindThese(tx, org, await readTheseOpen(tx, org, ids)));
}

type ToRemind = Pick<typeof assignments.$inferSelect, 'id' | 'memberId' | 'courseId' | 'dueOn'>;

/** The same within a transaction, of assignments that the caller may see. Who was reminded today already is not counted again. */
export async function remindThese(tx: Tx, org: MemberContext, open: readonly ToRemind[]): Promise<{ count: number }> {
  if (open.length === 0) return { count: 0 };
  const { organizationId, actor } = org;
  const today = await readToday(tx, org);
  let count = 0;
  for (const slice of slicesOf(open)) {
    const told = await tx
      .insert(assignmentTellings)
      .values(
        slice.map(({ id }) => ({
          organizationId,
          assignmentId: id,
          level: 'by-hand' as const,
          step: today,
          toldOn: today,
          toldTo: null,
          toldBy: actor.id,
        })),
      )
      .onConflictDoNothing()
      .returning({ id: assignmentTellings.assignmentId });
    count += told.length;
  }
  const titles = await readCourseTitles(tx, org);
  await tellMembers(
    tx,
    org,
    open.map(({ id, memberId, courseId, dueOn }) => ({
      memberId,
      notice: {
        kind: 'training-due',
        courseId,
        courseTitle: titles.get(courseId) ?? courseId,
        dueOn,
        hasPassed: dueOn < today,
      },
      urgency: 'urgent',
      key: `assignment:${id}:by-hand:${today}`,
    })),
  );
  return { count };
}

/** Of these, the ones that are open. @throws Refusal NOT_FOUND where one never was here */
export async function readTheseOpen(tx: Tx, { organizationId }: OrgContext, ids: readonly AssignmentId[]) {
  const wanted = [...new Set(ids)];
  const { id, memberId, courseId, dueOn, endedAt } = assignments;
  const known = await tx
    .select({ id, memberId, courseId, dueOn, endedAt, managerId: members.managerId, department: members.department })
    .from(assignments)
    .innerJoin(members, and(eq(members.organizationId, organizationId), eq(members.id, memberId)))
    .where(and(eq(assignments.organizationId, organizationId), among(id, wanted)));
  if (known.length < wanted.length) throw notFound('Assignment');
  return known.filter((one) => one.endedAt === null);
}
