import { sql } from 'drizzle-orm';
import { foreignKey, index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { BrowserId } from '../../shared/domain/browser.ts';
import type { FindingId } from '../../shared/domain/finding.ts';
import type { ObservationId, ObservationRecord } from '../../shared/domain/observation.ts';
import type { VendorId } from '../../shared/domain/vendor.ts';
import { browsers } from './browser.ts';
import { createdAt, instant, ownedByOrganization } from './columns.ts';
import { findings } from './finding.ts';

/**
 * What browsers saw: append-only, one row per observation ever made, no column that could hold content.
 * Range-partitioned by month of `occurredAt` (drizzle cannot say so; the migration does). That time is read from the
 * id, so a report that is sent again meets its own rows.
 */
export const observations = pgTable(
  'observations',
  {
    ...ownedByOrganization(),
    id: uuid().$type<ObservationId>().notNull(),
    occurredAt: instant().notNull(),
    receivedAt: createdAt(),
    clockSkewSeconds: integer().notNull(),
    browserId: uuid().$type<BrowserId>().notNull(),
    findingId: uuid().$type<FindingId>(),
    kind: text().$type<ObservationRecord['kind']>().notNull(),
    site: text(),
    /** As the bundle in the browser named it; the vendor may since have been merged or ended, so no foreign key. */
    vendorId: uuid().$type<VendorId>(),
    bundleVersion: integer(),
    channel: text().$type<ObservationRecord['channel']>(),
    assessment: text().$type<ObservationRecord['assessment']>(),
    tier: text().$type<ObservationRecord['tier']>(),
    format: text().$type<ObservationRecord['format']>(),
    detectors: jsonb().$type<ObservationRecord['detectors']>(),
    decision: text().$type<ObservationRecord['decision']>(),
    because: text().$type<ObservationRecord['because']>(),
    about: uuid().$type<ObservationId>(),
    outcome: text().$type<ObservationRecord['outcome']>(),
    reason: text().$type<ObservationRecord['reason']>(),
    note: text(),
    sign: text(),
    gap: text(),
    count: integer(),
    event: text().$type<ObservationRecord['event']>(),
    accountKind: text().$type<ObservationRecord['accountKind']>(),
    accountDomain: text(),
    via: text().$type<ObservationRecord['via']>(),
    provider: text().$type<ObservationRecord['provider']>(),
    appId: text(),
    appSite: text(),
    scopes: text().array(),
    otherScopes: integer(),
  },
  (observation) => [
    primaryKey({ columns: [observation.organizationId, observation.id, observation.occurredAt] }),
    foreignKey({
      name: 'observations_of_browser',
      columns: [observation.organizationId, observation.browserId],
      foreignColumns: [browsers.organizationId, browsers.id],
    }),
    foreignKey({
      name: 'observations_in_finding',
      columns: [observation.organizationId, observation.findingId],
      foreignColumns: [findings.organizationId, findings.id],
    }),
    // What exceptions let through, listed with them.
    index('observations_excepted')
      .on(observation.organizationId, observation.vendorId, observation.occurredAt)
      .where(sql`${observation.because} = 'excepted'`),
    // What was seen on a vendor's sites, over a year.
    index('observations_on_site').on(observation.organizationId, observation.site, observation.occurredAt),
    index('observations_newest').on(observation.organizationId, observation.occurredAt),
    index('observations_of_finding').on(observation.organizationId, observation.findingId, observation.occurredAt),
    // What leadership is told of: exposures by their day, what was answered to them, and what arrived since they were counted.
    index('observations_exposed')
      .on(observation.organizationId, observation.occurredAt)
      .where(sql`${observation.kind} = 'exposure' and ${observation.assessment} = 'phi'`),
    index('observations_answering')
      .on(observation.organizationId, observation.about)
      .where(sql`${observation.kind} = 'answer'`),
    index('observations_to_count')
      .on(observation.organizationId, observation.receivedAt)
      .where(sql`${observation.kind} in ('exposure', 'answer')`),
  ],
);
