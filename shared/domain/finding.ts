import { z } from '../zod.ts';
import { idOf } from './id.ts';
import { VendorId } from './vendor-id.ts';

export const FindingId = idOf('Finding');
export type FindingId = z.infer<typeof FindingId>;

export const findingKinds = ['exposure', 'sign-up', 'tampering', 'coverage-gap'] as const;
/** Worst first. */
export const severities = ['critical', 'high', 'medium', 'low'] as const;
export const Severity = z.enum(severities);
export type Severity = z.infer<typeof Severity>;

export const treatments = ['fixed', 'accepted', 'transferred', 'avoided', 'mistaken'] as const;

/** A risk that somebody must act on. Open until it is closed with a treatment and a reason. */
export const Finding = z.object({
  id: FindingId,
  kind: z.enum(findingKinds),
  severity: Severity,
  /** Where; null for a gap in a browser itself. */
  site: z.string().nullable(),
  vendorId: VendorId.nullable(),
  vendorName: z.string().nullable(),
  /** How often it was observed, and how often a member went on despite the stop. */
  observations: z.int().min(0),
  overrides: z.int().min(0),
  browsers: z.int().min(0),
  /** Known since: when the first observation arrived here. */
  firstSeenAt: z.date(),
  lastSeenAt: z.date(),
  closedAt: z.date().nullable(),
  closedByName: z.string().nullable(),
  treatment: z.enum(treatments).nullable(),
  closingReason: z.string().nullable(),
});
export type Finding = z.infer<typeof Finding>;

export const CloseFinding = z.strictObject({
  id: FindingId,
  treatment: z.enum(treatments),
  reason: z.string().trim().min(1, 'Say why, in a sentence').max(1000),
});
export type CloseFinding = z.infer<typeof CloseFinding>;

export const ReopenFinding = CloseFinding.pick({ id: true, reason: true });
export type ReopenFinding = z.infer<typeof ReopenFinding>;
