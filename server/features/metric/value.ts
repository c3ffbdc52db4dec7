import type { CalendarDay } from '../../../shared/domain/calendar.ts';
import type { MetricId, MetricValue } from '../../../shared/domain/metric.ts';

/** A number of something. @param value null where it can't be known */
export const count = (id: MetricId, value: number | null, sinceOn: CalendarDay | null = null): MetricValue => ({
  id,
  value,
  of: null,
  sinceOn: value === null || value === 0 ? null : sinceOn,
});

/** So many of so many; of nothing, nothing is known. */
export const share = (id: MetricId, value: number, of: number, sinceOn: CalendarDay | null = null): MetricValue =>
  of === 0 ? { id, value: null, of: null, sinceOn: null } : { id, value, of, sinceOn: value === 0 ? null : sinceOn };

export function earliest(days: readonly CalendarDay[]): CalendarDay | null {
  return days.reduce<CalendarDay | null>((first, day) => (first === null || day < first ? day : first), null);
}
