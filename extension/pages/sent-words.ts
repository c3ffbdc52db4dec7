import type { Observation } from '../../shared/domain/observation.ts';
import type { TravellingObservation } from '../messages.ts';
import type { AccountKind, Outcome } from '../../shared/domain/observation-words.ts';
import { scopes } from '../../shared/consent/scopes.ts';
import { type OwnTitles, titleOf } from '../../shared/detect/describe.ts';
import type { DecisionKind } from '../../shared/policy/decision.ts';

const outcomeWords: Readonly<Record<Outcome, string>> = {
  withdrawn: 'You didn’t go on.',
  redacted: 'You went on without identifiers.',
  acknowledged: 'You went on after reading the warning.',
  overridden: 'You went on with a reason.',
  disputed: 'You reported a mistake.',
  unanswered: 'The warning was left unanswered.',
};

const decisionWords: Readonly<Record<DecisionKind, string>> = {
  allow: 'was let through',
  inform: 'was let through with a notice',
  acknowledge: 'was held until you had read a warning',
  justify: 'was held until you gave a reason',
  block: 'was stopped',
};

/** One observation in a sentence; `own` is what the organization calls its own detectors. */
export function sentSentence(observation: TravellingObservation, own: OwnTitles | null): string {
  switch (observation.kind) {
    case 'exposure': {
      const found = Object.keys(observation.detectors).map(
        (id) => titleOf(id, own) ?? 'something your organization looks for',
      );
      const what = found.length > 0 ? ` It looked like it held ${new Intl.ListFormat('en').format(found)}.` : '';
      return `A ${observation.channel} ${decisionWords[observation.decision]}.${what}`;
    }
    case 'sign-up':
      return `A sign-up form was open; it ${decisionWords[observation.decision]}.`;
    case 'account':
      return accountSentence(observation);
    case 'consent':
      return consentSentence(observation);
    case 'answer':
      return `${outcomeWords[observation.outcome]}${observation.note === null ? '' : ` Your words: “${observation.note}”`}`;
    case 'tampering':
      return observation.sign === 'warning-hidden' ? 'The page hid the warning.' : 'The page removed our listeners.';
    case 'gap':
      return gapSentence(observation);
  }
}

const accountWords: Readonly<Record<AccountKind, string>> = {
  organization: ' with an account of your organization',
  personal: ' with a personal account',
  other: ' with another account',
  unknown: '',
};

function accountSentence({
  event,
  accountKind,
  accountDomain,
  via,
}: Extract<Observation, { kind: 'account' }>): string {
  const domain = accountDomain === null ? '' : ` (${accountDomain})`;
  const through = via === null || via === 'other' ? '' : ` through ${providerNames[via]}`;
  return `You signed ${event === 'signed-up' ? 'up' : 'in'}${through}${accountWords[accountKind]}${domain}.`;
}

const providerNames = {
  google: 'Google',
  microsoft: 'Microsoft',
  github: 'GitHub',
  okta: 'Okta',
  slack: 'Slack',
} as const;

function consentSentence({ event, ...consent }: Extract<Observation, { kind: 'consent' }>): string {
  const known = consent.scopes.flatMap((key) => scopes.get(key)?.words ?? []);
  const others = consent.otherScopes === 0 ? [] : [`${consent.otherScopes} more that Wardline doesn’t know`];
  const what = [...known, ...others];
  const list = what.length === 0 ? '' : ` It ${new Intl.ListFormat('en').format(what)}.`;
  return `${event === 'granted' ? 'You gave an app access.' : 'An app asked you for access.'}${list}`;
}

function gapSentence({ gap, count }: Extract<Observation, { kind: 'gap' }>): string {
  switch (gap) {
    case 'dropped':
      return `${count} observations were lost for lack of room.`;
    case 'storage-reset':
      return 'The browser lost what waited here.';
    case 'enrolment-lost':
      return 'This browser was not connected for a while.';
  }
}
