import { z } from '../zod.ts';
import { CalendarDay } from './calendar.ts';
import { FileId } from './file.ts';
import { FindingId } from './finding.ts';
import { idOf } from './id.ts';
import { MemberId } from './member.ts';
import { LeadershipView, Period } from './metric.ts';
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

export const askAnswers = ['agreed', 'declined', 'deferred'] as const;

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

/** What was said when the report was discussed. Nothing that was written down is changed. */
export const ReportNote = z.object({
  kind: z.enum(['minutes', 'question', 'answer']),
  body: z.string(),
  writtenByName: z.string(),
  writtenAt: z.date(),
});
export type ReportNote = z.infer<typeof ReportNote>;

/** What a report froze: all that its pages, its PDF and its Word file say. */
export const ReportSnapshot = z.object({
  organizationName: z.string(),
  isSample: z.boolean(),
  title: z.string(),
  /** The officer's own words, in paragraphs. */
  narrative: z.string(),
  view: LeadershipView,
  asks: z.array(ReportAsk.omit({ reportId: true, answer: true, outcome: true })),
  /** What the last report asked, and what had come of it when this one was frozen. */
  lastAsks: z.array(ReportAsk.omit({ reportId: true })),
});
export type ReportSnapshot = z.infer<typeof ReportSnapshot>;

export const ReportRecord = ReportSummary.extend({
  narrative: z.string(),
  /** Of a draft, as it would be frozen now. */
  snapshot: ReportSnapshot,
  /** SHA-256 of the snapshot in canonical JSON; null for a draft. */
  snapshotHash: z.string().nullable(),
  pdfFileId: FileId.nullable(),
  docxFileId: FileId.nullable(),
  readersList: z.array(ReportReader),
  attestations: z.array(ReportAttestation),
  notes: z.array(ReportNote),
  asks: z.array(ReportAsk),
  /** When leadership meets over it, and when the next report is due. */
  meetingOn: CalendarDay.nullable(),
  nextDueOn: CalendarDay,
});
export type ReportRecord = z.infer<typeof ReportRecord>;
