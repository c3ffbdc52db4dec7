import { sql } from 'drizzle-orm';
import {
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import type { FileId } from '../../shared/domain/file.ts';
import type { FindingId } from '../../shared/domain/finding.ts';
import type { MemberId } from '../../shared/domain/member.ts';
import type { OrganizationId } from '../../shared/domain/organization.ts';
import type {
  AskAnswer,
  AskKind,
  ReportAskId,
  ReportFileKind,
  ReportId,
  ReportNoteKind,
} from '../../shared/domain/report.ts';
import type { VendorId } from '../../shared/domain/vendor-id.ts';
import { createdAt, instant, ownedByOrganization } from './columns.ts';
import { files } from './file.ts';
import { findings } from './finding.ts';
import { members } from './member.ts';
import { organizations } from './organization.ts';
import { vendors } from './vendor.ts';

/** The leadership report. Triggers keep one that is frozen, and what it asks, as it was: nobody changes or removes it. */
export const reports = pgTable(
  'reports',
  {
    ...ownedByOrganization(),
    id: uuid().$type<ReportId>().notNull(),
    fromOn: date().notNull(),
    toOn: date().notNull(),
    title: text().notNull(),
    narrative: text().notNull().default(''),
    meetingOn: date(),
    /** Goes up with each save of the draft, so that two who write at once do not undo each other. */
    version: integer().notNull().default(1),
    createdBy: uuid().$type<MemberId>().notNull(),
    createdAt: createdAt(),
    frozenAt: instant(),
    frozenBy: uuid().$type<MemberId>(),
    snapshot: jsonb().$type<object>(),
    /** SHA-256 of the snapshot in canonical JSON. */
    snapshotHash: text(),
  },
  (report) => [
    primaryKey({ columns: [report.organizationId, report.id] }),
    uniqueIndex('reports_one_draft')
      .on(report.organizationId)
      .where(sql`${report.frozenAt} is null`),
    check(
      'reports_are_frozen_whole',
      sql`num_nulls(${report.frozenAt}, ${report.frozenBy}, ${report.snapshot}, ${report.snapshotHash}) in (0, 4)`,
    ),
    foreignKey({
      name: 'reports_created_by',
      columns: [report.organizationId, report.createdBy],
      foreignColumns: [members.organizationId, members.id],
    }),
    foreignKey({
      name: 'reports_frozen_by',
      columns: [report.organizationId, report.frozenBy],
      foreignColumns: [members.organizationId, members.id],
    }),
    index('reports_newest').on(report.organizationId, report.frozenAt),
  ],
);

const ofReport = () => ({ ...ownedByOrganization(), reportId: uuid().$type<ReportId>().notNull() });

/** What a report asks of leadership, in its order. */
export const reportAsks = pgTable(
  'report_asks',
  {
    ...ofReport(),
    id: uuid().$type<ReportAskId>().notNull(),
    place: integer().notNull(),
    kind: text().$type<AskKind>().notNull(),
    /** At most one of the two; neither where it is about the organization. */
    findingId: uuid().$type<FindingId>(),
    vendorId: uuid().$type<VendorId>(),
    words: text().notNull(),
  },
  (ask) => [
    primaryKey({ columns: [ask.organizationId, ask.id] }),
    check('report_asks_about_one', sql`num_nonnulls(${ask.findingId}, ${ask.vendorId}) <= 1`),
    foreignKey({
      name: 'report_asks_of_report',
      columns: [ask.organizationId, ask.reportId],
      foreignColumns: [reports.organizationId, reports.id],
    }),
    foreignKey({
      name: 'report_asks_about_finding',
      columns: [ask.organizationId, ask.findingId],
      foreignColumns: [findings.organizationId, findings.id],
    }),
    foreignKey({
      name: 'report_asks_about_vendor',
      columns: [ask.organizationId, ask.vendorId],
      foreignColumns: [vendors.organizationId, vendors.id],
    }),
    index('report_asks_in_order').on(ask.organizationId, ask.reportId, ask.place),
  ],
);

/** Append-only: what leadership answered; of several answers to one ask the newest counts. */
export const reportAnswers = pgTable(
  'report_answers',
  {
    ...ownedByOrganization(),
    id: uuid().notNull(),
    askId: uuid().$type<ReportAskId>().notNull(),
    answer: text().$type<AskAnswer>().notNull(),
    reason: text().notNull(),
    untilOn: date(),
    memberId: uuid().$type<MemberId>().notNull(),
    memberName: text().notNull(),
    answeredAt: createdAt(),
  },
  (answer) => [
    primaryKey({ columns: [answer.organizationId, answer.id] }),
    foreignKey({
      name: 'report_answers_of_ask',
      columns: [answer.organizationId, answer.askId],
      foreignColumns: [reportAsks.organizationId, reportAsks.id],
    }),
    foreignKey({
      name: 'report_answers_of_member',
      columns: [answer.organizationId, answer.memberId],
      foreignColumns: [members.organizationId, members.id],
    }),
    index('report_answers_newest').on(answer.organizationId, answer.askId, answer.answeredAt),
  ],
);

/** Whom a frozen report was sent to, members or people outside, and when each first opened it. */
export const reportReaders = pgTable(
  'report_readers',
  {
    ...ofReport(),
    id: uuid().notNull(),
    memberId: uuid().$type<MemberId>(),
    name: text().notNull(),
    email: text().notNull(),
    sentBy: uuid().$type<MemberId>().notNull(),
    sentAt: createdAt(),
    /** The links of this id open it; null where none does. */
    linkId: uuid(),
    /** Until when the link works, or would have worked had nobody withdrawn it. */
    linkExpiresAt: instant(),
    firstReadAt: instant(),
  },
  (reader) => [
    primaryKey({ columns: [reader.organizationId, reader.id] }),
    unique('report_readers_once').on(reader.organizationId, reader.reportId, reader.email),
    foreignKey({
      name: 'report_readers_of_report',
      columns: [reader.organizationId, reader.reportId],
      foreignColumns: [reports.organizationId, reports.id],
    }),
    foreignKey({
      name: 'report_readers_of_member',
      columns: [reader.organizationId, reader.memberId],
      foreignColumns: [members.organizationId, members.id],
    }),
    foreignKey({
      name: 'report_readers_sent_by',
      columns: [reader.organizationId, reader.sentBy],
      foreignColumns: [members.organizationId, members.id],
    }),
  ],
);

/** From the token of a reader's link to its organization: asked before there is a tenant, so it is outside row level security and holds a hash and ids alone. */
export const reportLinkHashes = pgTable('report_link_hashes', {
  /** SHA-256 of the token. */
  hash: text().primaryKey(),
  organizationId: uuid()
    .$type<OrganizationId>()
    .notNull()
    .references(() => organizations.id),
  readerId: uuid().notNull(),
  /** Works as long as the reader has this one. */
  linkId: uuid().notNull(),
});

/** Append-only: who signed which snapshot, in which words. */
export const reportAttestations = pgTable(
  'report_attestations',
  {
    ...ofReport(),
    id: uuid().notNull(),
    memberId: uuid().$type<MemberId>().notNull(),
    memberName: text().notNull(),
    statement: text().notNull(),
    snapshotHash: text().notNull(),
    attestedAt: createdAt(),
  },
  (attestation) => [
    primaryKey({ columns: [attestation.organizationId, attestation.id] }),
    unique('report_attestations_once').on(attestation.organizationId, attestation.reportId, attestation.memberId),
    foreignKey({
      name: 'report_attestations_of_report',
      columns: [attestation.organizationId, attestation.reportId],
      foreignColumns: [reports.organizationId, reports.id],
    }),
    foreignKey({
      name: 'report_attestations_of_member',
      columns: [attestation.organizationId, attestation.memberId],
      foreignColumns: [members.organizationId, members.id],
    }),
  ],
);

/** Append-only: what was said when it was discussed. */
export const reportNotes = pgTable(
  'report_notes',
  {
    ...ofReport(),
    id: uuid().notNull(),
    kind: text().$type<ReportNoteKind>().notNull(),
    body: text().notNull(),
    memberId: uuid().$type<MemberId>().notNull(),
    memberName: text().notNull(),
    writtenAt: createdAt(),
  },
  (note) => [
    primaryKey({ columns: [note.organizationId, note.id] }),
    foreignKey({
      name: 'report_notes_of_report',
      columns: [note.organizationId, note.reportId],
      foreignColumns: [reports.organizationId, reports.id],
    }),
    foreignKey({
      name: 'report_notes_of_member',
      columns: [note.organizationId, note.memberId],
      foreignColumns: [members.organizationId, members.id],
    }),
    index('report_notes_in_order').on(note.organizationId, note.reportId, note.writtenAt),
  ],
);

/** Append-only: the documents that say what a report froze; the newest of a kind also says who has signed it by then. */
export const reportFiles = pgTable(
  'report_files',
  {
    ...ofReport(),
    fileId: uuid().$type<FileId>().notNull(),
    kind: text().$type<ReportFileKind>().notNull(),
    /** How many had signed it by then, as it says. */
    signatures: integer().notNull().default(0),
    madeAt: createdAt(),
  },
  (file) => [
    primaryKey({ columns: [file.organizationId, file.reportId, file.fileId] }),
    foreignKey({
      name: 'report_files_of_report',
      columns: [file.organizationId, file.reportId],
      foreignColumns: [reports.organizationId, reports.id],
    }),
    foreignKey({
      name: 'report_files_file',
      columns: [file.organizationId, file.fileId],
      foreignColumns: [files.organizationId, files.id],
    }),
  ],
);
