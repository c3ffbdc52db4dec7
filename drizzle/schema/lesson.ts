import { sql } from 'drizzle-orm';
import { date, foreignKey, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { BrowserId } from '../../shared/domain/browser.ts';
import type { CompletionId } from '../../shared/domain/completion.ts';
import type { TakenLessonId } from '../../shared/domain/lesson.ts';
import type { MemberId } from '../../shared/domain/member.ts';
import type { Language } from '../../shared/domain/organization-settings.ts';
import type { LessonSlug } from '../../shared/training/lesson.ts';
import { browsers } from './browser.ts';
import { completions } from './completion.ts';
import { createdAt, ownedByOrganization } from './columns.ts';
import { members } from './member.ts';

/** Lessons that were taken in a browser, until each is on somebody's record. No procedure shows this table to anybody. */
export const takenLessons = pgTable(
  'taken_lessons',
  {
    ...ownedByOrganization(),
    id: uuid().$type<TakenLessonId>().notNull(),
    browserId: uuid().$type<BrowserId>().notNull(),
    /** Whose browser it was then; null until somebody says so. */
    memberId: uuid().$type<MemberId>(),
    slug: text().$type<LessonSlug>().notNull(),
    language: text().$type<Language>().notNull(),
    version: integer().notNull(),
    /** A day of the organization. */
    takenOn: date().notNull(),
    receivedAt: createdAt(),
    completionId: uuid().$type<CompletionId>(),
  },
  (taken) => [
    primaryKey({ columns: [taken.organizationId, taken.id] }),
    foreignKey({
      name: 'taken_lessons_in_browser',
      columns: [taken.organizationId, taken.browserId],
      foreignColumns: [browsers.organizationId, browsers.id],
    }),
    foreignKey({
      name: 'taken_lessons_of_member',
      columns: [taken.organizationId, taken.memberId],
      foreignColumns: [members.organizationId, members.id],
    }),
    foreignKey({
      name: 'taken_lessons_recorded',
      columns: [taken.organizationId, taken.completionId],
      foreignColumns: [completions.organizationId, completions.id],
    }),
    index('taken_lessons_waiting')
      .on(taken.organizationId, taken.takenOn)
      .where(sql`${taken.completionId} is null`),
    index('taken_lessons_of_browser').on(taken.organizationId, taken.browserId, taken.receivedAt),
  ],
);
