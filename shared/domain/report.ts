import { z } from '../zod.ts';
import { CalendarDay } from './calendar.ts';
import { FileId } from './file.ts';
import { FindingId } from './finding.ts';
import { idOf } from './id.ts';
import { Email, MemberId, oneLine } from './member.ts';
import { AskedPeriod, LeadershipView, Period } from './metric.ts';
import { OwnSafeguard } from './own-safeguard.ts';
import { pageOf } from './paging.ts';
import { Said } from './said.ts';
import { VendorId } from './vendor-id.ts';

export const ReportId = idOf('Report');
export type ReportId = z.infer<typeof ReportId>;

export const ReportAskId = idOf('ReportAsk');
export type ReportAskId = z.infer<typeof ReportAskId>;

/** What leadership is asked to do: decide something, give money for it, or carry a risk until a day. */
export const askKinds = ['decide', 'fund', 'accept'] as const;
export type AskKind = (typeof askKinds)[number];

/** What an ask is about; null where it is about the organization. */
export const AskSubject = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('finding'), id: FindingId }),
    z.strictObject({ kind: z.literal('vendor'), id: VendorId }),
  ])
  .nullable();
export type AskSubject = z.infer<typeof AskSubject>;

/** Money and a signature are of a finding, whose record they change; whatever else is asked is decided. */
export const canBeAsked = (kind: AskKind, subject: AskSubject): boolean =>
  kind === 'decide' || subject?.kind === 'finding';

export const askAnswers = ['agreed', 'declined', 'deferred'] as const;
export type AskAnswer = (typeof askAnswers)[number];

export const ReportAsk = z.object({
  id: ReportAskId,
  reportId: ReportId,
  kind: z.enum(askKinds),
  subject: AskSubject,
  /** The vendor's name, or what the finding is about. */
  subjectName: z.string().nullable(),
  words: z.string(),
  answer: z
    .object({
      answer: z.enum(askAnswers),
      reason: z.string(),
      /** Of a risk that is carried, its last day; of a deferral, when it is asked again. */
      untilOn: CalendarDay.nullable(),
      answeredByName: z.string(),
      answeredAt: z.date(),
    })
    .nullable(),
  /** What came of it, by the record as it is now: a sentence, or null where nothing can be told. */
  outcome: z.string().nullable(),
});
export type ReportAsk = z.infer<typeof ReportAsk>;

/** Waits for an answer; what was deferred waits again from the day that was named. */
export const isOpenAsk = ({ answer }: Pick<ReportAsk, 'answer'>, today: CalendarDay): boolean =>
  answer === null || (answer.answer === 'deferred' && answer.untilOn !== null && answer.untilOn <= today);

/** A draft is written, a frozen one is read, and one that somebody attested is signed. Computed, never stored. */
export const reportStates = ['draft', 'frozen', 'signed'] as const;

/** A report in a list. */
export const ReportSummary = z.object({
  id: ReportId,
  period: Period,
  state: z.enum(reportStates),
  title: z.string(),
  createdByName: z.string(),
  createdAt: z.date(),
  frozenAt: z.date().nullable(),
  /** How many were sent it, and how many of them opened it. */
  readers: z.int().min(0),
  readBy: z.int().min(0),
  signedBy: z.array(z.string()),
  openAsks: z.int().min(0),
});
export type ReportSummary = z.infer<typeof ReportSummary>;

export const ReportReader = z.object({
  memberId: MemberId.nullable(),
  name: z.string(),
  email: z.string().nullable(),
  sentAt: z.date().nullable(),
  /** Until when their link opens it; null where they have none, or it was withdrawn. */
  linkExpiresAt: z.date().nullable(),
  isLinkWithdrawn: z.boolean(),
  firstReadAt: z.date().nullable(),
});
export type ReportReader = z.infer<typeof ReportReader>;

export const ReportAttestation = z.object({
  memberName: z.string(),
  /** What was signed, word by word. */
  statement: z.string(),
  attestedAt: z.date(),
  snapshotHash: z.string(),
});
export type ReportAttestation = z.infer<typeof ReportAttestation>;

/** The same as members see it: two people may have one name, and people outside are told no ids of people. */
export const MemberAttestation = ReportAttestation.extend({ memberId: MemberId });
export type MemberAttestation = z.infer<typeof MemberAttestation>;

