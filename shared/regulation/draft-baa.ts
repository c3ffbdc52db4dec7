import type { DraftBaa } from '../domain/baa-draft.ts';
import { baaClauses, type BaaClauseId } from './baa-clauses.ts';
import { BLANK, type BaaDraftOption, baaDraftOptions, type DraftWords, modelWording } from './baa-model-wording.ts';

/** The parts of an agreement that DOCX and PDF are both written from. */
export interface BaaDraft {
  title: string;
  /** Above every page. */
  notice: string;
  /** What counsel must know, before the agreement itself. */
  notes: readonly string[];
  preamble: readonly string[];
  sections: readonly DraftSection[];
  signatures: readonly { party: string; as: string }[];
}

/** Its number is its place, counted from 1. */
export interface DraftSection {
  heading: string;
  paragraphs: readonly DraftParagraph[];
}

export interface DraftParagraph {
  text: string;
  /** The law it answers to, or whose choice it is: for counsel, not for the signed agreement. */
  ground: string | null;
}

export const DRAFT_NOTICE = 'DRAFT for your counsel – not legal advice';
const YOUR_CHOICE = 'your choice; the law does not ask for it';

/**
 * A business associate agreement in our model wording, with the facts and options chosen.
 *
 * @param madeOn the day, as people write it
 */
export function draftBaa(chosen: DraftBaa, policyDays: number, madeOn: string): BaaDraft {
  const isSubcontract = chosen.as === 'business-associate';
  const words: DraftWords = {
    up: isSubcontract ? 'Business Associate' : 'Covered Entity',
    down: isSubcontract ? 'Subcontractor' : 'Business Associate',
    isSubcontract,
    breachReportDays: chosen.breachReportDays,
  };
  const options = baaDraftOptions.filter(({ id }) => chosen.options.includes(id));
  const chosenFor = (section: BaaDraftOption['section']): DraftParagraph[] =>
    options
      .filter((option) => option.section === section)
      .map(({ text, citation }) => ({ text: text(words), ground: citation ?? YOUR_CHOICE }));
  const required = (...ids: (keyof typeof modelWording)[]): DraftParagraph[] =>
    ids.map((id) => ({ text: modelWording[id](words), ground: groundOf(id, chosen, policyDays) }));

  return {
    title: isSubcontract ? 'Subcontractor Business Associate Agreement' : 'Business Associate Agreement',
    notice: DRAFT_NOTICE,
    notes: notesFor(chosen, options, policyDays, madeOn),
    preamble: preambleOf(chosen, words),
    sections: [
      { heading: 'Terms', paragraphs: terms(words) },
      { heading: 'What the information may be used for', paragraphs: required('permitted-uses', 'no-other-use') },
      {
        heading: `What ${words.down} may do besides`,
        paragraphs: orNothing(chosenFor('permissions'), `Nothing: ${words.down} has no further permission.`),
      },
      {
        heading: `Duties of ${words.down}`,
        paragraphs: [
          ...required(
            'safeguards',
            'security-rule',
            'reporting',
            'security-incidents',
            'subcontractors',
            'security-of-subcontractors',
            'access',
            'amendment',
            'accounting',
            'books-and-records',
          ),
          ...chosenFor('duties'),
        ],
      },
      ...sectionOf('Substance use disorder records', chosenFor('part-2')),
      ...sectionOf('Further promises', chosenFor('further')),
      {
        heading: 'Term and termination',
        paragraphs: [
          {
            text: `This Agreement takes effect on ${BLANK} and lasts as long as ${words.down} holds Protected Health Information.`,
            ground: null,
          },
          ...required('termination', 'return-or-destruction'),
        ],
      },
      { heading: 'General', paragraphs: [...agencySentences(chosen, words), ...general(words)] },
    ],
    signatures: [
      { party: chosen.ownName, as: words.up },
      { party: chosen.counterparty, as: words.down },
    ],
  };
}

function preambleOf({ ownName, counterparty, services }: DraftBaa, { up, down, isSubcontract }: DraftWords): string[] {
  return [
    `This Agreement is made between ${ownName} (“${up}”) and ${counterparty} (“${down}”).`,
    `${down} performs these services for ${up} (the “Services”): ${services.replaceAll(/\s+/g, ' ').replace(/[. ]+$/, '')}. They are agreed in ${BLANK}. To perform them it creates, receives, maintains or transmits Protected Health Information on behalf of ${up}${isSubcontract ? ', which holds it on behalf of covered entities' : ''}. Where this Agreement and another between the parties say different things of that information, this Agreement holds.`,
  ];
}

