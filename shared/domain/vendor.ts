import { z } from '../zod.ts';
import { Approval } from './approval.ts';
import { Baa } from './baa.ts';
import { CalendarDay } from './calendar.ts';
import { idOf } from './id.ts';
import { MemberId } from './member.ts';
import { SiteDomain } from './site.ts';
import { VendorId } from './vendor-id.ts';

export { VendorId };

/** A vendor has at most so many. */
export const MOST_SITES = 50;

/** A company that may receive data; owns sites. */
export const Vendor = z.strictObject({
  id: VendorId,
  name: z.string().trim().min(1, 'Enter the name of the vendor').max(120),
  /** What it does for the organization, in a sentence. */
  purpose: z.string().trim().max(500),
  /** The member answerable for the vendor; none is a visible defect. */
  ownerId: MemberId.nullable(),
  sites: z.array(SiteDomain).min(1, 'Enter at least one site').max(MOST_SITES),
});
export type Vendor = z.infer<typeof Vendor>;

export const CreateVendor = Vendor.omit({ id: true });
export type CreateVendor = z.infer<typeof CreateVendor>;

export const UpdateVendor = z.strictObject(Vendor.shape);
export type UpdateVendor = z.infer<typeof UpdateVendor>;

/** A vendor with what its coverage is computed from. */
export const VendorRecord = z.object({
  ...Vendor.shape,
  /** None of a vendor that was merged into another. */
  sites: z.array(SiteDomain),
  /** Since when it is in the record alone; null of one that the organization works with. */
  endedOn: CalendarDay.nullable(),
  mergedInto: VendorId.nullable(),
  mergedIntoName: z.string().nullable(),
  ownerName: z.string().nullable(),
  createdAt: z.date(),
  /** Newest first. */
  approvals: z.array(Approval),
  /** Newest first. */
  baas: z.array(Baa),
});
export type VendorRecord = z.infer<typeof VendorRecord>;

export const VendorSiteId = idOf('VendorSite');
export type VendorSiteId = z.infer<typeof VendorSiteId>;
