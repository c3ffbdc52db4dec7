import type { CalendarDay } from './calendar.ts';
import { type Reminder, type ReminderPolicy, reminderOn } from './due-reminders.ts';
import type { FindingId } from './finding.ts';
import type { MemberId } from './member.ts';

/** Open findings of one owner that are due on one day and known since another. */
export interface DueFindings {
  ownerId: MemberId | null;
  dueOn: CalendarDay;
  knownOn: CalendarDay;
  count: number;
  /** Where it is a single one: which, and about which site or vendor. */
  one: NamedFinding | null;
}
export interface NamedFinding {
  findingId: FindingId;
  name: string | null;
}

export interface FindingReminder extends Omit<DueFindings, 'knownOn'>, Reminder {
  /** One for each notice of each day and owner. */
  key: string;
}

/**
 * What must be told today of findings that fall due or are overdue: those of one owner and one day together, and what has been overdue
 * for long once in each of the policy's periods, however many there are. Nobody is told of a notice that lay before the finding itself.
 */
export function findingRemindersOn(
  today: CalendarDay,
  groups: readonly DueFindings[],
  policy: ReminderPolicy,
): FindingReminder[] {
  const reminders = new Map<string, FindingReminder>();
  for (const { knownOn, ...group } of groups) {
    const { ownerId, dueOn } = group;
    const given = daysBetween(knownOn, dueOn);
    const noticeDays = policy.noticeDays.filter((days) => days < given);
    const reminder = reminderOn(today, dueOn, ownerId !== null, { ...policy, noticeDays });
    if (reminder === null) continue;
    const step = reminder.hasPassed ? lateStep(today, dueOn, policy) : `${dueOn}:${reminder.step}`;
    const key = `findings-due:${ownerId ?? 'nobody'}:${step}`;
    const others = reminders.get(key);
    reminders.set(key, others ? together(others, { ...group, ...reminder, key }) : { ...group, ...reminder, key });
  }
  return [...reminders.values()];
}

/** By its own day at first, then with all that were that late when a period of the policy began. */
function lateStep(today: CalendarDay, dueOn: CalendarDay, { overdueEveryDays }: ReminderPolicy): string {
  const period = Math.floor(dayNumber(today) / overdueEveryDays);
  const lateByThen = period * overdueEveryDays - dayNumber(dueOn);
  return lateByThen < overdueEveryDays ? `${dueOn}:after` : `late-${period}`;
}

/** Of the oldest day, to whoever is told of either. */
function together(one: FindingReminder, other: FindingReminder): FindingReminder {
  const [oldest, later] = one.dueOn <= other.dueOn ? [one, other] : [other, one];
  const audience = oldest.audience.length >= later.audience.length ? oldest.audience : later.audience;
  return { ...oldest, audience, count: one.count + other.count, one: null };
}

const DAY_MS = 24 * 60 * 60 * 1000;
const dayNumber = (day: CalendarDay): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS;
const daysBetween = (from: CalendarDay, to: CalendarDay): number => dayNumber(to) - dayNumber(from);
