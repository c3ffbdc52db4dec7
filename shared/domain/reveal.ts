import { z } from '../zod.ts';
import { DiscoveredSiteId } from './discovery.ts';
import { Finding, FindingId } from './finding.ts';
import { idOf } from './id.ts';
import { Reveal } from './who.ts';

export const RevealId = idOf('Reveal');
export type RevealId = z.infer<typeof RevealId>;

/** Whose name is to be seen, and why. The reason is judged by the detectors on arrival: it speaks of the matter and of no patient. */
export const AskToReveal = z.strictObject({
  pseudonym: z.string().trim().min(1, 'Say whom').max(40),
  reason: z
    .string()
    .trim()
    .min(10, 'Say why you must know, in a sentence')
    .max(300, 'Keep it to 300 characters')
    .regex(/^[^\p{Cc}\p{Cs}]*$/u, 'Write it on one line'),
});
export type AskToReveal = z.infer<typeof AskToReveal>;

export const RevealOnFinding = AskToReveal.extend({ id: FindingId });
export type RevealOnFinding = z.infer<typeof RevealOnFinding>;

export const RevealOnDiscovered = AskToReveal.extend({ id: DiscoveredSiteId });
export type RevealOnDiscovered = z.infer<typeof RevealOnDiscovered>;

/** That an officer saw the reader's own name: who, when and why. */
export const RevealOfSelf = Reveal.omit({ pseudonym: true, name: true }).extend({
  /** What it was about; null for a discovered site. */
  findingKind: Finding.shape.kind.nullable(),
  /** Null for a gap in a browser itself. */
  site: z.string().nullable(),
});
export type RevealOfSelf = z.infer<typeof RevealOfSelf>;
