import type { Assessment, AssessmentKind } from '../../../shared/detect/assessment.ts';
import { describeEvidence, recordTitles, type OwnTitles } from '../../../shared/detect/describe.ts';
import type { EvidenceKind } from '../../../shared/detect/detector.ts';
import type { BundleSite } from '../../../shared/policy/bundle.ts';
import type { Because, Decision, DecisionKind } from '../../../shared/policy/decision.ts';
import type { Tone } from '../../ui/Status.tsx';

export const kindWords: Readonly<Record<EvidenceKind, string>> = {
  person: 'Person',
  identifier: 'Identifier',
  health: 'Health',
};

/** What a text looks like: a word, how urgent it is, and a sentence on why. "Looks like", never "is". */
export function verdictOf(assessment: Assessment, own: OwnTitles): { word: string; tone: Tone; sentence: string } {
  const evidence = describeEvidence({ ...assessment, format: null }, own);
  switch (assessment.kind) {
    case 'phi':
      return {
        word: assessment.tier === 'block' ? 'Looks like patient information' : 'May be patient information',
        tone: assessment.tier === 'block' ? 'now' : 'warning',
        sentence: `${what(assessment, evidence)} ${
          assessment.tier === 'block' ? 'Together they leave little doubt.' : 'It could be wrong now and then.'
        }`,
      };
    case 'identifiers':
      return {
        word: 'Looks like personal details alone',
        tone: 'notice',
        sentence: `It holds ${evidence}, but not somebody’s health together with who they are.`,
      };
    case 'health':
      return {
        word: 'Looks like health information about nobody',
        tone: 'notice',
        sentence: 'It speaks of health, but nothing in it says whose.',
      };
    case 'clear':
      return {
        word: 'Nothing that tells of a patient',
        tone: 'good',
        sentence: 'Neither a person, nor an identifier, nor health information weighs enough to count.',
      };
  }
}

function what({ format }: Assessment, evidence: string): string {
  return format ? `It looks like ${recordTitles[format]}, with ${evidence}.` : `It looks like ${evidence}.`;
}

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

export const decisionTones: Readonly<Record<DecisionKind, Tone>> = {
  allow: 'good',
  inform: 'notice',
  acknowledge: 'soon',
  justify: 'warning',
  block: 'now',
};

export const decisionWords: Readonly<Record<DecisionKind, string>> = {
  allow: 'Let through',
  inform: 'Let through, with a notice',
  acknowledge: 'Warned first',
  justify: 'Stopped until a reason is given',
  block: 'Stopped',
};

/** About an invented patient, so that nobody needs a real one to see what the page does. */
export const inventedNote = `DISCHARGE SUMMARY
Patient: Marisol Trevane   DOB: 02/09/1957   MRN: 40083127
Admitted 10/14/2025 with acute decompensated heart failure, discharged home 10/19/2025.
Mrs. Trevane lives at 12 Alder Street, Dayton, OH 45402; her daughter can be reached at 937-555-0148.
Meds: torsemide 20 mg daily, metformin 500 mg twice a day. Follow-up with cardiology in two weeks.`;
