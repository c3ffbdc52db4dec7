import { z } from '../zod.ts';
import { AccessRequestId } from './access-request.ts';
import { BaaId } from './baa.ts';
import { baaClauseIds } from '../regulation/baa-clauses.ts';
import { CalendarDay } from './calendar.ts';
import { idOf } from './id.ts';
import { MemberId } from './member.ts';
import { accountEvents } from './observation-words.ts';
import { pageOf } from './paging.ts';
import { VendorId } from './vendor-id.ts';

export const FindingId = idOf('Finding');
export type FindingId = z.infer<typeof FindingId>;

/** What browsers observed. */
export const observedKinds = ['exposure', 'sign-up', 'scope-granted', 'tampering', 'coverage-gap'] as const;

/** What is missing of a vendor; each opens, closes and comes back by itself as the facts do. */
export const governanceKinds = [
  'no-baa',
  'baa-expired',
  'missing-clause',
  'failed-check',
  'review-overdue',
  'no-owner',
] as const;
export type GovernanceKind = (typeof governanceKinds)[number];

/** What is wrong with the organization's training as a whole; these too open, close and come back by themselves, one of a kind at most. */
export const trainingKinds = ['leaders-untrained', 'one-course-for-all', 'newcomer-untrained'] as const;
export type TrainingKind = (typeof trainingKinds)[number];

/** What leadership is owed; it opens, closes and comes back by itself, one at most. */
export const reportKinds = ['report-missing'] as const;

/** What is about the organization as a whole, and so one of a kind at most. */
export const wholeKinds = [...trainingKinds, ...reportKinds] as const;
export type WholeKind = (typeof wholeKinds)[number];

export const findingKinds = [...observedKinds, ...governanceKinds, ...wholeKinds] as const;

/** Does it close by itself as what it is about is mended? */
export const closesByItself = (kind: (typeof findingKinds)[number]): boolean =>
  [...governanceKinds, ...wholeKinds].some((one) => one === kind);

/** Worst first. */
export const severities = ['critical', 'high', 'medium', 'low'] as const;
export const Severity = z.enum(severities);
export type Severity = z.infer<typeof Severity>;

export const severityWords: Readonly<Record<Severity, string>> = {
  critical: 'Critical',
  high: 'High',
  medium: 'Medium',
  low: 'Low',
};

export const treatments = ['fixed', 'accepted', 'transferred', 'avoided', 'mistaken', 'merged'] as const;

/** What a person closes a finding with. An acceptance is signed instead, and a duplicate is merged. */
export const closingTreatments = ['fixed', 'transferred', 'avoided', 'mistaken'] as const;

const sentence = (message: string) => z.string().trim().min(1, message).max(1000);

/** What is to be done about a finding, by whom it belongs to and until it is due. */
export const TreatmentPlan = z.discriminatedUnion('treatment', [
  z.strictObject({
    treatment: z.literal('fix'),
    what: sentence('Say what will be done'),
    /** Whether there is money for it; null while nobody has said. */
    isFunded: z.boolean().nullable(),
  }),
  // Proposed until somebody signs it.
  z.strictObject({
    treatment: z.literal('accept'),
    what: sentence('Say why the risk can be carried'),
    until: CalendarDay,
  }),
  z.strictObject({ treatment: z.literal('transfer'), what: sentence('Say who carries it, and by which contract') }),
  z.strictObject({ treatment: z.literal('avoid'), what: sentence('Say what will no longer be done') }),
]);
export type TreatmentPlan = z.infer<typeof TreatmentPlan>;

/** What is missing of a vendor or in training, as it was found last: days, numbers, and clauses by their ids. */
export const Missing = z.strictObject({
  /** Since when, by the records: the last day of the agreement, the day of the review; null where they do not say. */
  sinceOn: CalendarDay.nullable(),
  clauses: z.array(z.enum(baaClauseIds)),
  /** Whether browsers still meet the vendor, or it is approved for patient information. */
  isInUse: z.boolean(),
  /** Of training: how many people it is about. */
  people: z.int().positive().optional(),
});
export type Missing = z.infer<typeof Missing>;

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
  ownerId: MemberId.nullable(),
  ownerName: z.string().nullable(),
  /** By the organization's policy for its severity, until somebody sets another day. */
  dueOn: CalendarDay.nullable(),
  /** When somebody first did something about it. */
  actedOnAt: z.date().nullable(),
  missing: Missing.nullable(),
  plan: TreatmentPlan.nullable(),
  /** The last day of an acceptance that was signed; the day after, the finding is open again. */
  acceptedUntil: CalendarDay.nullable(),
  mergedInto: FindingId.nullable(),
});
export type Finding = z.infer<typeof Finding>;

export const CloseFinding = z.strictObject({
  id: FindingId,
  treatment: z.enum(closingTreatments),
  reason: sentence('Say why, in a sentence'),
});
export type CloseFinding = z.infer<typeof CloseFinding>;

export const ReopenFinding = CloseFinding.pick({ id: true, reason: true });
export type ReopenFinding = z.infer<typeof ReopenFinding>;

/** So many are worked on at once. */
export const MOST_AT_ONCE = 200;
const ids = z.array(FindingId).min(1, 'Choose at least one finding').max(MOST_AT_ONCE);

export const CloseFindings = z.strictObject({
  ids,
  treatment: CloseFinding.shape.treatment,
  reason: CloseFinding.shape.reason,
});
export type CloseFindings = z.infer<typeof CloseFindings>;

/** Null takes the owner away. */
export const AssignFindings = z.strictObject({ ids, ownerId: MemberId.nullable() });
export type AssignFindings = z.infer<typeof AssignFindings>;

export const SetDue = z.strictObject({ ids, dueOn: CalendarDay });
export type SetDue = z.infer<typeof SetDue>;

