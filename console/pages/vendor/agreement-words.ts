import type { AgreementType } from '../../../shared/domain/agreement-type.ts';
import type { Baa, BaaChange } from '../../../shared/domain/baa.ts';
import type { ReturnKind, ViolationOutcome } from '../../../shared/domain/baa-history.ts';
import { isInForce, termOf } from '../../../shared/policy/standing.ts';
import type { Tone } from '../../ui/Status.tsx';

export const agreementTypeWords: Record<AgreementType, string> = {
  baa: 'Business associate agreement (BAA)',
  'subcontractor-baa': 'Subcontractor BAA',
  'government-mou': 'Memorandum between government bodies',
  'limited-data-set-dua': 'Data use agreement for a limited data set',
  'none-required': 'No agreement required',
};

export const changeWords: Record<BaaChange, string> = {
  first: 'First version',
  amendment: 'Amendment',
  renewal: 'Renewal',
};

export const outcomeWords: Record<ViolationOutcome, string> = {
  cured: 'The violation was cured or ended',
  'agreement-ended': 'It was not, so we ended the agreement',
  'ending-not-feasible': 'It was not, and ending the agreement is not feasible',
};

export const returnWords: Record<ReturnKind, string> = {
  returned: 'Everything was returned, and no copy kept',
  destroyed: 'Everything was destroyed',
  'held-none': 'The vendor held no patient information',
  infeasible: 'Return or destruction is not feasible',
};

/** How a version of an agreement stands on a day. */
export function standingOfVersion(baa: Baa, today: string): { tone: Tone; word: string } {
  const term = termOf(baa);
  if (isInForce(term, today)) return { tone: 'good', word: 'In force' };
  const isNeverInForce = term.expiresOn !== null && term.expiresOn < term.effectiveOn;
  if (today < term.effectiveOn && !isNeverInForce) return { tone: 'soon', word: 'Not in effect yet' };
  if (baa.endedOn) return { tone: 'closed', word: 'Ended' };
  return baa.replacedOn ? { tone: 'closed', word: 'Replaced' } : { tone: 'now', word: 'Expired' };
}