export const noteKinds = ['minutes', 'question', 'answer'] as const;
export type ReportNoteKind = (typeof noteKinds)[number];

/** What was said when the report was discussed. Nothing that was written down is changed. */
export const ReportNote = z.object({
  kind: z.enum(noteKinds),
  body: z.string(),
  writtenByName: z.string(),
  writtenAt: z.date(),
});
export type ReportNote = z.infer<typeof ReportNote>;

/** What a report is about when it is written: numbers, and what was asked and answered. */
export const ReportContents = z.object({
  organizationName: z.string(),
  isSample: z.boolean(),
  title: z.string(),
  /** The officer's own words, in paragraphs. */
  narrative: z.string(),
  view: LeadershipView,
  asks: z.array(ReportAsk.omit({ reportId: true, answer: true, outcome: true })),
  /** What the last report asked, and what had come of it when this one was frozen. */
  lastAsks: z.array(ReportAsk.omit({ reportId: true })),
  /** What was said of the organization's own safeguards. */
  safeguards: z.array(OwnSafeguard),
});
export type ReportContents = z.infer<typeof ReportContents>;

/**
 * What a report froze, or a draft would freeze: all that its pages, its PDF and its Word file say of its figures, none of it computed when it
 * is read. The titles of parts, the heads of columns and the sentences about signatures are of the version that shows it.
 */
export const ReportSnapshot = ReportContents.pick({
  organizationName: true,
  isSample: true,
  title: true,
  narrative: true,
}).extend({
  period: Period,
  asOf: z.date(),
  /** IANA name of the zone in which its days were counted. */
  timeZone: z.string(),
  said: Said,
});
export type ReportSnapshot = z.infer<typeof ReportSnapshot>;

/** The documents that a report is made into. */
export const reportFileKinds = ['pdf', 'docx'] as const;
export type ReportFileKind = (typeof reportFileKinds)[number];

export const ReportRecord = ReportSummary.extend({
  /** Of a draft: sent back with what is saved, so that nobody undoes what they have not seen. */
  version: z.int().positive(),
  narrative: z.string(),
  /** Of a draft, as it would be frozen now. */
  snapshot: ReportSnapshot,
  /** SHA-256 of the snapshot in canonical JSON; null for a draft. */
  snapshotHash: z.string().nullable(),
  pdfFileId: FileId.nullable(),
  docxFileId: FileId.nullable(),
  readersList: z.array(ReportReader),
  attestations: z.array(MemberAttestation),
  notes: z.array(ReportNote),
  asks: z.array(ReportAsk),
  /** When leadership meets over it, and when the next report is due. */
  meetingOn: CalendarDay.nullable(),
  nextDueOn: CalendarDay,
});
export type ReportRecord = z.infer<typeof ReportRecord>;

export const ReportsPage = pageOf(ReportSummary);

/** How often leadership is to have a report (your policy), and by when the next one is to be sent. */
export const ReportSchedule = z.object({
  months: z.int(),
  /** Of the last one that was frozen and sent; null where there is none yet. */
  lastToOn: CalendarDay.nullable(),
  /** The months are counted from this day: that one, or the day on which the organization began. */
  countedFromOn: CalendarDay,
  nextDueOn: CalendarDay,
  isOverdue: z.boolean(),
});
export type ReportSchedule = z.infer<typeof ReportSchedule>;

/** What the last frozen report asked, and what has come of it by now. */
export const LastAsks = z.object({ report: ReportSummary.nullable(), asks: z.array(ReportAsk) });
export type LastAsks = z.infer<typeof LastAsks>;

/** More would not be read in ten minutes. */
export const MOST_ASKS = 20;

const Title = z.string().trim().min(1, 'Enter a title').max(120, 'Keep it to 120 characters').check(oneLine);
// PostgreSQL's jsonb takes no zero character.
const prose = (most: number) =>
  z
    .string()
    .trim()
    .max(most, `Keep it to ${most} characters`)
    .refine((words) => !words.includes('\0'), 'Write it without control characters');
const said = (most: number, message: string) => prose(most).min(1, message);

/** Begins a draft; without a period it is from the day after the last report's, or the last three months, up to today. */
export const CreateReport = z.strictObject({ period: AskedPeriod.nullable().default(null), title: Title });
export type CreateReport = z.infer<typeof CreateReport>;

