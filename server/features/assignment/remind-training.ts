import { and, eq, gte, isNull, like, lte, or, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import {
  assignments,
  assignmentTellings,
  members,
  notifications,
  trainingOwners,
  trainingRules,
} from '../../../drizzle/schema/index.ts';
import type { CalendarDay } from '../../../shared/domain/calendar.ts';
import type { OrganizationSettings } from '../../../shared/domain/organization-settings.ts';
import { escalationsOn, ownRemindersOn } from '../../../shared/domain/training-reminders.ts';
import type { OrgContext } from '../../context.ts';
import type { Tx } from '../../database/tenant.ts';
import { tell } from '../notification/tell.ts';
import { readCourseTitles } from './course-title.ts';
import { slicesOf } from './open.ts';
import { tellMembers } from './tell-members.ts';

/**
 * Tells members what is theirs to take, before it is due and after; then their supervisors, officers and those who lead. How far an
 * assignment went up is written down with it. Asked again on the same day, it tells nothing new.
 */
export async function remindOfTraining(
  tx: Tx,
  org: OrgContext,
  { intervals }: OrganizationSettings,
  today: CalendarDay,
): Promise<void> {
  const open = await readDueTraining(tx, org, today);
  const titles = await readCourseTitles(tx, org);
  const titleOf = (courseId: string) => titles.get(courseId) ?? courseId;
  const own = ownRemindersOn(today, open, intervals).map(({ assignment, step, hasPassed, urgency }) => ({
    memberId: assignment.memberId,
    notice: {
      kind: 'training-due' as const,
      courseId: assignment.courseId,
      courseTitle: titleOf(assignment.courseId),
      dueOn: assignment.dueOn,
      hasPassed,
    },
    urgency,
    key: `assignment:${assignment.id}:${assignment.dueOn}:${step}`,
  }));
  const given = open.map(({ id, memberId, courseId, dueOn }) => ({
    memberId,
    notice: { kind: 'training-assigned' as const, courseId, courseTitle: titleOf(courseId), dueOn },
    urgency: 'digest' as const,
    key: `assignment:${id}:given`,
  }));
  const escalations = escalationsOn(today, open, intervals);
  await solveOthers(
    tx,
    org,
    [...own, ...given, ...escalations].map(({ key }) => key),
  );
  await tellMembers(tx, org, [...given, ...own]);

  for (const { level, supervisorId, assignments: late, dueOn, step, key } of escalations) {
    for (const slice of slicesOf(late)) {
      await tx
        .insert(assignmentTellings)
        .values(
          slice.map(({ id }) => ({
            organizationId: org.organizationId,
            assignmentId: id,
            level,
            step,
            toldOn: today,
            toldTo: supervisorId,
            toldBy: null,
          })),
        )
        .onConflictDoNothing();
    }
    await tell(tx, org, {
      to:
        supervisorId !== null
          ? { members: [supervisorId] }
          : level === 'leadership'
            ? { roles: ['leadership'] }
            : { permission: 'assignment:update' },
      notice: { kind: 'training-overdue', count: late.length, dueOn, isOwnTeam: supervisorId !== null },
      urgency: 'urgent',
      key,
    });
  }
}

/** Open assignments of people who are here and have begun, with who is told beside them. */
async function readDueTraining(tx: Tx, { organizationId }: OrgContext, today: CalendarDay) {
  const [manager, owner] = [alias(members, 'manager'), alias(members, 'owner')];
  const { id, memberId, courseId, dueOn, endedAt, ruleId } = assignments;
  const rows = await tx
    .select({
      id,
      memberId,
      courseId,
      dueOn,
      // What a person assigned is waited for no longer than its day.
      graceDays: sql`coalesce(${trainingRules.graceDays}, 0)`.mapWith(Number),
      managerId: manager.id,
      ownerId: owner.id,
    })
    .from(assignments)
    .innerJoin(members, and(eq(members.organizationId, organizationId), eq(members.id, memberId)))
    .leftJoin(trainingRules, and(eq(trainingRules.organizationId, organizationId), eq(trainingRules.id, ruleId)))
    .leftJoin(
      manager,
      and(
        eq(manager.organizationId, organizationId),
        eq(manager.id, members.managerId),
        or(isNull(manager.leftOn), gte(manager.leftOn, today)),
      ),
    )
    .leftJoin(
      trainingOwners,
      and(eq(trainingOwners.organizationId, organizationId), eq(trainingOwners.department, members.department)),
    )
    .leftJoin(
      owner,
      and(
        eq(owner.organizationId, organizationId),
        eq(owner.id, trainingOwners.memberId),
        or(isNull(owner.leftOn), gte(owner.leftOn, today)),
      ),
    )
    .where(
      and(
        eq(assignments.organizationId, organizationId),
        isNull(endedAt),
        or(isNull(members.leftOn), gte(members.leftOn, today)),
        or(isNull(members.joinedOn), lte(members.joinedOn, today)),
      ),
    )
    .orderBy(dueOn, id);
  return rows.map(({ managerId, ownerId, ...row }) => ({ ...row, supervisorId: managerId ?? ownerId }));
}

/** What is told no more, since it is done, has moved or was told anew in other words, waits for nobody. */
async function solveOthers(tx: Tx, org: OrgContext, keys: readonly string[]): Promise<void> {
  const { key, solvedAt, organizationId } = notifications;
  await tx
    .update(notifications)
    .set({ solvedAt: org.now() })
    .where(
      and(
        eq(organizationId, org.organizationId),
        isNull(solvedAt),
        or(like(key, 'assignment:%'), like(key, 'training-up:%')),
        // A person's own reminder stays until the assignment ends.
        sql`${key} not like '%:by-hand:%'`,
        sql`${key} <> all(${sql.param([...keys])}::text[])`,
      ),
    );
}
