import { z } from '../../../shared/zod.ts';

export const PAGE_CONDITIONS = 50;
export const conditionViews = ['overdue', 'met', 'all'] as const;

/** The list as its URL says it. What cannot be read is left out rather than refused. */
export const ConditionsSearch = z.object({
  /** Without one: those that are open. */
  view: z.enum(conditionViews).optional().catch(undefined),
  q: z.string().max(100).optional().catch(undefined),
  page: z.int().min(1).max(10_000).optional().catch(undefined),
});
export type ConditionsSearch = z.infer<typeof ConditionsSearch>;
