import { officials } from '../regulation/official-duties.ts';
import { z } from '../zod.ts';
import { AccessRequestId } from './access-request.ts';
import { BaaId } from './baa.ts';
import { CalendarDay } from './calendar.ts';
import { CourseId } from './course.ts';
import { Finding, FindingId, governanceKinds } from './finding.ts';
import { idOf } from './id.ts';
import { InboxKind } from './inbox.ts';
import { MemberId } from './member.ts';
import { languages } from './organization-settings.ts';
import { pageOf, Paging } from './paging.ts';
import { ReportId } from './report.ts';
import { SafeguardCheckId } from './safeguard-check.ts';
import { urgencies } from './urgency.ts';
import { VendorId } from './vendor-id.ts';

export const NotificationId = idOf('Notification');
export type NotificationId = z.infer<typeof NotificationId>;

const check = { checkId: SafeguardCheckId, vendorName: z.string() };
const ofVendor = { vendorId: VendorId, vendorName: z.string() };
const ofCourse = { courseId: CourseId, courseTitle: z.string() };
const agreement = { baaId: BaaId, vendorId: VendorId, vendorName: z.string() };

/**
 * What somebody is told. It names things of the organization (a site, a vendor) and leads to their page; it has no place for what
 * a browser read, nor for whose browser it was.
 */
export const Notice = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('finding-opened'),
    findingId: FindingId,
    findingKind: Finding.shape.kind,
    /** Null for a gap in a browser itself. */
    site: z.string().nullable(),
  }),
  /** Something is missing of a vendor. */
  z.object({
    kind: z.literal('gap-opened'),
    findingId: FindingId,
    findingKind: z.enum(governanceKinds),
    vendorName: z.string(),
  }),
  /** The same of so many vendors at once that naming each would bury them. */
  z.object({ kind: z.literal('gaps-opened'), findingKind: z.enum(governanceKinds), count: z.int().positive() }),
  z.object({ kind: z.literal('information-passed'), findingId: FindingId, site: z.string() }),
  z.object({ kind: z.literal('access-requested'), accessRequestId: AccessRequestId, site: z.string() }),
  z.object({ kind: z.literal('agreement-ending'), ...agreement, endsOn: CalendarDay }),
  z.object({ kind: z.literal('agreement-ended'), ...agreement, endsOn: CalendarDay }),
  z.object({ kind: z.literal('safeguard-check-answered'), ...check }),
  z.object({ kind: z.literal('safeguard-check-overdue'), ...check, dueOn: CalendarDay }),
  /** A proposal that needs a second approver, or an exception that needs a named authority. */
  z.object({ kind: z.literal('decision-waits'), of: z.enum(['approval', 'exception']), ...ofVendor }),
  z.object({
    kind: z.literal('decision-settled'),
    of: z.enum(['approval', 'exception']),
    ...ofVendor,
    isAgreed: z.boolean(),
  }),
  z.object({ kind: z.literal('condition-given'), ...ofVendor, dueOn: CalendarDay }),
  /** Somebody other than whoever decided says so. */
  z.object({ kind: z.literal('condition-met'), ...ofVendor }),
  z.object({ kind: z.literal('browsers-silent'), count: z.int().positive() }),
  z.object({
    kind: z.literal('date-due'),
    what: z.enum(['review', 'condition', 'exception', 'attestation', 'renewal-notice', 'violation', 'check']),
    vendorId: VendorId,
    vendorName: z.string(),
    dueOn: CalendarDay,
    hasPassed: z.boolean(),
  }),
  /** Findings of one owner that fall due together; `one` where it is a single one. */
  z.object({
    kind: z.literal('findings-due'),
    count: z.int().positive(),
    one: z.object({ findingId: FindingId, name: z.string().nullable() }).nullable(),
    /** Of several that are overdue, the oldest. */
    dueOn: CalendarDay,
    hasPassed: z.boolean(),
  }),
  /** An official's needs assessment, due again by the organization's own policy. */
  z.object({
    kind: z.literal('needs-due'),
    official: z.enum(officials),
    memberName: z.string(),
    dueOn: CalendarDay,
    hasPassed: z.boolean(),
  }),
  /** After repeated stops, where nobody but the member is to know of them. */
  z.object({
    kind: z.literal('course-suggested'),
    courseTitle: z.string(),
    stops: z.int().positive(),
    days: z.int().positive(),
  }),
  /** For its member alone. */
  z.object({ kind: z.literal('training-assigned'), ...ofCourse, dueOn: CalendarDay }),
  z.object({ kind: z.literal('training-due'), ...ofCourse, dueOn: CalendarDay, hasPassed: z.boolean() }),
  /** People whose training is overdue since one day: of the team of whoever is told, or of everybody. */
  z.object({
    kind: z.literal('training-overdue'),
    count: z.int().positive(),
    dueOn: CalendarDay,
    isOwnTeam: z.boolean(),
  }),
  /** For its readers alone: a report to read, and to sign by those who lead. */
  z.object({ kind: z.literal('report-sent'), reportId: ReportId, title: z.string() }),
  z.object({ kind: z.literal('report-due'), dueOn: CalendarDay, hasPassed: z.boolean() }),
  z.object({ kind: z.literal('given-to-you'), itemKind: InboxKind, name: z.string() }),
]);
export type Notice = z.infer<typeof Notice>;