/** What came of one act on many findings: each is judged by itself, and what was not done with one is told of it. */
export const WorkedOn = z.object({
  changed: z.array(FindingId),
  /** `because` is a sentence for the person. */
  refused: z.array(z.object({ id: FindingId, because: z.string() })),
});
export type WorkedOn = z.infer<typeof WorkedOn>;

export const PlanFinding = z.strictObject({ id: FindingId, plan: TreatmentPlan.nullable() });
export type PlanFinding = z.infer<typeof PlanFinding>;

/** Signs that the organization carries the risk until a day. */
export const AcceptFinding = z.strictObject({
  id: FindingId,
  until: CalendarDay,
  reason: sentence('Say why the risk can be carried'),
});
export type AcceptFinding = z.infer<typeof AcceptFinding>;

/** Closes duplicates into the finding that goes on. */
export const MergeFindings = z.strictObject({
  id: FindingId,
  duplicates: z.array(FindingId).min(1, 'Choose at least one duplicate').max(50),
});
export type MergeFindings = z.infer<typeof MergeFindings>;

export const FindingCommentId = idOf('FindingComment');
export type FindingCommentId = z.infer<typeof FindingCommentId>;

export const FindingComment = z.object({
  id: FindingCommentId,
  body: z.string(),
  writtenByName: z.string(),
  writtenAt: z.date(),
});
export type FindingComment = z.infer<typeof FindingComment>;

export const CommentOnFinding = z.strictObject({
  id: FindingId,
  body: z.string().trim().min(1, 'Write something first').max(2000),
});
export type CommentOnFinding = z.infer<typeof CommentOnFinding>;

/** Another record that belongs with a finding. */
export const LinkTarget = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('vendor'), id: VendorId }),
  z.strictObject({ kind: z.literal('baa'), id: BaaId }),
  z.strictObject({ kind: z.literal('access-request'), id: AccessRequestId }),
  z.strictObject({ kind: z.literal('finding'), id: FindingId }),
]);
export type LinkTarget = z.infer<typeof LinkTarget>;

export const LinkFinding = z.strictObject({ id: FindingId, to: LinkTarget });
export type LinkFinding = z.infer<typeof LinkFinding>;

export const FindingLink = z.object({
  to: LinkTarget,
  /** The vendor's name, the agreement's vendor, the site asked for, or what the other finding is about. */
  name: z.string(),
  /** Where it is shown: an agreement on its vendor's page. */
  vendorId: VendorId.nullable(),
  /** When it was recorded or asked for, which tells two of one name apart; null where the name does. */
  at: z.date().nullable(),
  /** Of another finding: what its own page says of it. */
  finding: Finding.nullable(),
});
export type FindingLink = z.infer<typeof FindingLink>;

/** Records that could be linked to a finding, by part of a name or a site. */
export const FindLinkable = z.strictObject({ id: FindingId, q: z.string().trim().min(2).max(100) });
export type FindLinkable = z.infer<typeof FindLinkable>;

/** Something that was done about a finding, as the audit trail has it. */
export const FindingChange = z.object({
  sequence: z.int(),
  occurredAt: z.date(),
  actorName: z.string(),
  action: z.string(),
  before: z.record(z.string(), z.unknown()).nullable(),
  after: z.record(z.string(), z.unknown()).nullable(),
});
export type FindingChange = z.infer<typeof FindingChange>;

/** `severity`: the worst first, and of one severity the one seen last. */
export const findingSorts = ['severity', 'due', 'last-seen', 'first-seen', 'observations', 'site'] as const;

/** `mine`: the caller's; `none`: nobody's. */
export const findingOwners = ['mine', 'none'] as const;

/** `overdue`: due before today; `week`: until seven days from today. */
export const findingsDue = ['overdue', 'week'] as const;

/** `to-sign`: an acceptance is proposed and waits for a signature. */
export const findingPlans = ['none', 'planned', 'to-sign'] as const;

/**
 * What leadership is told of open findings as one figure each: the two worst severities; past the day they were due and nothing done;
 * past it without owner or money.
 */
export const findingFigures = ['findings-grave', 'findings-not-acted-on', 'treatments-stuck'] as const;
export type FindingFigure = (typeof findingFigures)[number];

/** So far lists are counted and turned over; beyond, words and filters lead further. */
export const MOST_COUNTED = 10_000;

export const ListFindings = z.strictObject({
  page: z.int().min(1).max(MOST_COUNTED).default(1),
  size: z.int().min(1).max(500).default(50),
  state: z.enum(['open', 'closed']).default('open'),
  severity: Severity.nullable().default(null),
  kind: Finding.shape.kind.nullable().default(null),
  vendorId: VendorId.nullable().default(null),
  owner: z.enum(findingOwners).nullable().default(null),
  due: z.enum(findingsDue).nullable().default(null),
  plan: z.enum(findingPlans).nullable().default(null),
  figure: z.enum(findingFigures).nullable().default(null),
  /** Part of a site or of its vendor's name. */
  q: z.string().trim().max(100).default(''),
  sort: z.enum(findingSorts).default('severity'),
  order: z.enum(['asc', 'desc']).default('desc'),
});
export type ListFindings = z.infer<typeof ListFindings>;

/** Null: more than are counted. */
const Counted = z.int().min(0).nullable();

/** One page of findings, with how many there are of each severity and kind before those two narrow the list. */
export const FindingsPage = pageOf(Finding).extend({
  /** There are more than `total`, which is as far as they are counted. */
  hasMore: z.boolean(),
  bySeverity: z.record(Severity, Counted),
  byKind: z.record(Finding.shape.kind, Counted),
});
export type FindingsPage = z.infer<typeof FindingsPage>;
