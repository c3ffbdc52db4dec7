import { boolean, date, foreignKey, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { CatalogCategory } from '../../shared/catalog/category.ts';
import type { BaaPosture, CatalogCorrectionId, Confidence } from '../../shared/catalog/catalog-entry.ts';
import type { MemberId } from '../../shared/domain/member.ts';
import { createdAt, ownedByOrganization } from './columns.ts';
import { members } from './member.ts';

/** What an organization puts in the catalog's place, for itself. Append-only: the newest one on a domain counts. */
export const catalogCorrections = pgTable(
  'catalog_corrections',
  {
    ...ownedByOrganization(),
    id: uuid().$type<CatalogCorrectionId>().notNull(),
    name: text().notNull(),
    domains: text().array().notNull(),
    category: text().$type<CatalogCategory>().notNull(),
    baa: text().$type<BaaPosture>().notNull(),
    planNote: text().notNull(),
    source: text().notNull(),
    confidence: text().$type<Confidence>().notNull(),
    asOf: date().notNull(),
    conflict: boolean().notNull(),
    correctedBy: uuid().$type<MemberId>().notNull(),
    correctedAt: createdAt(),
  },
  (correction) => [
    primaryKey({ columns: [correction.organizationId, correction.id] }),
    foreignKey({
      name: 'catalog_corrections_corrected_by',
      columns: [correction.organizationId, correction.correctedBy],
      foreignColumns: [members.organizationId, members.id],
    }),
    index('catalog_corrections_newest').on(correction.organizationId, correction.correctedAt),
  ],
);
