import { z } from '../zod.ts';
import { CalendarDay } from './calendar.ts';
import { idOf } from './id.ts';
import { MemberId } from './member.ts';
import { Paging } from './paging.ts';
import { VendorId } from './vendor-id.ts';

export const ConditionId = idOf('Condition');
export type ConditionId = z.infer<typeof ConditionId>;

/** Something that somebody has to see to because of an approval, by a day. */
export const GivenCondition = z.strictObject({
  text: z.string().trim().min(1, 'Say what has to be done').max(300, 'Keep it to 300 characters'),
  ownerId: MemberId,
  dueOn: CalendarDay,
  /** While it is open, the approval does not count: browsers treat the vendor as undecided. */
  isBeforeUse: z.boolean(),
});
export type GivenCondition = z.infer<typeof GivenCondition>;

/** The same on record, with what became of it. Met once and never opened again; a later decision gives it anew. */
export const ApprovalCondition = z.object({
  ...GivenCondition.shape,
  id: ConditionId,
  ownerName: z.string(),
  /** The day on which it was met, and who says so; null while it is open. */
  metOn: CalendarDay.nullable(),
  metByName: z.string().nullable(),
  metAt: z.date().nullable(),
  /** What proves it, in words: where the file lies, who confirmed it. */
  evidence: z.string(),
});
export type ApprovalCondition = z.infer<typeof ApprovalCondition>;

export const MeetCondition = z.strictObject({
  id: ConditionId,
  metOn: CalendarDay,
  evidence: z.string().trim().min(1, 'Say what proves it, in a sentence').max(500),
});
export type MeetCondition = z.infer<typeof MeetCondition>;

/** Open on a day, and due before it. */
export const isOverdue = ({ dueOn, metOn }: Pick<ApprovalCondition, 'dueOn' | 'metOn'>, today: string): boolean =>
  metOn === null && dueOn < today;

/** A condition in a list over all vendors. */
export const VendorCondition = ApprovalCondition.extend({ vendorId: VendorId, vendorName: z.string() });
export type VendorCondition = z.infer<typeof VendorCondition>;

/** `open` holds the overdue ones too. */
export const conditionStates = ['open', 'overdue', 'met', 'all'] as const;

export const ListConditions = z.strictObject({
  ...Paging.shape,
  state: z.enum(conditionStates).default('open'),
  /** Part of what has to be done, of the vendor's name or of the owner's. */
  q: z.string().trim().max(100).default(''),
});
export type ListConditions = z.infer<typeof ListConditions>;
