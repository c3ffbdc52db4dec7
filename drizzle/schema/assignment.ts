import { sql } from 'drizzle-orm';
import {
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import type {
  AssignmentCause,
  AssignmentEnding,
  AssignmentId,
  TrainingRuleId,
} from '../../shared/domain/assignment.ts';
import type { CompletionId } from '../../shared/domain/completion.ts';
import type { CourseId } from '../../shared/domain/course.ts';
import type { MemberId } from '../../shared/domain/member.ts';
import type { Audience, Cadence, Newcomers } from '../../shared/domain/training-rule.ts';
import type { TellingLevel } from '../../shared/domain/training-reminders.ts';
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
    foreignKey({
      name: 'assignments_of_rule',
      columns: [assignment.organizationId, assignment.ruleId],
      foreignColumns: [trainingRules.organizationId, trainingRules.id],
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

/** Who must take what: the organization's own policy. What a rule asks for is opened, moved and ended as people come, change and leave. */
export const trainingRules = pgTable(
  'training_rules',
  {
    ...ownedByOrganization(),
    id: uuid().$type<TrainingRuleId>().notNull(),
    courseId: text().$type<CourseId>().notNull(),
    audience: jsonb().$type<Audience>().notNull(),
    cadence: jsonb().$type<Cadence>().notNull(),
    newcomers: text().$type<Newcomers>().notNull(),
    daysToDo: integer().notNull(),
    graceDays: integer().notNull(),
    /** Whoever came longer ago is no newcomer to it. */
    startsOn: date().notNull(),
    /** Null where Wardline did, for a new organization. */
    createdBy: uuid().$type<MemberId>(),
    createdAt: createdAt(),
    endedAt: instant(),
  },
  (rule) => [
    primaryKey({ columns: [rule.organizationId, rule.id] }),
    foreignKey({
      name: 'training_rules_created_by',
      columns: [rule.organizationId, rule.createdBy],
      foreignColumns: [members.organizationId, members.id],
    }),
  ],
);

/** Who looks after the training of a department, beside its people's managers; null where they alone do again. */
export const trainingOwners = pgTable(
  'training_owners',
  {
    ...ownedByOrganization(),
    department: text().notNull(),
    memberId: uuid().$type<MemberId>(),
  },
  (owner) => [
    primaryKey({ columns: [owner.organizationId, owner.department] }),
    foreignKey({
      name: 'training_owners_are_members',
      columns: [owner.organizationId, owner.memberId],
      foreignColumns: [members.organizationId, members.id],
    }),
  ],
);

/** Append-only: that somebody was told of an assignment beyond its member, or reminded by a person: the escalation's own record. */
export const assignmentTellings = pgTable(
  'assignment_tellings',
  {
    ...ownedByOrganization(),
    assignmentId: uuid().$type<AssignmentId>().notNull(),
    level: text().$type<TellingLevel>().notNull(),
    /** Which time of this level: what is told again after a while is another. */
    step: text().notNull(),
    /** The day of the organization. */
    toldOn: date().notNull(),
    /** The supervisor who was told; null where it went by role, or to the member. */
    toldTo: uuid().$type<MemberId>(),
    /** Who reminded by hand; null where Wardline did. */
    toldBy: uuid().$type<MemberId>(),
  },
  (telling) => [
    primaryKey({ columns: [telling.organizationId, telling.assignmentId, telling.level, telling.step] }),
    foreignKey({
      name: 'assignment_tellings_of_assignment',
      columns: [telling.organizationId, telling.assignmentId],
      foreignColumns: [assignments.organizationId, assignments.id],
    }),
    foreignKey({
      name: 'assignment_tellings_told_to',
      columns: [telling.organizationId, telling.toldTo],
      foreignColumns: [members.organizationId, members.id],
    }),
    foreignKey({
      name: 'assignment_tellings_told_by',
      columns: [telling.organizationId, telling.toldBy],
      foreignColumns: [members.organizationId, members.id],
    }),
  ],
);
