import { sql } from 'drizzle-orm';
import { boolean, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { ApprovalRules } from '../../shared/domain/approval-rules.ts';
import type { MetricTargets } from '../../shared/domain/metric.ts';
import type { OrganizationId } from '../../shared/domain/organization.ts';
import type { EntityKind, Intervals, Language, Security, Weekday } from '../../shared/domain/organization-settings.ts';
import type { StopsPolicy } from '../../shared/domain/stops-policy.ts';
import type { Policy } from '../../shared/policy/bundle.ts';

/** The tenants. `policy` is what the organization intends now; what browsers hold is in policy_bundles. */
export const organizations = pgTable('organizations', {
  id: uuid().$type<OrganizationId>().primaryKey(),
  name: text().notNull(),
  timeZone: text().notNull(),
  color: text().notNull(),
  emailDomains: text().array().notNull().default([]),
  kind: text().$type<EntityKind>().notNull().default('covered-entity'),
  workingDays: text()
    .array()
    .$type<Weekday[]>()
    .notNull()
    .default(['monday', 'tuesday', 'wednesday', 'thursday', 'friday']),
  languages: text().array().$type<Language[]>().notNull().default(['en']),
  /** What differs from, or was saved over, the defaults of shared/domain/organization-settings.ts. */
  intervals: jsonb().$type<Partial<Intervals>>().notNull().default({}),
  security: jsonb().$type<Partial<Security>>().notNull().default({}),
  /** Who must agree to what, and how long an exception may last: what differs from the defaults of shared/domain/approval-rules.ts. */
  approvalRules: jsonb().$type<Partial<ApprovalRules>>().notNull().default({}),
  /** Whether certificates say how many percent were right. */
  certificatesShowScore: boolean().notNull().default(false),
  /** What follows repeated stops: what was saved over the defaults of shared/domain/stops-policy.ts. */
  stopsPolicy: jsonb().$type<Partial<StopsPolicy>>().notNull().default({}),
  /** What it wants of the figures of the leadership report; null for the defaults of shared/domain/metric.ts. */
  metricTargets: jsonb().$type<MetricTargets>(),
  policy: jsonb().$type<Policy>().notNull(),
  /** What its members' pseudonyms are made with: 244 random bits that leave the server in no answer. */
  pseudonymKey: text()
    .notNull()
    .default(sql`(gen_random_uuid()::text || gen_random_uuid()::text)`),
  /** Whether all of it is made up, by `npm run demo`: said once, when it is founded, and shown on every page. */
  isSample: boolean().notNull().default(false),
  createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
});
