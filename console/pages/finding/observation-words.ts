import { type OwnTitles, recordTitles, titleOf } from '../../../shared/detect/describe.ts';
import type { ObservationRecord } from '../../../shared/domain/observation.ts';
import type { DecisionKind } from '../../../shared/policy/decision.ts';

export const decisionWords: Record<DecisionKind, string> = {
  allow: 'Allowed',
  inform: 'Informed',
  acknowledge: 'Showed a warning',
  justify: 'Stopped, asked for a reason',
  block: 'Stopped',
};

export const outcomeWords: Record<NonNullable<ObservationRecord['outcome']>, string> = {
  withdrawn: 'Did not go on',
  redacted: 'Pasted without identifiers',
  acknowledged: 'Read the warning and went on',
  overridden: 'Went on despite the stop',
  disputed: 'Reported a mistake',
  unanswered: 'Left without an answer',
};

const assessmentWords: Record<NonNullable<ObservationRecord['assessment']>, string> = {
  phi: 'Looked like patient information',
  identifiers: 'Looked like identifiers alone',
  health: 'Looked like health information alone',
  clear: 'Nothing found',
};

/** What one browser saw once, in a few words. */
export function seenOf(observation: ObservationRecord): string {
  switch (observation.kind) {
    case 'exposure':
      if (observation.format) return `Looked like ${recordTitles[observation.format]}`;
      return observation.assessment ? assessmentWords[observation.assessment] : 'Looked like sensitive text';
    case 'sign-up':
      return 'A sign-up form';
    case 'account':
      return observation.event === 'signed-up' ? 'Somebody signed up' : 'Somebody signed in';
    case 'consent':
      return observation.event === 'granted' ? 'An app was given access' : 'An app asked for access';
    case 'answer':
      return 'An answer to an earlier warning';
    case 'tampering':
      return 'The page interfered with the protection';
    case 'gap':
      return 'The browser lost or could not see something';
  }
}

/**
 * The counts behind it: "2 × name, 1 × date of birth". An id of a newer engine than this console is shown as it is.
 *
 * @param own what the organization calls its own detectors
 */
export function countsOf(detectors: ObservationRecord['detectors'], own: OwnTitles): string {
  return Object.entries(detectors ?? {})
    .map(([id, count]) => `${count}\u00a0×\u00a0${titleOf(id, own)?.replace(/^an? /, '') ?? id}`)
    .join(', ');
}
