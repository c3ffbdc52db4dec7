import type { AssessmentKind } from '../shared/detect/assessment.ts';
import type { BundleSite } from '../shared/policy/bundle.ts';
import type { Because, Decision, DecisionKind } from '../shared/policy/decision.ts';

const doing: Readonly<Record<DecisionKind, string>> = {
  allow: 'let it through',
  inform: 'let it through, with a notice',
  acknowledge: 'show a warning first',
  justify: 'stop it until a reason is given',
  block: 'stop it',
};

/** What browsers that hold the newest policy would do with the text on a site, and because of what. */
export function decisionSentence(
  decision: Decision,
  kind: AssessmentKind,
  host: string,
  site: BundleSite | null,
): string {
  return `On ${host}, browsers would ${doing[decision.kind]}: ${whyOf(decision.because, kind, host, site)}.`;
}

function whyOf(because: Because, kind: AssessmentKind, host: string, site: BundleSite | null): string {
  const vendor = site?.vendorName ?? host;
  switch (because) {
    case 'nothing-found':
      return 'nothing in it weighs enough to count';
    case 'covered':
      return kind === 'phi'
        ? `${vendor} is approved for it, and an agreement is in force`
        : `${vendor} is approved for it`;
    case 'not-this-account':
      return `${vendor} is approved for your organization’s accounts, and this is another`;
    case 'not-approved-for':
      return `${vendor} is approved, but not for this`;
    case 'no-baa':
      return `${vendor} is approved, but no agreement covers it`;
    case 'baa-expired':
      return `the agreement with ${vendor} is over`;
    case 'baa-not-yet':
      return `the agreement with ${vendor} is not in effect yet`;
    case 'undecided':
      return `nobody has decided on ${vendor} yet`;
    case 'unknown':
      return 'nobody has reviewed this site yet';
    case 'denied':
      return `${vendor} is denied`;
    case 'excepted':
      return `an exception for ${vendor} lets everyone do it today`;
    case 'no-policy':
    case 'stale-policy':
      return 'the policy is not current';
  }
}
