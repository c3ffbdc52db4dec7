import type { CalendarDay } from './calendar.ts';
import type { LatestCheck } from './safeguard-check.ts';

/** Days from the due day on which the vendor is reminded of a check: before it, on it, and after it until it answers. */
const REMINDED_AT = [-3, 0, 3, 7, 14, 21, 28] as const;

/**
 * The reminder that is due by a day, or null where there is none. Asked on any later day, it gives the newest alone, so a server
 * that was off reminds once and not of all it missed.
 *
 * @returns its key, one for each due day and distance, and how many days the answer is late (negative: days left)
 */
export function checkReminderOn(
  today: CalendarDay,
  { dueOn, sentOn }: { dueOn: CalendarDay; sentOn: CalendarDay },
): { key: string; daysLate: number } | null {
  const daysLate = daysBetween(dueOn, today);
  const at = REMINDED_AT.findLast((day) => day <= daysLate);
  if (at === undefined) return null;
  // Whoever got it with two days to go was not to be reminded of it the same day.
  if (daysBetween(dueOn, sentOn) >= at) return null;
  return { key: `due:${dueOn}:${at}`, daysLate };
}

/** Days after the newest question about an answer on which the vendor is reminded of it, until it answers. */
const ASKED_AGAIN_AT = [3, 7, 14, 21, 28] as const;

/**
 * The reminder of a question that waits for the vendor's answer, as `checkReminderOn` has it.
 *
 * @param askedOn the day of the newest question
 */
export function clarificationReminderOn(today: CalendarDay, askedOn: CalendarDay): { key: string } | null {
  const waited = daysBetween(askedOn, today);
  const at = ASKED_AGAIN_AT.findLast((day) => day <= waited);
  return at === undefined ? null : { key: `asked:${askedOn}:${at}` };
}

/** The day by which a vendor is to be checked anew: the last one for which its check speaks; null while a new one is under way. */
export function checkRenewalBy({ standing, decided }: Pick<LatestCheck, 'standing' | 'decided'>): CalendarDay | null {
  const isDecided = standing === 'passed' || standing === 'passed-with-conditions' || standing === 'lapsed';
  return isDecided ? (decided?.validUntilOn ?? null) : null;
}

const DAY_MS = 24 * 60 * 60 * 1000;
const daysBetween = (from: string, to: string): number =>
  (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS;
