import type { Assessment } from '../detect/assessment.ts';
import type { DataClass } from '../domain/data-class.ts';
import type { AccountKind } from '../domain/observation-words.ts';
import type { Rungs } from './bundle.ts';
import { stricter, type Decision, type Standing } from './decision.ts';
import { columnOf, rowOf } from './ladder.ts';
import { exceptionInForce, type SiteException } from './exception.ts';
import type { SitePolicy } from './site-policy.ts';
import { isForeignAccount, standingOf, standingOfAccount } from './standing.ts';
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
  const rung = rungs ? rungs[columnOf(dataClass, assessment.tier, blockFrom)] : 'allow';
  // Neither an agreement nor an exception from the policy reaches an account that is not the organization's.
  const exception = isForeignAccount(site, accountKind) ? null : exceptionOn(sitePolicy, dataClass, today);
  const { kind, because } = excepted({ kind: rung, because: standing }, exception);

  if (sitePolicy.isStale && dataClass === 'phi' && stricter(kind, sitePolicy.policy.whenStale) !== kind) {
    return { kind: sitePolicy.policy.whenStale, because: 'stale-policy' };
  }
  return { kind, because };
}

/** The decision on a sign-up form: it concerns the vendor as such, whatever the data, and the account that is about to be made. */
export function decideSignUp(sitePolicy: SitePolicy, now: Date, accountKind: AccountKind = 'unknown'): Decision {
  if (sitePolicy.bundleVersion === null) return { kind: 'allow', because: 'no-policy' };

  const { site } = sitePolicy;
  const today = todayIn(sitePolicy.timeZone, now);
  const standing = standingOfAccount(standingOf(site, site?.dataClasses[0] ?? 'phi', today), site, accountKind);
  const rung = rungsFor(sitePolicy, standing)?.signUp ?? 'allow';
  const exception = isForeignAccount(site, accountKind) ? null : anyExceptionOn(sitePolicy, today);
  return excepted({ kind: rung, because: standing }, exception);
}

/** The exception that lets a data class through here on a day (`YYYY-MM-DD`), or null. */
export const exceptionOn = (
  { exceptions, site }: SitePolicy,
  dataClass: DataClass,
  today: string,
): SiteException | null => exceptionInForce(exceptions, site, dataClass, today);

/** A sign-up concerns the vendor as such, so an exception for any data lets it through; the one that lasts longest. */
export function anyExceptionOn(sitePolicy: SitePolicy, today: string): SiteException | null {
  return sitePolicy.exceptions
    .flatMap(({ dataClasses }) => dataClasses.map((dataClass) => exceptionOn(sitePolicy, dataClass, today)))
    .reduce((longest, one) => (one === null || (longest && longest.endsOn >= one.endsOn) ? longest : one), null);
}

/** What an exception permits goes through with a notice, so that whoever uses it knows until when, and what happens under it is on record. */
function excepted(decision: Decision, exception: SiteException | null): Decision {
  return exception === null || decision.kind === 'allow' ? decision : { kind: 'inform', because: 'excepted' };
}

function rungsFor({ policy }: SitePolicy, standing: Exclude<Standing, 'excepted'>): Rungs | null {
  const row = rowOf(standing);
  return row && policy.ladder[row];
}
