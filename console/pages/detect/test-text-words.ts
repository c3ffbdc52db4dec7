import type { Assessment } from '../../../shared/detect/assessment.ts';
import { describeEvidence, recordTitles, type OwnTitles } from '../../../shared/detect/describe.ts';
import type { EvidenceKind } from '../../../shared/detect/detector.ts';
import type { DecisionKind } from '../../../shared/policy/decision.ts';
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
