import { foreignKey, index, integer, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import type { BrowserId } from '../../shared/domain/browser.ts';
import type { DiscoveredConsent, DiscoveredSiteId } from '../../shared/domain/discovery.ts';
import type { MemberId } from '../../shared/domain/member.ts';
import type { VendorId } from '../../shared/domain/vendor.ts';
import { browsers } from './browser.ts';
import { instant, ownedByOrganization } from './columns.ts';
import { members } from './member.ts';
import { vendors } from './vendor.ts';

const count = () => integer().notNull().default(0);

/** A site that browsers met while no approval decided on it, added up. It stays when it is decided: that is where the vendor came from. */
export const discoveredSites = pgTable(
  'discovered_sites',
  {
    ...ownedByOrganization(),
    id: uuid().$type<DiscoveredSiteId>().notNull(),
    site: text().notNull(),
    vendorId: uuid().$type<VendorId>(),
    firstSeenAt: instant().notNull(),
    lastSeenAt: instant().notNull(),
    signUpsShown: count(),
    signUps: count(),
    signIns: count(),
    exposures: count(),
    consentsAsked: count(),
    consentsGranted: count(),
    organizationAccounts: count(),
    personalAccounts: count(),
    otherAccounts: count(),
    unknownAccounts: count(),
    accountDomains: text().array().notNull().default([]),
    ignoredAt: instant(),
    ignoredBy: uuid().$type<MemberId>(),
    ignoredBecause: text(),
  },
  (found) => [
    primaryKey({ columns: [found.organizationId, found.id] }),
    unique('discovered_sites_site_is_unique').on(found.organizationId, found.site),
    foreignKey({
      name: 'discovered_sites_of_vendor',
      columns: [found.organizationId, found.vendorId],
      foreignColumns: [vendors.organizationId, vendors.id],
    }),
    foreignKey({
      name: 'discovered_sites_ignored_by',
      columns: [found.organizationId, found.ignoredBy],
      foreignColumns: [members.organizationId, members.id],
    }),
    index('discovered_sites_newest').on(found.organizationId, found.lastSeenAt),
  ],
);

/** Which browsers met it, so that "how many" is exact without reading observations. */
export const discoveredSiteBrowsers = pgTable(
  'discovered_site_browsers',
  {
    ...ownedByOrganization(),
    discoveredSiteId: uuid().$type<DiscoveredSiteId>().notNull(),
    browserId: uuid().$type<BrowserId>().notNull(),
    lastSeenAt: instant().notNull(),
  },
  (seen) => [
    // Without a name of its own it would get one that PostgreSQL cuts off.
    primaryKey({
      name: 'discovered_site_browsers_pk',
      columns: [seen.organizationId, seen.discoveredSiteId, seen.browserId],
    }),
    foreignKey({
      name: 'discovered_site_browsers_of_site',
      columns: [seen.organizationId, seen.discoveredSiteId],
      foreignColumns: [discoveredSites.organizationId, discoveredSites.id],
    }),
    foreignKey({
      name: 'discovered_site_browsers_of_browser',
      columns: [seen.organizationId, seen.browserId],
      foreignColumns: [browsers.organizationId, browsers.id],
    }),
  ],
);

/** What apps of the site were to be let at, by identity provider and app. */
export const discoveredConsents = pgTable(
  'discovered_consents',
  {
    ...ownedByOrganization(),
    discoveredSiteId: uuid().$type<DiscoveredSiteId>().notNull(),
    provider: text().$type<DiscoveredConsent['provider']>().notNull(),
    /** Empty where the request named no app. */
    appId: text().notNull(),
    scopes: text().array().notNull(),
    otherScopes: integer().notNull(),
    asked: integer().notNull(),
    granted: integer().notNull(),
    firstSeenAt: instant().notNull(),
    lastSeenAt: instant().notNull(),
  },
  (consent) => [
    primaryKey({
      name: 'discovered_consents_pk',
      columns: [consent.organizationId, consent.discoveredSiteId, consent.provider, consent.appId],
    }),
    foreignKey({
      name: 'discovered_consents_of_site',
      columns: [consent.organizationId, consent.discoveredSiteId],
      foreignColumns: [discoveredSites.organizationId, discoveredSites.id],
    }),
  ],
);
