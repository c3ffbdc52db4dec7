import { date, foreignKey, index, jsonb, pgTable, primaryKey, smallint, text, uuid } from 'drizzle-orm/pg-core';
import type { MemberId } from '../../shared/domain/member.ts';
import type { RiskGrounds } from '../../shared/domain/risk-terms.ts';
import type { VendorId } from '../../shared/domain/vendor.ts';
import type { Grade, VendorRisk } from '../../shared/domain/vendor-risk.ts';
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

/** What a vendor's risk was computed to be, and by which formula. Append-only: one row each time that the result changed. */
export const vendorRiskResults = pgTable(
  'vendor_risk_results',
  {
    ...ownedByOrganization(),
    id: uuid().notNull(),
    vendorId: uuid().$type<VendorId>().notNull(),
    /** Of the formula, as `result` has it too. */
    version: smallint().notNull(),
    /** What it was computed from. */
    grounds: jsonb().$type<RiskGrounds>().notNull(),
    result: jsonb().$type<VendorRisk>().notNull(),
    /** What counted from then on: an officer's judgement, or the residual risk. Lists sort by it. */
    current: smallint().$type<Grade>().notNull(),
    computedAt: createdAt(),
  },
  (result) => [
    primaryKey({ columns: [result.organizationId, result.id] }),
    foreignKey({
      name: 'vendor_risk_results_of_vendor',
      columns: [result.organizationId, result.vendorId],
      foreignColumns: [vendors.organizationId, vendors.id],
    }),
    index('vendor_risk_results_newest').on(result.organizationId, result.vendorId, result.computedAt),
  ],
);
