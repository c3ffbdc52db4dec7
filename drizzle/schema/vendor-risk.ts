import { date, foreignKey, index, pgTable, primaryKey, smallint, text, uuid } from 'drizzle-orm/pg-core';
import type { MemberId } from '../../shared/domain/member.ts';
import type { VendorId } from '../../shared/domain/vendor.ts';
import type { Grade } from '../../shared/domain/vendor-risk.ts';
import { createdAt, ownedByOrganization } from './columns.ts';
import { members } from './member.ts';
import { vendors } from './vendor.ts';

/** An officer's judgement in place of the computed risk. Append-only: the newest one of a vendor counts, and one without a judgement takes it back. */
export const vendorRiskOverrides = pgTable(
  'vendor_risk_overrides',
  {
    ...ownedByOrganization(),
    id: uuid().notNull(),
    vendorId: uuid().$type<VendorId>().notNull(),
    likelihood: smallint().$type<Grade>(),
    impact: smallint().$type<Grade>(),
    untilOn: date(),
    reason: text().notNull(),
    /** Of the formula whose result it was set against. */
    version: smallint().notNull(),
    decidedBy: uuid().$type<MemberId>().notNull(),
    decidedAt: createdAt(),
  },
  (override) => [
    primaryKey({ columns: [override.organizationId, override.id] }),
    foreignKey({
      name: 'vendor_risk_overrides_of_vendor',
      columns: [override.organizationId, override.vendorId],
      foreignColumns: [vendors.organizationId, vendors.id],
    }),
    foreignKey({
      name: 'vendor_risk_overrides_decided_by',
      columns: [override.organizationId, override.decidedBy],
      foreignColumns: [members.organizationId, members.id],
    }),
    index('vendor_risk_overrides_newest').on(override.organizationId, override.vendorId, override.decidedAt),
  ],
);
