import { sql } from 'drizzle-orm';
import { foreignKey, index, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import type { BrowserId } from '../../shared/domain/browser.ts';
import type { Finding, FindingId } from '../../shared/domain/finding.ts';
import type { MemberId } from '../../shared/domain/member.ts';
import type { VendorId } from '../../shared/domain/vendor.ts';
import { browsers } from './browser.ts';
import { instant, ownedByOrganization } from './columns.ts';
import { members } from './member.ts';
import { vendors } from './vendor.ts';

/** A risk somebody must act on. While one is open, what is observed of the same kind on the same site joins it. */
export const findings = pgTable(
  'findings',
  {
    ...ownedByOrganization(),
    id: uuid().$type<FindingId>().notNull(),
    kind: text().$type<Finding['kind']>().notNull(),
    severity: text().$type<Finding['severity']>().notNull(),
    /** Empty for a gap in a browser itself. */
    site: text().notNull(),
    vendorId: uuid().$type<VendorId>(),
    observations: integer().notNull(),
    overrides: integer().notNull(),
    firstSeenAt: instant().notNull(),
    lastSeenAt: instant().notNull(),
    closedAt: instant(),
    closedBy: uuid().$type<MemberId>(),
    treatment: text().$type<Finding['treatment']>(),
    closingReason: text(),
  },
  (finding) => [
    primaryKey({ columns: [finding.organizationId, finding.id] }),
    uniqueIndex('findings_one_open_per_site')
      .on(finding.organizationId, finding.kind, finding.site)
      .where(sql`${finding.closedAt} is null`),
    foreignKey({
      name: 'findings_of_vendor',
      columns: [finding.organizationId, finding.vendorId],
      foreignColumns: [vendors.organizationId, vendors.id],
    }),
    foreignKey({
      name: 'findings_closed_by',
      columns: [finding.organizationId, finding.closedBy],
      foreignColumns: [members.organizationId, members.id],
    }),
    index('findings_newest').on(finding.organizationId, finding.lastSeenAt),
  ],
);

/** Which browsers a finding was seen in, so that "how many" is exact without reading observations. */
export const findingBrowsers = pgTable(
  'finding_browsers',
  {
    ...ownedByOrganization(),
    findingId: uuid().$type<FindingId>().notNull(),
    browserId: uuid().$type<BrowserId>().notNull(),
  },
  (seen) => [
    primaryKey({ columns: [seen.organizationId, seen.findingId, seen.browserId] }),
    foreignKey({
      name: 'finding_browsers_of_finding',
      columns: [seen.organizationId, seen.findingId],
      foreignColumns: [findings.organizationId, findings.id],
    }),
    foreignKey({
      name: 'finding_browsers_of_browser',
      columns: [seen.organizationId, seen.browserId],
      foreignColumns: [browsers.organizationId, browsers.id],
    }),
  ],
);