/** The whole draft as it is to be. */
export const SaveReport = z.strictObject({
  id: ReportId,
  version: z.int().positive(),
  title: Title,
  narrative: prose(20_000),
  meetingOn: CalendarDay.nullable(),
  asks: z
    .array(
      z
        .strictObject({
          /** Null for one that was added. */
          id: ReportAskId.nullable(),
          kind: z.enum(askKinds),
          subject: AskSubject,
          words: said(500, 'Say what is asked'),
        })
        .refine(({ kind, subject }) => canBeAsked(kind, subject), {
          message: 'Only of a finding can money or a signature be asked. Ask for a decision',
          path: ['kind'],
        }),
    )
    .max(MOST_ASKS, `Keep it to ${MOST_ASKS}`),
});
export type SaveReport = z.infer<typeof SaveReport>;

export const FreezeReport = SaveReport.pick({ id: true, version: true });
export type FreezeReport = z.infer<typeof FreezeReport>;

/** Gives the draft other days: its figures are of them from then on. */
export const SetReportPeriod = FreezeReport.extend({ period: AskedPeriod });
export type SetReportPeriod = z.infer<typeof SetReportPeriod>;

/** So many are sent it at once. */
const MOST_READERS = 50;

export const SendReport = z.strictObject({
  id: ReportId,
  /** Members by their ids. */
  memberIds: z.array(MemberId).max(MOST_READERS),
  /** People outside, who get a link that opens this report and nothing else. */
  outside: z
    .array(z.strictObject({ name: z.string().trim().min(1, 'Enter a name').max(120).check(oneLine), email: Email }))
    .max(MOST_READERS),
});
export type SendReport = z.infer<typeof SendReport>;

/** What came of a letter: `none` where the server sends no mail at all. */
export const letterFates = ['sent', 'none', 'failed'] as const;

/** What came of sending: each link once, for whoever wants to hand it over themselves. */
export const SentReport = z.object({
  report: ReportRecord,
  links: z.array(z.object({ name: z.string(), email: z.string(), link: z.string(), mail: z.enum(letterFates) })),
});
export type SentReport = z.infer<typeof SentReport>;

/** So long a link to a report works. */
export const REPORT_LINK_DAYS = 30;

/** Ends the link of one reader. */
export const WithdrawReportLink = z.strictObject({ id: ReportId, email: Email });
export type WithdrawReportLink = z.infer<typeof WithdrawReportLink>;

/** Signs exactly what was read: the hash is of the snapshot that was shown. */
export const AttestReport = z.strictObject({ id: ReportId, snapshotHash: z.string().regex(/^[0-9a-f]{64}$/) });
export type AttestReport = z.infer<typeof AttestReport>;

export const AnswerAsk = z.strictObject({
  id: ReportAskId,
  answer: z.enum(askAnswers),
  reason: said(1000, 'Say why, in a sentence'),
  untilOn: CalendarDay.nullable(),
});
export type AnswerAsk = z.infer<typeof AnswerAsk>;

export const NoteOnReport = z.strictObject({
  id: ReportId,
  kind: z.enum(noteKinds),
  body: said(10_000, 'Write something first'),
});
export type NoteOnReport = z.infer<typeof NoteOnReport>;

export const OpenSharedReport = z.strictObject({ token: z.string().min(20).max(200) });

/** A frozen report as somebody outside reads it, by the link that was sent to them. */
export const SharedReport = z.object({
  color: z.string(),
  readerName: z.string(),
  sentByName: z.string(),
  linkExpiresAt: z.date(),
  frozenAt: z.date(),
  snapshotHash: z.string(),
  snapshot: ReportSnapshot,
  attestations: z.array(ReportAttestation),
});
export type SharedReport = z.infer<typeof SharedReport>;

/** What a leader signs, word by word: shown before, kept after. */
export function attestationStatement({
  snapshot: { organizationName, title, period },
  snapshotHash,
}: Pick<ReportRecord, 'snapshot'> & { snapshotHash: string }): string {
  const { fromOn, toOn } = period;
  return `I have read the leadership report “${title}” of ${organizationName} for ${fromOn} to ${toOn}, with what got worse, what is known and not acted on, and what it asks of leadership. I sign what was frozen under SHA-256 ${snapshotHash}.`;
}
