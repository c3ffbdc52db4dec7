import { integer, jsonb, pgTable, primaryKey } from 'drizzle-orm/pg-core';
import type { PolicyBundle } from '../../shared/policy/bundle.ts';
import { createdAt, ownedByOrganization } from './columns.ts';

/** Published and immutable; numbered without gaps within an organization. */
export const policyBundles = pgTable(
  'policy_bundles',
  {
    ...ownedByOrganization(),
    version: integer().notNull(),
    bundle: jsonb().$type<PolicyBundle>().notNull(),
    publishedAt: createdAt(),
  },
  (bundle) => [primaryKey({ columns: [bundle.organizationId, bundle.version] })],
);
