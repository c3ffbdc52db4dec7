// The words of an observation without its schema: page scripts need them and must not carry a schema library.

export const observationKinds = ['exposure', 'sign-up', 'account', 'consent', 'answer', 'tampering', 'gap'] as const;

export const accountEvents = ['signed-up', 'signed-in'] as const;
export type AccountEvent = (typeof accountEvents)[number];

/**
 * Whose account it is, by the domain of the e-mail address typed or shown: one of the organization's, a public mail provider's such as
 * gmail.com, or any other; `unknown` where no address was seen.
 */
export const accountKinds = ['organization', 'personal', 'other', 'unknown'] as const;
export type AccountKind = (typeof accountKinds)[number];

/** Who vouches for the member where a site lets somebody else do it ("Continue with Google"). */
export const identityProviders = ['google', 'microsoft', 'github', 'okta', 'slack', 'other'] as const;
export type IdentityProvider = (typeof identityProviders)[number];

/** `granted`: the redirect back to the app, with a code, was seen. */
export const consentEvents = ['asked', 'granted'] as const;
export type ConsentEvent = (typeof consentEvents)[number];

export const channels = ['paste', 'drop'] as const;
export type Channel = (typeof channels)[number];

/** What a member did about a stop or a notice. */
export const outcomes = ['withdrawn', 'redacted', 'acknowledged', 'overridden', 'disputed', 'unanswered'] as const;
export type Outcome = (typeof outcomes)[number];

export const overrideReasons = [
  'not-patient-information',
  'test-data',
  'patient-safety',
  'permitted-elsewhere',
  'other',
] as const;
export type OverrideReason = (typeof overrideReasons)[number];

/** What a member says by choosing a reason; the officer reads the very same words. */
export const reasonWords: Readonly<Record<OverrideReason, string>> = {
  'not-patient-information': "It isn't about a real patient",
  'test-data': 'It is test or training data',
  'patient-safety': "A patient's safety depends on it",
  'permitted-elsewhere': 'I have permission for this',
  other: 'Something else',
};

export const tamperingSigns = ['listeners-lost', 'warning-hidden'] as const;

export const gapKinds = ['dropped', 'storage-reset', 'enrolment-lost'] as const;
export type GapKind = (typeof gapKinds)[number];

/** Longer notes tempt people to describe the patient. */
export const NOTE_MAX_CHARACTERS = 140;

/** Counts above this are sent as this: an exact large count could identify a document. */
export const COUNT_CEILING = 50;