const terms = ({ up, down }: DraftWords): DraftParagraph[] => [
  {
    text: `“Protected Health Information” has the meaning of 45 CFR 160.103, limited to what ${down} creates, receives, maintains or transmits for or on behalf of ${up}. It includes electronic Protected Health Information.`,
    ground: '45 CFR 160.103',
  },
  {
    text: 'Breach, designated record set, disclosure, individual, minimum necessary, required by law, security incident, subcontractor, unsecured protected health information and use have the meaning that 45 CFR Parts 160 and 164 give them, as amended from time to time.',
    ground: '45 CFR 160.103, 164.103, 164.304, 164.402, 164.501',
  },
];

function agencySentences({ agency }: DraftBaa, { up, down }: DraftWords): DraftParagraph[] {
  const ground =
    '45 CFR 160.402(c), 164.404(a)(2): the facts decide who is an agent, not this sentence; what an agent discovers counts as discovered by you';
  switch (agency) {
    case 'unsaid':
      return [];
    case 'independent':
      return [
        {
          text: `${down} is an independent contractor and not an agent of ${up} under the federal common law of agency. ${up} does not control how ${down} performs its work.`,
          ground,
        },
      ];
    case 'agent':
      return [
        {
          text: `${down} acts as an agent of ${up} in performing the Services. It reports what Section 4 asks for at once, since what ${down} discovers counts as discovered by ${up}.`,
          ground,
        },
      ];
  }
}

const general = ({ up, down }: DraftWords): DraftParagraph[] => [
  {
    text: `The parties shall amend this Agreement in writing as far as a change of the law requires it. What is unclear in it is read so that both can comply with 45 CFR Parts 160 and 164.`,
    ground: null,
  },
  {
    text: `Reports and notices go to, for ${up}: ${BLANK}; for ${down}: ${BLANK}.`,
    ground: null,
  },
  {
    text: `This Agreement is governed by the law of ${BLANK}, as far as federal law does not govern it.`,
    ground: null,
  },
];

/** The law of a clause; where the law names a limit, that, beside what was chosen. */
function groundOf(id: BaaClauseId, { breachReportDays }: DraftBaa, policyDays: number): string {
  const citation = baaClauses.find((clause) => clause.id === id)?.citation ?? '';
  if (id !== 'reporting') return citation;
  const whose = breachReportDays === policyDays ? 'is your policy' : `is chosen here; your policy is ${policyDays}`;
  return `${citation}. The law’s own limit is 60 days, 164.410(b); ${breachReportDays} ${whose}`;
}

function notesFor(
  chosen: DraftBaa,
  options: readonly BaaDraftOption[],
  policyDays: number,
  madeOn: string,
): readonly string[] {
  const leftOut = baaDraftOptions.filter((option) => !options.includes(option)).map(({ title }) => title);
  return [
    `Made with Wardline on ${madeOn} for ${chosen.ownName}. The wording is Wardline’s own and covers each clause that 45 CFR 164.504(e)(2) and 164.314(a)(2)(i) ask for${chosen.as === 'business-associate' ? ', which 164.504(e)(5) and 164.314(a)(2)(iii) extend to subcontractors' : ''}. Nobody has checked it against the law of your state or your other contracts.`,
    `Fill in each ${BLANK}. The lines in brackets under a paragraph say where it comes from; take them and this box out before anybody signs.`,
    `Breach reports within ${chosen.breachReportDays} days: the law allows up to 60 (164.410(b)); your policy says ${policyDays}.`,
    ...(leftOut.length === 0 ? [] : [`Not chosen and so left out: ${leftOut.join(', ')}.`]),
  ];
}

const orNothing = (paragraphs: DraftParagraph[], nothing: string): DraftParagraph[] =>
  paragraphs.length > 0 ? paragraphs : [{ text: nothing, ground: null }];

const sectionOf = (heading: string, paragraphs: DraftParagraph[]): DraftSection[] =>
  paragraphs.length > 0 ? [{ heading, paragraphs }] : [];
