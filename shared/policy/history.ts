import { z } from '../zod.ts';

/** One published bundle, as the history tells of it. */
export const PublishedVersion = z.object({
  version: z.int(),
  publishedAt: z.date(),
  /** Null where no member published it, or before that was kept. */
  publishedBy: z.string().nullable(),
  /** The audited act that it followed from, and what that was about; null before this was kept. */
  cause: z.string().nullable(),
  about: z.string().nullable(),
  reason: z.string(),
});
export type PublishedVersion = z.infer<typeof PublishedVersion>;

/** Which bundles active browsers say they hold. */
export const PolicyRollout = z.object({
  newest: z.object({ version: z.int(), publishedAt: z.date() }),
  held: z.array(
    z.object({
      /** Null for those that have not said, or hold none. */
      version: z.int().nullable(),
      publishedAt: z.date().nullable(),
      browsers: z.int(),
      /** How many of them were seen since the newest was published; the others cannot hold it yet, and nobody knows more. */
      seenSince: z.int(),
      lastSeenAt: z.date().nullable(),
    }),
  ),
});
export type PolicyRollout = z.infer<typeof PolicyRollout>;
