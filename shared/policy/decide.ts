import type { Assessment } from '../detect/assessment.ts';
import type { AccountKind } from '../domain/observation-words.ts';
import type { Rungs } from './bundle.ts';
import { stricter, type Decision, type Standing } from './decision.ts';
import { columnOf, rowOf } from './ladder.ts';
import type { SitePolicy } from './site-policy.ts';
import { standingOf, standingOfAccount } from './standing.ts';
import { todayIn } from './today.ts';

/**
 * Synchronous on purpose: a paste can only be stopped before its event handler returns.
 *
 * @param accountKind whose account the member is signed in with; `unknown` counts as the organization's
 */
export function decide(
  sitePolicy: SitePolicy,
  assessment: Pick<Assessment, 'kind' | 'tier'>,
  now: Date,
  accountKind: AccountKind = 'unknown',
): Decision {
  // The tier says how sure it is that something is patient information; identifiers or health alone have none.
  if (assessment.kind === 'clear' || (assessment.kind === 'phi' && assessment.tier === 'none')) {
    return { kind: 'allow', because: 'nothing-found' };
  }

  const dataClass = assessment.kind;
  if (sitePolicy.bundleVersion === null) {
    return { kind: dataClass === 'phi' ? sitePolicy.policy.withoutBundle : 'allow', because: 'no-policy' };
  }

  const { site } = sitePolicy;
  const today = todayIn(sitePolicy.timeZone, now);
  const standing = standingOfAccount(standingOf(site, dataClass, today), site, accountKind);
  const rungs = rungsFor(sitePolicy, standing);
  const { blockFrom } = sitePolicy.policy.detection;
  const kind = rungs ? rungs[columnOf(dataClass, assessment.tier, blockFrom)] : 'allow';

  if (sitePolicy.isStale && dataClass === 'phi' && stricter(kind, sitePolicy.policy.whenStale) !== kind) {
    return { kind: sitePolicy.policy.whenStale, because: 'stale-policy' };
  }
  return { kind, because: standing };
}

/** The decision on a sign-up form: it concerns the vendor as such, whatever the data, and the account that is about to be made. */
export function decideSignUp(sitePolicy: SitePolicy, now: Date, accountKind: AccountKind = 'unknown'): Decision {
  if (sitePolicy.bundleVersion === null) return { kind: 'allow', because: 'no-policy' };

  const { site } = sitePolicy;
  const today = todayIn(sitePolicy.timeZone, now);
  const standing = standingOfAccount(standingOf(site, site?.dataClasses[0] ?? 'phi', today), site, accountKind);
  return { kind: rungsFor(sitePolicy, standing)?.signUp ?? 'allow', because: standing };
}

function rungsFor({ policy }: SitePolicy, standing: Standing): Rungs | null {
  const row = rowOf(standing);
  return row && policy.ladder[row];
}
