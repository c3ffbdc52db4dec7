import { catalogCategories } from '../catalog/category.ts';
import { vendorStatusKinds } from '../policy/vendor-status.ts';
import { z } from '../zod.ts';
import { DataClass } from './data-class.ts';
import { Paging } from './paging.ts';
import { VendorDetails } from './vendor-details.ts';
import { Grade } from './vendor-risk.ts';
import { VendorRecord } from './vendor.ts';

export const vendorSorts = ['status', 'name', 'owner', 'next', 'risk', 'review'] as const;
export type VendorSort = (typeof vendorSorts)[number];

/**
 * What vendors receive, as the list tells them apart: patient information as far as somebody said so or approved it; less
 * than that; or nobody said.
 */
export const receivedKinds = ['phi', 'less', 'unknown'] as const;
export type ReceivedKind = (typeof receivedKinds)[number];

export const baaFilters = ['missing', 'in-force', 'ending'] as const;

/** Null does not narrow the list. */
export const VendorFilters = z.strictObject({
  /** Part of a name, a site, a purpose or an owner's name. */
  q: z.string().trim().max(100).default(''),
  status: z.enum(vendorStatusKinds).nullable().default(null),
  receives: z.enum(receivedKinds).nullable().default(null),
  /** `missing`: none in force, and no officer held that it needs none (a conduit, or no business associate); `ending`: within 60 days. */
  baa: z.enum(baaFilters).nullable().default(null),
  owner: z.literal('none').nullable().default(null),
  /** `missing`: no safeguard check was decided within the organization's review interval that holds still. */
  check: z.literal('missing').nullable().default(null),
  /** By the newest result that counts. */
  risk: Grade.nullable().default(null),
  category: z.enum(catalogCategories).nullable().default(null),
  /** `soon`: due within 30 days; of a decision without a day, by the organization's own interval. */
  review: z.enum(['overdue', 'soon']).nullable().default(null),
  /** Null leaves out those that were ended. */
  ended: z.literal('only').nullable().default(null),
});
export type VendorFilters = z.infer<typeof VendorFilters>;

/** A review that is due within so many days is said aloud. */
export const REVIEW_SOON_DAYS = 30;

export const ListVendors = z.strictObject({
  ...Paging.shape,
  ...VendorFilters.shape,
  /** Ascending is the most pressing status first, the worst risk first, and a missing owner first. */
  sort: z.enum(vendorSorts).default('status'),
  order: z.enum(['asc', 'desc']).default('asc'),
});
export type ListVendors = z.infer<typeof ListVendors>;

/** A vendor as a list shows and exports it. */
export const VendorRow = VendorRecord.extend({
  ...VendorDetails.pick({
    company: true,
    products: true,
    patients: true,
    locations: true,
    signOn: true,
    contacts: true,
    cost: true,
  }).shape,
  dataClasses: z.array(DataClass).nullable(),
  ownerEmail: z.string().nullable(),
  securityOwnerEmail: z.string().nullable(),
  /** As last computed or judged; null where that is still to come. */
  risk: Grade.nullable(),
  /** By whatever the newest decision or the organization's own interval says; null where nobody decided. */
  reviewDueOn: z.string().nullable(),
});
export type VendorRow = z.infer<typeof VendorRow>;

const Count = z.int().min(0);

/** How many vendors there are, and what of them the filters would show. */
export const VendorCounts = z.object({
  /** But for those that were ended. */
  all: Count,
  ended: Count,
  byStatus: z.record(z.enum(vendorStatusKinds), Count),
  /** Receive patient information without an agreement in force. */
  exposed: Count,
  ownerless: Count,
  unknownData: Count,
  reviewOverdue: Count,
});
export type VendorCounts = z.infer<typeof VendorCounts>;
