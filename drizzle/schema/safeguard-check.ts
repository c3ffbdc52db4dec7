import { boolean, date, foreignKey, index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { FileId } from '../../shared/domain/file.ts';
import type { MemberId } from '../../shared/domain/member.ts';
import type { OrganizationId } from '../../shared/domain/organization.ts';
import type { Language } from '../../shared/domain/organization-settings.ts';
import type { QuestionnaireContent, QuestionnaireId } from '../../shared/domain/questionnaire.ts';
import type {
  AnswerValue,
  CheckAnswer,
  SafeguardCheckId,
  SafeguardOutcome,
} from '../../shared/domain/safeguard-check.ts';
import type { VendorId } from '../../shared/domain/vendor-id.ts';
import { createdAt, instant, ownedByOrganization } from './columns.ts';
import { files } from './file.ts';
import { members } from './member.ts';
import { organizations } from './organization.ts';
import { vendors } from './vendor.ts';

/** One questionnaire sent to one vendor. */
export const safeguardChecks = pgTable(
  'safeguard_checks',
  {
    ...ownedByOrganization(),
    id: uuid().$type<SafeguardCheckId>().notNull(),
    vendorId: uuid().$type<VendorId>().notNull(),
    /** Null for the questionnaire that Wardline brings. */
    questionnaireId: uuid().$type<QuestionnaireId>(),
    questionnaireName: text().notNull(),
    questionnaireVersion: integer().notNull(),
    /** As it was when it was sent: whatever is published later, this was asked. */
    content: jsonb().$type<QuestionnaireContent>().notNull(),
    contactName: text().notNull(),
    contactEmail: text().notNull(),
    language: text().$type<Language>().notNull(),
    sentBy: uuid().$type<MemberId>().notNull(),
    sentAt: createdAt(),
    dueOn: date().notNull(),
    /** The links of this id open it; null where none does. */
    linkId: uuid(),
    linkExpiresAt: instant(),
    submittedAt: instant(),
    withdrawnAt: instant(),
  },
  (check) => [
    primaryKey({ columns: [check.organizationId, check.id] }),
    foreignKey({
      name: 'safeguard_checks_of_vendor',
      columns: [check.organizationId, check.vendorId],
      foreignColumns: [vendors.organizationId, vendors.id],
    }),
    foreignKey({
      name: 'safeguard_checks_sent_by',
      columns: [check.organizationId, check.sentBy],
      foreignColumns: [members.organizationId, members.id],
    }),
    index('safeguard_checks_of_vendor_newest').on(check.organizationId, check.vendorId, check.sentAt),
    index('safeguard_checks_newest').on(check.organizationId, check.sentAt),
  ],
);

/** From the token of a link to its organization: asked before there is a tenant, so it is outside row level security and holds a hash and ids alone. */
export const safeguardCheckHashes = pgTable('safeguard_check_hashes', {
  /** SHA-256 of the token. */
  hash: text().primaryKey(),
  organizationId: uuid()
    .$type<OrganizationId>()
    .notNull()
    .references(() => organizations.id),
  checkId: uuid().$type<SafeguardCheckId>().notNull(),
  /** Works as long as the check has this one. */
  linkId: uuid().notNull(),
});

const ofCheck = () => ({ ...ownedByOrganization(), checkId: uuid().$type<SafeguardCheckId>().notNull() });

/** The answers as they stand. What was sent at a time is kept in `safeguard_submissions`. */
export const safeguardAnswers = pgTable(
  'safeguard_answers',
  {
    ...ofCheck(),
    questionId: text().notNull(),
    value: jsonb().$type<AnswerValue>().notNull(),
    note: text().notNull(),
    answeredAt: createdAt(),
  },
  (answer) => [
    primaryKey({ columns: [answer.organizationId, answer.checkId, answer.questionId] }),
    foreignKey({
      name: 'safeguard_answers_of_check',
      columns: [answer.organizationId, answer.checkId],
      foreignColumns: [safeguardChecks.organizationId, safeguardChecks.id],
    }),
  ],
);

/** Append-only: all answers as the vendor sent them, and again after each clarification. */
export const safeguardSubmissions = pgTable(
  'safeguard_submissions',
  {
    ...ofCheck(),
    id: uuid().notNull(),
    answers: jsonb().$type<Omit<CheckAnswer, 'answeredAt'>[]>().notNull(),
    submittedAt: createdAt(),
  },
  (submission) => [
    primaryKey({ columns: [submission.organizationId, submission.id] }),
    foreignKey({
      name: 'safeguard_submissions_of_check',
      columns: [submission.organizationId, submission.checkId],
      foreignColumns: [safeguardChecks.organizationId, safeguardChecks.id],
    }),
  ],
);

/** Documents that the vendor sent to show for an answer. */
export const safeguardEvidence = pgTable(
  'safeguard_evidence',
  {
    ...ofCheck(),
    fileId: uuid().$type<FileId>().notNull(),
    questionId: text().notNull(),
    /** The vendor took it back before it was sent; the file itself stays for its time. */
    removedAt: instant(),
  },
  (evidence) => [
    primaryKey({ columns: [evidence.organizationId, evidence.checkId, evidence.fileId] }),
    foreignKey({
      name: 'safeguard_evidence_of_check',
      columns: [evidence.organizationId, evidence.checkId],
      foreignColumns: [safeguardChecks.organizationId, safeguardChecks.id],
    }),
    foreignKey({
      name: 'safeguard_evidence_file',
      columns: [evidence.organizationId, evidence.fileId],
      foreignColumns: [files.organizationId, files.id],
    }),
  ],
);

/** Append-only: what the reviewer asked about an answer, and what the vendor said to it. */
export const safeguardClarifications = pgTable(
  'safeguard_clarifications',
  {
    ...ofCheck(),
    id: uuid().notNull(),
    questionId: text().notNull(),
    text: text().notNull(),
    /** Null where the vendor wrote it. */
    askedBy: uuid().$type<MemberId>(),
    writtenAt: createdAt(),
  },
  (turn) => [
    primaryKey({ columns: [turn.organizationId, turn.id] }),
    foreignKey({
      name: 'safeguard_clarifications_of_check',
      columns: [turn.organizationId, turn.checkId],
      foreignColumns: [safeguardChecks.organizationId, safeguardChecks.id],
    }),
    foreignKey({
      name: 'safeguard_clarifications_asked_by',
      columns: [turn.organizationId, turn.askedBy],
      foreignColumns: [members.organizationId, members.id],
    }),
    index('safeguard_clarifications_of_check_in_order').on(turn.organizationId, turn.checkId, turn.writtenAt),
  ],
);

/** Append-only: the newest one of a check counts. */
export const safeguardDecisions = pgTable(
  'safeguard_decisions',
  {
    ...ofCheck(),
    id: uuid().notNull(),
    outcome: text().$type<SafeguardOutcome>().notNull(),
    conditions: text().notNull(),
    reason: text().notNull(),
    validUntilOn: date(),
    /** The score on which it was decided, in percent, and of which formula. */
    scorePercent: integer(),
    scoreVersion: integer().notNull(),
    decidedBy: uuid().$type<MemberId>().notNull(),
    decidedAt: createdAt(),
  },
  (decision) => [
    primaryKey({ columns: [decision.organizationId, decision.id] }),
    foreignKey({
      name: 'safeguard_decisions_of_check',
      columns: [decision.organizationId, decision.checkId],
      foreignColumns: [safeguardChecks.organizationId, safeguardChecks.id],
    }),
    foreignKey({
      name: 'safeguard_decisions_decided_by',
      columns: [decision.organizationId, decision.decidedBy],
      foreignColumns: [members.organizationId, members.id],
    }),
    index('safeguard_decisions_newest').on(decision.organizationId, decision.checkId, decision.decidedAt),
  ],
);

/** Append-only: each reminder to the vendor is sent once, and on record. */
export const safeguardReminders = pgTable(
  'safeguard_reminders',
  {
    ...ofCheck(),
    /** Such as `due:2026-12-01:3`: another due day is reminded of anew. */
    key: text().notNull(),
    isMailed: boolean().notNull(),
    sentAt: createdAt(),
  },
  (reminder) => [
    primaryKey({ columns: [reminder.organizationId, reminder.checkId, reminder.key] }),
    foreignKey({
      name: 'safeguard_reminders_of_check',
      columns: [reminder.organizationId, reminder.checkId],
      foreignColumns: [safeguardChecks.organizationId, safeguardChecks.id],
    }),
  ],
);
