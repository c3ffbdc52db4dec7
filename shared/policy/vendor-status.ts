import { type Approval, rulingInEffect } from '../domain/approval.ts';
import { addDays, daysBetween } from '../domain/calendar.ts';
import type { VendorRecord } from '../domain/vendor.ts';
import { isInForce, standingOf, termOf, termsOf, type Grounds, type Term } from './standing.ts';

/** An end that is this near is said aloud. Wardline's choice: HIPAA names no such span. */
export const EXPIRING_WITHIN_DAYS = 60;

export type VendorStatus =
  | { kind: 'covered'; until: string | null }
  | { kind: 'expiring'; until: string; days: number }
  | { kind: 'baa-not-yet'; from: string }
  | { kind: 'baa-expired'; since: string }
  | { kind: 'no-baa' }
  | { kind: 'without-phi' }
  | { kind: 'undecided' }
  | { kind: 'denied' };

export const vendorStatusKinds = [
  'baa-expired',
  'no-baa',
  'baa-not-yet',
  'expiring',
  'undecided',
  'covered',
  'without-phi',
  'denied',
] as const satisfies readonly VendorStatus['kind'][];

/** How a vendor stands for patient information on a day (`YYYY-MM-DD`), by the same rule that browsers decide by. */
export function vendorStatus(vendor: Pick<VendorRecord, 'approvals' | 'baas'>, today: string): VendorStatus {
  const terms = termsOf(vendor.baas);
  switch (standingOf(groundsOf(vendor), 'phi', today)) {
    case 'covered': {
      const until = coveredUntil(terms, today);
      const days = until === null ? Infinity : daysBetween(today, until);
      return until !== null && days <= EXPIRING_WITHIN_DAYS
        ? { kind: 'expiring', until, days }
        : { kind: 'covered', until };
    }
    case 'baa-not-yet':
      return {
        kind: 'baa-not-yet',
        from: earliest(terms.map((term) => term.effectiveOn).filter((day) => day > today)),
      };
    case 'baa-expired':
      return { kind: 'baa-expired', since: latest(terms.flatMap((term) => term.expiresOn ?? [])) };
    case 'no-baa':
      return { kind: 'no-baa' };
    case 'not-approved-for':
      return { kind: 'without-phi' };
    case 'denied':
      return { kind: 'denied' };
    case 'undecided':
    case 'unknown':
      return { kind: 'undecided' };
  }
}

/** What a vendor's standing follows from, with another decision in place of its newest where one is given. */
export function groundsOf(
  vendor: Pick<VendorRecord, 'approvals' | 'baas'>,
  decision: Pick<Approval, 'ruling' | 'dataClasses'> | undefined = inEffect(vendor.approvals[0]),
): Grounds {
  return {
    ruling: decision?.ruling ?? null,
    dataClasses: decision?.dataClasses ?? [],
    baas: termsOf(vendor.baas),
  };
}

/** An approval that waits for a condition counts as none. */
const inEffect = (newest: Approval | undefined): Approval | undefined =>
  newest === undefined || rulingInEffect(newest) === null ? undefined : newest;

/** Is a vendor approved, and undecided for browsers all the same because a condition before use is open? */
export const isHeldBack = ({ approvals: [newest] }: Pick<VendorRecord, 'approvals'>): boolean =>
  newest !== undefined && rulingInEffect(newest) === null;

/** The last day of unbroken coverage from today on, agreement after agreement; null when no end is in sight. */
export function coveredUntil(terms: readonly Term[], today: string): string | null {
  let until = addDays(today, -1);
  for (;;) {
    const next = addDays(until, 1);
    const following = terms.filter((term) => isInForce(term, next));
    if (following.some((term) => term.expiresOn === null)) return null;
    if (following.length === 0) return until;
    until = latest(following.flatMap((term) => term.expiresOn ?? []));
  }
}

const earliest = (days: readonly string[]): string => days.reduce((a, b) => (a < b ? a : b));
const latest = (days: readonly string[]): string => days.reduce((a, b) => (a > b ? a : b));

/** What an officer still has to do about a vendor, most pressing first, each as a sentence; nothing about one that was ended. */
export function missingFor(
  vendor: Pick<VendorRecord, 'approvals' | 'baas' | 'ownerId' | 'endedOn'>,
  today: string,
): string[] {
  if (vendor.endedOn !== null) return [];
  const status = vendorStatus(vendor, today);
  const missing: string[] = [];
  if (status.kind === 'undecided') {
    missing.push(
      isHeldBack(vendor)
        ? 'What its approval was made to wait for: a condition before use.'
        : 'A decision: nobody has approved or denied it.',
    );
  }
  if (status.kind === 'no-baa') missing.push('A business associate agreement.');
  if (status.kind === 'baa-expired') missing.push('A new business associate agreement: the last one is over.');
  if (status.kind === 'expiring') missing.push('A renewal before the agreement ends.');
  if (status.kind !== 'denied' && vendor.ownerId === null) missing.push('An owner who answers for it.');
  if (vendor.baas.some((baa) => baa.file === null && baa.type !== 'none-required' && isInForce(termOf(baa), today))) {
    missing.push('The signed file of the agreement in force.');
  }
  const reviewDueOn = vendor.approvals[0]?.reviewDueOn ?? null;
  if (reviewDueOn !== null && reviewDueOn < today) missing.push('The review that your policy asked for.');
  return missing;
}

export interface NextDate {
  day: string;
  what: string;
  /** Set by law's instrument (an agreement) or by the organization's own policy (a review). */
  ground: 'agreement' | 'your policy';
}

/** The nearest day on which something about a vendor changes or falls due. A review that is overdue stays the nearest. None of an ended one. */
export function nextDate(vendor: Pick<VendorRecord, 'approvals' | 'baas' | 'endedOn'>, today: string): NextDate | null {
  if (vendor.endedOn !== null) return null;
  const terms = termsOf(vendor.baas);
  const beginnings = terms.map((term) => term.effectiveOn).filter((day) => day > today);
  const ends = terms.flatMap((term) => term.expiresOn ?? []).filter((day) => day >= today);
  const review = vendor.approvals[0]?.reviewDueOn ?? null;

  const dates: NextDate[] = [
    ...beginnings.map((day) => ({ day, what: 'Agreement takes effect', ground: 'agreement' as const })),
    ...ends.map((day) => ({ day, what: 'Last day of the agreement', ground: 'agreement' as const })),
    ...(review === null ? [] : [{ day: review, what: 'Review due', ground: 'your policy' as const }]),
  ];
  return dates.toSorted((a, b) => a.day.localeCompare(b.day))[0] ?? null;
}
