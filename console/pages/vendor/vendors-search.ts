import { catalogCategories } from '../../../shared/catalog/category.ts';
import { SiteDomain } from '../../../shared/domain/site.ts';
import { baaFilters, type ListVendors, receivedKinds, vendorSorts } from '../../../shared/domain/vendor-list.ts';
import { Grade } from '../../../shared/domain/vendor-risk.ts';
import { z } from '../../../shared/zod.ts';
import { vendorStatusKinds } from '../../vendor-status.ts';

export const PAGE_VENDORS = 50;

/** The vendor list as its URL says it. What cannot be read is left out rather than refused. */
export const VendorsSearch = z.object({
  q: z.string().max(100).optional().catch(undefined),
  status: z.enum(vendorStatusKinds).optional().catch(undefined),
  receives: z.enum(receivedKinds).optional().catch(undefined),
  baa: z.enum(baaFilters).optional().catch(undefined),
  owner: z.literal('none').optional().catch(undefined),
  check: z.literal('missing').optional().catch(undefined),
  risk: Grade.optional().catch(undefined),
  category: z.enum(catalogCategories).optional().catch(undefined),
  review: z.enum(['overdue', 'soon']).optional().catch(undefined),
  ended: z.literal('only').optional().catch(undefined),
  sort: z.enum(vendorSorts).optional().catch(undefined),
  order: z.literal('descending').optional().catch(undefined),
  page: z.int().min(1).max(10_000).optional().catch(undefined),
  /** A site to add as a new vendor: the dialog is open and filled in. */
  add: z
    .union([SiteDomain, z.literal('')])
    .optional()
    .catch(undefined),
});
export type VendorsSearch = z.infer<typeof VendorsSearch>;

/** What the list asks of the server for it. */
export function listInputOf(search: VendorsSearch): ListVendors {
  return {
    page: search.page ?? 1,
    size: PAGE_VENDORS,
    q: search.q?.trim() ?? '',
    status: search.status ?? null,
    receives: search.receives ?? null,
    baa: search.baa ?? null,
    owner: search.owner ?? null,
    check: search.check ?? null,
    risk: search.risk ?? null,
    category: search.category ?? null,
    review: search.review ?? null,
    ended: search.ended ?? null,
    sort: search.sort ?? 'status',
    order: search.order === undefined ? 'asc' : 'desc',
  };
}

/** The parts of a vendor's page, in the order of the decision. */
export const vendorTabs = ['decision', 'risk', 'use', 'about', 'history'] as const;
export type VendorTab = (typeof vendorTabs)[number];

export const VendorPageSearch = z.object({
  /** Without one, the decision. */
  tab: z.enum(vendorTabs).optional().catch(undefined),
  /** The decision dialog is open. */
  decide: z.literal(true).optional().catch(undefined),
});

/** The open findings on a vendor's sites, the worst first, as its page asks for them. */
export const findingsOf = (vendorId: string) => ({ vendorId, size: 100 });
