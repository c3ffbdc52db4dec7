import {
  and,
  asc,
  desc,
  eq,
  exists,
  inArray,
  isNotNull,
  isNull,
  not,
  type SQL,
  sql,
  type SQLWrapper,
} from 'drizzle-orm';
import {
  accessRequests,
  approvals,
  browsers,
  discoveredConsents,
  discoveredSiteBrowsers,
  discoveredSites,
  findings,
  members,
  vendors,
} from '../../../drizzle/schema/index.ts';
import type {
  DiscoveredSite,
  DiscoveredSiteId,
  DiscoveredSiteRecord,
  DiscoverySort,
  DiscoveryState,
  ListDiscovered,
} from '../../../shared/domain/discovery.ts';
import type { Page } from '../../../shared/domain/paging.ts';
import type { OrgContext, Reader } from '../../context.ts';
import { among } from '../../database/among.ts';
import { notFound } from '../../errors.ts';
import { readRequestsFor } from '../access-request/service.ts';
import { type Facts, readFacts } from '../catalog/facts.ts';
import { withAccounts } from '../finding/accounts.ts';
import type { Doer } from '../reveal/pseudonym.ts';
import { readRevealsOnDiscovered } from '../reveal/service.ts';
import { readAllowance, toTheHour } from '../reveal/who-as-allowed.ts';

const MOST_BROWSERS = 200;
const MOST_CONSENTS = 100;

/** Discovered sites of one state, a page at a time. */
export function listDiscovered(org: OrgContext, input: ListDiscovered): Promise<Page<DiscoveredSite>> {
  const { page, size, state, sort, order } = input;
  return org.read(async (db) => {
    const facts = await readFacts(db, org);
    const which = and(inState(db, state), await matching(db, org, facts, input));
    return {
      items: await readSites(db, org, facts, which, {
        by: (order === 'asc' ? asc : desc)(keyOf(db, sort)),
        limit: size,
        offset: (page - 1) * size,
      }),
      total: await db.$count(discoveredSites, and(eq(discoveredSites.organizationId, org.organizationId), which)),
    };
  });
}

/** Everything about one discovered site. @throws Refusal NOT_FOUND */
export const getDiscovered = (org: OrgContext, id: DiscoveredSiteId): Promise<DiscoveredSiteRecord> =>
  org.read((db) => readDiscovered(db, org, id));

/** The same within a transaction that is under way. */
export async function readDiscovered(db: Reader, org: OrgContext, id: DiscoveredSiteId): Promise<DiscoveredSiteRecord> {
  const [found] = await readChosen(db, org, [id]);
  if (!found) throw notFound('Discovered site');
  return {
    ...found,
    who: await readWho(db, org, found),
    reveals: await readRevealsOnDiscovered(db, org, id),
    consents: await readConsents(db, org, id),
    requests: await readRequestsFor(db, org, found.site),
    findings: await withAccounts(db, org, await readOpenFindings(db, org, found.site)),
  };
}

const readOpenFindings = (db: Reader, { organizationId }: OrgContext, site: string) =>
  db
    .select({ id: findings.id, kind: findings.kind, severity: findings.severity })
    .from(findings)
    .where(and(eq(findings.organizationId, organizationId), eq(findings.isOpen, true), eq(findings.site, site)))
    .orderBy(asc(findings.id));

/** Those of these sites that are there, by site. */
export async function readChosen(
  db: Reader,
  org: OrgContext,
  ids: readonly DiscoveredSiteId[],
): Promise<DiscoveredSite[]> {
  const by = asc(discoveredSites.site);
  const which = inArray(discoveredSites.id, [...ids]);
  return readSites(db, org, await readFacts(db, org), which, { by, limit: ids.length, offset: 0 });
}

/** Does an approval decide on the vendor whose site it is? */
const isDecided = (db: Reader): SQL =>
  exists(
    db
      .select({ id: approvals.id })
      .from(approvals)
      .where(
        and(
          eq(approvals.organizationId, discoveredSites.organizationId),
          eq(approvals.vendorId, discoveredSites.vendorId),
        ),
      ),
  );

