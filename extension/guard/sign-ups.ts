import { noteEngineOf } from '../../shared/detect/engine.ts';
import { classifyForm } from '../../shared/forms/form.ts';
import { decideSignUp } from '../../shared/policy/decide.ts';
import type { Decision } from '../../shared/policy/decision.ts';
import type { Frame } from '../sentinel/frame.ts';
import { ask } from '../messages.ts';
import { formShapeOf } from './form-shape.ts';
import type { Watch } from './watch.ts';
import { judgeNote } from './note.ts';
import { report } from './observed.ts';
import { showNotice } from './warning/notice.ts';
import { openWarning } from './warning/warning.ts';
import { noticeOnSignUp, signUpWarning, thanksForDispute } from './warning/words.ts';

/** Looks in vain after which a growing page is left alone, and the pause between two, in milliseconds. */
const MAX_LOOKS = 20;
const PAUSE = 400;
const MAX_FORMS = 20;

export interface FormWatch {
  /** Looks at the page's forms now. */
  look: () => void;
  /** Somebody went into a field. */
  notice: (element: Element) => void;
}

/** Recognises sign-up forms as they come into view, and says once per page what the organization thinks of the vendor. */
export function watchForms(frame: Frame, watchNow: () => Watch | null): FormWatch {
  let looks = 0;
  let isPlanned = false;
  let isReported = false;
  let known: Element | null = null;

  const growing = new MutationObserver(() => {
    if (isPlanned) return;
    isPlanned = true;
    setTimeout(() => {
      isPlanned = false;
      look();
    }, PAUSE);
  });
  growing.observe(document, { childList: true, subtree: true });

  function look(): void {
    const watch = watchNow();
    if (!watch || known) return;
    if (++looks > MAX_LOOKS) return growing.disconnect();
    known = candidates().find((form) => classifyForm(formShapeOf(form)).label === 'sign-up') ?? null;
    if (!known) return;
    growing.disconnect();
    meet(watch, known);
  }

  function meet(watch: Watch, form: Element): void {
    const decision = decideSignUp(watch.sitePolicy, new Date());
    if (decision.kind === 'allow') return;
    warnOf(frame, watch, decision, form, !isReported);
    isReported = true;
  }

  return {
    look,
    notice(element) {
      const watch = watchNow();
      if (!watch) return;
      if (!known) return look();
      // What is not allowed at all is said again whenever somebody goes back to it.
      const isBlocked = decideSignUp(watch.sitePolicy, new Date()).kind === 'block';
      if (isBlocked && known.contains(element) && !frame.intercept) meet(watch, known);
    },
  };
}

function warnOf(frame: Frame, watch: Watch, decision: Decision, form: Element, isFirst: boolean): void {
  const reported = isFirst
    ? report({ kind: 'sign-up', decision: decision.kind, because: decision.because, accountKind: 'unknown' })
    : null;
  if (decision.kind === 'inform') return showNotice(watch.sitePolicy, noticeOnSignUp(watch, decision));
  openWarning(frame, {
    sitePolicy: watch.sitePolicy,
    near: form,
    words: signUpWarning(watch, decision),
    judgeNote: (note) => judgeNote(note, '', [], noteEngineOf(watch.sitePolicy.policy.detection)),
    onChoice(choice) {
      switch (choice.kind) {
        case 'alternative':
          void ask('openAlternative', { domain: choice.domain }).catch(() => undefined); // Only a convenience.
          leave();
          return reported?.answer('withdrawn');
        case 'withdraw':
        case 'redact':
          leave();
          return reported?.answer('withdrawn');
        case 'go-on':
          return reported?.answer('acknowledged');
        case 'override':
          return reported?.answer('overridden', choice.reason, choice.note);
        case 'dispute':
          leave();
          showNotice(watch.sitePolicy, thanksForDispute(watch));
          return reported?.answer('disputed');
        case 'unanswered':
          return reported?.answer('unanswered');
      }
    },
  });
}

/** Out of the form, so that the next step into it is a new one. */
function leave(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

/** Real forms first; many pages have none, only fields in a box. */
function candidates(): Element[] {
  const forms = [...document.forms].filter((form) => form.elements.length > 0).slice(0, MAX_FORMS);
  const loose = document.querySelector('input[type="password"]:not(form *), input[type="email"]:not(form *)');
  const box =
    loose?.closest('main, section, dialog, article, [role="main"], [role="dialog"]') ??
    loose?.parentElement?.parentElement;
  return box ? [...forms, box] : forms;
}
