import type { CalendarDay } from '../../../shared/domain/calendar.ts';
import type { MetricId, MetricValue } from '../../../shared/domain/metric.ts';

/** A number of something. @param value null where it can't be known */
export const count = (id: MetricId, value: number | null, sinceOn: CalendarDay | null = null): MetricValue => ({
  id,
  value,
  of: null,
  sinceOn: value === null || value === 0 ? null : sinceOn,
});

/** So many of so many; none of none where there is nothing to be counted, which is known. */
export const share = (id: MetricId, value: number, of: number, sinceOn: CalendarDay | null = null): MetricValue => ({
  id,
  value,
  of,
  sinceOn: value === 0 ? null : sinceOn,
});

/** A share of which not even the whole is known. */
export const unknownShare = (id: MetricId): MetricValue => ({ id, value: null, of: null, sinceOn: null });

export function earliest(days: readonly CalendarDay[]): CalendarDay | null {
  return days.reduce<CalendarDay | null>((first, day) => (first === null || day < first ? day : first), null);
}
