import type { AssignmentCause, TrainingRuleId } from './assignment.ts';
import { addDays, type CalendarDay, monthsAfter } from './calendar.ts';
import type { CourseId } from './course.ts';
import type { GroupId } from './group.ts';
import { leads, type Member } from './member.ts';
import type { Intervals } from './organization-settings.ts';
import type { Audience, Cadence, RuleFields } from './training-rule.ts';

/** What rules look at in a person. */
export interface Learner extends Pick<
  Member,
  'id' | 'roles' | 'leadership' | 'department' | 'handlesPhi' | 'joinedOn' | 'leftOn'
> {
  groupIds: readonly GroupId[];
  hasBrowser: boolean;
}

export interface Rule extends RuleFields {
  id: TrainingRuleId;
  /** Whoever came longer before this day than a newcomer's training may take is no newcomer to it. */
  startsOn: CalendarDay;
}

/** What is on record of one member and one course. */
export interface Standing {
  /** When it was last completed, and until when that counts; null for never. */
  done: { completedOn: CalendarDay; renewalDueOn: CalendarDay | null } | null;
  /** When somebody last took the assignment back: they need not take it until it would be due again. */
  withdrawnOn: CalendarDay | null;
  /** Since when it is assigned; null where it is not. */
  assignedOn: CalendarDay | null;
}

/** An assignment that ought to be. */
export interface Ought {
  courseId: CourseId;
  ruleId: TrainingRuleId;
  cause: Extract<AssignmentCause, 'rule' | 'newcomer' | 'renewal'>;
  dueOn: CalendarDay;
  stopOn: CalendarDay | null;
}

type Policy = Pick<Intervals, 'trainingRenewalMonths' | 'newcomerTrainingDays'>;

/** Is the rule for this person, whether they are here yet or not? Nothing is for whoever has left. */
export function isFor(audience: Audience, learner: Learner): boolean {
  switch (audience.kind) {
    case 'everyone':
      return true;
    case 'roles':
      return audience.roles.some((role) => learner.roles.includes(role));
    case 'leaders':
      return leads(learner);
    case 'departments':
      return audience.departments.includes(learner.department);
    case 'group':
      return learner.groupIds.includes(audience.groupId);
    case 'handles-phi':
      return learner.handlesPhi;
    case 'has-browser':
      return learner.hasBrowser;
  }
}

/** In months; null for once. */
export const monthsOf = (cadence: Cadence, { trainingRenewalMonths }: Policy): number | null => {
  switch (cadence.kind) {
    case 'by-policy':
      return trainingRenewalMonths;
    case 'once':
      return null;
    case 'months':
      return cadence.months;
  }
};

const later = (a: CalendarDay, b: CalendarDay): CalendarDay => (a > b ? a : b);

/**
 * The assignments that ought to be open for one member on a day of the organization, at most one a course: of several rules for one
 * course, the one that is due first counts. It depends on nothing but its arguments, so asking again changes nothing.
 *
 * @param standingOf what is on record of the member and a course
 */
export function oughtFor(
  learner: Learner,
  rules: readonly Rule[],
  standingOf: (courseId: CourseId) => Standing,
  policy: Policy,
  today: CalendarDay,
): Ought[] {
  if (learner.leftOn !== null && learner.leftOn < today) return [];
  const first = new Map<CourseId, Ought>();
  for (const rule of rules) {
    if (!isFor(rule.audience, learner)) continue;
    const ought = oughtBy(rule, learner, standingOf(rule.courseId), policy, today);
    const other = first.get(rule.courseId);
    if (ought && (!other || ought.dueOn < other.dueOn)) first.set(rule.courseId, ought);
  }
  return [...first.values()];
}

function oughtBy(
  rule: Rule,
  learner: Learner,
  { done, withdrawnOn, assignedOn }: Standing,
  policy: Policy,
  today: CalendarDay,
): Ought | null {
  const { id: ruleId, courseId, daysToDo } = rule;
  const renews = monthsOf(rule.cadence, policy);
  const isNewcomer =
    learner.joinedOn !== null && learner.joinedOn > addDays(rule.startsOn, -policy.newcomerTrainingDays);
  if (rule.newcomers === 'only' && !isNewcomer) return null;

  // Whoever was let off is asked again when they would be, had they done it then.
  const excusedFrom = withdrawnOn !== null && (done === null || withdrawnOn >= done.completedOn) ? withdrawnOn : null;
  if (done !== null || excusedFrom !== null) {
    if (renews === null) return null;
    const lapses = done && (done.renewalDueOn ?? monthsAfter(done.completedOn, renews));
    const excused = excusedFrom && monthsAfter(excusedFrom, renews);
    // Letting somebody off never brings forward what is on record for longer.
    const due = lapses && excused ? later(lapses, excused) : (lapses ?? excused ?? today);
    if (today < addDays(due, -daysToDo)) return null;
    // Who comes back after it lapsed has from that day on.
    const dueOn = learner.joinedOn === null ? due : later(due, learner.joinedOn);
    return { courseId, ruleId, cause: 'renewal', dueOn, stopOn: null };
  }

  const from = assignedOn ?? today;
  const begins = learner.joinedOn === null ? from : later(from, learner.joinedOn);
  if (isNewcomer && rule.newcomers !== 'as-everybody' && learner.handlesPhi) {
    const stopOn = later(addDays(learner.joinedOn ?? from, policy.newcomerTrainingDays), begins);
    return { courseId, ruleId, cause: 'newcomer', dueOn: begins, stopOn };
  }
  const cause = isNewcomer ? 'newcomer' : 'rule';
  return { courseId, ruleId, cause, dueOn: addDays(begins, daysToDo), stopOn: null };
}
