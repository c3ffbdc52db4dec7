import { sql } from 'drizzle-orm';
import { date, foreignKey, index, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import type {
  AssignmentCause,
  AssignmentEnding,
  AssignmentId,
  TrainingRuleId,
} from '../../shared/domain/assignment.ts';
import type { CompletionId } from '../../shared/domain/completion.ts';
import type { CourseId } from '../../shared/domain/course.ts';
import type { MemberId } from '../../shared/domain/member.ts';
import { createdAt, instant, ownedByOrganization } from './columns.ts';
import { completions } from './completion.ts';
import { members } from './member.ts';

/** That a member is to take a course by a day. Where it stands is computed from its day and its ending. */
export const assignments = pgTable(
  'assignments',
  {
    ...ownedByOrganization(),
    id: uuid().$type<AssignmentId>().notNull(),
    memberId: uuid().$type<MemberId>().notNull(),
    courseId: text().$type<CourseId>().notNull(),
    cause: text().$type<AssignmentCause>().notNull(),
    /** The rule that asks for it; null where a person or an event did. */
    ruleId: uuid().$type<TrainingRuleId>(),
    /** Why, in the words of whoever assigned it; empty for a rule's. */
    note: text().notNull(),
    /** Null where Wardline did. */
    assignedBy: uuid().$type<MemberId>(),
    assignedAt: createdAt(),
    dueOn: date().notNull(),
    /** From this day without the course, access to patient information is to be stopped; null where the policy says no such thing. */
    stopOn: date(),
    endedAt: instant(),
    ending: text().$type<AssignmentEnding>(),
    completionId: uuid().$type<CompletionId>(),
  },
  (assignment) => [
    primaryKey({ columns: [assignment.organizationId, assignment.id] }),
    foreignKey({
      name: 'assignments_of_member',
      columns: [assignment.organizationId, assignment.memberId],
      foreignColumns: [members.organizationId, members.id],
    }),
    foreignKey({
      name: 'assignments_assigned_by',
      columns: [assignment.organizationId, assignment.assignedBy],
      foreignColumns: [members.organizationId, members.id],
    }),
    foreignKey({
      name: 'assignments_completed_by',
      columns: [assignment.organizationId, assignment.completionId],
      foreignColumns: [completions.organizationId, completions.id],
    }),
    uniqueIndex('assignments_one_open')
      .on(assignment.organizationId, assignment.memberId, assignment.courseId)
      .where(sql`${assignment.endedAt} is null`),
    index('assignments_open_by_day')
      .on(assignment.organizationId, assignment.dueOn)
      .where(sql`${assignment.endedAt} is null`),
    index('assignments_of_member').on(assignment.organizationId, assignment.memberId),
  ],
);
