import type { CatalogCategory } from '../catalog/category.ts';
import type { DataClass } from '../domain/data-class.ts';
import type { BundleSite, PolicyBundle } from './bundle.ts';
import type { SitePolicy } from './site-policy.ts';
import { standingOf } from './standing.ts';
import { todayIn } from './today.ts';

/** Where data of one class may go today: one site of each such vendor, those that the policy prefers for this use first, then others for it, without the vendor whose site this is. */
export function alternativesTo(
  here: BundleSite | null,
  category: CatalogCategory | null,
  dataClass: DataClass,
  bundle: Pick<PolicyBundle, 'sites' | 'policy' | 'organization'>,
  now: Date,
): SitePolicy['alternatives'] {
  const today = todayIn(bundle.organization.timeZone, now);
  const covered = bundle.sites.filter(
    (site) => site.vendorId !== here?.vendorId && standingOf(site, dataClass, today) === 'covered',
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
