import { z } from '../zod.ts';
import type { DeterminationKind } from './determination.ts';
import { mayReceivePhi, type VendorDetails } from './vendor-details.ts';

/** Everything that a vendor's risk is computed from. Kept with each result, so only ever add to it. */
export interface RiskGrounds extends Pick<VendorDetails, 'dataClasses' | 'patients'> {
  determination: DeterminationKind;
  baa: 'in-force' | 'not-yet' | 'over' | 'none';
  /** Of the agreement in force that lacks least: how many required clauses are absent, and how many are unclear or unread. Null while none is in force. */
  clauses: { absent: number; unread: number } | null;
  /** What the newest decided safeguard check says today; `none` where none was decided. */
  check: 'passed' | 'passed-with-conditions' | 'failed' | 'lapsed' | 'none';
  /** Of patient information on its sites in the last 90 days: how often somebody went on with it, and how often it was stopped. */
  exposures: { wentOn: number; stopped: number };
  review: 'never' | 'overdue' | 'current';
}

export const riskTerms = ['data', 'patients', 'baa', 'clauses', 'check', 'exposures', 'review'] as const;

/** What one fact adds to or takes from a grade, and why. Nought where it changes nothing. */
export const RiskTerm = z.object({
  of: z.enum(riskTerms),
  points: z.int(),
  because: z.string(),
});
export type RiskTerm = z.infer<typeof RiskTerm>;

/** What raises or lowers the harm. */
export const impactTerms = (grounds: RiskGrounds): RiskTerm[] => [dataImpact(grounds), patientsImpact(grounds)];

/** What makes it more or less likely before anything protects the data. */
export const likelihoodTerms = (grounds: RiskGrounds): RiskTerm[] => [patientsLikelihood(grounds)];

/** What protects the data, and what was seen to go wrong. */
export const safeguardTerms = (grounds: RiskGrounds): RiskTerm[] => [
  baaTerm(grounds),
  clausesTerm(grounds),
  checkTerm(grounds),
  exposuresTerm(grounds),
  reviewTerm(grounds),
];

function dataImpact({ dataClasses }: RiskGrounds): RiskTerm {
  const of = 'data';
  if (dataClasses === null)
    return { of, points: 1, because: 'Nobody has said what it receives, so it counts as patient information.' };
  if (dataClasses.includes('phi')) return { of, points: 1, because: 'It receives patient information.' };
  if (dataClasses.length > 0)
    return { of, points: -1, because: 'It receives identifiers or health information, but not both together.' };
  return { of, points: -2, because: 'It receives neither patient information nor parts of it.' };
}

function patientsImpact(grounds: RiskGrounds): RiskTerm {
  const of = 'patients';
  if (!mayReceivePhi(grounds)) return { of, points: 0, because: 'It holds no patient information.' };
  switch (grounds.patients) {
    case null:
      return { of, points: 0, because: 'Nobody has said of how many patients; it counts as 500 to 9,999.' };
    case 'under-500':
      return {
        of,
        points: -1,
        because: 'Fewer than 500 patients: a breach goes to HHS once a year (45 CFR 164.408(c)).',
      };
    case 'under-10000':
      return { of, points: 0, because: '500 to 9,999 patients: a breach goes to HHS at once (45 CFR 164.408(b)).' };
    case 'under-100000':
    case 'from-100000':
      return { of, points: 1, because: '10,000 patients or more.' };
  }
}

function patientsLikelihood(grounds: RiskGrounds): RiskTerm {
  const of = 'patients';
  if (!mayReceivePhi(grounds)) return { of, points: -1, because: 'There is little that somebody could want there.' };
  return grounds.patients === 'from-100000'
    ? { of, points: 1, because: '100,000 patients or more: worth an attack.' }
    : { of, points: 0, because: 'No more sought after than most.' };
}

const isHeldToNeedNone = ({ determination }: RiskGrounds): boolean =>
  determination === 'conduit' || determination === 'not-business-associate';

function baaTerm(grounds: RiskGrounds): RiskTerm {
  const of = 'baa';
  const { baa } = grounds;
  if (baa === 'in-force') return { of, points: -1, because: 'A business associate agreement is in force.' };
  if (!mayReceivePhi(grounds))
    return { of, points: 0, because: 'It receives no patient information, so it needs no agreement.' };
  if (isHeldToNeedNone(grounds))
    return { of, points: 0, because: 'It was held to be no business associate, so it needs no agreement.' };
  const why = {
    none: 'There is no business associate agreement.',
    'not-yet': 'The business associate agreement has still to take effect.',
    over: 'The business associate agreement is over.',
  };
  return { of, points: 1, because: why[baa] };
}

/** Takes back what the agreement gave, as far as nobody has read in it what the law asks for. */
function clausesTerm(grounds: RiskGrounds): RiskTerm {
  const of = 'clauses';
  const { clauses } = grounds;
  if (clauses === null) return { of, points: 0, because: 'No agreement is in force whose clauses could protect.' };
  const { absent, unread } = clauses;
  if (absent === 0 && unread === 0)
    return { of, points: 0, because: 'Every required clause was read in the agreement (45 CFR 164.504(e)(2)).' };
  if (absent === 0)
    return {
      of,
      points: 1,
      because: `Nobody has found ${countOfClauses(unread)} in the agreement yet, so it earns nothing.`,
    };
  return {
    of,
    // Without a required clause an agreement assures no more than none would (45 CFR 164.502(e)(2)).
    points: mayReceivePhi(grounds) && !isHeldToNeedNone(grounds) ? 2 : 1,
    because: `The agreement lacks ${countOfClauses(absent)} (45 CFR 164.504(e)(2)), so it counts as none.`,
  };
}

const countOfClauses = (count: number): string => (count === 1 ? '1 required clause' : `${count} required clauses`);

function checkTerm({ check }: RiskGrounds): RiskTerm {
  const of = 'check';
  switch (check) {
    case 'passed':
      return { of, points: -1, because: 'It passed its safeguard check.' };
    case 'passed-with-conditions':
      return { of, points: 0, because: 'It passed its safeguard check with conditions, which it has still to meet.' };
    case 'lapsed':
      return { of, points: 0, because: 'Its safeguard check was passed too long ago (your policy).' };
    case 'none':
      return { of, points: 0, because: 'No safeguard check was decided.' };
    case 'failed':
      return { of, points: 1, because: 'Its safeguards were found wanting.' };
  }
}

/** From here on it is a habit and not a slip. */
const MANY_EXPOSURES = 10;

const times = (count: number): string => (count === 1 ? 'once' : `${count} times`);

function exposuresTerm({ exposures: { wentOn, stopped } }: RiskGrounds): RiskTerm {
  const of = 'exposures';
  if (wentOn > 0)
    return {
      of,
      points: wentOn < MANY_EXPOSURES ? 1 : 2,
      because: `In the last 90 days, somebody went on with what looked like patient information ${times(wentOn)}.`,
    };
  return {
    of,
    points: 0,
    because:
      stopped === 0
        ? 'No exposure was seen in the last 90 days.'
        : `What looked like patient information was stopped ${times(stopped)} in the last 90 days.`,
  };
}

function reviewTerm({ review }: RiskGrounds): RiskTerm {
  const of = 'review';
  switch (review) {
    case 'never':
      return { of, points: 1, because: 'Nobody has decided on it yet.' };
    case 'overdue':
      return { of, points: 1, because: 'Its review is overdue (your policy).' };
    case 'current':
      return { of, points: 0, because: 'It was reviewed, and no review is overdue.' };
  }
}
