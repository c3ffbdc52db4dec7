import { date, foreignKey, integer, jsonb, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import type { FileId } from '../../shared/domain/file.ts';
import type { MemberId } from '../../shared/domain/member.ts';
import type { DutyAnswer, NeedsAssessmentId, SignedAnswer } from '../../shared/domain/needs-assessment.ts';
import type { Official } from '../../shared/regulation/official-duties.ts';
import { createdAt, ownedByOrganization } from './columns.ts';
import { files } from './file.ts';
import { members } from './member.ts';

/** What an official has written of their next assessment; gone once it is signed. */
export const needsDrafts = pgTable(
  'needs_drafts',
  {
    ...ownedByOrganization(),
    memberId: uuid().$type<MemberId>().notNull(),
    official: text().$type<Official>().notNull(),
    answers: jsonb().$type<DutyAnswer[]>().notNull(),
    savedAt: createdAt(),
  },
  (draft) => [
    primaryKey({ columns: [draft.organizationId, draft.memberId, draft.official] }),
    foreignKey({
      name: 'needs_drafts_of_member',
      columns: [draft.organizationId, draft.memberId],
      foreignColumns: [members.organizationId, members.id],
    }),
  ],
);

/** Append-only: training needs as an official signed them, and the document that says the same. */
export const needsAssessments = pgTable(
  'needs_assessments',
  {
    ...ownedByOrganization(),
    id: uuid().$type<NeedsAssessmentId>().notNull(),
    memberId: uuid().$type<MemberId>().notNull(),
    memberName: text().notNull(),
    official: text().$type<Official>().notNull(),
    version: integer().notNull(),
    answers: jsonb().$type<SignedAnswer[]>().notNull(),
    gaps: integer().notNull(),
    signedOn: date().notNull(),
    signedAt: createdAt(),
    dueAgainOn: date().notNull(),
    /** The officer who signed for the official, and why; null where the official did. */
    signedBy: uuid().$type<MemberId>(),
    signedByName: text(),
    signedBecause: text(),
    fileId: uuid().$type<FileId>().notNull(),
  },
  (assessment) => [
    primaryKey({ columns: [assessment.organizationId, assessment.id] }),
    unique('needs_assessments_version_is_unique').on(
      assessment.organizationId,
      assessment.memberId,
      assessment.official,
      assessment.version,
    ),
    foreignKey({
      name: 'needs_assessments_of_member',
      columns: [assessment.organizationId, assessment.memberId],
      foreignColumns: [members.organizationId, members.id],
    }),
    foreignKey({
      name: 'needs_assessments_signed_by',
      columns: [assessment.organizationId, assessment.signedBy],
      foreignColumns: [members.organizationId, members.id],
    }),
    foreignKey({
      name: 'needs_assessments_document',
      columns: [assessment.organizationId, assessment.fileId],
      foreignColumns: [files.organizationId, files.id],
    }),
  ],
);
