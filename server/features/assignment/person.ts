import { and, asc, desc, eq, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { assignments, assignmentTellings, members } from '../../../drizzle/schema/index.ts';
import type { MemberId } from '../../../shared/domain/member.ts';
import { gateOf } from '../../../shared/domain/gate.ts';
import type { AssignmentRecord } from '../../../shared/domain/tracking.ts';
import { tellingLevels } from '../../../shared/domain/training-reminders.ts';
import type { OrgContext } from '../../context.ts';
import { readMember, readToday } from '../member/service.ts';
import { readCourseTitles } from './course-title.ts';

/** All that was assigned to one person, the open ones first by their day, then the newest. @throws Refusal NOT_FOUND */
export function listOfMember(org: OrgContext, memberId: MemberId): Promise<AssignmentRecord[]> {
  const { organizationId } = org;
  return org.read(async (db) => {
    await readMember(db, org, memberId);
    const today = await readToday(db, org);
    const titles = await readCourseTitles(db, org);
    const [told, teller] = [alias(members, 'told'), alias(members, 'teller')];
    const isTheirs = and(eq(assignments.organizationId, organizationId), eq(assignments.memberId, memberId));
    const { id, courseId, cause, ruleId, note, assignedAt, dueOn, stopOn, endedAt, ending, completionId } = assignments;
    const rows = await db
      .select({
        id,
        courseId,
        cause,
        ruleId,
        note,
        assignedAt,
        dueOn,
        stopOn,
        endedAt,
        ending,
        completionId,
        assignedByName: members.name,
      })
      .from(assignments)
      .leftJoin(members, and(eq(members.organizationId, organizationId), eq(members.id, assignments.assignedBy)))
      .where(isTheirs)
      .orderBy(sql`${endedAt} is not null`, asc(sql`case when ${endedAt} is null then ${dueOn} end`), desc(assignedAt));
    const tellings = await db
      .select({
        assignmentId: assignmentTellings.assignmentId,
        level: assignmentTellings.level,
        toldOn: assignmentTellings.toldOn,
        toldToName: told.name,
        toldByName: teller.name,
      })
      .from(assignmentTellings)
      .innerJoin(assignments, and(isTheirs, eq(assignments.id, assignmentTellings.assignmentId)))
      .leftJoin(told, and(eq(told.organizationId, organizationId), eq(told.id, assignmentTellings.toldTo)))
      .leftJoin(teller, and(eq(teller.organizationId, organizationId), eq(teller.id, assignmentTellings.toldBy)))
      .where(eq(assignmentTellings.organizationId, organizationId))
      .orderBy(
        asc(assignmentTellings.toldOn),
        sql`array_position(${sql.param([...tellingLevels])}::text[], ${assignmentTellings.level})`,
      );
    return rows.map((row) => ({
      ...row,
      courseTitle: titles.get(row.courseId) ?? row.courseId,
      gate: row.endedAt === null ? gateOf(row.stopOn, today) : null,
      tellings: tellings.flatMap(({ assignmentId, ...telling }) => (assignmentId === row.id ? [telling] : [])),
    }));
  });
}
