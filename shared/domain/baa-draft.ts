import { baaDraftOptionIds } from '../regulation/baa-model-wording.ts';
import { z } from '../zod.ts';
import { oneLine } from './member.ts';
import { Intervals } from './organization-settings.ts';
import { VendorId } from './vendor-id.ts';

/** A name as it is written on paper: longer than those in lists. */
const PartyName = z.string().trim().min(1, 'Enter the name as the agreement is to say it').max(200).check(oneLine);

/** Whether the vendor acts as an agent, 45 CFR 160.402(c); `unsaid` leaves the sentence to counsel. */
export const baaDraftAgencies = ['independent', 'agent', 'unsaid'] as const;

export const baaDraftFormats = ['docx', 'pdf'] as const;
export type BaaDraftFormat = (typeof baaDraftFormats)[number];

/** What a draft of an agreement is made from. Everything else in it is our model wording or left blank. */
export const DraftBaa = z.strictObject({
  vendorId: VendorId,
  /** The organization and the vendor by their legal names. */
  ownName: PartyName,
  counterparty: PartyName,
  /** Who passes the information on: a covered entity (45 CFR 164.504(e)(2)) or itself a business associate (164.504(e)(5)). */
  as: z.enum(['covered-entity', 'business-associate']),
  services: z
    .string()
    .trim()
    .min(1, 'Say what it does for you, in a sentence or two')
    .max(1000)
    // Lines may end; other control characters have no place in a document's XML.
    .regex(/^(?:[^\p{Cc}\p{Cs}\uFFFE\uFFFF]|\r?\n)*$/u, 'Write it in plain letters and lines'),
  /** Calendar days; the law's own limit is 60, 45 CFR 164.410(b). */
  breachReportDays: Intervals.shape.breachReportDays,
  agency: z.enum(baaDraftAgencies),
  options: z.array(z.enum(baaDraftOptionIds)).max(baaDraftOptionIds.length),
});
export type DraftBaa = z.infer<typeof DraftBaa>;
