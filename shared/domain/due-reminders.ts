import type { Urgency } from './urgency.ts';

/** When and to whom a day speaks: the organization's own policy. */
export interface ReminderPolicy {
  /** How many days ahead somebody is told, in any order; 0 is the day itself. */
  noticeDays: readonly number[];
  /** Once the day has passed: at once, then every so many days until it is solved. */
  overdueEveryDays: number;
  /** From so many days ahead, officers are told beside the owner. */
  officersFromDays: number;
  /** From so many days after, leadership is told too. */
  leadershipAfterDays: number;
}

/** Who is told, in the order in which it goes up. */
export type Audience = 'owner' | 'officers' | 'leadership';

export interface Reminder {
  /** Names one notice of one day: whoever was told under it is not told it again. */
  step: string;
  hasPassed: boolean;
  urgency: Urgency;
  audience: readonly Audience[];
}

/** The last notices come at once, not with the day's digest. */
const URGENT_WITHIN_DAYS = 7;

/**
 * What must be told today of a day; null where nothing is. Asked on any later day, it gives the notice that is due by then, so a server
 * that was off tells once and not of all it missed. What is never done is told of for as long as it is asked for.
 *
 * @param today calendar day in the organization's zone, as is `dueOn`
 * @param hasOwner where there is none, officers stand in from the first notice on
 */
export function reminderOn(today: string, dueOn: string, hasOwner: boolean, policy: ReminderPolicy): Reminder | null {
  const left = daysBetween(today, dueOn);
  const audience: Audience[] = ['owner'];
  if (!hasOwner || left <= policy.officersFromDays) audience.push('officers');
  if (-left >= policy.leadershipAfterDays) audience.push('leadership');
  if (left < 0) {
    const step = `after-${Math.floor((-left - 1) / policy.overdueEveryDays)}`;
    return { step, hasPassed: true, urgency: 'urgent', audience };
  }
  const notice = Math.min(...policy.noticeDays.filter((days) => days >= left));
  if (notice === Number.POSITIVE_INFINITY) return null;
  return {
    step: String(notice),
    hasPassed: false,
    urgency: left <= URGENT_WITHIN_DAYS ? 'urgent' : 'digest',
    audience,
  };
}

const DAY_MS = 24 * 60 * 60 * 1000;
const daysBetween = (from: string, to: string): number =>
  (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS;