/** What channels may be told, in the order in which settings list them; what is for one member alone is not among them. */
export const noticeKinds = [
  'information-passed',
  'finding-opened',
  'access-requested',
  'agreement-ending',
  'agreement-ended',
  'safeguard-check-answered',
  'safeguard-check-overdue',
  'decision-waits',
  'decision-settled',
  'condition-given',
  'condition-met',
  'date-due',
  'browsers-silent',
] as const satisfies Notice['kind'][];
export const NoticeKind = z.enum(noticeKinds);
export type NoticeKind = z.infer<typeof NoticeKind>;

/** Told to channels that take the other, so that nobody has to choose the same twice. */
const takenAs: Partial<Readonly<Record<Notice['kind'], NoticeKind>>> = {
  'gap-opened': 'finding-opened',
  'gaps-opened': 'finding-opened',
  'findings-due': 'date-due',
  'needs-due': 'date-due',
};

/** As channels know it; null for what is told to one member alone. */
export const channelKindOf = ({ kind }: Notice): NoticeKind | null =>
  takenAs[kind] ?? noticeKinds.find((one) => one === kind) ?? null;

/** One thing told to one member. It is done with once it is read, or once what it was about is solved. */
export const Notification = z.object({
  id: NotificationId,
  notice: Notice,
  urgency: z.enum(urgencies),
  toldAt: z.date(),
  readAt: z.date().nullable(),
  solvedAt: z.date().nullable(),
});
export type Notification = z.infer<typeof Notification>;

export const ListNotifications = z.strictObject({
  page: Paging.shape.page,
  size: z.int().min(1).max(100).default(25),
  /** `waiting`: neither read nor solved. */
  state: z.enum(['waiting', 'all']).default('all'),
});
export type ListNotifications = z.infer<typeof ListNotifications>;

export const NotificationsPage = pageOf(Notification).extend({ waiting: z.int().min(0) });
export type NotificationsPage = z.infer<typeof NotificationsPage>;

/** Whom the mail server takes no letters for, since when and in which words. */
export const RefusedLetter = z.object({
  memberId: MemberId,
  name: z.string(),
  email: z.string(),
  reason: z.string(),
  refusedAt: z.date(),
});
export type RefusedLetter = z.infer<typeof RefusedLetter>;

/** Up to this many are marked as read at once. */
export const MarkRead = z.strictObject({ ids: z.array(NotificationId).min(1).max(100) });

/** `urgent-at-once`: and the rest once a day. */
export const mailHabits = ['urgent-at-once', 'at-once', 'none'] as const;

const Hour = z.int().min(0).max(23);

/** How a member wants to be told. Hours are those of the organization's time zone. */
export const NotificationSettings = z.strictObject({
  mail: z.enum(mailHabits),
  /** Null for the organization's first one. */
  language: z.enum(languages).nullable(),
  /** No mail from this hour until that one, also none that is urgent; null for none. */
  quiet: z.strictObject({ from: Hour, until: Hour }).nullable(),
});
export type NotificationSettings = z.infer<typeof NotificationSettings>;

/** For a member who has chosen nothing. */
export const defaultNotificationSettings: NotificationSettings = {
  mail: 'urgent-at-once',
  language: null,
  quiet: null,
};

/** The owner of a condition need not be one who sees vendors; the console leads them on to their own conditions. */
const CONDITIONS = '/conditions';

/** The page of the console where something can be done about it. */
export function pathOfNotice(notice: Notice): string {
  switch (notice.kind) {
    case 'finding-opened':
    case 'gap-opened':
    case 'information-passed':
      return `/findings/${notice.findingId}`;
    case 'gaps-opened':
      return `/findings?kind=${notice.findingKind}`;
    case 'findings-due':
      return notice.one ? `/findings/${notice.one.findingId}` : '/findings?sort=due';
    case 'access-requested':
      return '/';
    case 'agreement-ending':
    case 'agreement-ended':
      return `/vendors/${notice.vendorId}`;
    case 'date-due':
      return notice.what === 'condition' ? CONDITIONS : `/vendors/${notice.vendorId}`;
    case 'safeguard-check-answered':
    case 'safeguard-check-overdue':
      return `/safeguard-checks/${notice.checkId}`;
    case 'decision-waits':
    case 'decision-settled':
      return notice.of === 'exception' ? '/exceptions' : `/vendors/${notice.vendorId}`;
    case 'condition-given':
      return CONDITIONS;
    case 'condition-met':
      return `/vendors/${notice.vendorId}`;
    case 'browsers-silent':
      return '/browsers';
    case 'needs-due':
      return '/needs-assessment';
    case 'course-suggested':
      return '/my/training';
    case 'training-assigned':
    case 'training-due':
      return `/my/training/${notice.courseId}`;
    case 'training-overdue':
      return notice.isOwnTeam ? '/my/team' : '/training?state=overdue';
    case 'report-sent':
      return `/reports/${notice.reportId}`;
    case 'report-due':
      return '/reports';
    case 'given-to-you':
      return '/?mine=true';
  }
}
