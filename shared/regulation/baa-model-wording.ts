import type { BaaClauseId } from './baa-clauses.ts';

/** How a draft calls those who sign it, and what it is filled with. */
export interface DraftWords {
  /** Who passes patient information on, and who receives it: "Covered Entity" and "Business Associate", or one step further down. */
  up: string;
  down: string;
  /** Whether `up` is itself a business associate, so that some duties are owed to the covered entity behind it. */
  isSubcontract: boolean;
  breachReportDays: number;
}

/** What counsel fills in. */
export const BLANK = '[__________]';

/**
 * Our own wording of each clause that an agreement must have, in the order in which it stands there. It follows what 45 CFR
 * 164.504(e)(2) and 164.314(a)(2)(i) ask for paragraph by paragraph and uses their terms; it is not the sample that HHS has published.
 */
export const modelWording: Readonly<Record<RequiredClauseId, (words: DraftWords) => string>> = {
  'permitted-uses': ({ up, down }) =>
    `${down} may use and disclose Protected Health Information only as necessary to perform the Services on behalf of ${up}, and shall use or disclose it where this Agreement or the law requires that. Each use and disclosure is limited to the minimum necessary for its purpose. ${down} shall not use or disclose Protected Health Information in a way that would violate Subpart E of 45 CFR Part 164 if ${up} did so, except as Section 3 expressly permits.`,
  'no-other-use': ({ down }) =>
    `${down} shall not use or further disclose Protected Health Information other than as this Agreement permits or requires, or as required by law.`,
  safeguards: ({ down }) =>
    `${down} shall use appropriate safeguards, and shall comply with Subpart C of 45 CFR Part 164 for electronic Protected Health Information, to prevent any use or disclosure of it that this Agreement does not provide for.`,
  'security-rule': ({ down }) =>
    `${down} shall comply with the requirements of Subpart C of 45 CFR Part 164 (the Security Rule) that apply to it, including a current risk analysis and written policies and procedures.`,
  reporting: ({ up, down, breachReportDays }) =>
    `${down} shall report to ${up} each use or disclosure of Protected Health Information not provided for by this Agreement of which it becomes aware, including each breach of unsecured Protected Health Information, without unreasonable delay and in no case later than ${breachReportDays} calendar ${breachReportDays === 1 ? 'day' : 'days'} after discovering it. A breach counts as discovered on the first day on which it is known to ${down}, or would have been known to it by reasonable diligence. The report names, as far as possible, each individual whose information is concerned, what happened and when, the kinds of information, what has been done, and whatever else ${up} needs for its own notices; ${down} adds what it learns later as it learns it.`,
  'security-incidents': ({ up, down }) =>
    `${down} shall report to ${up} each security incident of which it becomes aware. Attempts that fail and that reach every system on the internet, such as scans and refused sign-ins, are hereby reported once for all; ${down} gives their number on request.`,
  subcontractors: ({ up, down }) =>
    `Before a subcontractor creates, receives, maintains or transmits Protected Health Information on behalf of ${down}, ${down} shall obtain its written agreement to the same restrictions, conditions and requirements that bind ${down} under this Agreement. ${down} gives ${up} a current list of those subcontractors on request.`,
  'security-of-subcontractors': ({ down }) =>
    `${down} shall ensure, in accordance with 45 CFR 164.308(b)(2), that each subcontractor that creates, receives, maintains or transmits electronic Protected Health Information on its behalf agrees by contract to comply with the requirements of Subpart C of 45 CFR Part 164 that apply to it.`,
  access: ({ up, down, isSubcontract }) =>
    `Within ${BLANK} days of a request, ${down} shall make Protected Health Information in a designated record set available to ${up}, so that ${dutyBearer(up, isSubcontract)} can provide access as 45 CFR 164.524 requires. A request that reaches ${down} directly is passed on within ${BLANK} days.`,
  amendment: ({ up, down, isSubcontract }) =>
    `Within ${BLANK} days of a request, ${down} shall make Protected Health Information in a designated record set available for amendment and incorporate any amendment to it that ${dutyBearer(up, isSubcontract)} directs or agrees to under 45 CFR 164.526.`,
  accounting: ({ up, down, isSubcontract }) =>
    `${down} shall record each disclosure of Protected Health Information for which an accounting of disclosures may be due, and within ${BLANK} days of a request give ${up} what ${dutyBearer(up, isSubcontract)} needs to provide it under 45 CFR 164.528.`,
  'books-and-records': ({ down }) =>
    `${down} shall make its internal practices, books and records relating to the use and disclosure of Protected Health Information available to the Secretary of Health and Human Services, so that compliance with Subpart E of 45 CFR Part 164 can be determined.`,
  termination: ({ up, down }) =>
    `${up} may terminate this Agreement, and the Services as far as they need Protected Health Information, if ${up} determines that ${down} has violated a material term of this Agreement. ${up} may first give ${down} ${BLANK} days to cure the violation; it need not where a cure is not possible.`,
  'return-or-destruction': ({ up, down }) =>
    `Upon termination of this Agreement ${down} shall, if feasible, return or destroy all Protected Health Information that it or its subcontractors still maintain in any form, retain no copies, and confirm this in writing within ${BLANK} days. Where return or destruction is not feasible, ${down} says in writing why, extends the protections of this Agreement to that information for as long as it holds it, and limits further uses and disclosures to the purposes that make return or destruction infeasible. ${up} decides between return and destruction.`,
};
type RequiredClauseId = Exclude<BaaClauseId, 'own-management' | 'data-aggregation' | 'delegated-duties'>;

