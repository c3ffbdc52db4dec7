import { z } from '../zod.ts';
import { CalendarDay } from './calendar.ts';
import { DataClass } from './data-class.ts';
import { idOf } from './id.ts';
import { MemberId } from './member.ts';
import { VendorId } from './vendor-id.ts';

export const ApprovalId = idOf('Approval');
export type ApprovalId = z.infer<typeof ApprovalId>;

export const rulings = ['approved', 'approved-with-conditions', 'denied'] as const;

/** Which accounts it is approved for: whosever, or only those with an e-mail address of the organization. */
export const accountScopes = ['any', 'organization'] as const;
export type AccountScope = (typeof accountScopes)[number];

/** An officer's dated decision on a vendor. Never edited: a later one takes its place. */
export const Approval = z.object({
  id: ApprovalId,
  vendorId: VendorId,
  ruling: z.enum(rulings),
  /** What it is approved for; empty when denied. Patient information also needs a BAA in force. */
  dataClasses: z.array(DataClass),
  accounts: z.enum(accountScopes),
  conditions: z.string().trim().max(1000),
  reason: z.string().trim().min(1, 'Say why, in a sentence').max(1000),
  /** When the organization's own policy asks for another look. */
  reviewDueOn: CalendarDay.nullable(),
  decidedBy: MemberId,
  decidedByName: z.string(),
  decidedAt: z.date(),
});
export type Approval = z.infer<typeof Approval>;

const Decided = z.strictObject({
  ...Approval.pick({ ruling: true, dataClasses: true, conditions: true, reason: true, reviewDueOn: true }).shape,
  accounts: Approval.shape.accounts.default('any'),
});

/** A decision says on which conditions and for what, where its ruling has any. */
const complete = <Schema extends z.ZodType<z.infer<typeof Decided>>>(schema: Schema) =>
  schema
    .refine(({ ruling, conditions }) => ruling !== 'approved-with-conditions' || conditions !== '', {
      path: ['conditions'],
      message: 'Say which conditions apply',
    })
    .refine(({ ruling, dataClasses }) => ruling === 'denied' || dataClasses.length > 0, {
      path: ['dataClasses'],
      message: 'Choose what the vendor may receive',
    });

/** A decision before it is known on which vendor. */
export const Ruling = complete(Decided);
export type Ruling = z.infer<typeof Ruling>;

export const DecideVendor = complete(z.strictObject({ vendorId: VendorId, ...Decided.shape }));
export type DecideVendor = z.infer<typeof DecideVendor>;
