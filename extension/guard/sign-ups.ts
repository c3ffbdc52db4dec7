import { accountKindOf } from '../../shared/domain/account-kind.ts';
import { noteEngineOf } from '../../shared/detect/engine.ts';
import type { AccountKind } from '../../shared/domain/observation-words.ts';
import { decideSignUp } from '../../shared/policy/decide.ts';
import { lessonFor } from '../../shared/training/lesson.ts';
import type { Decision } from '../../shared/policy/decision.ts';
import type { Frame } from '../sentinel/frame.ts';
import { ask } from '../messages.ts';
import type { AccountWatch } from './account.ts';
import { type Sending } from './attempts.ts';
import { type JudgedForm, lookAtForms, pauseAfterLook } from './look.ts';
import type { Watch } from './watch.ts';
import { judgeNote, judgePurpose } from './note.ts';
import { report } from './observed.ts';
import { accountDomainIn } from './typed-account.ts';
import { watchTyping } from './typing.ts';
import { showNotice } from './warning/notice.ts';
import { openWarning } from './warning/warning.ts';
import { noticeOnSignUp, signUpWarning, thanksForDispute, thanksForRequest } from './warning/words.ts';

export interface SignUpWatch {
  /** Looks at the page's forms now. */
  look: () => void;
  /** Somebody went into a field. */
  notice: (element: Element) => void;
  /** Somebody types. */
  heardKey: () => void;
  /** A form is being sent. True where the organization does not allow that, which is then said. */
  stops: (sending: Sending) => boolean;
}

/** Recognises sign-up forms as they come into view, and says what the organization thinks of the vendor: once, or until it is answered. */
export function watchSignUps(frame: Frame, account: AccountWatch, watchNow: () => Watch | null): SignUpWatch {
  let known: JudgedForm | null = null;
  let nextLook = 0;
  const reported = new Set<string>();
  const answered = new Set<string>();
  const typing = watchTyping();

  // A page may change without end: it is listened to once, then not before the next look is due.
  const growing = new MutationObserver(() => {
    growing.disconnect();
    setTimeout(look, Math.max(pauseAfterLook(), nextLook - performance.now()));
  });

  function look(): void {
    const watch = watchNow();
    if (!watch || known?.element.isConnected === true) return;
    known = lookAtForms().find(({ label }) => label === 'sign-up') ?? null;
    nextLook = performance.now() + pauseAfterLook();
    if (known) meetOnceStill(known);
    growing.observe(document, { childList: true, subtree: true });
  }

  function kindIn(watch: Watch, form: JudgedForm): AccountKind {
    const typed = accountDomainIn(form);
    return typed === null ? account.kind(watch) : accountKindOf(typed, watch.emailDomains);
  }

  /** A form that is merely on display: a warning that took the focus now would swallow what somebody is typing into it. */
  function meetOnceStill(form: JudgedForm): void {
    typing.whenStill(() => {
      const watch = watchNow();
      if (watch && form.element.isConnected) meet(watch, form);
    });
  }

  /** True where a warning now stands in the way. */
  function meet(watch: Watch, form: JudgedForm): boolean {
    typing.forget();
    const accountKind = kindIn(watch, form);
    const decision = decideSignUp(watch.sitePolicy, new Date(), accountKind);
    const { kind, because } = decision;
    if (kind === 'allow' || answered.has(because) || frame.intercept) return false;
    // What is not allowed at all is said again whenever somebody goes back to it.
    if (kind !== 'block') answered.add(because);
    const isFirst = !reported.has(because);
    reported.add(because);
    warnOf(
      frame,
      watch,
      decision,
      form,
      isFirst ? report({ kind: 'sign-up', decision: kind, because, accountKind }) : null,
    );
    return kind !== 'inform';
  }

  return {
    look,
    notice(element) {
      const watch = watchNow();
      if (!watch) return;
      if (known?.element.isConnected !== true) {
        if (performance.now() >= nextLook) look();
        return;
      }
      // The address may be typed by now, and with it whose account this becomes.
      if (known.element.contains(element)) meetOnceStill(known);
    },
    heardKey: typing.heardKey,
    stops({ form }) {
      const watch = watchNow();
      return watch !== null && form.label === 'sign-up' && meet(watch, form);
    },
  };
}

function warnOf(
  frame: Frame,
  watch: Watch,
  decision: Decision,
  { element }: JudgedForm,
  reported: ReturnType<typeof report> | null,
): void {
  if (decision.kind === 'inform') return showNotice(watch.sitePolicy, noticeOnSignUp(watch, decision, new Date()));
  const engine = noteEngineOf(watch.sitePolicy.policy.detection);
  openWarning(frame, {
    about: 'sign-up',
    sitePolicy: watch.sitePolicy,
    near: element,
    words: signUpWarning(watch, decision),
    lesson: lessonFor({
      gesture: 'sign-up',
      because: decision.because,
      category: watch.sitePolicy.category,
      assessment: 'clear',
      format: null,
    }),
    judgeNote: (note) => judgeNote(note, '', [], engine),
    judgePurpose: (purpose) => judgePurpose(purpose, engine),
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
        case 'request':
          leave();
          void ask('requestAccess', { purpose: choice.purpose, dataClass: choice.dataClass })
            .then(() => showNotice(watch.sitePolicy, thanksForRequest(watch)))
            .catch(() => undefined); // The extension was just updated under this page.
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
