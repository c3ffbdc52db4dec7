import type { DataClass } from '../domain/data-class.ts';
import type { BundleException, BundleSite } from './bundle.ts';
import { isInForce } from './standing.ts';

/** The part of an exception that one site's decisions follow from. */
export type SiteException = Omit<BundleException, 'vendorId' | 'groupId'>;

/**
 * The exceptions for one site that are for everyone or for one of these groups, whatever the day.
 *
 * @param groupIds of the browser's member; none where they are unknown, so that an exception for a group never reaches a stranger
 */
export function exceptionsFor(
  exceptions: readonly BundleException[],
  site: Pick<BundleSite, 'vendorId'> | null,
  groupIds: readonly string[],
): SiteException[] {
  return exceptions
    .filter(({ vendorId, groupId }) => vendorId === site?.vendorId && (groupId === null || groupIds.includes(groupId)))
    .map(({ id, dataClasses, needsBaa, startsOn, endsOn }) => ({ id, dataClasses, needsBaa, startsOn, endsOn }));
}

/**
 * The exception that lets a data class through on a day (`YYYY-MM-DD`), the one that lasts longest where there are several, or null. It sets
 * the organization's own policy aside, not the law: where the vendor is a business associate, patient information still needs an agreement
 * in force (45 CFR 164.502(e)(1), 164.308(b)(1)).
 */
export function exceptionInForce(
  exceptions: readonly SiteException[],
  site: Pick<BundleSite, 'baas'> | null,
  dataClass: DataClass,
  today: string,
): SiteException | null {
  const isCovered = site?.baas.some((baa) => isInForce(baa, today)) === true;
  return exceptions
    .filter(
      ({ dataClasses, startsOn, endsOn, needsBaa }) =>
        dataClasses.includes(dataClass) &&
        startsOn <= today &&
        today <= endsOn &&
        (dataClass !== 'phi' || !needsBaa || isCovered),
    )
    .reduce<SiteException | null>((longest, one) => (longest && longest.endsOn >= one.endsOn ? longest : one), null);
}
