import { givesAssurance } from '../domain/agreement-type.ts';
import type { DataClass } from '../domain/data-class.ts';
import type { Baa } from '../domain/baa.ts';
import { daysAfter } from '../domain/days-after.ts';
import type { AccountKind } from '../domain/observation-words.ts';
import type { BundleSite } from './bundle.ts';
import type { SiteStanding, Standing } from './decision.ts';

/** The part of a site that its standing follows from. */
export type Grounds = Pick<BundleSite, 'ruling' | 'dataClasses' | 'baas'>;

/** The days on which an agreement counts, both ends included. */
export type Term = Pick<Baa, 'effectiveOn' | 'expiresOn'>;

/** What the term of an agreement follows from. */
export type Dated = Pick<Baa, 'effectiveOn' | 'expiresOn' | 'endedOn' | 'replacedOn'>;

/**
 * The terms of agreements that cover patient information; one that was ended before its time stops on that day, and before it began
 * it never counts.
 */
export function termsOf(baas: readonly (Dated & Pick<Baa, 'type'>)[]): Term[] {
  return baas
    .filter(({ type }) => givesAssurance(type))
    .map(termOf)
    .filter(({ effectiveOn, expiresOn }) => expiresOn === null || effectiveOn <= expiresOn);
}

/**
 * The term of one version of an agreement: up to its own last day, the day on which it was ended, or the day before the next version
 * holds, whichever is first. It ends before it begins where the agreement was ended first.
 */
export function termOf({ effectiveOn, expiresOn, endedOn, replacedOn }: Dated): Term {
  const ends = [expiresOn, endedOn, replacedOn && daysAfter(replacedOn, -1)].filter((day) => day !== null);
  return { effectiveOn, expiresOn: ends.toSorted()[0] ?? null };
}

/** Is an agreement in force on a day (`YYYY-MM-DD`)? Its first and its last day count. */
export function isInForce(baa: Term, today: string): boolean {
  return baa.effectiveOn <= today && (baa.expiresOn === null || today <= baa.expiresOn);
}

/**
 * How a site stands on a day for one data class. Patient information needs an approval and a BAA in force
 * (45 CFR 164.502(e)(1), 164.308(b)(1)); anything less needs the approval alone.
 */
export function standingOf(site: Grounds | null, dataClass: DataClass, today: string): SiteStanding {
  if (!site) return 'unknown';
  if (site.ruling === null) return 'undecided';
  if (site.ruling === 'denied') return 'denied';
  if (!site.dataClasses.includes(dataClass)) return 'not-approved-for';
  if (dataClass !== 'phi' || site.baas.some((baa) => isInForce(baa, today))) return 'covered';
  if (site.baas.some((baa) => today < baa.effectiveOn)) return 'baa-not-yet';
  return site.baas.length > 0 ? 'baa-expired' : 'no-baa';
}

/**
 * The same for somebody's account there: a site approved for the organization's accounts alone covers no personal ones.
 * An account nobody has seen the address of counts as covered, since most pages never show one.
 */
export function standingOfAccount(
  standing: SiteStanding,
  site: Pick<BundleSite, 'accounts'> | null,
  accountKind: AccountKind,
): Exclude<Standing, 'excepted'> {
  return standing === 'covered' && isForeignAccount(site, accountKind) ? 'not-this-account' : standing;
}

/** Is it an account that nothing here was approved or agreed for? */
export const isForeignAccount = (site: Pick<BundleSite, 'accounts'> | null, accountKind: AccountKind): boolean =>
  site?.accounts === 'organization' && (accountKind === 'personal' || accountKind === 'other');
