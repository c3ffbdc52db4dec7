import { severities, type Severity } from './finding.ts';
import type { Observation } from './observation.ts';

type Exposure = Pick<Extract<Observation, { kind: 'exposure' }>, 'kind' | 'assessment' | 'decision'>;
type SignUp = Pick<Extract<Observation, { kind: 'sign-up' }>, 'kind' | 'decision' | 'because'>;
type Account = Pick<Extract<Observation, { kind: 'account' }>, 'kind'>;
type Consent = Pick<Extract<Observation, { kind: 'consent' }>, 'kind' | 'event'>;
type Tampering = Pick<Extract<Observation, { kind: 'tampering' }>, 'kind' | 'sign'>;
type Gap = Pick<Extract<Observation, { kind: 'gap' }>, 'kind' | 'gap'>;
type Answer = Pick<Extract<Observation, { kind: 'answer' }>, 'outcome' | 'reason'>;

/** What a member can answer to. */
export type Answerable = Exposure | SignUp;

/** The worse of two. */
export function worse(one: Severity, other: Severity): Severity {
  return severities.indexOf(one) <= severities.indexOf(other) ? one : other;
}

/** How bad one observation is by itself, before anybody has answered it. A finding is as bad as its worst observation. */
export function severityOf(observed: Answerable | Account | Consent | Tampering | Gap): Severity {
  switch (observed.kind) {
    case 'exposure': {
      const wentOn = observed.decision === 'allow' || observed.decision === 'inform';
      if (observed.assessment === 'phi') return wentOn ? 'critical' : 'high';
      return wentOn ? 'medium' : 'low';
    }
    case 'sign-up':
      return observed.because === 'denied' ? 'medium' : 'low';
    case 'account':
      // An account that exists is what the warning on display was about; one that is approved is no risk and never comes here.
      return 'medium';
    case 'consent':
      // What was granted lies open until somebody takes it back; what was asked may have been refused.
      return observed.event === 'granted' ? 'high' : 'low';
    case 'tampering':
      // Pages rewrite themselves for harmless reasons too; none has a harmless reason to hide the warning.
      return observed.sign === 'warning-hidden' ? 'high' : 'medium';
    case 'gap':
      return observed.gap === 'dropped' ? 'medium' : 'low';
  }
}

/** How bad an observation is once a member has answered it. Only going on makes it worse; nothing makes it better. */
export function severityAnswered(observed: Answerable, answer: Answer): Severity {
  const before = severityOf(observed);
  if (answer.outcome !== 'overridden' && answer.outcome !== 'acknowledged') return before;
  switch (observed.kind) {
    case 'exposure': {
      if (observed.assessment !== 'phi') return worse(before, 'medium');
      // A claim that it was no patient information is to be reviewed, not yet believed and not yet an exposure.
      const isDoubted = answer.reason === 'not-patient-information' || answer.reason === 'test-data';
      return worse(before, isDoubted ? 'high' : 'critical');
    }
    case 'sign-up':
      return worse(before, observed.because === 'denied' ? 'high' : 'medium');
  }
}
