import { and, eq, inArray } from 'drizzle-orm';
import { discoveredSites } from '../../../drizzle/schema/index.ts';
import type { Ruling } from '../../../shared/domain/approval.ts';
import type {
  DecideDiscovered,
  DecideManyDiscovered,
  DiscoveredSite,
  DiscoveredSiteId,
  DiscoveredSiteRecord,
} from '../../../shared/domain/discovery.ts';
import { SiteDomain } from '../../../shared/domain/site.ts';
import type { VendorId, VendorRecord } from '../../../shared/domain/vendor.ts';
import type { Change, MemberContext } from '../../context.ts';
import type { Tx } from '../../database/tenant.ts';
import { notFound, Refusal } from '../../errors.ts';
import { answerRequestsAsDecided } from '../access-request/service.ts';
import { actionOf } from '../approval/enact.ts';
import { recordRuling } from '../approval/service.ts';
import { settleByIgnoring, settleByVendor } from '../finding/settle-sign-ups.ts';
import { holdSites } from '../finding/site-lock.ts';
import { changeGovernance } from '../policy/publish.ts';
import { addVendor, giveSites, namingConflicts } from '../vendor/service.ts';
import { readChosen, readDiscovered } from './read.ts';

type Decision<Kind extends DecideDiscovered['kind']> = Extract<DecideDiscovered, { kind: Kind }>;

const actions = {
  rule: 'discovered-site.decided',
  merge: 'discovered-site.merged',
  ignore: 'discovered-site.ignored',
  heed: 'discovered-site.heeded',
} as const satisfies Record<DecideDiscovered['kind'], string>;

/**
 * The one decision on a discovered site. What it makes of vendors and approvals goes on the record as if it had been made there.
 *
 * @throws Refusal NOT_FOUND, CONFLICT where it is decided already or a name or site is taken, BAD_REQUEST for an address that can be no vendor's
 */
export function decideDiscovered(org: MemberContext, input: DecideDiscovered): Promise<DiscoveredSiteRecord> {
  return namingConflicts(() =>
    changeGovernance(org, actions[input.kind], async (tx) => {
      const [found] = await chosen(tx, org, [input.id]);
      if (!found) throw notFound('Discovered site');
      await carryOut(tx, org, found, input);
      const after = await readDiscovered(tx, org, found.id);
      return { subject: subjectOf(found), before: summaryOf(found), after: summaryOf(after), result: after };
    }),
  );
}

async function carryOut(tx: Tx, org: MemberContext, found: DiscoveredSite, input: DecideDiscovered): Promise<void> {
  switch (input.kind) {
    case 'rule':
      return rule(tx, org, await ownerOf(tx, org, found, input.vendor), input.ruling, input.toRequesters);
    case 'merge':
      return merge(tx, org, [found], input);
    case 'ignore':
      return ignore(tx, org, [found], input.reason);
    case 'heed': {
      if (found.state !== 'ignored') throw new Refusal('CONFLICT', `${found.site} is not ignored.`);
      return heed(tx, org, [found]);
    }
  }
}

/** The same for many at once: all of it or, where one of them stands in the way, nothing. */
export function decideManyDiscovered(org: MemberContext, input: DecideManyDiscovered): Promise<{ decided: number }> {
  return namingConflicts(() =>
    changeGovernance(org, `${actions[input.kind]}-together`, async (tx) => {
      const found = await chosen(tx, org, input.ids);
      await carryOutTogether(tx, org, found, input);
      const after = await readChosen(tx, org, input.ids);
      return {
        subject: { kind: 'discovery', id: org.organizationId, name: `${found.length} discovered sites` },
        before: { sites: found.map(summaryOf) },
        after: { sites: after.map(summaryOf) },
        result: { decided: found.length },
      };
    }),
  );
}

async function carryOutTogether(
  tx: Tx,
  org: MemberContext,
  found: readonly DiscoveredSite[],
  input: DecideManyDiscovered,
): Promise<void> {
  switch (input.kind) {
    case 'rule': {
      for (const vendorId of await ownersOf(tx, org, found)) {
        await rule(tx, org, vendorId, input.ruling, input.toRequesters);
      }
      return;
    }
    case 'merge':
      return merge(tx, org, found, input);
    case 'ignore':
      return ignore(tx, org, found, input.reason);
  }
}

const subjectOf = ({ id, site }: DiscoveredSite) => ({ kind: 'discovered-site', id, name: site });

const summaryOf = ({ site, state, vendorName, ignored }: DiscoveredSite) => ({
  site,
  state,
  vendor: vendorName,
  ignoredBecause: ignored?.reason ?? null,
});

/** All of them, in the order of their names. @throws Refusal NOT_FOUND where one is missing, CONFLICT where one is decided already */
async function chosen(tx: Tx, org: MemberContext, ids: readonly DiscoveredSiteId[]): Promise<DiscoveredSite[]> {
  await holdSites(tx, org);
  const found = await readChosen(tx, org, ids);
  if (found.length < ids.length) throw notFound('Discovered site');
  const decided = found.find(({ state }) => state === 'decided');
  if (decided)
    throw new Refusal(
      'CONFLICT',
      `${decided.site} belongs to ${decided.vendorName ?? 'a vendor'}, which is decided already. Change that decision on the vendor’s page.`,
    );
  return found;
}

