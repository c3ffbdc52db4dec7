import { z } from '../../../shared/zod.ts';

export const PAGE_CHECKS = 50;
export const checkViews = ['waiting', 'overdue', 'decided', 'all'] as const;

/** The list as its URL says it. What cannot be read is left out rather than refused. */
export const ChecksSearch = z.object({
  /** Without one: what is to be decided. */
  view: z.enum(checkViews).optional().catch(undefined),
  q: z.string().max(100).optional().catch(undefined),
  page: z.int().min(1).max(10_000).optional().catch(undefined),
});
export type ChecksSearch = z.infer<typeof ChecksSearch>;
