import { z } from '../zod.ts';
import { CalendarDay } from './calendar.ts';
import type { DeterminationKind } from './determination.ts';
import { mayReceivePhi, type VendorDetails } from './vendor-details.ts';
import { VendorId } from './vendor-id.ts';

/** Counts up with every change of the formula, so that an earlier result is not taken for one of this. */
export const RISK_VERSION = 1;

/** A step of likelihood, of impact or of risk, from very low (1) to very high (5), as NIST SP 800-30 Rev. 1 has them. */
export const Grade = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]);
export type Grade = z.infer<typeof Grade>;
export const grades = [1, 2, 3, 4, 5] as const satisfies readonly Grade[];

/** NIST SP 800-30 Rev. 1, table I-2: a row for each likelihood from 1 to 5, in it a risk for each impact from 1 to 5. */
const riskMatrix: Readonly<Record<Grade, Readonly<Record<Grade, Grade>>>> = {
  1: { 1: 1, 2: 1, 3: 1, 4: 2, 5: 2 },
  2: { 1: 1, 2: 2, 3: 2, 4: 2, 5: 3 },
  3: { 1: 1, 2: 2, 3: 3, 4: 3, 5: 4 },
  4: { 1: 1, 2: 2, 3: 3, 4: 4, 5: 5 },
  5: { 1: 1, 2: 2, 3: 3, 4: 4, 5: 5 },
};

/** The risk of something this likely that would do this much harm. */
export const riskOf = (likelihood: Grade, impact: Grade): Grade => riskMatrix[likelihood][impact];

/** Everything that a vendor's risk is computed from. */
export interface RiskGrounds extends Pick<VendorDetails, 'dataClasses' | 'patients'> {
  determination: DeterminationKind;
  baa: 'in-force' | 'not-yet' | 'over' | 'none';
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

const RiskPoint = z.object({ likelihood: Grade, impact: Grade, risk: Grade });
export type RiskPoint = z.infer<typeof RiskPoint>;

/** A vendor's risk before and after what protects the data, with every term. */
export const VendorRisk = z.object({
  version: z.int().positive(),
  impact: z.array(RiskTerm),
  /** Before anything protects the data. */
  likelihood: z.array(RiskTerm),
  /** What protects or exposes it: what leads from the inherent likelihood to the residual one. */
  safeguards: z.array(RiskTerm),
  inherent: RiskPoint,
  residual: RiskPoint,
});
export type VendorRisk = z.infer<typeof VendorRisk>;

/** Where likelihood and impact start, before any term: moderate. */
export const STARTING_GRADE: Grade = 3;

/**
 * Inherent and residual risk of a vendor. The same grounds always give the same result, and what nobody knows never makes
 * it better. The weights are Wardline's own; the scale and the matrix are those of NIST SP 800-30 Rev. 1.
 */
export function vendorRisk(grounds: RiskGrounds): VendorRisk {
  const impact = [dataImpact(grounds), patientsImpact(grounds)];
  const likelihood = [patientsLikelihood(grounds)];
  const safeguards = [
    baaTerm(grounds),
    { of: 'clauses', points: 0, because: 'The clauses of agreements do not count in this formula yet.' } as const,
    { of: 'check', points: 0, because: 'Safeguard checks do not count in this formula yet.' } as const,
    exposuresTerm(grounds),
    reviewTerm(grounds),
  ];
  const before = gradeOf(likelihood, STARTING_GRADE);
  const harm = gradeOf(impact, STARTING_GRADE);
  return {
    version: RISK_VERSION,
    impact,
    likelihood,
    safeguards,
    inherent: pointOf(before, harm),
    // An agreement makes harm less likely. It makes no breach smaller.
    residual: pointOf(gradeOf(safeguards, before), harm),
  };
}

const pointOf = (likelihood: Grade, impact: Grade): RiskPoint => ({
  likelihood,
  impact,
  risk: riskOf(likelihood, impact),
});

/** The terms added to where they start from, held between 1 and 5. */
function gradeOf(terms: readonly RiskTerm[], from: Grade): Grade {
  const sum = terms.reduce((total, { points }) => total + points, from as number);
  return grades.findLast((grade) => grade <= sum) ?? 1;
}

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

function baaTerm({ dataClasses, determination, baa }: RiskGrounds): RiskTerm {
  const of = 'baa';
  if (baa === 'in-force') return { of, points: -1, because: 'A business associate agreement is in force.' };
  if (!mayReceivePhi({ dataClasses }))
    return { of, points: 0, because: 'It receives no patient information, so it needs no agreement.' };
  if (determination === 'conduit' || determination === 'not-business-associate')
    return { of, points: 0, because: 'It was held to be no business associate, so it needs no agreement.' };
  const why = {
    none: 'There is no business associate agreement.',
    'not-yet': 'The business associate agreement has still to take effect.',
    over: 'The business associate agreement is over.',
  };
  return { of, points: 1, because: why[baa] };
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

/** An officer's own judgement in place of the residual risk, until a day. Never edited: a later one takes its place. */
export const RiskOverride = z.object({
  likelihood: Grade,
  impact: Grade,
  reason: z.string().trim().min(1, 'Say why, in a sentence').max(1000),
  /** The last day on which it counts. */
  untilOn: CalendarDay,
  decidedByName: z.string(),
  decidedAt: z.date(),
});
export type RiskOverride = z.infer<typeof RiskOverride>;

export const OverrideRisk = z.strictObject({
  vendorId: VendorId,
  ...RiskOverride.pick({ likelihood: true, impact: true, reason: true, untilOn: true }).shape,
});
export type OverrideRisk = z.infer<typeof OverrideRisk>;

export const WithdrawRiskOverride = OverrideRisk.pick({ vendorId: true, reason: true });
export type WithdrawRiskOverride = z.infer<typeof WithdrawRiskOverride>;

export const VendorRiskRecord = VendorRisk.extend({
  /** The one that counts today. */
  override: RiskOverride.nullable(),
  /** What counts today: the override's, or the residual risk as computed. */
  current: RiskPoint,
});
export type VendorRiskRecord = z.infer<typeof VendorRiskRecord>;
