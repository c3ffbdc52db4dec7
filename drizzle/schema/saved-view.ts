import { foreignKey, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import type { MemberId } from '../../shared/domain/member.ts';
import type { SavedViewId, SavedViewPage } from '../../shared/domain/saved-view.ts';
import { createdAt, ownedByOrganization } from './columns.ts';
import { members } from './member.ts';

/** How members like to see a list, each for themselves. */
export const savedViews = pgTable(
  'saved_views',
  {
    ...ownedByOrganization(),
    id: uuid().$type<SavedViewId>().notNull(),
    memberId: uuid().$type<MemberId>().notNull(),
    page: text().$type<SavedViewPage>().notNull(),
    name: text().notNull(),
    query: text().notNull(),
    createdAt: createdAt(),
  },
  (view) => [
    primaryKey({ columns: [view.organizationId, view.id] }),
    unique('saved_views_name_is_unique').on(view.organizationId, view.memberId, view.page, view.name),
    foreignKey({
      name: 'saved_views_of_member',
      columns: [view.organizationId, view.memberId],
      foreignColumns: [members.organizationId, members.id],
    }),
  ],
);
