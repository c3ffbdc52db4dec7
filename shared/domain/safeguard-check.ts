import { z } from '../zod.ts';
import { CalendarDay } from './calendar.ts';
import { FileId } from './file.ts';
import { idOf } from './id.ts';
import { Email } from './member.ts';
import { languages } from './organization-settings.ts';
import { pageOf, Paging } from './paging.ts';
import { AskedVersion, QuestionnaireContent, QuestionnaireId } from './questionnaire.ts';
import { CheckScore } from './safeguard-score.ts';
import { VendorId } from './vendor-id.ts';

export const SafeguardCheckId = idOf('SafeguardCheck');
export type SafeguardCheckId = z.infer<typeof SafeguardCheckId>;

/** What a reviewer decides of a check. The score is a ground for it and never decides by itself. */
export const safeguardOutcomes = ['passed', 'passed-with-conditions', 'failed'] as const;
export type SafeguardOutcome = (typeof safeguardOutcomes)[number];

/**
 * How a check stands on a day. `waiting` and `overdue`: the vendor has still to answer; `answered`: you have to decide;
 * `asked-again`: the vendor has still to explain an answer; `lapsed`: it was passed, and the decision is over.
 */
export const checkStandings = [
  'waiting',
  'overdue',
  'asked-again',
  'answered',
  ...safeguardOutcomes,
  'lapsed',
  'withdrawn',
] as const;
export type CheckStanding = (typeof checkStandings)[number];

/** What a check's standing is computed from. */
export interface CheckDates {
  dueOn: CalendarDay;
  submittedAt: Date | null;
  withdrawnAt: Date | null;
  /** Questions that the vendor was asked about again and has not explained yet. */
  openClarifications: number;
  decision: { outcome: SafeguardOutcome; validUntilOn: CalendarDay | null } | null;
}

/** @param today calendar day in the organization's zone */
export function checkStanding(check: CheckDates, today: CalendarDay): CheckStanding {
  const { decision, dueOn, submittedAt, withdrawnAt, openClarifications } = check;
  if (decision) {
    const isOver = decision.validUntilOn !== null && decision.validUntilOn < today;
    return isOver && decision.outcome !== 'failed' ? 'lapsed' : decision.outcome;
  }
  if (withdrawnAt) return 'withdrawn';
  if (!submittedAt) return dueOn < today ? 'overdue' : 'waiting';
  return openClarifications > 0 ? 'asked-again' : 'answered';
}

/** How long the link of a check works at most, whatever its due day. */
export const CHECK_LINK_DAYS = 180;
/** A document to show for an answer may be this large. */
export const EVIDENCE_MAX_BYTES = 20 * 1024 * 1024;
/** So many documents one check takes. */
export const MOST_EVIDENCE = 100;

const Sentence = z.string().trim().min(1, 'Say why, in a sentence').max(1000, 'Keep it to 1,000 characters');
const QuestionKey = z.string().min(1).max(60);

/** An answer: ids of what was chosen, or the text or the day as its one entry; none where the question is answered by documents alone. */
export const AnswerValue = z.array(z.string().max(4000, 'Keep it to 4,000 characters')).max(30);
export type AnswerValue = z.infer<typeof AnswerValue>;

export const CheckAnswer = z.object({
  questionId: z.string(),
  value: AnswerValue,
  note: z.string(),
  answeredAt: z.date(),
});
export type CheckAnswer = z.infer<typeof CheckAnswer>;

/** A document that the vendor sent to show for an answer. */
export const CheckEvidence = z.object({
  fileId: FileId,
  questionId: z.string(),
  name: z.string(),
  mediaType: z.string(),
  bytes: z.int(),
  uploadedAt: z.date(),
});
export type CheckEvidence = z.infer<typeof CheckEvidence>;

/** One turn in the thread about a question. */
export const ClarificationTurn = z.object({
  questionId: z.string(),
  by: z.enum(['organization', 'vendor']),
  byName: z.string(),
  text: z.string(),
  writtenAt: z.date(),
});
export type ClarificationTurn = z.infer<typeof ClarificationTurn>;

/** What a reviewer decided. Never edited: a later one takes its place. */
export const CheckDecision = z.object({
  outcome: z.enum(safeguardOutcomes),
  /** What the vendor must do; empty where it passed as it is. */
  conditions: z.string(),
  reason: z.string(),
  /** The last day for which it speaks (your policy); null where it failed. */
  validUntilOn: CalendarDay.nullable(),
  /** As it stood when it was decided, in percent; null where nothing counted. */
  scorePercent: z.int().nullable(),
  decidedByName: z.string(),
  decidedAt: z.date(),
});
export type CheckDecision = z.infer<typeof CheckDecision>;

/** A check as lists show it. */
export const SafeguardCheck = z.object({
  id: SafeguardCheckId,
  vendorId: VendorId,
  vendorName: z.string(),
  asked: AskedVersion,
  contactName: z.string(),
  contactEmail: Email,
  language: z.enum(languages),
  sentByName: z.string(),
  sentAt: z.date(),
  dueOn: CalendarDay,
  /** When the vendor last saved anything; null before it did. */
  lastAnsweredAt: z.date().nullable(),
  submittedAt: z.date().nullable(),
  withdrawnAt: z.date().nullable(),
  /** Null where nobody has a link that works. */
  linkExpiresAt: z.date().nullable(),
  openClarifications: z.int().min(0),
  /** How many of the questions that are asked have an answer. */
  progress: z.object({ answered: z.int(), asked: z.int() }),
  standing: z.enum(checkStandings),
  decision: CheckDecision.nullable(),
});
export type SafeguardCheck = z.infer<typeof SafeguardCheck>;

