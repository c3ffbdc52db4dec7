import type { Assessment } from '../../shared/detect/assessment.ts';
import {
  COUNT_CEILING,
  type AccountKind,
  type Channel,
  type Outcome,
  type OverrideReason,
} from '../../shared/domain/observation-words.ts';
import type { Decision } from '../../shared/policy/decision.ts';
import { ask, type Draft } from '../messages.ts';

/** The draft of an exposure: what kinds were found and how often, never what or where. */
export function exposureOf(
  channel: Channel,
  accountKind: AccountKind,
  assessment: Assessment,
  { kind, because }: Decision,
): Draft {
  return {
    kind: 'exposure',
    decision: kind,
    because,
    accountKind,
    channel,
    assessment: assessment.kind,
    tier: assessment.tier,
    format: assessment.format,
    detectors: Object.fromEntries(
      assessment.evidence.map(({ detectorId, count }) => [detectorId, Math.min(count, COUNT_CEILING)]),
    ),
  };
}

/** Something that was reported, and can be answered once by what the member did. */
export interface Reported {
  answer: (outcome: Outcome, reason?: OverrideReason, note?: string) => void;
}

/** Reports at once; the member's answer follows with the id that the background gave. */
export function report(draft: Draft): Reported {
  const reported = ask('observe', draft);
  let isAnswered = false;
  void reported.catch(unheard);
  return {
    answer(outcome, reason, note) {
      if (isAnswered) return;
      isAnswered = true;
      void reported
        .then(({ id }) =>
          ask('observe', { kind: 'answer', about: id, outcome, reason: reason ?? null, note: note ?? null }),
        )
        .catch(unheard);
    },
  };
}

/** The extension was just updated under this page: its successor observes from now on. */
function unheard(): void {}