function inState(db: Reader, state: DiscoveryState): SQL | undefined {
  switch (state) {
    case 'open':
      return and(not(isDecided(db)), isNull(discoveredSites.ignoredAt));
    case 'ignored':
      return and(not(isDecided(db)), isNotNull(discoveredSites.ignoredAt));
    case 'decided':
      return isDecided(db);
  }
}

/** The catalog is no table, so what is looked for by its words is looked for here. */
async function matching(
  db: Reader,
  org: OrgContext,
  facts: Facts,
  { state, q, category }: ListDiscovered,
): Promise<SQL | undefined> {
  if (q === '' && category === null) return undefined;
  const sites = await db
    .select({ site: discoveredSites.site })
    .from(discoveredSites)
    .where(and(eq(discoveredSites.organizationId, org.organizationId), inState(db, state)));
  const wanted = q.toLowerCase();
  const found = sites
    .map(({ site }) => ({ site, entry: facts.ofSite(site) }))
    .filter(({ entry }) => category === null || entry?.category === category)
    .filter(({ site, entry }) => site.includes(wanted) || entry?.name.toLowerCase().includes(wanted) === true);
  return among(
    discoveredSites.site,
    found.map(({ site }) => site),
  );
}

const browsersOf = (db: Reader) =>
  db.$count(
    discoveredSiteBrowsers,
    and(
      eq(discoveredSiteBrowsers.organizationId, discoveredSites.organizationId),
      eq(discoveredSiteBrowsers.discoveredSiteId, discoveredSites.id),
    ),
  );

const openRequestsOf = (db: Reader) =>
  db.$count(
    accessRequests,
    and(
      eq(accessRequests.organizationId, discoveredSites.organizationId),
      eq(accessRequests.site, discoveredSites.site),
      eq(accessRequests.state, 'open'),
    ),
  );

function keyOf(db: Reader, sort: DiscoverySort): SQLWrapper {
  switch (sort) {
    case 'last-seen':
      return discoveredSites.lastSeenAt;
    case 'first-seen':
      return discoveredSites.firstSeenAt;
    case 'browsers':
      return browsersOf(db);
    case 'exposures':
      return discoveredSites.exposures;
    case 'requests':
      return openRequestsOf(db);
    case 'site':
      return discoveredSites.site;
  }
}

async function readSites(
  db: Reader,
  { organizationId }: OrgContext,
  facts: Facts,
  which: SQL | undefined,
  { by, limit, offset }: { by: SQL; limit: number; offset: number },
): Promise<DiscoveredSite[]> {
  const { id, site, vendorId, firstSeenAt, lastSeenAt, signUpsShown, signUps, signIns, exposures } = discoveredSites;
  const { consentsAsked, consentsGranted, accountDomains, ignoredAt, ignoredBecause } = discoveredSites;
  const rows = await db
    .select({
      found: {
        id,
        site,
        vendorId,
        firstSeenAt,
        lastSeenAt,
        signUpsShown,
        signUps,
        signIns,
        exposures,
        consentsAsked,
        consentsGranted,
        accountDomains,
      },
      vendorName: vendors.name,
      accounts: {
        organization: discoveredSites.organizationAccounts,
        personal: discoveredSites.personalAccounts,
        other: discoveredSites.otherAccounts,
        unknown: discoveredSites.unknownAccounts,
      },
      ignored: { reason: ignoredBecause, byName: members.name, at: ignoredAt },
      isDecided: sql<boolean>`${isDecided(db)}`,
      browsers: browsersOf(db),
      openRequests: openRequestsOf(db),
    })
    .from(discoveredSites)
    .leftJoin(vendors, and(eq(vendors.organizationId, discoveredSites.organizationId), eq(vendors.id, vendorId)))
    .leftJoin(
      members,
      and(eq(members.organizationId, discoveredSites.organizationId), eq(members.id, discoveredSites.ignoredBy)),
    )
    .where(and(eq(discoveredSites.organizationId, organizationId), which))
    .orderBy(by, asc(site))
    .limit(limit)
    .offset(offset);
  return rows.map(({ found, ignored: { reason, byName, at }, isDecided: decided, ...row }) => ({
    ...found,
    ...row,
    state: stateOf(decided, at),
    catalog: facts.ofSite(found.site),
    ignored: at && reason !== null && byName !== null ? { reason, byName, at } : null,
  }));
}

