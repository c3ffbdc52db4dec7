import { foreignKey, integer, jsonb, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import type { MemberId } from '../../shared/domain/member.ts';
import type { QuestionnaireContent, QuestionnaireId } from '../../shared/domain/questionnaire.ts';
import { createdAt, instant, ownedByOrganization } from './columns.ts';
import { members } from './member.ts';

/** The organization's own questionnaires; the one that Wardline brings is in the code. */
export const questionnaires = pgTable(
  'questionnaires',
  {
    ...ownedByOrganization(),
    id: uuid().$type<QuestionnaireId>().notNull(),
    name: text().notNull(),
    /** What is being worked on; a version is what was made of it. */
    draft: jsonb().$type<QuestionnaireContent>().notNull(),
    /** Grows with each save, so that whoever saves on an older one is told. */
    revision: integer().notNull().default(1),
    /** Not offered any more; checks that asked it stay. */
    retiredAt: instant(),
    createdAt: createdAt(),
  },
  (questionnaire) => [
    primaryKey({ columns: [questionnaire.organizationId, questionnaire.id] }),
    unique('questionnaires_name_is_unique').on(questionnaire.organizationId, questionnaire.name),
  ],
);

/** Append-only: what was published never changes. */
export const questionnaireVersions = pgTable(
  'questionnaire_versions',
  {
    ...ownedByOrganization(),
    questionnaireId: uuid().$type<QuestionnaireId>().notNull(),
    version: integer().notNull(),
    content: jsonb().$type<QuestionnaireContent>().notNull(),
    publishedBy: uuid().$type<MemberId>().notNull(),
    publishedAt: createdAt(),
  },
  (published) => [
    primaryKey({ columns: [published.organizationId, published.questionnaireId, published.version] }),
    foreignKey({
      name: 'questionnaire_versions_of_questionnaire',
      columns: [published.organizationId, published.questionnaireId],
      foreignColumns: [questionnaires.organizationId, questionnaires.id],
    }),
    foreignKey({
      name: 'questionnaire_versions_published_by',
      columns: [published.organizationId, published.publishedBy],
      foreignColumns: [members.organizationId, members.id],
    }),
  ],
);
