import { categoryOfSite } from '../../../shared/catalog/catalog.ts';
import type { AccessRequestId, Alternative } from '../../../shared/domain/access-request.ts';
import { alternativesTo } from '../../../shared/policy/alternatives.ts';
import { siteOf } from '../../../shared/policy/site-policy.ts';
import type { OrgContext } from '../../context.ts';
import { readNewestBundle } from '../policy/service.ts';
import { readRequest } from './service.ts';

/**
 * At most three vendors for the same use that the data asked for may go to today, those that the policy prefers first; none where nobody
 * knows what the site is for.
 *
 * @throws Refusal NOT_FOUND
 */
export function listAlternatives(org: OrgContext, id: AccessRequestId): Promise<Alternative[]> {
  return org.read(async (db) => {
    const { site, dataClass } = await readRequest(db, org, id);
    const bundle = await readNewestBundle(db, org);
    if (!bundle) return [];
    const here = siteOf(bundle, site);
    const category = here?.category ?? categoryOfSite(site);
    if (category === null) return [];
    const sites = bundle.sites.filter((one) => one.category === category);
    return [...alternativesTo(here, category, dataClass, { ...bundle, sites }, org.now())];
  });
}
