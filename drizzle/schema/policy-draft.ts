import { foreignKey, integer, jsonb, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core';
import type { MemberId } from '../../shared/domain/member.ts';
import type { Rules } from '../../shared/policy/rules.ts';
import { instant, ownedByOrganization } from './columns.ts';
import { members } from './member.ts';

/** What an organization prepares to publish: one at a time, and none where `rules` is null. */
export const policyDrafts = pgTable(
  'policy_drafts',
  {
    ...ownedByOrganization(),
    rules: jsonb().$type<Rules>(),
    /** Counts each change, so that of two officers the later one is told of the other. */
    revision: integer().notNull(),
    startedBy: uuid().$type<MemberId>().notNull(),
    startedAt: instant().notNull(),
    changedBy: uuid().$type<MemberId>().notNull(),
    changedAt: instant().notNull(),
  },
  (draft) => [
    primaryKey({ columns: [draft.organizationId] }),
    foreignKey({
      name: 'policy_drafts_started_by',
      columns: [draft.organizationId, draft.startedBy],
      foreignColumns: [members.organizationId, members.id],
    }),
    foreignKey({
      name: 'policy_drafts_changed_by',
      columns: [draft.organizationId, draft.changedBy],
      foreignColumns: [members.organizationId, members.id],
    }),
  ],
);
