import type { BaaClauseId } from '../regulation/baa-clauses.ts';
import { type Dated, isInForce, termOf, termsOf } from '../policy/standing.ts';
import { givesAssurance } from './agreement-type.ts';
import type { Approval } from './approval.ts';
import type { Baa } from './baa.ts';
import type { CalendarDay } from './calendar.ts';
import type { DataClass } from './data-class.ts';
import type { DeterminationKind } from './determination.ts';
import type { GovernanceKind, Missing, Severity } from './finding.ts';
import type { MemberId } from './member.ts';
import type { VendorId } from './vendor-id.ts';

/** What is missing of a vendor follows from these alone. */
export interface VendorFacts {
  id: VendorId;
  name: string;
  ownerId: MemberId | null;
  /** What the vendor's record says it holds; null while nobody has said. */
  dataClasses: readonly DataClass[] | null;
  /** The newest determination; null where there is none. */
  determination: DeterminationKind | null;
  /** The newest decision; null where nobody has decided. */
  approval: Pick<Approval, 'ruling' | 'dataClasses' | 'reviewDueOn'> | null;
  /** Browsers met one of its sites not long ago. */
  isMet: boolean;
  agreements: readonly (Dated &
    Pick<Baa, 'type'> & {
      /** Required clauses that were read and found absent. */
      absent: readonly BaaClauseId[];
    })[];
  /** When its newest safeguard check was found wanting; null where it passed or none was made. */
  checkFailedOn: CalendarDay | null;
}

export interface GovernanceGap {
  vendorId: VendorId;
  kind: GovernanceKind;
  severity: Severity;
  missing: Missing;
}

/**
 * What is missing of a vendor on a day (`YYYY-MM-DD` in the organization's zone). One that may receive patient information needs an
 * agreement in force (45 CFR 164.502(e)(1), 164.308(b)(1)) with the clauses of 164.504(e)(2); a conduit and whoever was determined to
 * be no business associate need none. Owners, reviews and checks are the organization's own policy.
 */
export function governanceGapsOf(vendor: VendorFacts, today: CalendarDay): GovernanceGap[] {
  // A denied vendor is not to receive anything: what browsers see there are findings of their own.
  if (vendor.approval?.ruling === 'denied') return [];
  return [
    agreementGap(vendor, today),
    clauseGap(vendor, today),
    checkGap(vendor),
    reviewGap(vendor, today),
    ownerGap(vendor),
  ]
    .filter((gap) => gap !== null)
    .map((gap) => ({ vendorId: vendor.id, ...gap }));
}

type Gap = Omit<GovernanceGap, 'vendorId'>;

const mayReceivePhi = ({ approval, dataClasses, isMet }: VendorFacts): boolean =>
  approval?.dataClasses.includes('phi') === true || (isMet && dataClasses?.includes('phi') === true);

// A record that none is required assures nothing, and browsers go on as if it were not there: only a determination says who needs none.
const needsAgreement = (vendor: VendorFacts): boolean =>
  mayReceivePhi(vendor) && vendor.determination !== 'conduit' && vendor.determination !== 'not-business-associate';

function agreementGap(vendor: VendorFacts, today: CalendarDay): Gap | null {
  if (!needsAgreement(vendor)) return null;
  const terms = termsOf(vendor.agreements);
  if (terms.some((term) => isInForce(term, today))) return null;
  const ends = terms.flatMap(({ expiresOn }) => (expiresOn !== null && expiresOn < today ? [expiresOn] : []));
  const sinceOn = ends.toSorted().at(-1) ?? null;
  // Exposed now where browsers meet it, else only allowed to be.
  const severity = vendor.isMet ? 'critical' : 'high';
  const missing = { sinceOn, clauses: [], isInUse: vendor.isMet };
  return { kind: sinceOn === null ? 'no-baa' : 'baa-expired', severity, missing };
}

function clauseGap(vendor: VendorFacts, today: CalendarDay): Gap | null {
  if (!needsAgreement(vendor)) return null;
  const inForce = vendor.agreements.filter(
    (agreement) => givesAssurance(agreement.type) && isInForce(termOf(agreement), today),
  );
  // One complete agreement in force is enough, whatever another one lacks.
  if (inForce.length === 0 || inForce.some(({ absent }) => absent.length === 0)) return null;
  const [fewest] = inForce.toSorted((a, b) => a.absent.length - b.absent.length);
  const clauses = [...(fewest?.absent ?? [])].toSorted();
  return { kind: 'missing-clause', severity: 'high', missing: { sinceOn: null, clauses, isInUse: vendor.isMet } };
}

function checkGap({ checkFailedOn, isMet }: VendorFacts): Gap | null {
  if (checkFailedOn === null) return null;
  return { kind: 'failed-check', severity: 'high', missing: { sinceOn: checkFailedOn, clauses: [], isInUse: isMet } };
}

function reviewGap({ approval, isMet }: VendorFacts, today: CalendarDay): Gap | null {
  const dueOn = approval?.reviewDueOn ?? null;
  if (dueOn === null || dueOn >= today) return null;
  return { kind: 'review-overdue', severity: 'medium', missing: { sinceOn: dueOn, clauses: [], isInUse: isMet } };
}

function ownerGap(vendor: VendorFacts): Gap | null {
  if (vendor.ownerId !== null) return null;
  const severity = mayReceivePhi(vendor) ? 'medium' : 'low';
  return { kind: 'no-owner', severity, missing: { sinceOn: null, clauses: [], isInUse: vendor.isMet } };
}

/** Why a gap is gone, as its history says it. */
export const goneBecause: Readonly<Record<GovernanceKind, string>> = {
  'no-baa': 'An agreement is in force, or none is needed any more.',
  'baa-expired': 'An agreement is in force again, or none is needed any more.',
  'missing-clause': 'The agreement in force has every clause that it needs, as far as it was read.',
  'failed-check': 'The newest safeguard check was passed, or the one that was not was withdrawn.',
  'review-overdue': 'The review was done, or none is due.',
  'no-owner': 'Somebody is answerable for the vendor.',
};
