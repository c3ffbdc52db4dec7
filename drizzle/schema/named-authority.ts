import { date, foreignKey, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { MemberId } from '../../shared/domain/member.ts';
import type { NamedAuthorityId } from '../../shared/domain/named-authority.ts';
import { createdAt, instant, ownedByOrganization } from './columns.ts';
import { members } from './member.ts';

/** Who may go past a denial and grant exceptions, in writing. One that was ended stays as evidence. */
export const namedAuthorities = pgTable(
  'named_authorities',
  {
    ...ownedByOrganization(),
    id: uuid().$type<NamedAuthorityId>().notNull(),
    memberId: uuid().$type<MemberId>().notNull(),
    statement: text().notNull(),
    sinceOn: date().notNull(),
    namedBy: uuid().$type<MemberId>().notNull(),
    namedAt: createdAt(),
    endedBy: uuid().$type<MemberId>(),
    endedAt: instant(),
  },
  (authority) => [
    primaryKey({ columns: [authority.organizationId, authority.id] }),
    foreignKey({
      name: 'named_authorities_of_member',
      columns: [authority.organizationId, authority.memberId],
      foreignColumns: [members.organizationId, members.id],
    }),
    foreignKey({
      name: 'named_authorities_named_by',
      columns: [authority.organizationId, authority.namedBy],
      foreignColumns: [members.organizationId, members.id],
    }),
    foreignKey({
      name: 'named_authorities_ended_by',
      columns: [authority.organizationId, authority.endedBy],
      foreignColumns: [members.organizationId, members.id],
    }),
  ],
);
