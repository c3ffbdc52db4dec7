import { z } from '../zod.ts';
import { idOf } from './id.ts';
import { MemberId } from './member.ts';
import { VendorId } from './vendor-id.ts';

export const DeterminationId = idOf('Determination');
export type DeterminationId = z.infer<typeof DeterminationId>;

/** What a vendor is under 45 CFR 160.103; `undecided` takes an earlier determination back. */
export const determinationKinds = [
  'business-associate',
  'subcontractor',
  'conduit',
  'not-business-associate',
  'undecided',
] as const;
export type DeterminationKind = (typeof determinationKinds)[number];

/** Whether a vendor is a business associate, and why. Never edited: a later one takes its place. */
export const Determination = z.object({
  id: DeterminationId,
  vendorId: VendorId,
  kind: z.enum(determinationKinds),
  reason: z.string().trim().min(1, 'Say why, in a sentence').max(1000),
  decidedBy: MemberId,
  decidedByName: z.string(),
  decidedAt: z.date(),
});
export type Determination = z.infer<typeof Determination>;

export const DetermineVendor = z.strictObject(Determination.pick({ vendorId: true, kind: true, reason: true }).shape);
export type DetermineVendor = z.infer<typeof DetermineVendor>;
