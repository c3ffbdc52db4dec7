import type { CatalogCategory } from '../../shared/catalog/category.ts';
import { type BundleSite, defaultPolicy, type PolicyBundle } from '../../shared/policy/bundle.ts';
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
    policy: bundle?.policy ?? defaultPolicy,
    site,
    category,
    request: 'none',
    alternatives: isCurrent ? alternativesTo(site, category, bundle, now) : [],
  };
}

/** Where patient information may go today: one site of each such vendor, those for the same use first, without the vendor whose site this is. */
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
  return [...byVendor.values()]
    .toSorted((a, b) => Number(isAlike(b)) - Number(isAlike(a)) || a.vendorName.localeCompare(b.vendorName))
    .slice(0, 3)
    .map(({ vendorName, domain }) => ({ vendorName, domain }));
}
