import type { CalendarDay } from './calendar.ts';

/** The day that many days later, or earlier for a negative number. Apart from the schema of a day, which page scripts cannot carry. */
export function daysAfter(day: CalendarDay, days: number): CalendarDay {
  const later = new Date(`${day}T00:00:00Z`);
  later.setUTCDate(later.getUTCDate() + days);
  return later.toISOString().slice(0, 10);
}
