import { integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { EnrolmentCodeId } from '../../shared/domain/enrolment-code.ts';
import type { OrganizationId } from '../../shared/domain/organization.ts';
import { createdAt, instant, ownedByOrganization } from './columns.ts';
import { organizations } from './organization.ts';

export const enrolmentCodes = pgTable(
  'enrolment_codes',
  {
    ...ownedByOrganization(),
    id: uuid().$type<EnrolmentCodeId>().notNull(),
    label: text().notNull(),
    maxUses: integer().notNull(),
    uses: integer().notNull().default(0),
    expiresAt: instant().notNull(),
    revokedAt: instant(),
    createdAt: createdAt(),
  },
  (code) => [primaryKey({ columns: [code.organizationId, code.id] })],
);

/** From a typed code to its organization: asked before there is a tenant, so it is outside row level security and holds a hash and ids alone. */
export const enrolmentCodeHashes = pgTable('enrolment_code_hashes', {
  /** SHA-256 of the code. */
  hash: text().primaryKey(),
  organizationId: uuid()
    .$type<OrganizationId>()
    .notNull()
    .references(() => organizations.id),
  enrolmentCodeId: uuid().$type<EnrolmentCodeId>().notNull(),
});