/** Puts what a vendor's change made of it on the record, as part of the decision that led to it. */
async function noted(
  tx: Tx,
  org: MemberContext,
  action: `${string}.${string}`,
  { result, ...event }: Change<VendorRecord>,
): Promise<VendorRecord> {
  await org.record(tx, { ...event, action: event.action ?? action });
  return result;
}

async function rule(
  tx: Tx,
  org: MemberContext,
  vendorId: VendorId,
  ruling: Ruling,
  toRequesters: string,
): Promise<void> {
  await noted(tx, org, actionOf(ruling.ruling), await recordRuling(tx, org, { ...ruling, vendorId }, toRequesters));
}

/** Gives sites to a vendor; those that lie below its own are its already. */
function give(
  tx: Tx,
  org: MemberContext,
  vendorId: VendorId,
  found: readonly DiscoveredSite[],
): Promise<Change<VendorRecord>> {
  return giveSites(tx, org, vendorId, found.filter((one) => one.vendorId !== vendorId).map(domainOf));
}

async function ownerOf(
  tx: Tx,
  org: MemberContext,
  found: DiscoveredSite,
  vendor: Decision<'rule'>['vendor'],
): Promise<VendorId> {
  if (vendor.is === 'existing') {
    const change = await give(tx, org, vendor.vendorId, [found]);
    if (found.vendorId !== vendor.vendorId) await noted(tx, org, 'vendor.updated', change);
    return vendor.vendorId;
  }
  const { name, purpose, ownerId } = vendor;
  const sites = [...new Set([domainOf(found), ...vendor.sites])];
  const { id } = await noted(tx, org, 'vendor.created', await addVendor(tx, org, { name, purpose, ownerId, sites }));
  return id;
}

/** The vendor of each, each once; for those without, one is added per name in the catalog, or else per site. */
async function ownersOf(tx: Tx, org: MemberContext, found: readonly DiscoveredSite[]): Promise<VendorId[]> {
  const owners = new Set(found.flatMap(({ vendorId }) => vendorId ?? []));
  const byName = Map.groupBy(
    found.filter(({ vendorId }) => vendorId === null),
    ({ site, catalog }) => catalog?.name ?? site,
  );
  for (const [name, theirs] of byName) {
    const input = { name, purpose: '', ownerId: null, sites: theirs.map(domainOf) };
    owners.add((await noted(tx, org, 'vendor.created', await addVendor(tx, org, input))).id);
  }
  return [...owners];
}

/** @throws Refusal BAD_REQUEST for a host of the local network, which belongs to no vendor */
function domainOf({ site }: DiscoveredSite): string {
  const domain = SiteDomain.safeParse(site);
  if (domain.success) return domain.data;
  throw new Refusal(
    'BAD_REQUEST',
    `${site} is an address in a local network and no vendor’s site. It can be ignored, with a reason.`,
  );
}

const these = ({ organizationId }: MemberContext, found: readonly DiscoveredSite[]) =>
  and(
    eq(discoveredSites.organizationId, organizationId),
    inArray(
      discoveredSites.id,
      found.map(({ id }) => id),
    ),
  );

/** Where the vendor is undecided itself, the site waits with it and is ignored no longer. The vendor's own history says which came, and why. */
async function merge(
  tx: Tx,
  org: MemberContext,
  found: readonly DiscoveredSite[],
  { vendorId, reason }: Pick<Decision<'merge'>, 'vendorId' | 'reason'>,
): Promise<void> {
  const { before, after, ...change } = await give(tx, org, vendorId, found);
  const merged = { ...after, merged: found.map(({ site }) => site), reason };
  const vendor = await noted(tx, org, 'vendor.sites-merged', { ...change, before, after: merged });
  await heed(tx, org, found);
  await settleByVendor(tx, org, vendor);
  await answerRequestsAsDecided(tx, org, vendor);
}

async function ignore(tx: Tx, org: MemberContext, found: readonly DiscoveredSite[], reason: string): Promise<void> {
  const already = found.find(({ state }) => state === 'ignored');
  if (already) throw new Refusal('CONFLICT', `${already.site} is ignored already. Reload to see by whom and why.`);
  await tx
    .update(discoveredSites)
    .set({ ignoredAt: org.now(), ignoredBy: org.actor.id, ignoredBecause: reason })
    .where(these(org, found));
  await settleByIgnoring(
    tx,
    org,
    found.map(({ site }) => site),
    reason,
  );
}

async function heed(tx: Tx, org: MemberContext, found: readonly DiscoveredSite[]): Promise<void> {
  await tx
    .update(discoveredSites)
    .set({ ignoredAt: null, ignoredBy: null, ignoredBecause: null })
    .where(these(org, found));
}
