import { sql } from 'drizzle-orm';
import {
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import type { Browser, BrowserId, Coverage } from '../../shared/domain/browser.ts';
import type { EnrolmentCodeId } from '../../shared/domain/enrolment-code.ts';
import type { MemberId } from '../../shared/domain/member.ts';
import { createdAt, instant, ownedByOrganization } from './columns.ts';
import { enrolmentCodes } from './enrolment-code.ts';
import { members } from './member.ts';

export const browsers = pgTable(
  'browsers',
  {
    ...ownedByOrganization(),
    id: uuid().$type<BrowserId>().notNull(),
    enrolmentCodeId: uuid().$type<EnrolmentCodeId>().notNull(),
    memberId: uuid().$type<MemberId>(),
    label: text().notNull(),
    kind: text().$type<Browser['kind']>().notNull(),
    extensionVersion: text().notNull(),
    /** SHA-256 of the browser's own 256-bit credential. */
    credentialHash: text().notNull(),
    bundleVersion: integer(),
    coverage: jsonb().$type<Coverage>(),
    /** How many kinds of gap `coverage` tells of, or that it tells of nothing; made by the database, so that hundreds of thousands are counted fast. */
    coverageGaps: smallint()
      .notNull()
      .generatedAlwaysAs(
        sql`case when coverage is null then 1 else coalesce((coverage->>'allSites' = 'false')::int, 0) + coalesce((coverage->>'privateWindows' = 'false')::int, 0) + coalesce(((coverage->>'dropped')::int > 0)::int, 0) end`,
      ),
    enrolledAt: createdAt(),
    lastSeenAt: createdAt(),
    revokedAt: instant(),
    /** The day, in UTC, on which it last reported, and how many observations were stored from it on that day. */
    reportedOn: date(),
    reportedThatDay: integer().notNull().default(0),
    /** Consents of that day, which are not among the others. */
    consentsThatDay: integer().notNull().default(0),
  },
  (browser) => [
    primaryKey({ columns: [browser.organizationId, browser.id] }),
    foreignKey({
      name: 'browsers_enrolled_by_code',
      columns: [browser.organizationId, browser.enrolmentCodeId],
      foreignColumns: [enrolmentCodes.organizationId, enrolmentCodes.id],
    }),
    foreignKey({
      name: 'browsers_of_member',
      columns: [browser.organizationId, browser.memberId],
      foreignColumns: [members.organizationId, members.id],
    }),
    index('browsers_by_last_seen').on(browser.organizationId, browser.lastSeenAt),
  ],
);
