import { sql } from 'drizzle-orm';
import { check, foreignKey, index, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import type { BrowserId } from '../../shared/domain/browser.ts';
import type { DiscoveredSiteId } from '../../shared/domain/discovery.ts';
import type { FindingId } from '../../shared/domain/finding.ts';
import type { MemberId } from '../../shared/domain/member.ts';
import type { RevealId } from '../../shared/domain/reveal.ts';
import { browsers } from './browser.ts';
import { instant, ownedByOrganization } from './columns.ts';
import { discoveredSites } from './discovery.ts';
import { findings } from './finding.ts';
import { members } from './member.ts';

/** Which officer looked behind which pseudonym, where and why; append-only. It holds for that officer and that finding or site. */
export const reveals = pgTable(
  'reveals',
  {
    ...ownedByOrganization(),
    id: uuid().$type<RevealId>().notNull(),
    revealedBy: uuid().$type<MemberId>().notNull(),
    /** Whose name; a browser where nobody had said whose it is. */
    memberId: uuid().$type<MemberId>(),
    browserId: uuid().$type<BrowserId>(),
    findingId: uuid().$type<FindingId>(),
    discoveredSiteId: uuid().$type<DiscoveredSiteId>(),
    /** Typed by the officer and judged on arrival: it speaks in general words. */
    reason: text().notNull(),
    revealedAt: instant().notNull(),
  },
  (reveal) => [
    primaryKey({ columns: [reveal.organizationId, reveal.id] }),
    unique('reveals_once')
      .on(
        reveal.organizationId,
        reveal.revealedBy,
        reveal.memberId,
        reveal.browserId,
        reveal.findingId,
        reveal.discoveredSiteId,
      )
      .nullsNotDistinct(),
    check('reveals_one_of_whom', sql`num_nonnulls(${reveal.memberId}, ${reveal.browserId}) = 1`),
    check('reveals_one_place', sql`num_nonnulls(${reveal.findingId}, ${reveal.discoveredSiteId}) = 1`),
    foreignKey({
      name: 'reveals_by_member',
      columns: [reveal.organizationId, reveal.revealedBy],
      foreignColumns: [members.organizationId, members.id],
    }),
    foreignKey({
      name: 'reveals_of_member',
      columns: [reveal.organizationId, reveal.memberId],
      foreignColumns: [members.organizationId, members.id],
    }),
    foreignKey({
      name: 'reveals_of_browser',
      columns: [reveal.organizationId, reveal.browserId],
      foreignColumns: [browsers.organizationId, browsers.id],
    }),
    foreignKey({
      name: 'reveals_on_finding',
      columns: [reveal.organizationId, reveal.findingId],
      foreignColumns: [findings.organizationId, findings.id],
    }),
    foreignKey({
      name: 'reveals_on_discovered_site',
      columns: [reveal.organizationId, reveal.discoveredSiteId],
      foreignColumns: [discoveredSites.organizationId, discoveredSites.id],
    }),
    index('reveals_of_member_newest').on(reveal.organizationId, reveal.memberId, reveal.revealedAt),
    index('reveals_on_findings').on(reveal.organizationId, reveal.findingId),
    index('reveals_on_discovered_sites').on(reveal.organizationId, reveal.discoveredSiteId),
  ],
);
