import { and, asc, count, desc, eq, gt, isNotNull, isNull, type SQL, sql } from 'drizzle-orm';
import { browsers, members, policyBundles } from '../../../drizzle/schema/index.ts';
import {
  BEHIND_AFTER_MS,
  type Browser,
  type BrowserCounts,
  type ListBrowsers,
  SILENT_AFTER_WORKING_DAYS,
} from '../../../shared/domain/browser.ts';
import type { Page } from '../../../shared/domain/paging.ts';
import { earliestDayWithin } from '../../../shared/domain/working-days.ts';
import { todayIn } from '../../../shared/policy/today.ts';
import type { OrgContext, Reader } from '../../context.ts';
import { readOrganization } from '../organization/service.ts';
import { readNewestBundle } from '../policy/service.ts';
import { selectBrowsers } from './service.ts';

/** Browsers that are connected, or those whose connection was ended, a page at a time. */
export function listBrowsers(org: OrgContext, input: ListBrowsers): Promise<Page<Browser>> {
  const { page, size } = input;
  return org.read(async (db) => {
    const which = matching(org, input);
    const [counted] = await db.select({ total: count() }).from(browsers).leftJoin(members, ofMember).where(which);
    return {
      items: await selectBrowsers(db)
        .where(which)
        .orderBy(...orderOf(input, await gapsOf(db, org)), desc(browsers.id))
        .limit(size)
        .offset((page - 1) * size),
      total: counted?.total ?? 0,
    };
  });
}

/** How many browsers there are, and of how many we know that they do not see everything. */
export function countBrowsers(org: OrgContext): Promise<BrowserCounts> {
  return org.read(async (db) => {
    const ofOrganization = eq(browsers.organizationId, org.organizationId);
    const active = and(ofOrganization, isNull(browsers.revokedAt));
    return {
      active: await db.$count(browsers, active),
      revoked: await db.$count(browsers, and(ofOrganization, isNotNull(browsers.revokedAt))),
      withGaps: await db.$count(browsers, and(active, gt(await gapsOf(db, org), 0))),
      unassigned: await db.$count(browsers, and(active, isNull(browsers.memberId))),
    };
  });
}

const ofMember = and(eq(members.organizationId, browsers.organizationId), eq(members.id, browsers.memberId));

function matching({ organizationId }: OrgContext, { state, unassigned, behind, q }: ListBrowsers): SQL | undefined {
  const wanted = q.toLowerCase();
  return and(
    eq(browsers.organizationId, organizationId),
    state === 'active' ? isNull(browsers.revokedAt) : isNotNull(browsers.revokedAt),
    unassigned ? isNull(browsers.memberId) : undefined,
    behind
      ? sql`${browsers.bundleVersion} is distinct from (
          select max(${policyBundles.version}) from ${policyBundles} where ${policyBundles.organizationId} = ${organizationId})`
      : undefined,
    q === ''
      ? undefined
      : sql`(strpos(lower(${browsers.label}), ${wanted}) > 0 or strpos(lower(coalesce(${members.name}, '')), ${wanted}) > 0)`,
  );
}

function orderOf({ sort, order }: ListBrowsers, gaps: SQL): SQL[] {
  const towards = order === 'asc' ? asc : desc;
  switch (sort) {
    case 'gaps':
      return [towards(gaps), asc(browsers.lastSeenAt)];
    case 'last-seen':
      return [towards(browsers.lastSeenAt)];
    case 'enrolled':
      return [towards(browsers.enrolledAt)];
    case 'label':
      return [towards(sql`lower(${browsers.label})`)];
  }
}

/** How many kinds of gap a browser has: `coverageGapsOf` as a query, since they put whole lists in order. */
export async function gapsOf(db: Reader, org: OrgContext): Promise<SQL<number>> {
  const { timeZone } = await readOrganization(db, org);
  const newest = await readNewestBundle(db, org);
  const { lastSeenAt, coverageGaps, bundleVersion } = browsers;
  const earliest = earliestDayWithin(SILENT_AFTER_WORKING_DAYS, todayIn(timeZone, org.now()));
  const bindingFromMs = newest ? new Date(newest.publishedAt).getTime() + BEHIND_AFTER_MS : Number.POSITIVE_INFINITY;
  const gaps = [
    // The instant at which that day begins is said once, not the day of each of many browsers.
    sql`${lastSeenAt} < ${earliest}::timestamp at time zone ${timeZone}`,
    ...(newest && org.now().getTime() > bindingFromMs
      ? [sql`${bundleVersion} is distinct from ${newest.version}`]
      : []),
  ];
  return sql<number>`(${coverageGaps} + ${sql.join(
    gaps.map((gap) => sql`(${gap})::int`),
    sql` + `,
  )})`;
}
