import { z } from '../zod.ts';
import { CalendarDay } from './calendar.ts';

/** One link of the organization's append-only trail: who changed what, when. Its hash covers the link before. */
export const AuditEvent = z.object({
  sequence: z.int().positive(),
  occurredAt: z.date(),
  actorKind: z.enum(['member', 'browser', 'system']),
  actorName: z.string(),
  /** Such as `vendor.created`. */
  action: z.string(),
  /** Such as `vendor`, with its id. */
  subjectKind: z.string(),
  subjectId: z.string(),
  subjectName: z.string(),
  before: z.record(z.string(), z.unknown()).nullable(),
  after: z.record(z.string(), z.unknown()).nullable(),
  hash: z.string(),
});
export type AuditEvent = z.infer<typeof AuditEvent>;

const Word = z.string().max(120);

/** Which events of the trail; an empty text and null stand for all. */
export const AuditFilter = z.strictObject({
  /** Part of the name of who acted. */
  who: Word.default(''),
  /** An action such as `vendor.created`. */
  action: Word.default(''),
  /** Part of the name of the thing, or its whole id. */
  thing: Word.default(''),
  /** The first and the last day, in the organization's time zone. */
  fromOn: CalendarDay.nullable().default(null),
  untilOn: CalendarDay.nullable().default(null),
});
export type AuditFilter = z.infer<typeof AuditFilter>;

export const AuditVerification = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('intact'), events: z.int() }),
  z.object({
    kind: z.literal('broken'),
    events: z.int(),
    brokenAt: z.int(),
    because: z.enum(['changed', 'missing', 'reordered', 'added']),
  }),
]);
export type AuditVerification = z.infer<typeof AuditVerification>;
