import { sql } from 'drizzle-orm';
import {
  boolean,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import type { CompletionId, CompletionSource } from '../../shared/domain/completion.ts';
import type { AttemptId, LearnedId } from '../../shared/domain/course.ts';
import type { FileId } from '../../shared/domain/file.ts';
import type { Leadership, MemberId, Role } from '../../shared/domain/member.ts';
import { createdAt, ownedByOrganization } from './columns.ts';
import { courseAttempts } from './course.ts';
import { files } from './file.ts';
import { members } from './member.ts';

/** Append-only: that somebody was trained (45 CFR 164.530(b)(2)(ii)). What was wrong is corrected by a further row that names the one before. */
export const completions = pgTable(
  'completions',
  {
    ...ownedByOrganization(),
    id: uuid().$type<CompletionId>().notNull(),
    memberId: uuid().$type<MemberId>().notNull(),
    courseId: text().$type<LearnedId>().notNull(),
    courseTitle: text().notNull(),
    /** As the course or the other system names it; empty where that says nothing. */
    courseVersion: text().notNull(),
    /** The sections of the law that were covered, such as `164.308(a)(5)(i)`. */
    provisions: text().array().notNull(),
    completedOn: date().notNull(),
    /** In percent; null where there was no test or nobody knows. */
    score: integer(),
    attempts: integer(),
    minutes: integer(),
    /** When it is due again, by the policy of that day; null for never. */
    renewalDueOn: date(),
    /** As they were on that day: a later change of roles does not change what was proved. */
    rolesThen: text().array().$type<Role[]>().notNull(),
    leadershipThen: text().$type<Leadership>(),
    departmentThen: text().notNull(),
    titleThen: text().notNull(),
    /** Who vouches for it: this organization, or the system or school it came from. */
    issuer: text().notNull(),
    source: text().$type<CompletionSource>().notNull(),
    attemptId: uuid().$type<AttemptId>(),
    /** The words that the member signed; empty where none were. */
    attestation: text().notNull(),
    /** What proves a course that was held elsewhere; null where nothing does. */
    evidenceFileId: uuid().$type<FileId>(),
    /** The record that this one replaces. */
    corrects: uuid().$type<CompletionId>(),
    /** Why it does; empty otherwise. */
    because: text().notNull(),
    /** It says that the record it replaces never was: nothing was completed. */
    isWithdrawal: boolean().notNull(),
    /** Null where the member's own doing recorded it. */
    recordedBy: uuid().$type<MemberId>(),
    recordedAt: createdAt(),
  },
  (completion) => [
    primaryKey({ columns: [completion.organizationId, completion.id] }),
    foreignKey({
      name: 'completions_of_member',
      columns: [completion.organizationId, completion.memberId],
      foreignColumns: [members.organizationId, members.id],
    }),
    foreignKey({
      name: 'completions_of_attempt',
      columns: [completion.organizationId, completion.attemptId],
      foreignColumns: [courseAttempts.organizationId, courseAttempts.id],
    }),
    foreignKey({
      name: 'completions_correct',
      columns: [completion.organizationId, completion.corrects],
      foreignColumns: [completion.organizationId, completion.id],
    }),
    foreignKey({
      name: 'completions_recorded_by',
      columns: [completion.organizationId, completion.recordedBy],
      foreignColumns: [members.organizationId, members.id],
    }),
    foreignKey({
      name: 'completions_evidence',
      columns: [completion.organizationId, completion.evidenceFileId],
      foreignColumns: [files.organizationId, files.id],
    }),
    /** A record is replaced once; what replaces it may be replaced in turn. */
    unique('completions_corrected_once').on(completion.organizationId, completion.corrects),
    unique('completions_once_an_attempt').on(completion.organizationId, completion.attemptId),
    index('completions_of_member_newest').on(completion.organizationId, completion.memberId, completion.completedOn),
    index('completions_of_course').on(completion.organizationId, completion.courseId, completion.completedOn),
    // The newest standing record of each member and course, with all that is counted of it: reports read it without the table.
    index('completions_newest')
      .on(
        completion.organizationId,
        completion.memberId,
        sql`${completion.courseId} collate "C"`,
        completion.completedOn.desc().nullsFirst(),
        completion.recordedAt.desc().nullsFirst(),
        completion.renewalDueOn,
        completion.id,
      )
      .where(sql`not ${completion.isWithdrawal} and ${completion.courseId} not like 'lesson:%'`),
  ],
);
