import { z } from '../zod.ts';
import { CalendarDay } from './calendar.ts';
import { DataClass } from './data-class.ts';
import { idOf } from './id.ts';
import { Paging } from './paging.ts';
import { ObservedSite } from './site.ts';
import { Who } from './who.ts';

export const AccessRequestId = idOf('AccessRequest');
export type AccessRequestId = z.infer<typeof AccessRequestId>;

export const accessRequestStates = ['open', 'granted', 'refused'] as const;
export type AccessRequestState = (typeof accessRequestStates)[number];

/** Longer ones tempt people to describe a patient. */
export const PURPOSE_MAX_CHARACTERS = 200;

/** What the member reads in the browser. */
const Answer = z.string().trim().max(300, 'Keep it to 300 characters');

/** A member asks, from the page itself, to use a site that is not approved. */
export const AccessRequest = z.object({
  id: AccessRequestId,
  site: z.string(),
  /** Typed by the member and judged by the detectors first, in the browser and again on arrival. */
  purpose: z.string(),
  dataClass: DataClass,
  state: z.enum(accessRequestStates),
  requestedAt: z.date(),
  answeredAt: z.date().nullable(),
  /** What the officer tells whoever asked; empty where nothing was said. */
  answer: z.string(),
});
export type AccessRequest = z.infer<typeof AccessRequest>;

/** As officers see it. */
export const AccessRequestRecord = AccessRequest.extend({
  ...Who.omit({ browserId: true }).shape,
  answeredByName: z.string().nullable(),
  /** The exceptions that were asked for because of it, newest first. */
  exceptions: z.array(
    z.object({
      askedByName: z.string(),
      askedAt: z.date(),
      endsOn: CalendarDay,
      /** Null while it waits. */
      outcome: z.enum(['granted', 'refused']).nullable(),
    }),
  ),
});
export type AccessRequestRecord = z.infer<typeof AccessRequestRecord>;

/** `id` is a UUID version 7 made once in the browser, so that a request which is sent again is the same request. */
export const SubmitAccessRequest = z.strictObject({
  id: z.uuidv7('Not an AccessRequest id').brand<'AccessRequestId'>(),
  site: ObservedSite,
  purpose: z
    .string()
    .trim()
    .min(1, 'Say what you need it for')
    .max(PURPOSE_MAX_CHARACTERS, `Keep it to ${PURPOSE_MAX_CHARACTERS} characters`)
    .regex(/^[^\p{Cc}\p{Cs}]*$/u, 'Write it on one line'),
  dataClass: DataClass,
});
export type SubmitAccessRequest = z.infer<typeof SubmitAccessRequest>;

/** A request is granted where its site is approved; refusing it says why. */
export const AnswerAccessRequest = z
  .strictObject({ id: AccessRequestId, state: z.enum(['granted', 'refused']), answer: Answer })
  .refine(({ state, answer }) => state === 'granted' || answer !== '', {
    path: ['answer'],
    message: 'Say why, in a sentence: whoever asked will read it',
  });
export type AnswerAccessRequest = z.infer<typeof AnswerAccessRequest>;

export const ListAccessRequests = z.strictObject({
  ...Paging.shape,
  state: z.enum(['open', 'answered']).default('open'),
});
export type ListAccessRequests = z.infer<typeof ListAccessRequests>;

/** What somebody can be offered in place of what they asked for: a vendor that is approved for the same use and the same data. */
export const Alternative = z.object({ vendorName: z.string(), domain: z.string() });
export type Alternative = z.infer<typeof Alternative>;
