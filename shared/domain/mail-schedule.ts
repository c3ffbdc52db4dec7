import { todayIn } from '../policy/today.ts';
import type { NotificationSettings } from './notification.ts';
import type { Urgency } from './urgency.ts';
import { type Weekday, weekdays } from './organization-settings.ts';

/** The digest of a working day goes out from this hour on. */
export const DIGEST_HOUR = 7;

/** What the hour and the day are read by. */
export interface Calendar {
  /** IANA name, such as `America/Chicago`. */
  timeZone: string;
  workingDays: readonly Weekday[];
}

/**
 * Which of the notifications that wait are to be mailed to a member now, and whether that is the digest of the day.
 *
 * @param digestOn the day of the latest digest, in the organization's zone
 */
export function mailDue<Waiting extends { urgency: Urgency }>(
  waiting: readonly Waiting[],
  { mail, quiet }: Pick<NotificationSettings, 'mail' | 'quiet'>,
  digestOn: string | null,
  { timeZone, workingDays }: Calendar,
  now: Date,
): { due: Waiting[]; isDigest: boolean } {
  const hour = hourIn(timeZone, now);
  const isQuiet = (at: number) => quiet !== null && isWithin(at, quiet);
  if (mail === 'none' || isQuiet(hour)) return { due: [], isDigest: false };
  if (mail === 'at-once') return { due: [...waiting], isDigest: false };

  const today = todayIn(timeZone, now);
  // For whoever has quiet from then until midnight, the digest goes before.
  const digestFrom = hoursFrom(DIGEST_HOUR).every(isQuiet) ? 0 : DIGEST_HOUR;
  const isDigestDue = hour >= digestFrom && digestOn !== today && workingDays.includes(weekdayOf(today));
  if (isDigestDue && waiting.some(({ urgency }) => urgency === 'digest')) return { due: [...waiting], isDigest: true };
  return { due: waiting.filter(({ urgency }) => urgency === 'urgent'), isDigest: false };
}

/** The hours of a day from this one on. */
const hoursFrom = (first: number): number[] => Array.from({ length: 24 - first }, (_, index) => first + index);

/** Hours may run over midnight: from 20 until 6. */
function isWithin(hour: number, { from, until }: { from: number; until: number }): boolean {
  return from < until ? hour >= from && hour < until : hour >= from || hour < until;
}

function hourIn(timeZone: string, now: Date): number {
  return Number(new Intl.DateTimeFormat('en-US', { timeZone, hour: '2-digit', hourCycle: 'h23' }).format(now));
}

/** The day of the week of a calendar day. */
function weekdayOf(day: string): Weekday {
  const fromMonday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return weekdays[fromMonday] ?? 'sunday';
}

/** The Monday of the week in which a calendar day lies. */
export function mondayOf(day: string): string {
  const midnight = new Date(`${day}T00:00:00Z`);
  midnight.setUTCDate(midnight.getUTCDate() - ((midnight.getUTCDay() + 6) % 7));
  return midnight.toISOString().slice(0, 10);
}
