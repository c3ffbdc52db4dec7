import { z } from '../../../shared/zod.ts';

export const PAGE_FILES = 50;

/** The list as its URL says it. What cannot be read is left out rather than refused. */
export const FilesSearch = z.object({
  q: z.string().max(100).optional().catch(undefined),
  page: z.int().min(1).max(10_000).optional().catch(undefined),
});
