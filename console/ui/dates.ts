import { addDays, daysBetween } from '../../shared/domain/calendar.ts';

export { addDays, daysBetween };

const utc = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** A calendar day in full, such as "December 31, 2026". It has no zone, so none shifts it. */
export function fullDay(day: string, locale?: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(utc(day));
}

/** How far a calendar day is from today: "today", "in 12 days", "3 days ago". */
export function relativeDay(day: string, today: string, locale?: string): string {
  const days = daysBetween(today, day);
  const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  if (Math.abs(days) < 90) return words.format(days, 'day');
  if (Math.abs(days) < 730) return words.format(Math.round(days / 30.44), 'month');
  return words.format(Math.round(days / 365.25), 'year');
}

/** An instant in full in the organization's zone, with the zone's name: a time without one is a guess. */
export function fullInstant(instant: Date, timeZone: string, locale?: string): string {
  return new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    second: '2-digit',
    timeZoneName: 'short',
    timeZone,
  }).format(instant);
}

/** An instant as a table shows it, to the minute, in the organization's zone. */
export function shortInstant(instant: Date, timeZone: string, locale?: string): string {
  return new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
  }).format(instant);
}

/** How long ago an instant was: "just now", "5 minutes ago", "yesterday". An instant ahead of the clock counts as now. */
export function ago(instant: Date, now: Date, locale?: string): string {
  const seconds = Math.max(0, (now.getTime() - instant.getTime()) / 1000);
  if (seconds < 45) return 'just now';
  const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  if (seconds < 45 * 60) return words.format(-Math.max(1, Math.round(seconds / 60)), 'minute');
  if (seconds < 22 * 3600) return words.format(-Math.max(1, Math.round(seconds / 3600)), 'hour');
  const days = Math.max(1, Math.round(seconds / 86_400));
  if (days < 60) return words.format(-days, 'day');
  return words.format(-Math.round(days / 30.44), 'month');
}
