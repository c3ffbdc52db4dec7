import { z } from '../zod.ts';
import { GivenCondition } from './approval-condition.ts';
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
  /** What whoever uses it keeps to, in words that browsers show. What somebody has to see to first are conditions on record. */
  conditions: z.string().trim().max(1000),
  reason: z.string().trim().min(1, 'Say why, in a sentence').max(1000),
  /** When the organization's own policy asks for another look. */
  reviewDueOn: CalendarDay.nullable(),
  decidedBy: MemberId,
  decidedByName: z.string(),
  decidedAt: z.date(),
  /** Who agreed to it as second approver, where your policy asked for one. */
  secondedByName: z.string().nullable(),
  /** Whose authority it went past a denial by. */
  authorityName: z.string().nullable(),
  /** True while a condition is open that has to be met before use: the approval does not count yet. */
  isHeldBack: z.boolean(),
});
export type Approval = z.infer<typeof Approval>;

const Decided = z.strictObject({
  ...Approval.pick({ ruling: true, dataClasses: true, conditions: true, reason: true, reviewDueOn: true }).shape,
  accounts: Approval.shape.accounts.default('any'),
  conditionsToMeet: z.array(GivenCondition).max(20, 'Keep it to 20 conditions').default([]),
});

const hasConditions = ({
  conditions,
  conditionsToMeet,
}: Pick<z.infer<typeof Decided>, 'conditions' | 'conditionsToMeet'>) =>
  conditions !== '' || conditionsToMeet.length > 0;

/** A decision says on which conditions and for what, where its ruling has any. */
const complete = <Schema extends z.ZodType<z.infer<typeof Decided>>>(schema: Schema) =>
  schema
    .refine(({ ruling, ...given }) => ruling !== 'approved-with-conditions' || hasConditions(given), {
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

/** What an approval amounts to today: nothing while a condition before use is open, so that browsers treat the vendor as undecided. */
export const rulingInEffect = ({
  ruling,
  isHeldBack,
}: Pick<Approval, 'ruling' | 'isHeldBack'>): Approval['ruling'] | null =>
  isHeldBack && ruling !== 'denied' ? null : ruling;
