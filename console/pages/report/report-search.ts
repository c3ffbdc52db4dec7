import { CalendarDay } from '../../../shared/domain/calendar.ts';
import { z } from '../../../shared/zod.ts';

/** The period as the URL says it; without one, the time since the last report. What cannot be read is left out rather than refused. */
export const ReportSearch = z.object({
  from: CalendarDay.optional().catch(undefined),
  to: CalendarDay.optional().catch(undefined),
});
export type ReportSearch = z.infer<typeof ReportSearch>;

export const PAGE_REPORTS = 25;

export const ReportsSearch = z.object({ page: z.int().min(1).max(10_000).optional().catch(undefined) });

/** What the page asks of the server for it. */
export const viewInputOf = ({ from, to }: ReportSearch): { fromOn?: CalendarDay; toOn?: CalendarDay } => ({
  ...(from === undefined ? {} : { fromOn: from }),
  ...(to === undefined ? {} : { toOn: to }),
});
