import { sql } from 'drizzle-orm';
import {
  boolean,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import type { BrowserId } from '../../shared/domain/browser.ts';
import type { Finding, FindingCommentId, FindingId, LinkTarget } from '../../shared/domain/finding.ts';
import type { MemberId } from '../../shared/domain/member.ts';
import type { VendorId } from '../../shared/domain/vendor.ts';
import { browsers } from './browser.ts';
import { createdAt, instant, ownedByOrganization } from './columns.ts';
import { members } from './member.ts';
import { vendors } from './vendor.ts';

/**
 * A risk somebody must act on. While one is open, what is observed of the same kind on the same site joins it; a gap in governance
 * has no site and is one per vendor, and one in training has neither and is one per organization.
 */
export const findings = pgTable(
  'findings',
  {
    ...ownedByOrganization(),
    id: uuid().$type<FindingId>().notNull(),
    kind: text().$type<Finding['kind']>().notNull(),
    severity: text().$type<Finding['severity']>().notNull(),
    /** Empty for a gap in a browser itself, and for what is missing of a vendor or in training. */
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
    ownerId: uuid().$type<MemberId>(),
    /** By the organization's policy for its severity, until somebody sets another day. */
    dueOn: date(),
    /** When somebody first did something about it. */
    actedOnAt: instant(),
    /** What is missing of a vendor or in training, as it was found last. */
    missing: jsonb().$type<Finding['missing']>(),
    plan: jsonb().$type<Finding['plan']>(),
    /** The last day of an acceptance; closedBy signed it. */
    acceptedUntil: date(),
    mergedInto: uuid().$type<FindingId>(),
    /** Of a closed one: when the gap was seen to be gone, so that its return is told from its never having gone. */
    goneAt: instant(),
    /** What lists are put in order by; made by the database, so that it cannot differ. */
    isOpen: boolean()
      .notNull()
      .generatedAlwaysAs(sql`closed_at is null`),
    severityRank: smallint()
      .notNull()
      .generatedAlwaysAs(sql`case severity when 'critical' then 4 when 'high' then 3 when 'medium' then 2 else 1 end`),
  },
  (finding) => [
    primaryKey({ columns: [finding.organizationId, finding.id] }),
    uniqueIndex('findings_one_open_per_site')
      .on(finding.organizationId, finding.kind, finding.site)
      .where(sql`${finding.closedAt} is null and (${finding.site} <> '' or ${finding.vendorId} is null)`),
    uniqueIndex('findings_one_open_per_vendor')
      .on(finding.organizationId, finding.kind, finding.vendorId)
      .where(sql`${finding.closedAt} is null and ${finding.site} = '' and ${finding.vendorId} is not null`),
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
    foreignKey({
      name: 'findings_owner',
      columns: [finding.organizationId, finding.ownerId],
      foreignColumns: [members.organizationId, members.id],
    }),
    foreignKey({
      name: 'findings_merged_into',
      columns: [finding.organizationId, finding.mergedInto],
      foreignColumns: [finding.organizationId, finding.id],
    }),
    // One for each order of the list, so that a page of a million is read from an index and nothing is sorted.
    index('findings_by_severity').on(
      finding.organizationId,
      finding.isOpen,
      finding.severityRank,
      finding.lastSeenAt,
      finding.id,
    ),
    index('findings_by_kind').on(
      finding.organizationId,
      finding.isOpen,
      finding.kind,
      finding.severityRank,
      finding.lastSeenAt,
      finding.id,
    ),
    index('findings_by_last_seen').on(finding.organizationId, finding.isOpen, finding.lastSeenAt, finding.id),
    index('findings_by_first_seen').on(
      finding.organizationId,
      finding.isOpen,
      finding.firstSeenAt,
      finding.lastSeenAt,
      finding.id,
    ),
    index('findings_by_due').on(finding.organizationId, finding.isOpen, finding.dueOn, finding.lastSeenAt, finding.id),
    index('findings_by_observations').on(
      finding.organizationId,
      finding.isOpen,
      finding.observations,
      finding.lastSeenAt,
      finding.id,
    ),
    index('findings_by_site').on(finding.organizationId, finding.isOpen, finding.site, finding.lastSeenAt, finding.id),
    index('findings_by_vendor').on(
      finding.organizationId,
      finding.vendorId,
      finding.isOpen,
      finding.severityRank,
      finding.lastSeenAt,
      finding.id,
    ),
    index('findings_by_owner').on(
      finding.organizationId,
      finding.ownerId,
      finding.isOpen,
      finding.severityRank,
      finding.lastSeenAt,
      finding.id,
    ),
    // Few are planned, and fewer wait for a signature.
    index('findings_planned')
      .on(finding.organizationId, finding.isOpen, finding.severityRank, finding.lastSeenAt, finding.id)
      .where(sql`${finding.plan} is not null`),
    // As the inbox has them: the worst first, and of one severity whatever has waited longest.
    index('findings_waiting')
      .on(finding.organizationId, sql`(4 - ${finding.severityRank})`, finding.firstSeenAt, finding.id)
      .where(sql`${finding.closedAt} is null and ${finding.overrides} = 0`),
    index('findings_overridden')
      .on(finding.organizationId, sql`(4 - ${finding.severityRank})`, finding.firstSeenAt, finding.id)
      .where(sql`${finding.closedAt} is null and ${finding.overrides} > 0`),
    index('findings_merged')
      .on(finding.organizationId, finding.mergedInto)
      .where(sql`${finding.mergedInto} is not null`),
  ],
);

/** Each site that a finding was ever on, once: words are looked for in these, since findings are many times as many. */
export const findingSites = pgTable('finding_sites', { ...ownedByOrganization(), site: text().notNull() }, (one) => [
  primaryKey({ columns: [one.organizationId, one.site] }),
]);

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

/** What people said of a finding. Nothing that was said is changed. */
export const findingComments = pgTable(
  'finding_comments',
  {
    ...ownedByOrganization(),
    id: uuid().$type<FindingCommentId>().notNull(),
    findingId: uuid().$type<FindingId>().notNull(),
    body: text().notNull(),
    writtenBy: uuid().$type<MemberId>().notNull(),
    writtenAt: createdAt(),
  },
  (comment) => [
    primaryKey({ columns: [comment.organizationId, comment.id] }),
    foreignKey({
      name: 'finding_comments_of_finding',
      columns: [comment.organizationId, comment.findingId],
      foreignColumns: [findings.organizationId, findings.id],
    }),
    foreignKey({
      name: 'finding_comments_written_by',
      columns: [comment.organizationId, comment.writtenBy],
      foreignColumns: [members.organizationId, members.id],
    }),
    index('finding_comments_newest').on(comment.organizationId, comment.findingId, comment.writtenAt),
  ],
);

/** Other records that belong with a finding: a vendor, an agreement, a request, another finding. */
export const findingLinks = pgTable(
  'finding_links',
  {
    ...ownedByOrganization(),
    findingId: uuid().$type<FindingId>().notNull(),
    kind: text().$type<LinkTarget['kind']>().notNull(),
    /** Of which table follows from the kind, so the database cannot hold it; a link to what is gone is not shown. */
    targetId: uuid().$type<LinkTarget['id']>().notNull(),
    linkedBy: uuid().$type<MemberId>().notNull(),
    linkedAt: createdAt(),
  },
  (link) => [
    primaryKey({ columns: [link.organizationId, link.findingId, link.kind, link.targetId] }),
    foreignKey({
      name: 'finding_links_of_finding',
      columns: [link.organizationId, link.findingId],
      foreignColumns: [findings.organizationId, findings.id],
    }),
    foreignKey({
      name: 'finding_links_linked_by',
      columns: [link.organizationId, link.linkedBy],
      foreignColumns: [members.organizationId, members.id],
    }),
  ],
);
