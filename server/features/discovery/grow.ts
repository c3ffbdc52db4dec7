import { and, eq, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { discoveredConsents, discoveredSiteBrowsers, discoveredSites } from '../../../drizzle/schema/index.ts';
import { DiscoveredSiteId } from '../../../shared/domain/discovery.ts';
import type { Observation } from '../../../shared/domain/observation.ts';
import type { BrowserContext } from '../../context.ts';
import { among } from '../../database/among.ts';
import type { Tx } from '../../database/tenant.ts';
import { rulingsOfSites } from '../approval/rulings.ts';
import { vendorsOfSites } from '../finding/vendor-link.ts';

type Consent = Extract<Observation, { kind: 'consent' }>;

/** What tells of a tool that somebody uses. A page that interferes and a browser that forgets do not. */
type Telling = Extract<Observation, { kind: 'exposure' | 'sign-up' | 'account' | 'consent' }>;

const isTelling = (observation: Observation): observation is Telling =>
  observation.kind === 'exposure' ||
  observation.kind === 'sign-up' ||
  observation.kind === 'account' ||
  observation.kind === 'consent';

/** An app that asks Google for access is no news of Google. */
const siteOf = (observation: Telling): string =>
  observation.kind === 'consent' ? (observation.appSite ?? observation.site) : observation.site;

/** Shown so that officers see which kind of address people use; a few say it. */
const MOST_DOMAINS = 20;

/** Counts new observations in: on every site that no approval decides on, and on those that were discovered before one did. */
export async function growDiscovered(tx: Tx, org: BrowserContext, seen: readonly Observation[]): Promise<void> {
  const bySite = Map.groupBy(seen.filter(isTelling), siteOf);
  const idOf = await discover(tx, org, bySite);
  await addConsents(tx, org, bySite, idOf);
}

/** Makes sure that a site which was asked for is among the discovered ones, unless an approval decided on it before anybody met it. */
export async function discoverRequested(tx: Tx, org: BrowserContext, site: string): Promise<void> {
  await discover(tx, org, new Map([[site, []]]));
}

async function discover(
  tx: Tx,
  org: BrowserContext,
  bySite: ReadonlyMap<string, readonly Telling[]>,
): Promise<Map<string, DiscoveredSiteId>> {
  const { organizationId, actor } = org;
  const decided = await rulingsOfSites(tx, org, [...bySite.keys()]);
  const met = await discoveredAmong(tx, org, [...decided.keys()]);
  // In order, so that two reports about the same sites wait for each other in one direction only.
  const sites = [...bySite.keys()].filter((site) => !decided.has(site) || met.has(site)).toSorted();
  if (sites.length === 0) return new Map();
  const vendorOf = await vendorsOfSites(tx, org, sites);
  const seenAt = org.now();
  const grown = await tx
    .insert(discoveredSites)
    .values(
      sites.map((site) => ({
        organizationId,
        id: DiscoveredSiteId.parse(newId()),
        site,
        vendorId: vendorOf.get(site) ?? null,
        firstSeenAt: seenAt,
        lastSeenAt: seenAt,
        ...countsOf(bySite.get(site) ?? []),
      })),
    )
    .onConflictDoUpdate({
      target: [discoveredSites.organizationId, discoveredSites.site],
      set: {
        lastSeenAt: sql`excluded.last_seen_at`,
        signUpsShown: sql`${discoveredSites.signUpsShown} + excluded.sign_ups_shown`,
        signUps: sql`${discoveredSites.signUps} + excluded.sign_ups`,
        signIns: sql`${discoveredSites.signIns} + excluded.sign_ins`,
        exposures: sql`${discoveredSites.exposures} + excluded.exposures`,
        consentsAsked: sql`${discoveredSites.consentsAsked} + excluded.consents_asked`,
        consentsGranted: sql`${discoveredSites.consentsGranted} + excluded.consents_granted`,
        organizationAccounts: sql`${discoveredSites.organizationAccounts} + excluded.organization_accounts`,
        personalAccounts: sql`${discoveredSites.personalAccounts} + excluded.personal_accounts`,
        otherAccounts: sql`${discoveredSites.otherAccounts} + excluded.other_accounts`,
        unknownAccounts: sql`${discoveredSites.unknownAccounts} + excluded.unknown_accounts`,
        accountDomains: sql`(${discoveredSites.accountDomains} || array(
          select unnest(excluded.account_domains) except select unnest(${discoveredSites.accountDomains})
        ))[1:${sql.raw(String(MOST_DOMAINS))}]`,
      },
    })
    .returning({ id: discoveredSites.id, site: discoveredSites.site });
  await tx
    .insert(discoveredSiteBrowsers)
    .values(grown.map(({ id }) => ({ organizationId, discoveredSiteId: id, browserId: actor.id, lastSeenAt: seenAt })))
    .onConflictDoUpdate({
      target: [
        discoveredSiteBrowsers.organizationId,
        discoveredSiteBrowsers.discoveredSiteId,
        discoveredSiteBrowsers.browserId,
      ],
      set: { lastSeenAt: sql`excluded.last_seen_at` },
    });
  return new Map(grown.map(({ id, site }) => [site, id]));
}

async function discoveredAmong(
  tx: Tx,
  { organizationId }: BrowserContext,
  sites: readonly string[],
): Promise<ReadonlySet<string>> {
  if (sites.length === 0) return new Set();
  const rows = await tx
    .select({ site: discoveredSites.site })
    .from(discoveredSites)
    .where(and(eq(discoveredSites.organizationId, organizationId), among(discoveredSites.site, sites)));
  return new Set(rows.map(({ site }) => site));
}

function countsOf(seen: readonly Telling[]) {
  const count = (is: (observation: Telling) => boolean): number => seen.filter(is).length;
  const accounts = seen.filter((one) => one.kind === 'account');
  const ofKind = (kind: (typeof accounts)[number]['accountKind']): number =>
    accounts.filter(({ accountKind }) => accountKind === kind).length;
  return {
    signUpsShown: count(({ kind }) => kind === 'sign-up'),
    signUps: count((one) => one.kind === 'account' && one.event === 'signed-up'),
    signIns: count((one) => one.kind === 'account' && one.event === 'signed-in'),
    exposures: count(({ kind }) => kind === 'exposure'),
    consentsAsked: count((one) => one.kind === 'consent' && one.event === 'asked'),
    consentsGranted: count((one) => one.kind === 'consent' && one.event === 'granted'),
    organizationAccounts: ofKind('organization'),
    personalAccounts: ofKind('personal'),
    otherAccounts: ofKind('other'),
    unknownAccounts: ofKind('unknown'),
    accountDomains: [...new Set(accounts.flatMap(({ accountDomain }) => accountDomain ?? []))].slice(0, MOST_DOMAINS),
  };
}

async function addConsents(
  tx: Tx,
  { organizationId, now }: BrowserContext,
  bySite: ReadonlyMap<string, readonly Telling[]>,
  idOf: ReadonlyMap<string, DiscoveredSiteId>,
): Promise<void> {
  const rows = [...idOf].toSorted(inOrder).flatMap(([site, discoveredSiteId]) => {
    const consents = (bySite.get(site) ?? []).filter((one): one is Consent => one.kind === 'consent');
    const byApp = Map.groupBy(consents, ({ provider, appId }) => `${provider} ${appId ?? ''}`);
    return [...byApp].toSorted(inOrder).map(([, ofApp]) => ({
      organizationId,
      discoveredSiteId,
      ...summaryOf(ofApp),
      firstSeenAt: now(),
      lastSeenAt: now(),
    }));
  });
  if (rows.length === 0) return;
  await tx
    .insert(discoveredConsents)
    .values(rows)
    .onConflictDoUpdate({
      target: [
        discoveredConsents.organizationId,
        discoveredConsents.discoveredSiteId,
        discoveredConsents.provider,
        discoveredConsents.appId,
      ],
      set: {
        scopes: sql`array(select distinct unnest(${discoveredConsents.scopes} || excluded.scopes) order by 1)`,
        otherScopes: sql`greatest(${discoveredConsents.otherScopes}, excluded.other_scopes)`,
        asked: sql`${discoveredConsents.asked} + excluded.asked`,
        granted: sql`${discoveredConsents.granted} + excluded.granted`,
        lastSeenAt: sql`excluded.last_seen_at`,
      },
    });
}

const inOrder = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);

function summaryOf(consents: readonly Consent[]) {
  const [first] = consents;
  return {
    provider: first?.provider ?? ('other' as const),
    appId: first?.appId ?? '',
    scopes: [...new Set(consents.flatMap(({ scopes }) => scopes))].toSorted(),
    otherScopes: Math.max(...consents.map(({ otherScopes }) => otherScopes)),
    asked: consents.filter(({ event }) => event === 'asked').length,
    granted: consents.filter(({ event }) => event === 'granted').length,
  };
}
