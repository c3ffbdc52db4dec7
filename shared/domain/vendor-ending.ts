import { z } from '../zod.ts';
import { CalendarDay } from './calendar.ts';
import { VendorId } from './vendor-id.ts';
import { Vendor } from './vendor.ts';

/** What has to happen before a vendor is ended, in its order. */
export const endingSteps = ['export', 'accounts', 'approval', 'exceptions', 'agreements', 'return'] as const;
export type EndingStep = (typeof endingSteps)[number];

/** What nothing on record can tell, so somebody says that it is done. */
export const saidSteps = ['export', 'accounts'] as const satisfies readonly EndingStep[];

export const VendorEndingStep = z.object({
  step: z.enum(endingSteps),
  state: z.enum(['open', 'done', 'not-needed']),
  /** Who said so and how; null of a step that follows from what is on record. */
  said: z.object({ note: z.string(), byName: z.string(), at: z.date() }).nullable(),
});
export type VendorEndingStep = z.infer<typeof VendorEndingStep>;

/** A vendor that the organization leaves, from the first word of it. */
export const VendorEnding = z.object({
  reason: z.string(),
  begunByName: z.string(),
  begunAt: z.date(),
  steps: z.array(VendorEndingStep),
  /** Null while a step is open. */
  ended: z.object({ on: CalendarDay, note: z.string(), byName: z.string() }).nullable(),
});
export type VendorEnding = z.infer<typeof VendorEnding>;

const sentence = (message: string) => z.string().trim().min(1, message).max(1000);

export const BeginEnding = z.strictObject({ id: VendorId, reason: sentence('Say why you leave it, in a sentence') });
export type BeginEnding = z.infer<typeof BeginEnding>;

export const SettleEndingStep = z.strictObject({
  id: VendorId,
  step: z.enum(saidSteps),
  outcome: VendorEndingStep.shape.state.exclude(['open']),
  note: sentence('Say how you know, in a sentence'),
});
export type SettleEndingStep = z.infer<typeof SettleEndingStep>;

export const EndVendor = z.strictObject({ id: VendorId, note: z.string().trim().max(1000) });
export type EndVendor = z.infer<typeof EndVendor>;

export const TakeVendorBack = z.strictObject({ id: VendorId, reason: sentence('Say why, in a sentence') });
export type TakeVendorBack = z.infer<typeof TakeVendorBack>;

/** Some of a vendor's sites become a vendor of their own. */
export const SplitVendor = Vendor.omit({ id: true }).extend({
  fromId: VendorId,
  reason: sentence('Say why they are two, in a sentence'),
});
export type SplitVendor = z.infer<typeof SplitVendor>;

/** A vendor that is on record twice becomes one. */
export const MergeVendor = z.strictObject({
  id: VendorId,
  intoId: VendorId,
  reason: sentence('Say why they are one, in a sentence'),
});
export type MergeVendor = z.infer<typeof MergeVendor>;
