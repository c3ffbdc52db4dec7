import { z } from '../zod.ts';
import { CalendarDay } from './calendar.ts';
import { findingKinds, Severity } from './finding.ts';
import { idOf } from './id.ts';
import { MemberId } from './member.ts';
import { pageOf, Paging } from './paging.ts';
import type { Permission } from './permission.ts';
import { VendorId } from './vendor-id.ts';

/** Of the row that waits, whichever table it is in. With its kind it names one item. */
export const InboxItemId = idOf('InboxItem');
export type InboxItemId = z.infer<typeof InboxItemId>;

/** What can wait for a decision, in the order in which filters list it. */
export const inboxKinds = [
  'override',
  'finding',
  'access-request',
  'second-approval',
  'discovered-site',
  'coverage',
  'agreement',
  'violation',
  'renewal-notice',
  'attestation',
  'review',
  'safeguard-check',
  'condition',
  'exception',
  'training',
  'needs-assessment',
  'ownership',
  'browser',
] as const;
export const InboxKind = z.enum(inboxKinds);
export type InboxKind = z.infer<typeof InboxKind>;

/** Why something waits. Each has its kind, and how bad it is by itself; a finding is as bad as its own severity. */
export const inboxReasons = {
  'finding-open': { kind: 'finding', severity: null },
  'finding-overdue': { kind: 'finding', severity: null },
  'finding-overridden': { kind: 'override', severity: null },
  'requested-for-phi': { kind: 'access-request', severity: 'high' },
  requested: { kind: 'access-request', severity: 'medium' },
  'met-with-exposure': { kind: 'discovered-site', severity: 'medium' },
  'met-with-account': { kind: 'discovered-site', severity: 'medium' },
  met: { kind: 'discovered-site', severity: 'low' },
  'no-baa': { kind: 'coverage', severity: 'high' },
  'baa-over': { kind: 'coverage', severity: 'high' },
  'agreement-ends-within-days': { kind: 'agreement', severity: 'high' },
  'agreement-ends': { kind: 'agreement', severity: 'medium' },
  'violation-overdue': { kind: 'violation', severity: 'high' },
  'violation-open': { kind: 'violation', severity: 'medium' },
  'renewal-notice-due': { kind: 'renewal-notice', severity: 'medium' },
  'attestation-overdue': { kind: 'attestation', severity: 'medium' },
  'attestation-due': { kind: 'attestation', severity: 'low' },
  'review-overdue': { kind: 'review', severity: 'medium' },
  'review-due': { kind: 'review', severity: 'low' },
  'second-approver-needed': { kind: 'second-approval', severity: 'medium' },
  'check-submitted': { kind: 'safeguard-check', severity: 'medium' },
  'clarification-answered': { kind: 'safeguard-check', severity: 'medium' },
  'check-over': { kind: 'safeguard-check', severity: 'medium' },
  'check-ends': { kind: 'safeguard-check', severity: 'low' },
  'condition-overdue': { kind: 'condition', severity: 'medium' },
  'condition-due': { kind: 'condition', severity: 'low' },
  'exception-asked': { kind: 'exception', severity: 'medium' },
  'exception-ends': { kind: 'exception', severity: 'low' },
  'training-overdue': { kind: 'training', severity: 'medium' },
  'needs-never-assessed': { kind: 'needs-assessment', severity: 'medium' },
  'needs-overdue': { kind: 'needs-assessment', severity: 'medium' },
  'needs-due': { kind: 'needs-assessment', severity: 'low' },
  'no-owner': { kind: 'ownership', severity: 'medium' },
  'owner-left': { kind: 'ownership', severity: 'medium' },
  'browser-silent': { kind: 'browser', severity: 'medium' },
  'browser-unassigned': { kind: 'browser', severity: 'low' },
} as const satisfies Record<string, { kind: InboxKind; severity: Severity | null }>;
export type InboxReason = keyof typeof inboxReasons;

/**
 * What leadership is told of the inbox as one figure, by the reasons that are counted in it: what somebody asked or proposed and nobody
 * has answered. A snooze answers nothing, so what is snoozed counts too.
 */
export const InboxFigure = z.enum(['decisions-waiting']);
export type InboxFigure = z.infer<typeof InboxFigure>;
export const inboxFigures: Readonly<Record<InboxFigure, readonly InboxReason[]>> = {
  'decisions-waiting': ['requested-for-phi', 'requested', 'second-approver-needed', 'exception-asked'],
};

/** An override is a finding that somebody went on despite: a mark on either is on the same row. */
export const markedKindOf = (kind: InboxKind): MarkedKind => (kind === 'override' ? 'finding' : kind);
export type MarkedKind = Exclude<InboxKind, 'override'>;

