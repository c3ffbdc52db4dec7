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

export const DecideVendor = z
  .strictObject({
    ...Approval.pick({
      vendorId: true,
      ruling: true,
      dataClasses: true,
      conditions: true,
      reason: true,
      reviewDueOn: true,
    }).shape,
    accounts: Approval.shape.accounts.default('any'),
  })
  .refine((decision) => decision.ruling !== 'approved-with-conditions' || decision.conditions !== '', {
    path: ['conditions'],
    message: 'Say which conditions apply',
  })
  .refine((decision) => decision.ruling === 'denied' || decision.dataClasses.length > 0, {
    path: ['dataClasses'],
    message: 'Choose what the vendor may receive',
  });
export type DecideVendor = z.infer<typeof DecideVendor>;
