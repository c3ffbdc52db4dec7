import { boolean, date, foreignKey, index, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import type { Leadership, MemberId, Role } from '../../shared/domain/member.ts';
import { createdAt, ownedByOrganization } from './columns.ts';

export const members = pgTable(
  'members',
  {
    ...ownedByOrganization(),
    id: uuid().$type<MemberId>().notNull(),
    name: text().notNull(),
    email: text().notNull(),
    roles: text().array().$type<Role[]>().notNull(),
    auditsUntilOn: date(),
    staffNumber: text().notNull().default(''),
    department: text().notNull().default(''),
    title: text().notNull().default(''),
    managerId: uuid().$type<MemberId>(),
    leadership: text().$type<Leadership>(),
    handlesPhi: boolean().notNull().default(true),
    joinedOn: date(),
    leftOn: date(),
    createdAt: createdAt(),
  },
  (member) => [
    primaryKey({ columns: [member.organizationId, member.id] }),
    unique('members_email_is_unique').on(member.organizationId, member.email),
    foreignKey({
      name: 'members_have_manager',
      columns: [member.organizationId, member.managerId],
      foreignColumns: [member.organizationId, member.id],
    }),
    index('members_by_staff_number').on(member.organizationId, member.staffNumber),
  ],
);
