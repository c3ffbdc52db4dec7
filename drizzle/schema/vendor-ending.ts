import { sql } from 'drizzle-orm';
import { date, foreignKey, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import type { MemberId } from '../../shared/domain/member.ts';
import type { SettleEndingStep } from '../../shared/domain/vendor-ending.ts';
import type { VendorId } from '../../shared/domain/vendor-id.ts';
import { createdAt, instant, ownedByOrganization } from './columns.ts';
import { members } from './member.ts';
import { vendors } from './vendor.ts';

/** That the organization leaves a vendor: begun, then ended, or taken back. */
export const vendorEndings = pgTable(
  'vendor_endings',
  {
    ...ownedByOrganization(),
    id: uuid().notNull(),
    vendorId: uuid().$type<VendorId>().notNull(),
    reason: text().notNull(),
    begunBy: uuid().$type<MemberId>().notNull(),
    begunAt: createdAt(),
    endedOn: date(),
    note: text().notNull().default(''),
    endedBy: uuid().$type<MemberId>(),
    takenBackAt: instant(),
    takenBackBy: uuid().$type<MemberId>(),
    takenBackBecause: text(),
  },
  (ending) => [
    primaryKey({ columns: [ending.organizationId, ending.id] }),
    foreignKey({
      name: 'vendor_endings_of_vendor',
      columns: [ending.organizationId, ending.vendorId],
      foreignColumns: [vendors.organizationId, vendors.id],
    }),
    foreignKey({
      name: 'vendor_endings_begun_by',
      columns: [ending.organizationId, ending.begunBy],
      foreignColumns: [members.organizationId, members.id],
    }),
    foreignKey({
      name: 'vendor_endings_ended_by',
      columns: [ending.organizationId, ending.endedBy],
      foreignColumns: [members.organizationId, members.id],
    }),
    foreignKey({
      name: 'vendor_endings_taken_back_by',
      columns: [ending.organizationId, ending.takenBackBy],
      foreignColumns: [members.organizationId, members.id],
    }),
    uniqueIndex('vendor_endings_one_at_a_time')
      .on(ending.organizationId, ending.vendorId)
      .where(sql`${ending.takenBackAt} is null`),
  ],
);

/** Append-only: what somebody said of a step; the newest counts. */
export const vendorEndingSteps = pgTable(
  'vendor_ending_steps',
  {
    ...ownedByOrganization(),
    id: uuid().notNull(),
    endingId: uuid().notNull(),
    step: text().$type<SettleEndingStep['step']>().notNull(),
    outcome: text().$type<SettleEndingStep['outcome']>().notNull(),
    note: text().notNull(),
    saidBy: uuid().$type<MemberId>().notNull(),
    saidAt: createdAt(),
  },
  (step) => [
    primaryKey({ columns: [step.organizationId, step.id] }),
    foreignKey({
      name: 'vendor_ending_steps_of_ending',
      columns: [step.organizationId, step.endingId],
      foreignColumns: [vendorEndings.organizationId, vendorEndings.id],
    }),
    foreignKey({
      name: 'vendor_ending_steps_said_by',
      columns: [step.organizationId, step.saidBy],
      foreignColumns: [members.organizationId, members.id],
    }),
  ],
);
