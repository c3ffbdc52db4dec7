import { pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import type { MemberId, Role } from '../../shared/domain/member.ts';
import { createdAt, ownedByOrganization } from './columns.ts';

export const members = pgTable(
  'members',
  {
    ...ownedByOrganization(),
    id: uuid().$type<MemberId>().notNull(),
    name: text().notNull(),
    email: text().notNull(),
    roles: text().array().$type<Role[]>().notNull(),
    createdAt: createdAt(),
  },
  (member) => [
    primaryKey({ columns: [member.organizationId, member.id] }),
    unique('members_email_is_unique').on(member.organizationId, member.email),
  ],
);
