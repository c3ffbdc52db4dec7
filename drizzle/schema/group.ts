import { sql } from 'drizzle-orm';
import { foreignKey, jsonb, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import type { GroupId, GroupRule } from '../../shared/domain/group.ts';
import type { MemberId } from '../../shared/domain/member.ts';
import { createdAt, instant, ownedByOrganization } from './columns.ts';
import { members } from './member.ts';

export const groups = pgTable(
  'groups',
  {
    ...ownedByOrganization(),
    id: uuid().$type<GroupId>().notNull(),
    name: text().notNull(),
    /** Null where its people are chosen one by one. */
    rule: jsonb().$type<GroupRule>(),
    createdAt: createdAt(),
    /** It is in no list since; who was in it stays. */
    removedAt: instant(),
  },
  (group) => [
    primaryKey({ columns: [group.organizationId, group.id] }),
    uniqueIndex('groups_name_is_unique')
      .on(group.organizationId, group.name)
      .where(sql`${group.removedAt} is null`),
  ],
);

/** The people of a group that were chosen one by one. */
export const groupMembers = pgTable(
  'group_members',
  {
    ...ownedByOrganization(),
    groupId: uuid().$type<GroupId>().notNull(),
    memberId: uuid().$type<MemberId>().notNull(),
  },
  (chosen) => [
    primaryKey({ columns: [chosen.organizationId, chosen.groupId, chosen.memberId] }),
    foreignKey({
      name: 'group_members_of_group',
      columns: [chosen.organizationId, chosen.groupId],
      foreignColumns: [groups.organizationId, groups.id],
    }),
    foreignKey({
      name: 'group_members_are_members',
      columns: [chosen.organizationId, chosen.memberId],
      foreignColumns: [members.organizationId, members.id],
    }),
  ],
);
