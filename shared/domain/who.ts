import { z } from '../zod.ts';
import { BrowserId } from './browser.ts';

/** Whoever did something, as far as the organization's policy and its reveals let the reader know; all null where the policy is to count. */
export const Who = z.object({
  browserId: BrowserId.nullable(),
  browserLabel: z.string().nullable(),
  /** Null also for a browser of which nobody said whose it is. */
  memberName: z.string().nullable(),
  /** Such as "Person 7Q4K-2M9D", the same wherever this person's browsers did something; stays beside a name that was revealed. */
  pseudonym: z.string().nullable(),
});
export type Who = z.infer<typeof Who>;

/** That an officer looked behind a pseudonym, as all who may read the finding or the discovered site see it. */
export const Reveal = z.object({
  pseudonym: z.string(),
  /** For the officer who revealed it alone. */
  name: z.string().nullable(),
  revealedByName: z.string(),
  reason: z.string(),
  revealedAt: z.date(),
});
export type Reveal = z.infer<typeof Reveal>;
