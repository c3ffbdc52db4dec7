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