const dutyBearer = (up: string, isSubcontract: boolean): string =>
  isSubcontract ? 'the covered entity whose information it is' : up;

/** What may be added to a draft, and on what ground. */
export interface BaaDraftOption {
  id: BaaDraftOptionId;
  title: string;
  /** When to choose it, in a sentence. */
  plainly: string;
  /** The law that allows or asks for it; `null` where it is only a choice of those who sign. */
  citation: string | null;
  /** Where it stands: among permissions, among duties, or by itself at the end. */
  section: 'permissions' | 'duties' | 'part-2' | 'further';
  text: (words: DraftWords) => string;
}

export const baaDraftOptionIds = [
  'own-management',
  'data-aggregation',
  'delegated-duties',
  'part-2',
  'no-model-training',
  'no-deidentification',
  'united-states-only',
  'cost-of-breaches',
] as const;
export type BaaDraftOptionId = (typeof baaDraftOptionIds)[number];

export const baaDraftOptions: readonly BaaDraftOption[] = [
  {
    id: 'own-management',
    title: 'The vendor’s own management',
    plainly: 'It may use patient information to run its business and meet its own legal duties.',
    citation: '45 CFR 164.504(e)(2)(i)(A), 164.504(e)(4)',
    section: 'permissions',
    text: ({ down }) =>
      `${down} may use Protected Health Information for its proper management and administration and to carry out its legal responsibilities. It may disclose it for these purposes only where the law requires the disclosure, or where the recipient gives reasonable assurances that it will be held in confidence, used or further disclosed only as required by law or for the purpose for which it was disclosed, and that the recipient will tell ${down} of any breach of its confidentiality.`,
  },
  {
    id: 'data-aggregation',
    title: 'Data aggregation',
    plainly: 'It may combine your patient information with that of others, for your health care operations.',
    citation: '45 CFR 164.504(e)(2)(i)(B)',
    section: 'permissions',
    text: ({ down, isSubcontract }) =>
      `${down} may provide data aggregation services relating to the health care operations of ${isSubcontract ? 'the covered entities whose information it is' : 'Covered Entity'}.`,
  },
  {
    id: 'delegated-duties',
    title: 'Duties it takes over from you',
    plainly:
      'Needed where it does for you what the Privacy Rule asks of you, such as sending notices of privacy practices.',
    citation: '45 CFR 164.504(e)(2)(ii)(H)',
    section: 'duties',
    text: ({ up, down, isSubcontract }) =>
      `To the extent ${down} is to carry out an obligation of ${dutyBearer(up, isSubcontract)} under Subpart E of 45 CFR Part 164 (the Privacy Rule), it shall comply with the requirements of Subpart E that apply to ${dutyBearer(up, isSubcontract)} in the performance of that obligation.`,
  },
  {
    id: 'part-2',
    title: 'Substance use disorder records',
    plainly:
      'Needed where it works for a program under 42 CFR Part 2: it then is a qualified service organization, too.',
    citation: '42 CFR 2.11 (“qualified service organization”), 2.12(c)(4)',
    section: 'part-2',
    text: ({ up, down }) =>
      `${down} acknowledges that in receiving, storing, processing or otherwise dealing with any patient records from ${up} that are protected by 42 CFR Part 2 it is fully bound by that Part, as a qualified service organization. If necessary, it will resist in judicial proceedings any effort to obtain access to patient identifying information related to substance use disorder diagnosis, treatment or referral for treatment, except as 42 CFR Part 2 permits. It passes such records on to nobody else than 42 CFR Part 2 allows.`,
  },
  {
    id: 'no-model-training',
    title: 'No training of models',
    plainly: 'It does not train or improve artificial intelligence with your patient information.',
    citation: null,
    section: 'further',
    text: ({ up, down }) =>
      `${down} shall not use Protected Health Information, nor information derived from it, to train, test or improve a machine learning model, unless ${up} has agreed to that in writing beforehand.`,
  },
  {
    id: 'no-deidentification',
    title: 'No de-identification for itself',
    plainly: 'It does not make data without names out of your patient information for its own use.',
    citation: null,
    section: 'further',
    text: ({ up, down }) =>
      `${down} shall not de-identify Protected Health Information under 45 CFR 164.514(a) to (c), nor make a limited data set of it, except as necessary to perform the Services or as ${up} agrees to in writing.`,
  },
  {
    id: 'united-states-only',
    title: 'Within the United States',
    plainly: 'It keeps your patient information there, and nobody elsewhere can open it.',
    citation: null,
    section: 'further',
    text: ({ up, down }) =>
      `${down} shall neither store Protected Health Information outside the United States nor allow access to it from there, unless ${up} has agreed to that in writing beforehand.`,
  },
  {
    id: 'cost-of-breaches',
    title: 'Cost of notices',
    plainly: 'It pays for notices after a breach that it caused.',
    citation: null,
    section: 'further',
    text: ({ up, down }) =>
      `Where a breach of unsecured Protected Health Information results from an act or omission of ${down} or its subcontractors, ${down} shall bear the reasonable cost of the notices that 45 CFR 164.404 to 164.408 and state law require, and of measures that ${up} reasonably offers to those concerned.`,
  },
];
