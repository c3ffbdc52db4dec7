/** A clause that an agreement with a business associate must have, or may have. */
export interface BaaClause {
  id: BaaClauseId;
  /** In a few words. */
  title: string;
  /** What the vendor promises by it, in a sentence. */
  plainly: string;
  /** Where the law says so. */
  citation: string;
  /** A permission may be left out; `conditional` is needed only where its case is met. */
  need: 'required' | 'conditional' | 'permission';
  /** Words that a passage with this clause has: one of each list, in lower case. */
  signs: readonly (readonly string[])[];
}

export const baaClauseIds = [
  'permitted-uses',
  'no-other-use',
  'safeguards',
  'reporting',
  'subcontractors',
  'access',
  'amendment',
  'accounting',
  'delegated-duties',
  'books-and-records',
  'return-or-destruction',
  'termination',
  'security-rule',
  'security-of-subcontractors',
  'security-incidents',
  'own-management',
  'data-aggregation',
] as const;
export type BaaClauseId = (typeof baaClauseIds)[number];

/** 45 CFR 164.504(e)(2) and 164.314(a)(2)(i), as amended by the Omnibus Rule of 2013, 78 FR 5566. */
export const baaClauses: readonly BaaClause[] = [
  {
    id: 'permitted-uses',
    title: 'Permitted and required uses',
    plainly: 'Says what the vendor may and must use and disclose patient information for.',
    citation: '45 CFR 164.504(e)(2)(i)',
    need: 'required',
    signs: [
      ['may use', 'may only use', 'permitted to use', 'may create, receive', 'permitted uses'],
      ['on behalf of', 'to perform', 'services', 'as necessary', 'functions', 'as specified', 'disclos'],
    ],
  },
  {
    id: 'no-other-use',
    title: 'No other use',
    plainly: 'The vendor uses and discloses patient information for nothing but what the agreement or the law allows.',
    citation: '45 CFR 164.504(e)(2)(ii)(A)',
    need: 'required',
    signs: [
      ['not use or', 'not to use or', 'not use, or', 'not use and', 'not use protected', 'not use phi', 'neither use'],
      ['other than', 'except as', 'unless', 'in any manner', 'required by law'],
    ],
  },
  {
    id: 'safeguards',
    title: 'Safeguards',
    plainly: 'The vendor protects patient information and follows the Security Rule for what is electronic.',
    citation: '45 CFR 164.504(e)(2)(ii)(B)',
    need: 'required',
    signs: [
      ['safeguards', 'security measures'],
      ['prevent', 'protect', 'subpart c', 'security rule', 'electronic'],
    ],
  },
  {
    id: 'reporting',
    title: 'Reporting of misuse and breaches',
    plainly:
      'The vendor reports every use or disclosure that was not allowed, breaches of unsecured information included.',
    citation: '45 CFR 164.504(e)(2)(ii)(C), 164.410',
    need: 'required',
    signs: [
      ['report', 'notify', 'notification'],
      ['not provided for', 'unsecured', 'breach', '164.410', 'unauthorized use', 'not permitted by'],
    ],
  },
  {
    id: 'subcontractors',
    title: 'Subcontractors',
    plainly: 'Whoever works for the vendor with patient information agrees to the same restrictions.',
    citation: '45 CFR 164.504(e)(2)(ii)(D), 164.502(e)(1)(ii)',
    need: 'required',
    signs: [
      ['subcontractor', 'agent'],
      [
        'same restriction',
        'agree to the same',
        'same conditions',
        'same terms',
        'no less restrictive',
        'as restrictive',
      ],
    ],
  },
  {
    id: 'access',
    title: 'Access for patients',
    plainly: 'The vendor gives what it holds so that patients can see it.',
    citation: '45 CFR 164.504(e)(2)(ii)(E), 164.524',
    need: 'required',
    signs: [
      ['164.524', 'provide access', 'access to protected', 'right of access', 'available for access', 'access to phi'],
      ['access'],
    ],
  },
  {
    id: 'amendment',
    title: 'Amendment for patients',
    plainly: 'The vendor lets what it holds be corrected and takes the corrections in.',
    citation: '45 CFR 164.504(e)(2)(ii)(F), 164.526',
    need: 'required',
    signs: [
      ['164.526', 'amendment to', 'amendments to', 'amendment of', 'for amendment'],
      ['protected health information', 'phi', 'designated record', '164.526'],
    ],
  },
  {
    id: 'accounting',
    title: 'Accounting of disclosures',
    plainly: 'The vendor keeps and gives what is needed to tell a patient to whom information was disclosed.',
    citation: '45 CFR 164.504(e)(2)(ii)(G), 164.528',
    need: 'required',
    signs: [['164.528', 'accounting of', 'accounting for'], ['disclos']],
  },
  {
    id: 'delegated-duties',
    title: 'Duties taken over',
    plainly:
      'Where the vendor carries out one of your duties under the Privacy Rule, it follows the rules that bind you.',
    citation: '45 CFR 164.504(e)(2)(ii)(H)',
    need: 'conditional',
    signs: [
      ['carry out', 'carries out', 'performance of'],
      ['obligation', 'duties'],
      ['subpart e', 'privacy rule'],
    ],
  },
  {
    id: 'books-and-records',
    title: 'Books and records for the Secretary',
    plainly: 'The vendor opens its practices, books and records to the Secretary of Health and Human Services.',
    citation: '45 CFR 164.504(e)(2)(ii)(I)',
    need: 'required',
    signs: [
      ['books', 'records'],
      ['secretary', 'department of health and human services'],
      ['available', 'access', 'inspect'],
    ],
  },
  {
    id: 'return-or-destruction',
    title: 'Return or destruction at the end',
    plainly:
      'At the end the vendor returns or destroys everything and keeps no copies; where that is not feasible, it goes on protecting it.',
    citation: '45 CFR 164.504(e)(2)(ii)(J)',
    need: 'required',
    signs: [
      ['return'],
      ['destroy', 'destruction'],
      ['terminat', 'expiration', 'end of this', 'protected health information'],
    ],
  },
  {
    id: 'termination',
    title: 'Termination for a violation',
    plainly: 'You may end the agreement when the vendor violates a material term of it.',
    citation: '45 CFR 164.504(e)(2)(iii)',
    need: 'required',
    signs: [['terminate'], ['material', 'violated', 'violation', 'breach']],
  },
  {
    id: 'security-rule',
    title: 'Security Rule',
    plainly: 'The vendor complies with the Security Rule itself.',
    citation: '45 CFR 164.314(a)(2)(i)(A)',
    need: 'required',
    signs: [
      ['subpart c', 'security rule', '164.308', '164.312', 'security standards'],
      ['comply', 'compliance', 'complies'],
    ],
  },
  {
    id: 'security-of-subcontractors',
    title: 'Security Rule for subcontractors',
    plainly:
      'Subcontractors who hold electronic patient information agree by contract to comply with the Security Rule.',
    citation: '45 CFR 164.314(a)(2)(i)(B), 164.308(b)(2)',
    need: 'required',
    signs: [
      ['subcontractor', 'agent'],
      ['electronic', '164.308(b)', 'security rule', 'subpart c', 'security requirements', 'same restriction'],
      ['agree', 'comply', 'ensure'],
    ],
  },
  {
    id: 'security-incidents',
    title: 'Reporting of security incidents',
    plainly: 'The vendor reports every security incident that it becomes aware of.',
    citation: '45 CFR 164.314(a)(2)(i)(C)',
    need: 'required',
    signs: [['security incident'], ['report', 'notify']],
  },
  {
    id: 'own-management',
    title: 'The vendor’s own management',
    plainly: 'The vendor may use patient information for its own management and legal duties.',
    citation: '45 CFR 164.504(e)(2)(i)(A), 164.504(e)(4)',
    need: 'permission',
    signs: [['proper management and administration', 'management and administration']],
  },
  {
    id: 'data-aggregation',
    title: 'Data aggregation',
    plainly: 'The vendor may combine patient information of several organizations for their health care operations.',
    citation: '45 CFR 164.504(e)(2)(i)(B)',
    need: 'permission',
    signs: [['data aggregation']],
  },
];