function stateOf(decided: boolean, ignoredAt: Date | null): DiscoveryState {
  if (decided) return 'decided';
  return ignoredAt ? 'ignored' : 'open';
}

type Met = NonNullable<DiscoveredSiteRecord['who']>[number];

async function readWho(db: Reader, org: OrgContext, { id, site }: DiscoveredSite): Promise<Met[] | null> {
  const allowance = await readAllowance(db, org);
  if (allowance.visibility === 'counted') return null;
  const met = (await readBrowsers(db, org, id)).map(({ lastSeenAt, ...doer }) => {
    const who = allowance.who(doer, { site });
    return { ...who, browsers: 1, lastSeenAt: who.browserId === null ? toTheHour(lastSeenAt) : lastSeenAt };
  });
  return allowance.visibility === 'named' ? met : byPseudonym(met);
}

/** One line for each pseudonym, with the browser that met it last first. */
function byPseudonym(met: readonly Met[]): Met[] {
  const lines = [...Map.groupBy(met, ({ pseudonym }) => pseudonym).values()].flatMap((ofOne) =>
    ofOne.slice(0, 1).map((line) => ({ ...line, browsers: ofOne.length })),
  );
  // Among those of one hour, the order in which they met it would tell them apart.
  return lines.toSorted(
    (a, b) =>
      toTheHour(b.lastSeenAt).getTime() - toTheHour(a.lastSeenAt).getTime() ||
      (a.pseudonym ?? '').localeCompare(b.pseudonym ?? ''),
  );
}

function readBrowsers(
  db: Reader,
  { organizationId }: OrgContext,
  id: DiscoveredSiteId,
): Promise<(Doer & { lastSeenAt: Date })[]> {
  const { browserId, lastSeenAt, discoveredSiteId } = discoveredSiteBrowsers;
  return db
    .select({
      browserId,
      browserLabel: browsers.label,
      memberId: browsers.memberId,
      memberName: members.name,
      lastSeenAt,
    })
    .from(discoveredSiteBrowsers)
    .innerJoin(
      browsers,
      and(eq(browsers.organizationId, discoveredSiteBrowsers.organizationId), eq(browsers.id, browserId)),
    )
    .leftJoin(members, and(eq(members.organizationId, browsers.organizationId), eq(members.id, browsers.memberId)))
    .where(and(eq(discoveredSiteBrowsers.organizationId, organizationId), eq(discoveredSiteId, id)))
    .orderBy(desc(lastSeenAt), asc(browserId))
    .limit(MOST_BROWSERS);
}

async function readConsents(
  db: Reader,
  { organizationId }: OrgContext,
  id: DiscoveredSiteId,
): Promise<DiscoveredSiteRecord['consents']> {
  const { provider, appId, scopes, otherScopes, asked, granted, firstSeenAt, lastSeenAt } = discoveredConsents;
  const rows = await db
    .select({ provider, appId, scopes, otherScopes, asked, granted, firstSeenAt, lastSeenAt })
    .from(discoveredConsents)
    .where(and(eq(discoveredConsents.organizationId, organizationId), eq(discoveredConsents.discoveredSiteId, id)))
    .orderBy(desc(lastSeenAt), asc(provider), asc(appId))
    .limit(MOST_CONSENTS);
  return rows.map((row) => ({ ...row, appId: row.appId === '' ? null : row.appId }));
}
