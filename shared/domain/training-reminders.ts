import type { AssignmentId } from './assignment.ts';
import { addDays, type CalendarDay, daysBetween } from './calendar.ts';
import type { MemberId } from './member.ts';
import type { Intervals } from './organization-settings.ts';
import type { Urgency } from './urgency.ts';

/** To whom the word of an assignment goes, in the order in which it goes up; `by-hand` is a person's own reminder to its member. */
export const tellingLevels = ['by-hand', 'supervisor', 'officers', 'leadership'] as const;
export type TellingLevel = (typeof tellingLevels)[number];

/** So many days ahead the member is told. */
export const TRAINING_NOTICE_DAYS = [14, 7, 1] as const;

/** So many days after the supervisor, officers are told. */
export const OFFICERS_AFTER_DAYS = 7;

/** An open assignment as reminders see it. */
export interface DueTraining {
  id: AssignmentId;
  memberId: MemberId;
  dueOn: CalendarDay;
  /** Days after the due day before anybody but its member is told. */
  graceDays: number;
  /** The manager, else whoever looks after the department's training; null where there is neither. */
  supervisorId: MemberId | null;
}

export interface OwnReminder<Due extends DueTraining> {
  assignment: Due;
  step: string;
  hasPassed: boolean;
  urgency: Urgency;
}

/** What the members themselves are told on a day: 14, 7 and 1 days ahead, when the day has passed, and again until it is done. */
export function ownRemindersOn<Due extends DueTraining>(
  today: CalendarDay,
  open: readonly Due[],
  { overdueReminderDays }: Pick<Intervals, 'overdueReminderDays'>,
): OwnReminder<Due>[] {
  return open.flatMap((assignment): OwnReminder<Due>[] => {
    const left = daysBetween(today, assignment.dueOn);
    if (left < 0) {
      const step = `after-${Math.floor((-left - 1) / overdueReminderDays)}`;
      return [{ assignment, step, hasPassed: true, urgency: 'urgent' }];
    }
    const notice = Math.min(...TRAINING_NOTICE_DAYS.filter((days) => days >= left));
    if (notice === Number.POSITIVE_INFINITY) return [];
    return [{ assignment, step: String(notice), hasPassed: false, urgency: notice <= 1 ? 'urgent' : 'digest' }];
  });
}

export interface Escalation {
  level: Exclude<TellingLevel, 'by-hand'>;
  /** Whose people they are; null where it goes by role. */
  supervisorId: MemberId | null;
  assignments: DueTraining[];
  dueOn: CalendarDay;
  /** Names one time of this level; whoever was told under the key is not told it again. */
  step: string;
  key: string;
}

/** What goes up on a day: to the supervisor after the days of grace, a week later to officers, then to those who lead. People whose training was due on one day go up together. */
export function escalationsOn(
  today: CalendarDay,
  open: readonly DueTraining[],
  { overdueReminderDays, leadershipToldDays }: Pick<Intervals, 'overdueReminderDays' | 'leadershipToldDays'>,
): Escalation[] {
  const groups = new Map<string, Escalation>();
  for (const assignment of open) {
    const { dueOn, graceDays } = assignment;
    const from = addDays(dueOn, graceDays);
    for (const [level, after] of [
      ['supervisor', 0],
      ['officers', Math.min(OFFICERS_AFTER_DAYS, leadershipToldDays)],
      ['leadership', leadershipToldDays],
    ] as const) {
      const passed = daysBetween(addDays(from, after), today);
      if (passed <= 0) continue;
      // Where nobody supervises, officers stand in from the first day on.
      const supervisorId = level === 'supervisor' ? assignment.supervisorId : null;
      const told = level === 'supervisor' && supervisorId === null ? 'officers' : level;
      const step = `${dueOn}:${Math.floor((passed - 1) / overdueReminderDays)}`;
      const key = `training-up:${told}:${supervisorId ?? 'all'}:${step}`;
      const group = groups.get(key) ?? { level: told, supervisorId, assignments: [], dueOn, step, key };
      // One assignment’s levels follow each other, so that it can stand twice in a group only at its end.
      if (group.assignments.at(-1) !== assignment) group.assignments.push(assignment);
      groups.set(key, group);
    }
  }
  return [...groups.values()];
}
