import type { RiskTerm } from '../../../shared/domain/risk-terms.ts';
import type { Grade, RiskPoint, VendorRisk } from '../../../shared/domain/vendor-risk.ts';
import type { Tone } from '../../ui/Status.tsx';

export const riskWords: Record<Grade, string> = {
  1: 'Very low',
  2: 'Low',
  3: 'Moderate',
  4: 'High',
  5: 'Very high',
};

/** After NIST SP 800-30 Rev. 1, tables G-4 and H-3, in words for a sentence. */
export const likelihoodWords: Record<Grade, string> = {
  1: 'highly unlikely',
  2: 'unlikely',
  3: 'somewhat likely',
  4: 'highly likely',
  5: 'almost certain',
};

export const impactWords: Record<Grade, string> = {
  1: 'negligible harm',
  2: 'limited harm',
  3: 'serious harm',
  4: 'severe harm',
  5: 'severe harm of many kinds',
};

export const termWords: Record<RiskTerm['of'], string> = {
  data: 'What it receives',
  patients: 'How many patients',
  baa: 'Agreement',
  clauses: 'Clauses',
  check: 'Safeguard check',
  exposures: 'Exposures',
  review: 'Review',
};

/** Low risk is not covered, so it is not green; nothing here is exposed by itself, so only the worst is red. */
export const riskTones: Record<Grade, Tone> = { 1: 'minor', 2: 'minor', 3: 'soon', 4: 'warning', 5: 'now' };

/** "It is unlikely (2 of 5) that something happens with patient information there, and it would do severe harm (4 of 5)." */
export const sentenceOfRisk = ({ likelihood, impact }: RiskPoint): string =>
  `It is ${likelihoodWords[likelihood]} (${likelihood} of 5) that something happens to your data there, and it would do ${impactWords[impact]} (${impact} of 5).`;

/** "+1", "−1", or "0" for what changes nothing. */
export const pointsWords = (points: number): string =>
  points > 0 ? `+${points}` : points < 0 ? `−${Math.abs(points)}` : '0';

/** A term whose points differ between two results, with its reason in the later one. */
export interface ChangedTerm {
  of: RiskTerm['of'];
  from: number;
  to: number;
  because: string;
}

/** What made a result another one than that before it. Harm and likelihood may each have a term of the same name; each counts. */
export function changedTerms(before: VendorRisk, after: VendorRisk): ChangedTerm[] {
  return (['impact', 'likelihood', 'safeguards'] as const).flatMap((part) =>
    after[part].flatMap(({ of, points, because }) => {
      const from = before[part].find((term) => term.of === of)?.points ?? 0;
      return from === points ? [] : [{ of, from, to: points, because }];
    }),
  );
}
