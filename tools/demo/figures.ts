import { systemContextOf } from '../../server/auth/system.ts';
import { countDay } from '../../server/features/metric/count-day.ts';
import type { Clinic } from './clinic.ts';

/** Counts what leadership is told on the last day of each month, as the jobs of a running server do every day, so that a period has a before. */
export function planFigures({ db, timeline, organizationId }: Clinic): void {
  for (let days = 360; days > 0; days--) {
    const isLastOfMonth = timeline.dayBefore(days - 1).endsWith('-01');
    if (!isLastOfMonth) continue;
    timeline.on(days, 23.9, () => countDay(systemContextOf(db, organizationId, 'count-metrics', timeline.now)));
  }
}
