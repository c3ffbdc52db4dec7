import { z } from '../zod.ts';
import { TrainingRuleId } from './assignment.ts';
import { CourseId } from './course.ts';
import { GroupId } from './group.ts';
import { MemberId, Role } from './member.ts';

/** Whom a rule is for. It follows people as they come, change and leave. */
export const Audience = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('everyone') }),
  z.strictObject({ kind: z.literal('roles'), roles: z.array(Role).min(1, 'Choose at least one role').max(7) }),
  /** Whoever decides on patient information or supervises those who do. */
  z.strictObject({ kind: z.literal('leaders') }),
  z.strictObject({
    kind: z.literal('departments'),
    departments: z.array(z.string().trim().min(1).max(120)).min(1, 'Choose at least one department').max(100),
  }),
  z.strictObject({ kind: z.literal('group'), groupId: GroupId }),
  /** Those whose hands patient information passes. */
  z.strictObject({ kind: z.literal('handles-phi') }),
  /** People with a connected browser. */
  z.strictObject({ kind: z.literal('has-browser') }),
]);
export type Audience = z.infer<typeof Audience>;

/** How often: once, by the organization's interval for training, or by an interval of the rule's own. */
export const Cadence = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('by-policy') }),
  z.strictObject({ kind: z.literal('once') }),
  z.strictObject({
    kind: z.literal('months'),
    months: z.int('Enter whole months').min(1, 'At least 1 month').max(60, 'At most 60 months'),
  }),
]);
export type Cadence = z.infer<typeof Cadence>;

/** `as-everybody`: by the same days · `before-access`: before patient information passes their hands · `only`: so, and nobody else. */
export const newcomers = ['as-everybody', 'before-access', 'only'] as const;
export const Newcomers = z.enum(newcomers);
export type Newcomers = z.infer<typeof Newcomers>;

/** What is written down of a rule: the organization's own policy. */
export const RuleFields = z.strictObject({
  courseId: CourseId,
  audience: Audience,
  cadence: Cadence,
  newcomers: Newcomers,
  /** How many days somebody has, from the day it is assigned. */
  daysToDo: z.int('Enter whole days').min(1, 'At least 1 day').max(365, 'At most 365 days'),
  /** So many days after the due day before anybody but its member is told. */
  graceDays: z.int('Enter whole days').min(0, 'At least 0').max(90, 'At most 90 days'),
});
export type RuleFields = z.infer<typeof RuleFields>;

const reason = z.string().trim().min(1, 'Say why, in a sentence').max(1000);

export const CreateTrainingRule = RuleFields.extend({ reason });
export type CreateTrainingRule = z.infer<typeof CreateTrainingRule>;

export const UpdateTrainingRule = CreateTrainingRule.extend({ id: TrainingRuleId });
export type UpdateTrainingRule = z.infer<typeof UpdateTrainingRule>;

export const EndTrainingRule = z.strictObject({ id: TrainingRuleId, reason });
export type EndTrainingRule = z.infer<typeof EndTrainingRule>;

export const TrainingRule = z.object({
  ...RuleFields.shape,
  id: TrainingRuleId,
  courseTitle: z.string(),
  /** The group's name where the audience is one. */
  groupName: z.string().nullable(),
  /** How many people it is for today, and how many of those have it open. */
  people: z.int().min(0),
  open: z.int().min(0),
});
export type TrainingRule = z.infer<typeof TrainingRule>;

/** What a rule would do, said before it is saved. */
export const RulePreview = z.object({
  people: z.int().min(0),
  /** Who would be assigned it at once, since nothing on record says they have done it. */
  assigned: z.int().min(0),
});
export type RulePreview = z.infer<typeof RulePreview>;

/** Who looks after the training of a department; null takes it back, and its people's managers do. */
export const SetTrainingOwner = z.strictObject({
  department: z.string().trim().min(1).max(120),
  memberId: MemberId.nullable(),
});
export type SetTrainingOwner = z.infer<typeof SetTrainingOwner>;

export const TrainingOwner = z.object({ department: z.string(), memberId: MemberId, memberName: z.string() });
export type TrainingOwner = z.infer<typeof TrainingOwner>;

/** What a new organization starts with; each can be changed and ended. */
export const startingRules: readonly RuleFields[] = [
  startingRule('staff-essentials', { kind: 'everyone' }, 'as-everybody'),
  { ...startingRule('new-hire', { kind: 'everyone' }, 'only'), cadence: { kind: 'once' } },
  startingRule('leadership-duties', { kind: 'leaders' }, 'as-everybody'),
  startingRule('privacy-official', { kind: 'roles', roles: ['privacy-official'] }, 'as-everybody'),
  startingRule('security-official', { kind: 'roles', roles: ['security-official'] }, 'as-everybody'),
  startingRule('it-administrator', { kind: 'roles', roles: ['administrator'] }, 'as-everybody'),
];

function startingRule(courseId: CourseId, audience: Audience, forNewcomers: Newcomers): RuleFields {
  return {
    courseId,
    audience,
    cadence: { kind: 'by-policy' },
    newcomers: forNewcomers,
    daysToDo: 30,
    graceDays: 7,
  };
}
