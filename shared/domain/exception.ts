import { z } from '../zod.ts';
import { AccessRequestId } from './access-request.ts';
import { CalendarDay } from './calendar.ts';
import { DataClass } from './data-class.ts';
import { ExceptionId } from './exception-id.ts';
import { GroupId } from './group.ts';
import { Paging } from './paging.ts';
import { VendorId } from './vendor-id.ts';

export { ExceptionId };

export const exceptionStates = ['waiting', 'in-force', 'over', 'ended', 'refused'] as const;
export type ExceptionState = (typeof exceptionStates)[number];

/** A standing, dated permission to use a vendor in spite of how it is decided, for everyone or one group. */
export const Exception = z.object({
  id: ExceptionId,
  vendorId: VendorId,
  vendorName: z.string(),
  /** Null for everyone. */
  groupId: GroupId.nullable(),
  groupName: z.string().nullable(),
  dataClasses: z.array(DataClass),
  /** Patient information needs a BAA in force even so (45 CFR 164.502(e)(1), 164.308(b)(1)); not where the vendor is no business associate. */
  needsBaa: z.boolean(),
  reason: z.string(),
  /** Its first day, once granted, and its last. */
  startsOn: CalendarDay.nullable(),
  endsOn: CalendarDay,
  askedByName: z.string(),
  askedAt: z.date(),
  outcome: z.enum(['granted', 'refused']).nullable(),
  settledByName: z.string().nullable(),
  settledAt: z.date().nullable(),
  settledBecause: z.string(),
  endedByName: z.string().nullable(),
  endedAt: z.date().nullable(),
  endedBecause: z.string(),
  /** How often browsers let something through because of exceptions for this vendor while it was in force. */
  uses: z.int().min(0),
  lastUsedAt: z.date().nullable(),
});
export type Exception = z.infer<typeof Exception>;

/** How an exception stands on a day (`YYYY-MM-DD`). One that nobody answered before its last day is over. */
export function exceptionState(
  { outcome, endsOn, endedAt }: Pick<Exception, 'outcome' | 'endsOn' | 'endedAt'>,
  today: string,
): ExceptionState {
  if (outcome === 'refused') return 'refused';
  if (endedAt !== null) return 'ended';
  if (endsOn < today) return 'over';
  return outcome === null ? 'waiting' : 'in-force';
}

const why = z.string().trim().min(1, 'Say why, in a sentence').max(1000);

export const AskException = z.strictObject({
  vendorId: VendorId,
  groupId: GroupId.nullable(),
  dataClasses: z.array(DataClass).min(1, 'Choose what it is for').max(3),
  reason: why,
  endsOn: CalendarDay,
  /** The request that it answers. */
  accessRequestId: AccessRequestId.nullable(),
});
export type AskException = z.infer<typeof AskException>;

/** A named authority's answer, in writing. */
export const SettleException = z.strictObject({
  id: ExceptionId,
  outcome: z.enum(['granted', 'refused']),
  reason: why,
});
export type SettleException = z.infer<typeof SettleException>;

export const EndException = z.strictObject({ id: ExceptionId, reason: why });
export type EndException = z.infer<typeof EndException>;

export const ListExceptions = z.strictObject({
  ...Paging.shape,
  state: z.enum([...exceptionStates, 'all']).default('all'),
  vendorId: VendorId.nullable().default(null),
});
export type ListExceptions = z.infer<typeof ListExceptions>;
