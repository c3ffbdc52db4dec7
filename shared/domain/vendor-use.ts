import { z } from '../zod.ts';
import { accountKinds } from './observation-words.ts';
import { pageOf, Paging } from './paging.ts';
import { VendorId } from './vendor-id.ts';
import { Who } from './who.ts';

/** How far back a vendor's page looks at what browsers saw on its sites, the current month included. */
export const USE_MONTHS = 12;

/** What became of a paste or a drop that looked like patient information. */
export const exposureEnds = ['stopped', 'gone-on', 'passed'] as const;
export type ExposureEnd = (typeof exposureEnds)[number];

const Count = z.int().min(0);

/** The exposures of one month, by what became of them. */
export const ExposureMonth = z.object({
  /** `YYYY-MM` in the organization's zone. */
  month: z.string(),
  stopped: Count,
  /** Somebody saw the warning and went on. */
  'gone-on': Count,
  /** The policy let it through. */
  passed: Count,
});
export type ExposureMonth = z.infer<typeof ExposureMonth>;

/** Somebody who used a vendor's sites, as far as the reader may know who. */
export const VendorUser = z.object({
  ...Who.shape,
  /** How many browsers of theirs. */
  browsers: Count,
  lastSeenAt: z.date(),
  /** Whose accounts they used there; empty where none was seen. */
  accountKinds: z.array(z.enum(accountKinds).exclude(['unknown'])),
  signUps: Count,
  signIns: Count,
  exposures: Count,
});
export type VendorUser = z.infer<typeof VendorUser>;

export const ListVendorUsers = Paging.extend({ id: VendorId });
export type ListVendorUsers = z.infer<typeof ListVendorUsers>;

/** A page of them, whoever was seen last first; `items` is empty where the policy is to count alone. */
export const VendorUsers = pageOf(VendorUser).extend({ isCountedAlone: z.boolean() });
export type VendorUsers = z.infer<typeof VendorUsers>;
