/** A safeguard that an organization has or has not, whatever Wardline sees: what is asked of it, where the law asks, and what to do without it. */
interface OwnSafeguard {
  question: string;
  /** The section of 45 CFR. */
  cite: string;
  /** Required, or addressable: done, or written down why not and what is done instead (164.306(d)). */
  law: 'required' | 'addressable';
  /** The first step where it is missing. */
  toDo: string;
}

/**
 * What a first look asks an organization about itself before any formal review: the safeguards whose lack is plain to whoever is asked.
 * After 45 CFR 164.308 to 164.316; none of it is a risk analysis.
 */
export const ownSafeguards = {
  'risk-analysis': {
    question:
      'Is there a written analysis of the risks to all patient information that you hold, and is it kept up to date?',
    cite: '164.308(a)(1)(ii)(A)',
    law: 'required',
    toDo: 'Begin one: list where patient information is, what could happen to it, how likely and how bad. The Security Risk Assessment Tool of the U.S. Department of Health and Human Services costs nothing.',
  },
  'security-official': {
    question: 'Is one person named in writing as your security official?',
    cite: '164.308(a)(2)',
    law: 'required',
    toDo: 'Name one, in writing, with the hours and the authority that it takes.',
  },
  policies: {
    question: 'Are your security policies written down, and does staff know where?',
    cite: '164.316(a)',
    law: 'required',
    toDo: 'Write down what you do already, and keep each version for six years.',
  },
  sanctions: {
    question: 'Is it written down what follows when somebody in your workforce breaks these policies?',
    cite: '164.308(a)(1)(ii)(C)',
    law: 'required',
    toDo: 'Write a sanction policy, and keep what came of each case.',
  },
  'activity-review': {
    question: 'Does somebody look regularly at who opened which records?',
    cite: '164.308(a)(1)(ii)(D)',
    law: 'required',
    toDo: 'Choose who looks, how often and at what, and note each look.',
  },
  'incident-plan': {
    question: 'Is it written down what to do, and whom to call, when something has gone wrong?',
    cite: '164.308(a)(6)(ii)',
    law: 'required',
    toDo: 'Write one page: who decides, who is called, and the days that a breach notice has (164.404).',
  },
  backups: {
    question: 'Are there backups from which patient information can be restored exactly?',
    cite: '164.308(a)(7)(ii)(A)',
    law: 'required',
    toDo: 'Back up all of it, and keep one copy offline or where nobody can change it, so that ransomware cannot reach it.',
  },
  restoring: {
    question: 'Do you restore something from a backup now and then, to prove that it works?',
    cite: '164.308(a)(7)(ii)(D)',
    law: 'addressable',
    toDo: 'Restore something small, and note the day and what you found.',
  },
  'own-accounts': {
    question: 'Does everybody sign in with an account of their own, at the front desk too?',
    cite: '164.312(a)(2)(i)',
    law: 'required',
    toDo: 'Replace each shared account, beginning with those that open records.',
  },
  leavers: {
    question: 'Does the access of whoever leaves end on their last day?',
    cite: '164.308(a)(3)(ii)(C)',
    law: 'addressable',
    toDo: 'Write the list of what to close, and who closes it.',
  },
  encryption: {
    question: 'Are laptops, phones and drives that may hold patient information encrypted?',
    cite: '164.312(a)(2)(iv)',
    law: 'addressable',
    toDo: 'Switch it on, laptops and phones first: what was encrypted well and is lost need not be notified as a breach (164.402).',
  },
  disposal: {
    question: 'Is patient information erased for good before equipment is sold, returned or thrown away?',
    cite: '164.310(d)(2)(i)',
    law: 'required',
    toDo: 'Say who erases what and how, copiers included, and keep the proof.',
  },
} as const satisfies Record<string, OwnSafeguard>;
