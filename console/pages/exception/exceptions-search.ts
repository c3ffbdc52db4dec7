import { exceptionStates } from '../../../shared/domain/exception.ts';
import { z } from '../../../shared/zod.ts';

export const PAGE_EXCEPTIONS = 50;

/** The list as its URL says it. What cannot be read is left out rather than refused. */
export const ExceptionsSearch = z.object({
  state: z.enum(exceptionStates).optional().catch(undefined),
  page: z.int().min(1).max(10_000).optional().catch(undefined),
});
