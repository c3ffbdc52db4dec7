import { foreignKey, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { MemberId } from '../../shared/domain/member.ts';
import type { PolicyBundle } from '../../shared/policy/bundle.ts';
import { createdAt, ownedByOrganization } from './columns.ts';
import { members } from './member.ts';

/** Published and immutable; numbered without gaps within an organization. */
export const policyBundles = pgTable(
  'policy_bundles',
  {
    ...ownedByOrganization(),
    version: integer().notNull(),
    bundle: jsonb().$type<PolicyBundle>().notNull(),
    publishedAt: createdAt(),
    /** Null where nobody is known: by the system, or before this was kept. */
    publishedBy: uuid().$type<MemberId>(),
    /** The audited act that it followed from, such as `vendor.created`, and what that was about; null before this was kept. */
    cause: text(),
    about: text(),
    /** In the officer's words, where the act asks for a reason. */
    reason: text().notNull().default(''),
  },
  (bundle) => [
    primaryKey({ columns: [bundle.organizationId, bundle.version] }),
    foreignKey({
      name: 'policy_bundles_published_by',
      columns: [bundle.organizationId, bundle.publishedBy],
      foreignColumns: [members.organizationId, members.id],
    }),
  ],
);
