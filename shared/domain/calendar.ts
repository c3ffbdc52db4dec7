import { z } from '../zod.ts';

/** A calendar day as `YYYY-MM-DD`, with no time and no zone. Fields that hold one end in `On`. */
export const CalendarDay = z.iso.date('Enter a date such as 2026-12-31');
export type CalendarDay = z.infer<typeof CalendarDay>;

/** The day that many months later; where that month is too short, its last day. */
export function monthsAfter(day: CalendarDay, months: number): CalendarDay {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth))).toISOString().slice(0, 10);
}

const DAY_MS = 86_400_000;

const utc = (day: CalendarDay): number => Date.parse(`${day}T00:00:00Z`);

/** Calendar days from one `YYYY-MM-DD` to another; negative when the second is earlier. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return Math.round((utc(to) - utc(from)) / DAY_MS);
}

/** The `YYYY-MM-DD` that many calendar days later. */
export function addDays(day: CalendarDay, days: number): CalendarDay {
  return new Date(utc(day) + days * DAY_MS).toISOString().slice(0, 10);
}
