import { z } from '../zod.ts';
import { idOf } from './id.ts';
import { accountEvents } from './observation-words.ts';
import { pageOf, Paging } from './paging.ts';
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
  /** Of a sign-up: whether an account was made, or one used that is not approved, as far as that is still kept; null for a form alone. */
  account: z.enum(accountEvents).nullable(),
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

/** `severity`: the worst first, and of one severity the one seen last. */
export const findingSorts = ['severity', 'last-seen', 'first-seen', 'observations', 'site'] as const;

export const ListFindings = z.strictObject({
  page: Paging.shape.page,
  size: z.int().min(1).max(100).default(50),
  state: z.enum(['open', 'closed']).default('open'),
  severity: Severity.nullable().default(null),
  kind: Finding.shape.kind.nullable().default(null),
  vendorId: VendorId.nullable().default(null),
  /** Part of a site or of its vendor's name. */
  q: z.string().trim().max(100).default(''),
  sort: z.enum(findingSorts).default('severity'),
  order: z.enum(['asc', 'desc']).default('desc'),
});
export type ListFindings = z.infer<typeof ListFindings>;

/** One page of findings, with how many there are of each severity and kind before those two narrow the list. */
export const FindingsPage = pageOf(Finding).extend({
  bySeverity: z.record(Severity, z.int().min(0)),
  byKind: z.record(Finding.shape.kind, z.int().min(0)),
});
export type FindingsPage = z.infer<typeof FindingsPage>;
