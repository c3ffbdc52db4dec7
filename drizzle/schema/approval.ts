import { date, foreignKey, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { AccountScope, Approval, ApprovalId } from '../../shared/domain/approval.ts';
import type { DataClass } from '../../shared/domain/data-class.ts';
import type { MemberId } from '../../shared/domain/member.ts';
import type { VendorId } from '../../shared/domain/vendor.ts';
import { createdAt, ownedByOrganization } from './columns.ts';
import { members } from './member.ts';
import { vendors } from './vendor.ts';

/** Append-only: the newest one of a vendor counts. */
export const approvals = pgTable(
  'approvals',
  {
    ...ownedByOrganization(),
    id: uuid().$type<ApprovalId>().notNull(),
    vendorId: uuid().$type<VendorId>().notNull(),
    ruling: text().$type<Approval['ruling']>().notNull(),
    dataClasses: text().array().$type<DataClass[]>().notNull(),
    accounts: text().$type<AccountScope>().notNull().default('any'),
    conditions: text().notNull(),
    reason: text().notNull(),
    reviewDueOn: date(),
    decidedBy: uuid().$type<MemberId>().notNull(),
    decidedAt: createdAt(),
  },
  (approval) => [
    primaryKey({ columns: [approval.organizationId, approval.id] }),
    foreignKey({
      name: 'approvals_of_vendor',
      columns: [approval.organizationId, approval.vendorId],
      foreignColumns: [vendors.organizationId, vendors.id],
    }),
    foreignKey({
      name: 'approvals_decided_by',
      columns: [approval.organizationId, approval.decidedBy],
      foreignColumns: [members.organizationId, members.id],
    }),
    index('approvals_newest').on(approval.organizationId, approval.vendorId, approval.decidedAt),
  ],
);
