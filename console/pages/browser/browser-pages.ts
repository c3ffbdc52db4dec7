import { browserSorts, type ListBrowsers } from '../../../shared/domain/browser.ts';
import { z } from '../../../shared/zod.ts';

/** The list of browsers as its URL says it. What cannot be read is left out rather than refused. */
export const BrowsersSearch = z.object({
  q: z.string().max(100).optional().catch(undefined),
  unassigned: z.literal(true).optional().catch(undefined),
  behind: z.literal(true).optional().catch(undefined),
  sort: z.enum(browserSorts).optional().catch(undefined),
  page: z.int().min(1).max(10_000).optional().catch(undefined),
});
export type BrowsersSearch = z.infer<typeof BrowsersSearch>;

export const PAGE_BROWSERS = 50;

/** What can't be seen comes first, and the longest silent before others, unless the URL says otherwise. */
export const browsersInputOf = ({ q, unassigned, behind, sort, page }: BrowsersSearch): Partial<ListBrowsers> => ({
  q: q?.trim() ?? '',
  unassigned: unassigned ?? false,
  behind: behind ?? false,
  sort: sort ?? 'gaps',
  order: sort === 'label' ? 'asc' : 'desc',
  page: page ?? 1,
  size: PAGE_BROWSERS,
});
