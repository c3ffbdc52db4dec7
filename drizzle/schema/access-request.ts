import { sql } from 'drizzle-orm';
import { foreignKey, index, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import type { AccessRequest, AccessRequestId } from '../../shared/domain/access-request.ts';
import type { BrowserId } from '../../shared/domain/browser.ts';
import type { DataClass } from '../../shared/domain/data-class.ts';
import type { MemberId } from '../../shared/domain/member.ts';
import { browsers } from './browser.ts';
import { createdAt, instant, ownedByOrganization } from './columns.ts';
import { members } from './member.ts';

export const accessRequests = pgTable(
  'access_requests',
  {
    ...ownedByOrganization(),
    id: uuid().$type<AccessRequestId>().notNull(),
    browserId: uuid().$type<BrowserId>().notNull(),
    site: text().notNull(),
    /** Typed by the member, judged in the browser and on arrival: it speaks in general words. */
    purpose: text().notNull(),
    dataClass: text().$type<DataClass>().notNull(),
    state: text().$type<AccessRequest['state']>().notNull().default('open'),
    requestedAt: createdAt(),
    answeredAt: instant(),
    answeredBy: uuid().$type<MemberId>(),
    answer: text().notNull().default(''),
  },
  (request) => [
    primaryKey({ columns: [request.organizationId, request.id] }),
    uniqueIndex('access_requests_one_open_per_site')
      .on(request.organizationId, request.browserId, request.site)
      .where(sql`${request.state} = 'open'`),
    foreignKey({
      name: 'access_requests_of_browser',
      columns: [request.organizationId, request.browserId],
      foreignColumns: [browsers.organizationId, browsers.id],
    }),
    foreignKey({
      name: 'access_requests_answered_by',
      columns: [request.organizationId, request.answeredBy],
      foreignColumns: [members.organizationId, members.id],
    }),
    index('access_requests_of_site').on(request.organizationId, request.site, request.state),
    index('access_requests_newest').on(request.organizationId, request.requestedAt),
  ],
);
