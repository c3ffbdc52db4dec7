import { systemContextOf } from '../../server/auth/system.ts';
import { countDay } from '../../server/features/metric/count-day.ts';
import type { Clinic } from './clinic.ts';
import type { Timeline } from './timeline.ts';

const DAYS = 360;

/** The last day of each month of the year, as days before today. */
export const monthEndsOf = (timeline: Timeline): number[] =>
  Array.from({ length: DAYS }, (_, before) => DAYS - before).filter((days) =>
    timeline.dayBefore(days - 1).endsWith('-01'),
  );

/** Counts what leadership is told on the last day of each month, as the jobs of a running server do every day, so that a period has a before. */
export function planFigures({ db, timeline, organizationId }: Clinic): void {
  for (const days of monthEndsOf(timeline)) {
    timeline.on(days, 23.9, () => countDay(systemContextOf(db, organizationId, 'count-metrics', timeline.now)));
  }
}
