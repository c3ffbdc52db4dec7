import { jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { OrganizationId } from '../../shared/domain/organization.ts';
import type { Policy } from '../../shared/policy/bundle.ts';

/** The tenants. `policy` is what the organization intends now; what browsers hold is in policy_bundles. */
export const organizations = pgTable('organizations', {
  id: uuid().$type<OrganizationId>().primaryKey(),
  name: text().notNull(),
  timeZone: text().notNull(),
  color: text().notNull(),
  emailDomains: text().array().notNull().default([]),
  policy: jsonb().$type<Policy>().notNull(),
  createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
});
