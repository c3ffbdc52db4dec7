import { z } from '../zod.ts';
import { CalendarDay } from './calendar.ts';
import { impactTerms, likelihoodTerms, type RiskGrounds, RiskTerm, safeguardTerms } from './risk-terms.ts';
import { VendorId } from './vendor-id.ts';

/** Counts up with every change of the formula, so that an earlier result is not taken for one of this. */
export const RISK_VERSION = 2;

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
 * it better.
 *
 * From NIST SP 800-30 Rev. 1 are the five steps and their words (tables G-4, G-5, H-3 and I-3), that a risk is read from likelihood
 * and impact by table I-2, and that safeguards bear on how likely harm is, beside the vulnerabilities that they leave open (task
 * 2-4). Wardline's own are the facts that are looked at, that both start at moderate, and the points of each fact: NIST leaves
 * them to whoever assesses. Likelihood is one sum here; that of an event and that of its doing harm (table G-5) are not told apart.
 */
export function vendorRisk(grounds: RiskGrounds): VendorRisk {
  const impact = impactTerms(grounds);
  const likelihood = likelihoodTerms(grounds);
  const safeguards = safeguardTerms(grounds);
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

/** A page shows no more of a vendor's results; the database has all. */
export const MOST_KEPT_RISKS_SHOWN = 100;

/** A result as it was kept, from the moment on from which it counted. */
export const KeptRisk = z.object({
  id: z.uuid(),
  computedAt: z.date(),
  /** What counted: an officer's judgement, or the residual risk. */
  current: Grade,
  result: VendorRisk,
});
export type KeptRisk = z.infer<typeof KeptRisk>;
