import type { CatalogCategory } from '../../shared/catalog/category.ts';
import type { GroupId } from '../../shared/domain/group.ts';
import { type BundleSite, defaultPolicy, type Policy, type PolicyBundle } from '../../shared/policy/bundle.ts';
import { exceptionsFor } from '../../shared/policy/exception.ts';
import { ladderFor } from '../../shared/policy/ladder.ts';
import { siteOf, type SitePolicy } from '../../shared/policy/site-policy.ts';
import { standingOf } from '../../shared/policy/standing.ts';
import { todayIn } from '../../shared/policy/today.ts';
import { categoryOf } from './category.ts';
import type { Connection } from '../storage.ts';

const HOUR = 3_600_000;

/** What this browser goes by: its connection, and the bundle it holds if that can be read. */
export interface HeldPolicy {
  connection: Connection;
  bundle: PolicyBundle | null;
  /** Milliseconds since 1970; 0 without a bundle. */
  confirmedAt: number;
  /** The groups of whoever's browser this is, as the server last told. */
  groups: readonly GroupId[];
}

/** Has the server not confirmed the bundle for longer than the policy allows? */
export function isStale({ bundle, confirmedAt }: HeldPolicy, now: Date): boolean {
  return bundle !== null && now.getTime() - confirmedAt > bundle.policy.staleAfterHours * HOUR;
}

/**
 * The part of what is held that decides on one hostname.
 *
 * A revoked browser no longer speaks for the organization, and whether its last agreements still stand is beyond it. So it keeps
 * protecting, but counts as one without a bundle: nothing is blocked in the organization's name and nothing is called covered;
 * patient information meets the last policy's own `withoutBundle`.
 */
export function sitePolicyFor(held: HeldPolicy, hostname: string, now: Date): SitePolicy {
  const { bundle, connection } = held;
  const isCurrent = bundle !== null && connection.kind === 'connected';
  const site = bundle ? siteOf(bundle, hostname) : null;
  const category = site?.category ?? categoryOf(hostname);
  return {
    bundleVersion: isCurrent ? bundle.version : null,
    organizationName:
      bundle?.organization.name ?? (connection.kind === 'unconnected' ? 'Wardline' : connection.organizationName),
    organizationColor: bundle?.organization.color ?? '#1c5f7c',
    timeZone: bundle?.organization.timeZone ?? 'UTC',
    isStale: isStale(held, now),
    policy: bundle ? policyFor(bundle.policy, held.groups) : defaultPolicy,
    site,
    exceptions: exceptionsFor(bundle?.exceptions ?? [], site, held.groups),
    category,
    request: 'none',
    alternatives: isCurrent ? alternativesTo(site, category, bundle, now) : [],
  };
}

/** What goes into pages: the one ladder that counts here, and not those of other groups. */
const policyFor = (policy: Policy, groups: readonly GroupId[]): Policy => ({
  ...policy,
  ladder: ladderFor(policy, groups),
  groupLadders: [],
});

/** Where patient information may go today: one site of each such vendor, those that the policy prefers for this use first, then others for it, without the vendor whose site this is. */
function alternativesTo(
  here: BundleSite | null,
  category: CatalogCategory | null,
  bundle: PolicyBundle,
  now: Date,
): SitePolicy['alternatives'] {
  const today = todayIn(bundle.organization.timeZone, now);
  const covered = bundle.sites.filter(
    (site) => site.vendorId !== here?.vendorId && standingOf(site, 'phi', today) === 'covered',
  );
  const byVendor = new Map(covered.toReversed().map((site) => [site.vendorId, site]));
  const isAlike = (site: BundleSite): boolean => category !== null && site.category === category;
  const preferred = bundle.policy.preferred.find((one) => one.category === category)?.vendorIds ?? [];
  const place = ({ vendorId }: BundleSite): number =>
    preferred.includes(vendorId) ? preferred.indexOf(vendorId) : preferred.length;
  return [...byVendor.values()]
    .toSorted(
      (a, b) =>
        place(a) - place(b) || Number(isAlike(b)) - Number(isAlike(a)) || a.vendorName.localeCompare(b.vendorName),
    )
    .slice(0, 3)
    .map(({ vendorName, domain }) => ({ vendorName, domain }));
}
