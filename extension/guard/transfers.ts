import type { Assessment } from '../../shared/detect/assessment.ts';
import type { Match } from '../../shared/detect/detector.ts';
import { noteEngineOf } from '../../shared/detect/engine.ts';
import { inspect } from '../../shared/detect/inspect.ts';
import { redact } from '../../shared/detect/redact.ts';
import { decide } from '../../shared/policy/decide.ts';
import { lessonFor } from '../../shared/training/lesson.ts';
import type { Decision } from '../../shared/policy/decision.ts';
import type { AccountKind } from '../../shared/domain/observation-words.ts';
import type { Frame, Transfer } from '../sentinel/frame.ts';
import { insert, restore } from '../sentinel/insert.ts';
import { ask } from '../messages.ts';
import type { Watch } from './watch.ts';
import { judgeNote } from './note.ts';
import { exposureOf, report } from './observed.ts';
import { showNotice } from './warning/notice.ts';
import { openWarning } from './warning/warning.ts';
import { noticeOnTransfer, thanksForDispute, transferWarning } from './warning/words.ts';

/** Judges text on its way into the page, synchronously. True where it was stopped; the warning opens with the next task. */
export function judgeTransfer(frame: Frame, watch: Watch, accountKind: AccountKind, transfer: Transfer): boolean {
  const now = new Date();
  const { matches, assessment } = inspect(transfer.text, watch.engine);
  const decision = decide(watch.sitePolicy, assessment, now, accountKind);
  switch (decision.kind) {
    case 'allow':
      return false;
    case 'inform':
      report(exposureOf(transfer.channel, accountKind, assessment, decision));
      showNotice(watch.sitePolicy, noticeOnTransfer(watch, assessment, decision, now));
      return false;
    case 'acknowledge':
    case 'justify':
    case 'block':
      break;
  }

  // The transfer is stopped by the answer alone; what comes after need not hold up the page's own event.
  setTimeout(() => warn(frame, watch, accountKind, transfer, { matches, assessment, decision, now }), 0);
  return true;
}

interface Stopped {
  matches: readonly Match[];
  assessment: Assessment;
  decision: Decision;
  now: Date;
}

/** Says why a transfer was stopped, and offers what may be done instead. */
function warn(
  frame: Frame,
  watch: Watch,
  accountKind: AccountKind,
  transfer: Transfer,
  { matches, assessment, decision, now }: Stopped,
): void {
  const reported = report(exposureOf(transfer.channel, accountKind, assessment, decision));
  const redacted = redact(transfer.text, matches, now, watch.engine);
  const isRedactedAllowed = ['allow', 'inform'].includes(
    decide(watch.sitePolicy, inspect(redacted, watch.engine).assessment, now, accountKind).kind,
  );
  const go = (text: string): void => insert({ ...transfer, text });

  openWarning(frame, {
    about: 'transfer',
    sitePolicy: watch.sitePolicy,
    near: transfer.place.editable ?? transfer.place.target,
    words: transferWarning(watch, transfer.channel, assessment, decision, isRedactedAllowed),
    lesson: lessonFor({
      gesture: transfer.channel,
      because: decision.because,
      category: watch.sitePolicy.category,
      assessment: assessment.kind,
      format: assessment.format,
    }),
    judgeNote: (note) => judgeNote(note, transfer.text, matches, noteEngineOf(watch.sitePolicy.policy.detection)),
    onChoice(choice) {
      switch (choice.kind) {
        case 'redact':
          go(redacted);
          return reported.answer('redacted');
        case 'go-on':
          go(transfer.text);
          return reported.answer('acknowledged');
        case 'override':
          go(transfer.text);
          return reported.answer('overridden', choice.reason, choice.note);
        case 'dispute':
          restore(transfer.place);
          showNotice(watch.sitePolicy, thanksForDispute(watch));
          return reported.answer('disputed');
        case 'alternative':
          void ask('openAlternative', { domain: choice.domain }).catch(() => undefined); // Only a convenience.
          restore(transfer.place);
          return reported.answer('withdrawn');
        case 'withdraw':
        case 'request':
          restore(transfer.place);
          return reported.answer('withdrawn');
        case 'unanswered':
          return reported.answer('unanswered');
      }
    },
  });
}