/** Who sees a kind, and who may note on it whose it is and until when it rests. */
export const inboxPermissions: Readonly<Record<InboxKind, { read: Permission; act: Permission }>> = {
  finding: { read: 'finding:read', act: 'finding:close' },
  override: { read: 'finding:read', act: 'finding:close' },
  'access-request': { read: 'access-request:read', act: 'access-request:answer' },
  'discovered-site': { read: 'discovery:read', act: 'discovery:decide' },
  coverage: { read: 'baa:read', act: 'baa:record' },
  agreement: { read: 'baa:read', act: 'baa:record' },
  violation: { read: 'baa:read', act: 'baa:record' },
  'renewal-notice': { read: 'baa:read', act: 'baa:record' },
  attestation: { read: 'baa:read', act: 'baa:record' },
  review: { read: 'vendor:read', act: 'approval:decide' },
  'second-approval': { read: 'vendor:read', act: 'approval:second' },
  'safeguard-check': { read: 'safeguard-check:read', act: 'safeguard-check:decide' },
  condition: { read: 'vendor:read', act: 'approval:decide' },
  exception: { read: 'exception:read', act: 'exception:settle' },
  training: { read: 'assignment:read', act: 'assignment:update' },
  'needs-assessment': { read: 'needs-assessment:read', act: 'needs-assessment:update' },
  ownership: { read: 'vendor:read', act: 'vendor:update' },
  browser: { read: 'browser:read', act: 'browser:assign' },
};

/** One thing that waits for a decision. It names things of the organization and has no place for what a browser read. */
export const InboxItem = z.object({
  kind: InboxKind,
  id: InboxItemId,
  reason: z.custom<InboxReason>((word) => typeof word === 'string' && Object.hasOwn(inboxReasons, word)),
  severity: Severity,
  /** The vendor's name, the site, the label of a browser, an official with their role, a department (empty for people without one). */
  name: z.string(),
  /** Which finding, where it is one. */
  findingKind: z.enum(findingKinds).nullable(),
  vendorId: VendorId.nullable(),
  /** Waiting since then. */
  since: z.date(),
  /** The day it falls due, where it has one. */
  dueOn: CalendarDay.nullable(),
  /** Of overdue training: how many people it is about, and who looks after their department's training; else null. */
  people: z.int().positive().nullable(),
  ownerName: z.string().nullable(),
  assigneeId: MemberId.nullable(),
  assigneeName: z.string().nullable(),
  /** Only of what rests: until when, why, and by whom. */
  snoozed: z.object({ untilOn: CalendarDay, because: z.string(), byName: z.string().nullable() }).nullable(),
});
export type InboxItem = z.infer<typeof InboxItem>;

export const ListInbox = z.strictObject({
  page: Paging.shape.page,
  size: z.int().min(1).max(100).default(50),
  /** `resting`: what was snoozed and has not come back. */
  state: z.enum(['waiting', 'resting']).default('waiting'),
  kind: InboxKind.nullable().default(null),
  /** Only what is counted in a figure, snoozed or not: `state` says nothing then. */
  figure: InboxFigure.nullable().default(null),
  /** Only what was given to the caller. */
  mine: z.boolean().default(false),
});
export type ListInbox = z.infer<typeof ListInbox>;

/** How many wait of each kind, how many of all are urgent, were given to the caller, and rest: each `MOST_COUNTED` + 1 where there are more. */
export const InboxCounts = z.object({
  waiting: z.int().min(0),
  urgent: z.int().min(0),
  mine: z.int().min(0),
  resting: z.int().min(0),
  byKind: z.record(InboxKind, z.int().min(0)),
});
export type InboxCounts = z.infer<typeof InboxCounts>;

/** Its total is `MOST_COUNTED` + 1 where there are more. */
export const InboxPage = pageOf(InboxItem);
export type InboxPage = z.infer<typeof InboxPage>;

/** What falls due next, where nothing waits yet: how many of its kind in which month, `YYYY-MM`. */
export const ComingMonth = z.object({
  what: z.enum(['agreements', 'reviews']),
  month: z.string(),
  count: z.int().positive(),
});
export type ComingMonth = z.infer<typeof ComingMonth>;

const Marked = { kind: InboxKind, id: InboxItemId };

/** Lets something rest until a day, with a reason; what gets worse comes back before. */
export const SnoozeItem = z.strictObject({
  ...Marked,
  untilOn: CalendarDay,
  because: z.string().trim().min(1, 'Say why, in a sentence').max(500),
});
export type SnoozeItem = z.infer<typeof SnoozeItem>;

/** Takes a snooze back. */
export const WakeItem = z.strictObject(Marked);
export type WakeItem = z.infer<typeof WakeItem>;

/** Says whose it is; null takes it back from whoever had it. */
export const AssignItem = z.strictObject({ ...Marked, memberId: MemberId.nullable() });
export type AssignItem = z.infer<typeof AssignItem>;
