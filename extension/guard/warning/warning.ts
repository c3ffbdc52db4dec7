import { browser } from 'wxt/browser';
import type { DataClass } from '../../../shared/domain/data-class.ts';
import {
  NOTE_MAX_CHARACTERS,
  type OverrideReason,
  overrideReasons,
  reasonWords,
} from '../../../shared/domain/observation-words.ts';
import type { LessonSlug } from '../../../shared/training/lesson.ts';
import { lessonInvitation } from '../../../shared/training/lesson-words.ts';
import { requestedDataClasses, requestedDataWords } from '../../../shared/domain/requested-data.ts';
import type { SitePolicy } from '../../../shared/policy/site-policy.ts';
import { ask, type ShownLesson, type WarningAbout } from '../../messages.ts';
import type { Frame } from '../../sentinel/frame.ts';
import { type NoteVerdict, PURPOSE_MAX_CHARACTERS } from '../note.ts';
import { button, element, fromLine, keepShown, makeCard } from './card.ts';
import { watchCover } from './cover.ts';
import { lessonParts } from './lesson.ts';
import { isSeen, READABLE_AFTER } from './visibility.ts';
import type { Choice, Offered, WarningWords } from './words.ts';

export interface Warning {
  about: WarningAbout;
  sitePolicy: SitePolicy;
  /** Where the eye is. */
  near: Element | null;
  words: WarningWords;
  /** The one-minute lesson that fits what happened. */
  lesson: LessonSlug;
  judgeNote: (note: string) => NoteVerdict;
  /** Where access can be asked for. */
  judgePurpose?: (purpose: string) => NoteVerdict;
  /** Called exactly once, after the warning is gone. */
  onChoice: (choice: Choice) => void;
}

/** Looks, in milliseconds apart, whether the warning can still be seen; this many in vain and the page counts as hiding it. */
const LOOK_EVERY = 400;
const LOOKS_IN_VAIN = 3;

/** A frame that is smaller, in CSS pixels, shows a lesson in a window of ours. */
const LESSON_WIDTH = 280;
const LESSON_HEIGHT = 320;

const waiting: (() => void)[] = [];

/**
 * Opens a warning above everything in the page. Whatever the page does to it, nothing is released without a trusted choice in a
 * warning that could be read. One at a time; the next one waits.
 */
export function openWarning(frame: Frame, warning: Warning): void {
  if (frame.intercept) waiting.push(() => open(frame, warning));
  else open(frame, warning);
}

