import { dataClasses } from '../../shared/domain/data-class.ts';
import { siteOf } from '../../shared/policy/site-policy.ts';
import { standingOf } from '../../shared/policy/standing.ts';
import { todayIn } from '../../shared/policy/today.ts';
import type { KeptRequest, RequestTerms } from '../messages.ts';
import type { HeldPolicy } from './site-policy.ts';

/** On what terms a granted request's site may be used today, by the held policy; null where nothing is granted or this browser knows of none. */
export function termsOfRequest(
  { bundle, connection }: HeldPolicy,
  { site: asked, state }: Pick<KeptRequest, 'site' | 'state'>,
  now: Date,
): RequestTerms | null {
  if (state !== 'granted' || bundle === null || connection.kind !== 'connected') return null;
  const site = siteOf(bundle, asked);
  if (site === null || site.ruling === null || site.ruling === 'denied') return null;
  const today = todayIn(bundle.organization.timeZone, now);
  return {
    mayPutIn: dataClasses.filter((dataClass) => standingOf(site, dataClass, today) === 'covered'),
    lacksAgreement: site.dataClasses.includes('phi') && standingOf(site, 'phi', today) !== 'covered',
    accounts: site.accounts,
    conditions: site.conditions,
  };
}
