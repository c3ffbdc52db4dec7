import { z } from '../zod.ts';
import { assignmentCauses, assignmentEndings, AssignmentId, TrainingRuleId } from './assignment.ts';
import { CalendarDay } from './calendar.ts';
import { CompletionId } from './completion.ts';
import { CourseId } from './course.ts';
import { GroupId } from './group.ts';
import { MemberId, Role } from './member.ts';
import { gates } from './gate.ts';
import { Paging } from './paging.ts';
import { tellingLevels } from './training-reminders.ts';

/** Where a member stands with a course: `lapsed` was done, is due again and nobody asks for it. */
export const trainingStates = ['overdue', 'due-soon', 'open', 'lapsed', 'done'] as const;
export const TrainingState = z.enum(trainingStates);
export type TrainingState = z.infer<typeof TrainingState>;

/** One member and one course: what is to be done, and what was. */
export const TrainingRow = z.object({
  memberId: MemberId,
  memberName: z.string(),
  department: z.string(),
  roles: z.array(Role),
  isLeader: z.boolean(),
  courseId: z.string(),
  courseTitle: z.string(),
  state: TrainingState,
  /** Of the open assignment; all null where there is none. */
  assignmentId: AssignmentId.nullable(),
  cause: z.enum(assignmentCauses).nullable(),
  dueOn: CalendarDay.nullable(),
  gate: z.enum(gates).nullable(),
  /** How far it went up last, and when. */
  toldLevel: z.enum(tellingLevels).nullable(),
  toldOn: CalendarDay.nullable(),
  /** Of the newest standing record. */
  completedOn: CalendarDay.nullable(),
  renewalDueOn: CalendarDay.nullable(),
  score: z.int().nullable(),
});
export type TrainingRow = z.infer<typeof TrainingRow>;

export const trainingSorts = ['due', 'name', 'department', 'course', 'completed', 'renewal'] as const;

export const ListTraining = z.strictObject({
  page: Paging.shape.page,
  size: Paging.shape.size,
  /** Part of a name. */
  q: z.string().trim().max(100).default(''),
  department: z.string().max(120).nullable().default(null),
  /** `leaders`: whoever leads in any way. */
  role: z
    .enum([...Role.options, 'leaders'])
    .nullable()
    .default(null),
  courseId: z.string().max(200).nullable().default(null),
  /** `missing`: whatever does not count as trained today. */
  state: z
    .enum([...trainingStates, 'missing', 'gate'])
    .nullable()
    .default(null),
  sort: z.enum(trainingSorts).default('due'),
  order: z.enum(['asc', 'desc']).default('asc'),
});
export type ListTraining = z.infer<typeof ListTraining>;

/** Of a team, a role or everybody: how much training is asked for, and how much of it counts today. */
export const TrainingTally = z.object({
  name: z.string(),
  people: z.int().min(0),
  asked: z.int().min(0),
  trained: z.int().min(0),
  overdue: z.int().min(0),
});
export type TrainingTally = z.infer<typeof TrainingTally>;

export const TrainingSummary = z.object({
  all: TrainingTally,
  leaders: TrainingTally,
  teams: z.array(TrainingTally),
  roles: z.array(TrainingTally.extend({ name: Role })),
  courses: z.array(TrainingTally.extend({ courseId: z.string() })),
  /** How many records of courses each month brought, the oldest first, `YYYY-MM`. */
  months: z.array(z.object({ month: z.string(), completed: z.int().min(0) })),
  byState: z.record(TrainingState, z.int().min(0)),
  /** How many people may not have access to patient information yet, or no longer. */
  gated: z.int().min(0),
});
export type TrainingSummary = z.infer<typeof TrainingSummary>;

/** In percent, rounded down so that 100 means all; null where nothing is asked of anybody. */
export const rateOf = ({ asked, trained }: Pick<TrainingTally, 'asked' | 'trained'>): number | null =>
  asked === 0 ? null : Math.floor((trained / asked) * 100);

/** Who needs somebody first: the most overdue, then the least trained. Where nobody is asked, nobody is missing. */
export function worstFirst(a: TrainingTally, b: TrainingTally): number {
  const shareOf = ({ trained, asked }: TrainingTally) => (asked === 0 ? 1 : trained / asked);
  return b.overdue - a.overdue || shareOf(a) - shareOf(b) || a.name.localeCompare(b.name);
}

const reason = z.string().trim().min(1, 'Say why, in a sentence').max(1000);

/** So many are worked on at once. */
export const MOST_ASSIGNMENTS_AT_ONCE = 500;

/** Whom a person assigns a course. */
export const AssignTo = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('members'),
    memberIds: z
      .array(MemberId)
      .min(1, 'Choose at least one person')
      .max(MOST_ASSIGNMENTS_AT_ONCE, `Choose at most ${MOST_ASSIGNMENTS_AT_ONCE} people, or a group`),
  }),
  z.strictObject({ kind: z.literal('group'), groupId: GroupId }),
  z.strictObject({ kind: z.literal('department'), department: z.string().trim().min(1).max(120) }),
  z.strictObject({ kind: z.literal('leaders') }),
  z.strictObject({ kind: z.literal('everyone') }),
]);
export type AssignTo = z.infer<typeof AssignTo>;

export const AssignCourse = z.strictObject({
  courseId: CourseId,
  to: AssignTo,
  cause: z.enum(['by-hand', 'threat', 'incident']),
  reason,
  dueOn: CalendarDay,
});
export type AssignCourse = z.infer<typeof AssignCourse>;

/** How many got it, and how many had it open already. */
export const Assigned = z.object({ assigned: z.int().min(0), already: z.int().min(0) });
export type Assigned = z.infer<typeof Assigned>;

const ids = z.array(AssignmentId).min(1, 'Choose at least one').max(MOST_ASSIGNMENTS_AT_ONCE);

export const WithdrawAssignments = z.strictObject({ ids, reason });
export type WithdrawAssignments = z.infer<typeof WithdrawAssignments>;

export const RemindOfAssignments = z.strictObject({ ids });
export type RemindOfAssignments = z.infer<typeof RemindOfAssignments>;

/** How many it was done with; the others had ended meanwhile. */
export const DoneWith = z.object({ count: z.int().min(0) });

/** One assignment of a person, open or ended, with how far it went up. */
export const AssignmentRecord = z.object({
  id: AssignmentId,
  courseId: CourseId,
  courseTitle: z.string(),
  cause: z.enum(assignmentCauses),
  ruleId: TrainingRuleId.nullable(),
  note: z.string(),
  assignedByName: z.string().nullable(),
  assignedAt: z.date(),
  dueOn: CalendarDay,
  stopOn: CalendarDay.nullable(),
  gate: z.enum(gates).nullable(),
  endedAt: z.date().nullable(),
  ending: z.enum(assignmentEndings).nullable(),
  completionId: CompletionId.nullable(),
  tellings: z.array(
    z.object({
      level: z.enum(tellingLevels),
      toldOn: CalendarDay,
      toldToName: z.string().nullable(),
      toldByName: z.string().nullable(),
    }),
  ),
});
export type AssignmentRecord = z.infer<typeof AssignmentRecord>;