function open(
  frame: Frame,
  { about, sitePolicy, near, words, lesson, judgeNote, judgePurpose, onChoice }: Warning,
): void {
  const { host, root, card: dialog, inside } = makeCard('dialog', sitePolicy);
  dialog.setAttribute('role', 'alertdialog');
  dialog.setAttribute('aria-labelledby', 'headline');
  if (words.evidence !== null) dialog.setAttribute('aria-describedby', 'evidence');
  const close = button('×', 'close');
  close.setAttribute('aria-label', words.closing);
  const meanings = new Map<HTMLButtonElement, () => void>([[close, () => choose({ kind: 'withdraw' })]]);

  let shownAt = Infinity;
  let looksInVain = 0;
  let isOpen = true;
  const looking = setInterval(look, LOOK_EVERY);
  const cover = watchCover(dialog);

  drawOffer();
  // Last in reading order, so that the safe choice comes first.
  dialog.append(close);
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    choose({ kind: 'withdraw' });
  });
  root.addEventListener('click', onClick, true);
  addEventListener('pagehide', onPageHide);
  frame.intercept = intercept;
  void ask('offerLesson', { slug: lesson }).catch(() => undefined); // Only a convenience.
  show();

  function show(): void {
    keepShown(host);
    document.documentElement.append(host);
    if (dialog.open) dialog.close();
    dialog.showModal();
    settleNear(dialog, near);
    shownAt = performance.now();
    cover.lift();
  }

  function drawOffer(): void {
    // Where "Don't paste" is one of the choices, a cross would only say it twice.
    close.hidden = words.offered.some(({ choice }) => choice.kind === 'withdraw');
    const headline = element('h2', '', words.headline);
    headline.id = 'headline';
    const choices = element('div', 'choices');
    for (const [index, offered] of words.offered.entries()) {
      const offer = button(offered.label, index === 0 ? 'safe' : '');
      if (index === 0) offer.autofocus = true;
      meanings.set(offer, () => take(offered.choice));
      choices.append(offer);
    }
    const why = button('Why am I seeing this?', 'quiet');
    meanings.set(why, () => void ask('openWhy', { about }).catch(() => undefined)); // Without a background there is no page to open.
    inside.replaceChildren(fromLine(sitePolicy), headline);
    if (words.evidence !== null) {
      const evidence = element('p', 'evidence', words.evidence);
      evidence.id = 'evidence';
      inside.append(evidence);
    }
    const more = element('div', 'more');
    more.append(wayTo(lesson, drawOffer), why);
    inside.append(choices, more);
  }

  /** The way to a lesson, and back to where it began. */
  function wayTo(slug: LessonSlug, before: () => void): HTMLButtonElement {
    const way = button(lessonInvitation(browser.i18n.getUILanguage()), 'quiet');
    meanings.set(way, () => {
      if (innerWidth < LESSON_WIDTH || innerHeight < LESSON_HEIGHT) {
        void ask('openLesson', { slug }).catch(() => undefined); // Without a background there is no window to open.
        return;
      }
      void openLesson();
    });
    return way;

    async function openLesson(): Promise<void> {
      const shown = await ask('readLesson', { slug }).catch(() => null);
      // Somebody may have chosen while it came.
      if (!isOpen || !way.isConnected) return;
      // The extension was just updated under this page: nobody is there to give it.
      if (shown === null) way.hidden = true;
      else drawLesson(slug, shown, before);
    }
  }

  function drawLesson(slug: LessonSlug, shown: ShownLesson, before: () => void): void {
    close.hidden = false;
    const {
      parts,
      headline,
      meanings: ofLesson,
    } = lessonParts(shown, {
      onAnswer: () => void ask('takeLesson', { slug }).catch(() => undefined), // Learned all the same.
      onGrown: () => isOpen && settleNear(dialog, near),
      onBack() {
        before();
        settleNear(dialog, near);
        root.querySelector<HTMLElement>('.safe, input')?.focus(); // Just drawn.
      },
    });
    for (const [pressed, meaning] of ofLesson) meanings.set(pressed, meaning);
    inside.replaceChildren(fromLine(sitePolicy), ...parts);
    settleNear(dialog, near);
    headline.focus();
  }

  function drawReasons(): void {
    close.hidden = false;
    const reasons = element('fieldset');
    reasons.append(element('legend', '', 'Why is it fine here?'));
    const radios = overrideReasons.map((reason) => {
      const radio = element('input');
      radio.type = 'radio';
      radio.name = 'reason';
      radio.value = reason;
      const label = element('label');
      label.append(radio, reasonWords[reason]);
      reasons.append(label);
      return [reason, radio] as const;
    });
    const note = element('textarea');
    note.maxLength = NOTE_MAX_CHARACTERS;
    const labelled = element('label', 'note', 'In a few words, if you like');
    labelled.append(
      note,
      element('span', 'hint', 'Your compliance officer reads it. No names, numbers or words of the text itself.'),
    );
    const alarm = element('p', 'alarm');
    alarm.setAttribute('role', 'alert');
    const back = button('Go back');
    const goOn = button(words.goOn);
    meanings.set(back, () => {
      drawOffer();
      root.querySelector<HTMLElement>('.safe')?.focus(); // Just drawn.
    });
    meanings.set(goOn, () => {
      const chosen = radios.find(([, radio]) => radio.checked)?.[0];
      const problem = giveReason(chosen, note.value);
      alarm.textContent = problem ?? '';
      if (isOpen) settleNear(dialog, near); // The sentence takes room.
    });
    const choices = element('div', 'choices');
    choices.append(back, goOn);
    const headline = element('h2', '', words.headline);
    headline.id = 'headline';
    inside.replaceChildren(
      fromLine(sitePolicy),
      headline,
      reasons,
      labelled,
      alarm,
      choices,
      wayTo('override', drawReasons),
    );
    settleNear(dialog, near);
    radios[0]?.[1].focus();
  }

  function drawRequest(): void {
    close.hidden = false;
    const purpose = element('textarea');
    purpose.maxLength = PURPOSE_MAX_CHARACTERS;
    const labelled = element('label', 'note', 'What do you need it for?');
    labelled.append(purpose, element('span', 'hint', 'Your compliance officer reads it. No names and no numbers.'));
    const classes = element('fieldset');
    classes.append(element('legend', '', 'What would you put into it?'));
    const radios = requestedDataClasses.map((dataClass) => {
      const radio = element('input');
      radio.type = 'radio';
      radio.name = 'data-class';
      const label = element('label');
      label.append(radio, requestedDataWords[dataClass]);
      classes.append(label);
      return [dataClass, radio] as const;
    });
    const alarm = element('p', 'alarm');
    alarm.setAttribute('role', 'alert');
    const back = button('Go back');
    const send = button('Send the request');
    meanings.set(back, () => {
      drawOffer();
      root.querySelector<HTMLElement>('.safe')?.focus(); // Just drawn.
    });
    meanings.set(send, () => {
      const chosen = radios.find(([, radio]) => radio.checked)?.[0];
      const problem = giveRequest(chosen, purpose.value);
      alarm.textContent = problem ?? '';
      if (isOpen) settleNear(dialog, near); // The sentence takes room.
    });
    const choices = element('div', 'choices');
    choices.append(back, send);
    const headline = element('h2', '', 'Ask for approval');
    headline.id = 'headline';
    inside.replaceChildren(fromLine(sitePolicy), headline, labelled, classes, alarm, choices);
    settleNear(dialog, near);
    purpose.focus();
  }

  /** Sends a request, or says what is missing. */
  function giveRequest(dataClass: DataClass | undefined, typed: string): string | null {
    const verdict = judgePurpose?.(typed) ?? { kind: 'none' };
    switch (verdict.kind) {
      case 'refused':
        return verdict.sentence;
      case 'none':
        return 'Say in a few words what you need it for.';
      case 'accepted':
        if (dataClass === undefined) return 'Choose what you would put into it.';
        choose({ kind: 'request', purpose: verdict.note, dataClass });
        return null;
    }
  }

  /** Goes on with a reason, or says what is missing. */
  function giveReason(reason: OverrideReason | undefined, typed: string): string | null {
    if (reason === undefined) return 'Choose a reason first.';
    const note = judgeNote(typed);
    switch (note.kind) {
      case 'refused':
        return note.sentence;
      case 'none':
        if (reason === 'other') return 'Say in a few words what the reason is.';
        choose({ kind: 'override', reason });
        return null;
      case 'accepted':
        choose({ kind: 'override', reason, note: note.note });
        return null;
    }
  }

  function take(choice: Offered['choice']): void {
    if (choice.kind === 'ask-why') drawReasons();
    else if (choice.kind === 'ask-for') drawRequest();
    else choose(choice);
  }

  function onClick(event: Event): void {
    event.stopPropagation();
    const chosen = event.target instanceof Element ? event.target.closest('button') : null;
    if (!event.isTrusted || !chosen) return;
    // Closing releases nothing, so it needs no proof that the warning was read.
    const isReadable = performance.now() - shownAt >= READABLE_AFTER && isSeen(chosen, host) && cover.isLifted();
    if (chosen === close || isReadable) meanings.get(chosen)?.();
  }

  /** What happens in the warning stays in it: the page neither hears the keys of a reason nor believes that its field lost the focus. */
  function intercept(event: Event): boolean {
    const isInside = event.target === host;
    switch (event.type) {
      case 'click':
        return false; // Our own listener is further down.
      case 'keydown':
        if (event instanceof KeyboardEvent && event.key === 'Escape') {
          event.preventDefault();
          event.stopImmediatePropagation();
          choose({ kind: 'withdraw' });
          return true;
        }
        break;
      case 'paste':
      case 'drop':
      case 'beforeinput':
        // Nothing else gets past while something is being decided.
        if (!isInside) event.preventDefault();
        event.stopImmediatePropagation();
        return true;
    }
    const isAboutUs = isInside || (event instanceof FocusEvent && event.relatedTarget === host);
    if (isAboutUs) event.stopImmediatePropagation();
    return isAboutUs;
  }

  function look(): void {
    if (document.hidden || (isSeen(dialog, host) && !cover.isLying())) {
      looksInVain = 0;
      return;
    }
    looksInVain++;
    if (looksInVain < LOOKS_IN_VAIN) return show();
    void ask('observe', { kind: 'tampering', sign: 'warning-hidden' }).catch(() => undefined); // Nobody there to be told.
    void ask('reportTrouble', { kind: 'hidden' }).catch(() => undefined);
    choose({ kind: 'unanswered' });
  }

  function onPageHide(): void {
    choose({ kind: 'unanswered' });
  }

  function choose(choice: Choice): void {
    if (!isOpen) return;
    isOpen = false;
    clearInterval(looking);
    cover.end();
    removeEventListener('pagehide', onPageHide);
    dialog.close();
    host.remove();
    frame.intercept = null;
    onChoice(choice);
    waiting.shift()?.();
  }
}

/** Puts the card below or above what it is about, wherever it fits whole; never outside the view. */
function settleNear(card: HTMLElement, near: Element | null): void {
  const gap = 8;
  const margin = 12;
  const { offsetWidth: width, offsetHeight: height } = card;
  const about = near?.isConnected === true ? near.getBoundingClientRect() : null;
  const below = about ? about.bottom + gap : margin;
  const above = about ? about.top - gap - height : margin;
  const top = below + height + margin <= innerHeight ? below : above >= margin ? above : (innerHeight - height) / 2;
  const left = about ? about.left : (innerWidth - width) / 2;
  card.style.left = `${Math.max(margin, Math.min(left, innerWidth - width - margin))}px`;
  card.style.top = `${Math.max(margin, Math.min(top, innerHeight - height - margin))}px`;
}
