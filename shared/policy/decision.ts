/** What a browser does, mildest first: the ladder. */
export const decisionKinds = ['allow', 'inform', 'acknowledge', 'justify', 'block'] as const;
export type DecisionKind = (typeof decisionKinds)[number];

/** How a site stands with the organization's agreements at one moment. */
export const standings = [
  'covered',
  'not-this-account',
  'not-approved-for',
  'no-baa',
  'baa-expired',
  'baa-not-yet',
  'undecided',
  'unknown',
  'denied',
  'excepted',
] as const;
export type Standing = (typeof standings)[number];

/** The same before anybody has asked whose account it is, or for an exception. */
export type SiteStanding = Exclude<Standing, 'not-this-account' | 'excepted'>;

/** Why a decision is what it is; `no-policy` and `stale-policy` are the policy's word for when the browser lacks a current bundle. */
export const becauses = ['nothing-found', ...standings, 'no-policy', 'stale-policy'] as const;
export type Because = (typeof becauses)[number];

/** What a browser decided about one moment on one site, and because of what. */
export interface Decision {
  kind: DecisionKind;
  because: Because;
}

/** The stricter of two. */
export function stricter(one: DecisionKind, other: DecisionKind): DecisionKind {
  return decisionKinds.indexOf(one) >= decisionKinds.indexOf(other) ? one : other;
}
