import {
  type Finding,
  type GovernanceKind,
  governanceKinds,
  type Severity,
  type TrainingKind,
  trainingKinds,
  type TreatmentPlan,
} from '../shared/domain/finding.ts';
export { severityWords } from '../shared/domain/finding.ts';
export { headlineOf } from '../shared/domain/finding-words.ts';
import { baaClauses } from '../shared/regulation/baa-clauses.ts';
import type { Tone } from './ui/Status.tsx';
import { fullDay } from './ui/dates.ts';
import { countOf, timesOf } from './ui/words.ts';
import type { VendorStatus } from './vendor-status.ts';

export const severityTones: Record<Severity, Tone> = {
  critical: 'now',
  high: 'warning',
  medium: 'notice',
  low: 'minor',
};

export const kindWords: Record<Finding['kind'], string> = {
  exposure: 'Patient information',
  'sign-up': 'Sign-up',
  'scope-granted': 'Access granted',
  tampering: 'Interference',
  'coverage-gap': 'Coverage gap',
  'no-baa': 'No BAA',
  'baa-expired': 'BAA over',
  'missing-clause': 'Missing clause',
  'failed-check': 'Failed check',
  'review-overdue': 'Review overdue',
  'no-owner': 'No owner',
  'leaders-untrained': 'Leaders not trained',
  'one-course-for-all': 'One course for all',
  'newcomer-untrained': 'Newcomer not trained',
  'report-missing': 'No leadership report',
};

/** Why it matters: how the site stands with the organization's agreements today. */
export function groundOf(
  finding: Pick<Finding, 'kind' | 'vendorName' | 'missing'>,
  status: VendorStatus | null,
): string {
  const { missing } = finding;
  const gap = governanceKinds.find((kind) => kind === finding.kind);
  if (gap && missing) return groundOfGap(gap, missing);
  const ofTraining = trainingKinds.find((kind) => kind === finding.kind);
  if (ofTraining && missing) return groundOfTraining(ofTraining, missing);
  if (finding.kind === 'report-missing')
    return `Your policy: leadership reads and signs a report each period${missing?.sinceOn ? `; one is missing since ${fullDay(missing.sinceOn)}` : ''}. Freeze one and send it, and this closes.`;
  if (finding.kind === 'coverage-gap') return 'What a browser cannot see, nobody can rule out.';
  const vendor = finding.vendorName ?? 'The vendor';
  switch (status?.kind) {
    case undefined:
      return 'Nobody has decided on this site yet.';
    case 'undecided':
      return `Nobody has decided on ${vendor} yet.`;
    case 'denied':
      return `${vendor} is denied.`;
    case 'no-baa':
      return `${vendor} is approved, but no agreement covers it.`;
    case 'baa-expired':
      return `The agreement with ${vendor} is over.`;
    case 'baa-not-yet':
      return `The agreement with ${vendor} is not in effect yet.`;
    case 'without-phi':
      return `${vendor} is approved, but not for patient information.`;
    case 'covered':
    case 'expiring':
      return `${vendor} is covered today; this was observed before or outside of that.`;
  }
}

/** Why a gap in governance matters: the law with its section, or the organization's own policy. */
function groundOfGap(kind: GovernanceKind, { sinceOn, clauses, isInUse }: NonNullable<Finding['missing']>): string {
  const use = isInUse ? ' Your browsers meet it.' : '';
  switch (kind) {
    case 'no-baa':
      return `Whoever receives patient information for you needs an agreement, 45 CFR 164.502(e)(1).${use}`;
    case 'baa-expired':
      return `It ended${sinceOn ? ` on ${fullDay(sinceOn)}` : ''}; an agreement is needed, 45 CFR 164.502(e)(1).${use}`;
    case 'missing-clause':
      return `Read and not found: ${clauses.map(titleOfClause).join(', ')}.`;
    case 'failed-check':
      return `Found wanting${sinceOn ? ` on ${fullDay(sinceOn)}` : ''}.${use}`;
    case 'review-overdue':
      return `Your policy asked for it${sinceOn ? ` by ${fullDay(sinceOn)}` : ''}.`;
    case 'no-owner':
      return 'Your policy: each vendor has an owner, or nobody sees to its dates.';
  }
}

function groundOfTraining(kind: TrainingKind, { sinceOn, people = 0 }: NonNullable<Finding['missing']>): string {
  switch (kind) {
    case 'leaders-untrained':
      return `${countOf(people, 'leader')} without a course that counts today. The training program is for all of the workforce, management included, 45 CFR 164.308(a)(5)(i).`;
    case 'one-course-for-all':
      return `${countOf(people, 'person', 'people')} with different roles, one course. Training is to be as necessary and appropriate for what each of them does, 45 CFR 164.530(b)(1).`;
    case 'newcomer-untrained':
      return `${countOf(people, 'newcomer')} with a connected browser, due${sinceOn ? ` since ${fullDay(sinceOn)}` : ''} by your policy. New people are trained within a reasonable time, 45 CFR 164.530(b)(2)(i)(B).`;
  }
}

/** Where training that is found wanting is mended: the tracking screen, narrowed to whom it is about. */
export const trainingSearchOf: Readonly<Record<TrainingKind, { role?: 'leaders'; state?: 'missing' | 'gate' }>> = {
  'leaders-untrained': { role: 'leaders', state: 'missing' },
  'one-course-for-all': {},
  'newcomer-untrained': { state: 'gate' },
};

const titleOfClause = (id: string): string => baaClauses.find((clause) => clause.id === id)?.title.toLowerCase() ?? id;

/** How often members went on despite a stop, as a sentence; null when none did. */
export function overridesOf(finding: Pick<Finding, 'overrides'>): string | null {
  if (finding.overrides === 0) return null;
  return `Went on despite the stop ${timesOf(finding.overrides).toLowerCase()}`;
}

export const treatmentWords: Record<NonNullable<Finding['treatment']>, { word: string; meaning: string }> = {
  fixed: { word: 'Fixed', meaning: 'The cause is gone, for example by an agreement or by training.' },
  accepted: { word: 'Accepted', meaning: 'The organization carries the risk, knowing it.' },
  transferred: { word: 'Transferred', meaning: 'Somebody else carries it by contract.' },
  avoided: { word: 'Avoided', meaning: 'What caused it is no longer done.' },
  mistaken: { word: 'Mistaken', meaning: 'It was not what it looked like.' },
  merged: { word: 'Merged', meaning: 'It goes on in another finding.' },
};

export const planWords: Record<TreatmentPlan['treatment'], { label: string; what: string }> = {
  fix: { label: 'Fix the cause', what: 'What will be done' },
  accept: { label: 'Propose to accept the risk', what: 'Why it can be carried' },
  transfer: { label: 'Transfer it', what: 'Who carries it, and by which contract' },
  avoid: { label: 'Avoid it', what: 'What will no longer be done' },
};
