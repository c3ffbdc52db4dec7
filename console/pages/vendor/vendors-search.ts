import { SiteDomain } from '../../../shared/domain/site.ts';
import { z } from '../../../shared/zod.ts';
import { vendorStatusKinds } from '../../vendor-status.ts';

export const vendorColumns = ['name', 'status', 'owner', 'next'] as const;

/** The vendor list as its URL says it. What cannot be read is left out rather than refused. */
export const VendorsSearch = z.object({
  q: z.string().max(200).optional().catch(undefined),
  status: z.enum(vendorStatusKinds).optional().catch(undefined),
  owner: z.literal('none').optional().catch(undefined),
  sort: z.enum(vendorColumns).optional().catch(undefined),
  order: z.literal('descending').optional().catch(undefined),
  /** A site to add as a new vendor: the dialog is open and filled in. */
  add: z
    .union([SiteDomain, z.literal('')])
    .optional()
    .catch(undefined),
});
export type VendorsSearch = z.infer<typeof VendorsSearch>;

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
