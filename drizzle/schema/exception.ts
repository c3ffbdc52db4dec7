import { boolean, date, foreignKey, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { AccessRequestId } from '../../shared/domain/access-request.ts';
import type { DataClass } from '../../shared/domain/data-class.ts';
import type { ExceptionId } from '../../shared/domain/exception-id.ts';
import type { GroupId } from '../../shared/domain/group.ts';
import type { MemberId } from '../../shared/domain/member.ts';
import type { NamedAuthorityId } from '../../shared/domain/named-authority.ts';
import type { VendorId } from '../../shared/domain/vendor.ts';
import { accessRequests } from './access-request.ts';
import { createdAt, instant, ownedByOrganization } from './columns.ts';
import { groups } from './group.ts';
import { members } from './member.ts';
import { namedAuthorities } from './named-authority.ts';
import { vendors } from './vendor.ts';

/** Asked for, then granted or refused by a named authority; what became of it follows from its days. */
export const exceptions = pgTable(
  'exceptions',
  {
    ...ownedByOrganization(),
    id: uuid().$type<ExceptionId>().notNull(),
    vendorId: uuid().$type<VendorId>().notNull(),
    /** Null for everyone. */
    groupId: uuid().$type<GroupId>(),
    dataClasses: text().array().$type<DataClass[]>().notNull(),
    /** Whether patient information needs an agreement in force even so: unless the vendor is no business associate. */
    needsBaa: boolean().notNull(),
    reason: text().notNull(),
    endsOn: date().notNull(),
    askedBy: uuid().$type<MemberId>().notNull(),
    askedAt: createdAt(),
    accessRequestId: uuid().$type<AccessRequestId>(),
    /** By which authority it was granted or refused; null while it waits. */
    authorityId: uuid().$type<NamedAuthorityId>(),
    outcome: text().$type<'granted' | 'refused'>(),
    settledBy: uuid().$type<MemberId>(),
    settledAt: instant(),
    settledBecause: text().notNull().default(''),
    /** The first day, once granted. */
    startsOn: date(),
    endedBy: uuid().$type<MemberId>(),
    endedAt: instant(),
    endedBecause: text().notNull().default(''),
  },
  (exception) => [
    primaryKey({ columns: [exception.organizationId, exception.id] }),
    foreignKey({
      name: 'exceptions_of_vendor',
      columns: [exception.organizationId, exception.vendorId],
      foreignColumns: [vendors.organizationId, vendors.id],
    }),
    foreignKey({
      name: 'exceptions_for_group',
      columns: [exception.organizationId, exception.groupId],
      foreignColumns: [groups.organizationId, groups.id],
    }),
    foreignKey({
      name: 'exceptions_for_request',
      columns: [exception.organizationId, exception.accessRequestId],
      foreignColumns: [accessRequests.organizationId, accessRequests.id],
    }),
    foreignKey({
      name: 'exceptions_by_authority',
      columns: [exception.organizationId, exception.authorityId],
      foreignColumns: [namedAuthorities.organizationId, namedAuthorities.id],
    }),
    foreignKey({
      name: 'exceptions_asked_by',
      columns: [exception.organizationId, exception.askedBy],
      foreignColumns: [members.organizationId, members.id],
    }),
    foreignKey({
      name: 'exceptions_settled_by',
      columns: [exception.organizationId, exception.settledBy],
      foreignColumns: [members.organizationId, members.id],
    }),
    foreignKey({
      name: 'exceptions_ended_by',
      columns: [exception.organizationId, exception.endedBy],
      foreignColumns: [members.organizationId, members.id],
    }),
    index('exceptions_of_one_vendor').on(exception.organizationId, exception.vendorId),
    index('exceptions_newest').on(exception.organizationId, exception.askedAt),
  ],
);