export const SafeguardCheckRecord = SafeguardCheck.extend({
  content: QuestionnaireContent,
  answers: z.array(CheckAnswer),
  evidence: z.array(CheckEvidence),
  clarifications: z.array(ClarificationTurn),
  /** Newest first. */
  decisions: z.array(CheckDecision),
  reminders: z.array(z.object({ sentAt: z.date(), isMailed: z.boolean() })),
  score: CheckScore,
});
export type SafeguardCheckRecord = z.infer<typeof SafeguardCheckRecord>;

export const SendSafeguardCheck = z.strictObject({
  vendorId: VendorId,
  /** Null for the one that Wardline brings. */
  questionnaireId: QuestionnaireId.nullable(),
  contactName: z.string().trim().min(1, 'Enter a name').max(120, 'Keep it to 120 characters'),
  contactEmail: Email,
  language: z.enum(languages),
  dueOn: CalendarDay,
});
export type SendSafeguardCheck = z.infer<typeof SendSafeguardCheck>;

/** What came of sending a link: it is in this answer and in the letter, and nowhere else. */
export const SentLink = z.object({ check: SafeguardCheck, link: z.string(), isMailed: z.boolean() });
export type SentLink = z.infer<typeof SentLink>;

export const AskAgain = z.strictObject({
  id: SafeguardCheckId,
  questionId: QuestionKey,
  text: z.string().trim().min(1, 'Write what you want to know').max(2000, 'Keep it to 2,000 characters'),
});
export type AskAgain = z.infer<typeof AskAgain>;

export const DecideCheck = z
  .strictObject({
    id: SafeguardCheckId,
    outcome: z.enum(safeguardOutcomes),
    conditions: z.string().trim().max(2000, 'Keep it to 2,000 characters'),
    reason: Sentence,
    validUntilOn: CalendarDay.nullable(),
  })
  .refine(({ outcome, conditions }) => outcome !== 'passed-with-conditions' || conditions !== '', {
    path: ['conditions'],
    message: 'Write what the vendor must do',
  })
  .refine(({ outcome, validUntilOn }) => outcome === 'failed' || validUntilOn !== null, {
    path: ['validUntilOn'],
    message: 'Enter until when it counts',
  });
export type DecideCheck = z.infer<typeof DecideCheck>;

export const WithdrawCheck = z.strictObject({ id: SafeguardCheckId, reason: Sentence });
export type WithdrawCheck = z.infer<typeof WithdrawCheck>;

export const ListChecks = z.strictObject({
  ...Paging.shape,
  /** `to-decide` is answered and not decided; `waiting` has still to come from the vendor. */
  state: z.enum(['all', 'to-decide', 'waiting', 'overdue', 'decided']).default('all'),
  vendorId: VendorId.nullable().default(null),
  q: z.string().trim().max(100).default(''),
});
export type ListChecks = z.infer<typeof ListChecks>;

export const ChecksPage = pageOf(SafeguardCheck);
export type ChecksPage = z.infer<typeof ChecksPage>;

/** What a vendor's newest check says of it, for its risk and for findings; null where it was never asked. */
export interface LatestCheck {
  checkId: SafeguardCheckId;
  vendorId: VendorId;
  standing: CheckStanding;
  /** Of the newest decision, even where a newer check is still being answered; null before there is one. */
  decided: {
    checkId: SafeguardCheckId;
    outcome: SafeguardOutcome;
    validUntilOn: CalendarDay | null;
    decidedAt: Date;
  } | null;
}

// What whoever holds the link reads and writes.

const CheckToken = z.string().min(20).max(200);
export const OpenCheck = z.strictObject({ token: CheckToken });

/** A check as the vendor sees it: this check and nothing else of the organization. */
export const CheckForVendor = z.object({
  checkId: SafeguardCheckId,
  organizationName: z.string(),
  color: z.string(),
  vendorName: z.string(),
  contactName: z.string(),
  sentByName: z.string(),
  language: z.enum(languages),
  questionnaireName: z.string(),
  /** Of the questionnaire that Wardline brings, which it can show in other languages; null for the organization's own. */
  builtInVersion: z.int().positive().nullable(),
  dueOn: CalendarDay,
  /** The calendar day in the organization's zone. */
  today: CalendarDay,
  linkExpiresAt: z.date(),
  submittedAt: z.date().nullable(),
  /** The reviewer has decided, and nothing can be changed any more. */
  isDecided: z.boolean(),
  /** The questions that may be answered now: all before it was submitted, then those asked about again. */
  openQuestionIds: z.array(z.string()).nullable(),
  content: QuestionnaireContent,
  answers: z.array(CheckAnswer),
  evidence: z.array(CheckEvidence),
  clarifications: z.array(ClarificationTurn),
});
export type CheckForVendor = z.infer<typeof CheckForVendor>;

export const SaveAnswer = z.strictObject({
  token: CheckToken,
  questionId: QuestionKey,
  value: AnswerValue,
  note: z.string().max(4000, 'Keep it to 4,000 characters'),
});
export type SaveAnswer = z.infer<typeof SaveAnswer>;

export const RemoveEvidence = z.strictObject({ token: CheckToken, fileId: z.uuid() });
export type RemoveEvidence = z.infer<typeof RemoveEvidence>;

export const ReplyToClarification = z.strictObject({
  token: CheckToken,
  questionId: QuestionKey,
  text: z.string().trim().min(1, 'Write your answer').max(4000, 'Keep it to 4,000 characters'),
});
export type ReplyToClarification = z.infer<typeof ReplyToClarification>;

/** What came of a filled-in spreadsheet: what could be read is saved, and each row that could not says why. */
export const SheetResult = z.object({
  saved: z.int(),
  unchanged: z.int(),
  problems: z.array(z.object({ row: z.int(), question: z.string(), sentence: z.string() })),
});
export type SheetResult = z.infer<typeof SheetResult>;
