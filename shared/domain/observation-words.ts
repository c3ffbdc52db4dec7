// The words of an observation without its schema: page scripts need them and must not carry a schema library.

export const observationKinds = ['exposure', 'sign-up', 'answer', 'tampering', 'gap'] as const;

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
