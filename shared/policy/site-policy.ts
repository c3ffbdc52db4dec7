import type { CatalogCategory } from '../catalog/category.ts';
import type { BundleSite, Policy, PolicyBundle } from './bundle.ts';
import type { SiteException } from './exception.ts';
import { coversHostname } from './hostname.ts';

/** How this browser's newest access request for a site stands. */
export type RequestState = 'none' | 'open' | 'granted' | 'refused';

/** The part of a bundle that decides on one hostname; small enough to send into every frame. */
export interface SitePolicy {
  /** Null in an enrolled browser that holds no bundle. */
  bundleVersion: number | null;
  organizationName: string;
  organizationColor: string;
  timeZone: string;
  /** True when the bundle has not been confirmed for longer than the policy allows. */
  isStale: boolean;
  /** With the ladder of whoever's browser it is, which their groups may have of their own. */
  policy: Policy;
  site: BundleSite | null;
  /** For this site and for whoever uses this browser, those that are over or have still to begin included. */
  exceptions: readonly SiteException[];
  /** What the site is for, as the bundle or else the catalog has it; null where neither knows. */
  category: CatalogCategory | null;
  /** This browser's own access request for the site. */
  request: RequestState;
  /** Approved and covered for patient information today, those of the same category first; the safe place to go instead. */
  alternatives: readonly { vendorName: string; domain: string }[];
}

/** The most specific site of the bundle that covers a hostname, or null. */
export function siteOf(bundle: Pick<PolicyBundle, 'sites'>, hostname: string): BundleSite | null {
  return bundle.sites
    .filter((site) => coversHostname(site.domain, hostname))
    .reduce<BundleSite | null>((best, site) => (best && best.domain.length >= site.domain.length ? best : site), null);
}
