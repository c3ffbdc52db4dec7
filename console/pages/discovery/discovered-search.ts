import { catalogCategories } from '../../../shared/catalog/category.ts';
import { AccessRequestId } from '../../../shared/domain/access-request.ts';
import { discoverySorts, type DiscoveryState, type ListDiscovered } from '../../../shared/domain/discovery.ts';
import { z } from '../../../shared/zod.ts';

export const PAGE_SITES = 50;

/** The queue as its URL says it. What cannot be read is left out rather than refused. */
export const DiscoveredSearch = z.object({
  view: z.enum(['requests', 'answered', 'ignored', 'decided']).optional().catch(undefined),
  q: z.string().max(100).optional().catch(undefined),
  category: z.enum(catalogCategories).optional().catch(undefined),
  sort: z.enum(discoverySorts).optional().catch(undefined),
  order: z.literal('asc').optional().catch(undefined),
  page: z.int().min(1).max(10_000).optional().catch(undefined),
  /** A request to answer: its dialog is open. */
  answer: AccessRequestId.optional().catch(undefined),
});
export type DiscoveredSearch = z.infer<typeof DiscoveredSearch>;

/** What the list asks of the server for it. */
export function listInputOf(search: DiscoveredSearch, state: DiscoveryState): ListDiscovered {
  return {
    page: search.page ?? 1,
    size: PAGE_SITES,
    state,
    q: search.q?.trim() ?? '',
    category: search.category ?? null,
    sort: search.sort ?? 'last-seen',
    order: search.order ?? 'desc',
  };
}

export const DiscoveredSiteSearch = z.object({
  /** The decision dialog is open. */
  decide: z.literal(true).optional().catch(undefined),
});
