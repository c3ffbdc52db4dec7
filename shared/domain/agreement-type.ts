export const agreementTypes = [
  'baa',
  'subcontractor-baa',
  'government-mou',
  'limited-data-set-dua',
  'none-required',
] as const;
export type AgreementType = (typeof agreementTypes)[number];

/** What a type of agreement is good for. */
export interface AgreementGround {
  /** Does it give the satisfactory assurance without which a vendor may not have patient information? */
  assures: boolean;
  /** Where the law says so. */
  citation: string;
  /** What that means for patient information, in a sentence. */
  plainly: string;
}

/** Why each type of agreement covers patient information, or does not. */
export const agreementGrounds: Record<AgreementType, AgreementGround> = {
  baa: {
    assures: true,
    citation: '45 CFR 164.502(e), 164.504(e)(2), 164.314(a)',
    plainly: 'Covers patient information that the vendor handles for you.',
  },
  'subcontractor-baa': {
    assures: true,
    citation: '45 CFR 164.502(e)(1)(ii), 164.504(e)(5), 164.308(b)(2)',
    plainly:
      'Covers patient information that you hold for a covered entity and pass on to the vendor as your own subcontractor.',
  },
  'government-mou': {
    assures: true,
    citation: '45 CFR 164.504(e)(3)(i)',
    plainly: 'Covers patient information where you and the vendor are both government bodies.',
  },
  // A page cannot tell a limited data set from anything else that looks like patient information.
  'limited-data-set-dua': {
    assures: false,
    citation: '45 CFR 164.504(e)(3)(iv), 164.514(e)(4)',
    plainly:
      'Covers a limited data set alone, from which names and other direct identifiers are removed. Browsers go on treating patient information as not covered.',
  },
  // Written down for whoever asks why there is no agreement; nobody assures anything by it.
  'none-required': {
    assures: false,
    citation: '45 CFR 160.103, 164.502(e)(1)',
    plainly:
      'Keeps the reason on record. It is no assurance, so browsers go on treating patient information as not covered.',
  },
};

/** Types that give satisfactory assurance, so that patient information is covered while they are in force. */
export const givesAssurance = (type: AgreementType): boolean => agreementGrounds[type].assures;
