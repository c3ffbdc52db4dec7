import { z } from '../zod.ts';

/** A calendar day as `YYYY-MM-DD`, with no time and no zone. Fields that hold one end in `On`. */
export const CalendarDay = z.iso.date('Enter a date such as 2026-12-31');
export type CalendarDay = z.infer<typeof CalendarDay>;
