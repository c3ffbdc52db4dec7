import { browser } from 'wxt/browser';
import { ask, type Awakening } from '../messages.ts';
import type { Frame, Guard, Transfer } from './frame.ts';
import { insert } from './insert.ts';
import { focusedElement, isEditable, placeOf, targetOf } from './place.ts';

/** How long "nothing to guard here" is believed, in milliseconds; longer than any typing pause, shorter than a change of policy takes. */
const UNGUARDED_FOR = 60_000;

const signs = ['focusin', 'dragenter'] as const;
const transfers = ['paste', 'drop', 'beforeinput'] as const;
const sendings = ['submit', 'click', 'keydown'] as const;
/** Only while a warning is open: what is typed and pointed at in it is none of the page's business. */
const around = [
  'keypress',
  'keyup',
  'input',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'focus',
  'focusout',
  'blur',
] as const;

const heard = [...signs, ...transfers, ...sendings, ...around];

/**
 * Listens in one frame, first of all listeners, for the first sign that text may be given to the page, and then calls the guard.
 * Until the guard has come it holds what is pasted or dropped.
 */
export function standSentinel(): void {
  if (globalThis.wardline?.isConnected() === true) return; // A tab that was open before may get us twice.
  const frame: Frame = { guard: null, intercept: null, isConnected };
  globalThis.wardline = frame;

  /** The guard, once it also knows what to go by: between its arrival and that, text is still held. */
  let guard: Guard | null = null;
  let unguardedUntil = 0;
  let awakening: Promise<void> | null = null;
  let wasJustJudged = false;
  let wasHeard = false;
  // A name that no page can know, so that none can listen for it.
  const probe = crypto.getRandomValues(new Uint32Array(2)).join('-');
  // An editor's own frame starts out blank and is then written by its page, which is no tampering.
  const startedBlank = location.protocol === 'about:';

  function onEvent(event: Event): void {
    if (!isConnected()) return retire();
    if (!event.isTrusted) return; // Whatever a page makes up is neither stopped nor counted.
    if (frame.intercept?.(event) === true) return;
    if (event.type === 'focusin' || event.type === 'dragenter') return onSign(event);
    if (sendings.some((type) => type === event.type)) {
      if (guard?.heed(event) === true) stop(event);
      return;
    }
    if (event instanceof ClipboardEvent || event instanceof DragEvent || event instanceof InputEvent) onTransfer(event);
  }

  function onSign(event: Event): void {
    const target = targetOf(event);
    if (event.type === 'focusin' && !isEditable(target)) return;
    if (guard) guard.notice(target);
    else if (Date.now() >= unguardedUntil) void awaken();
  }

  function onTransfer(event: ClipboardEvent | DragEvent | InputEvent): void {
    const transfer = transferOf(event);
    if (!transfer || wasJustJudged || Date.now() < unguardedUntil) return;
    if (guard) {
      if (guard.stops(transfer)) stop(event);
      else judgedForThisTask();
      return;
    }
    stop(event);
    void awaken().then(() => release(transfer));
  }

  /** A paste is followed by the `beforeinput` of the same text in the same task; it is judged once. */
  function judgedForThisTask(): void {
    wasJustJudged = true;
    setTimeout(() => (wasJustJudged = false));
  }

  /** What was held until the guard came. Without guard and without an all-clear it stays stopped, and the toolbar says so. */
  function release(transfer: Transfer): void {
    if (guard ? !guard.stops(transfer) : Date.now() < unguardedUntil) insert(transfer);
    else if (!guard) void ask('reportTrouble', { kind: 'unchecked' }).catch(retire);
  }

  /** Asks the background what holds here, which brings the guard where something does. */
  function awaken(): Promise<void> {
    awakening ??= ask('awaken', { hasGuard: frame.guard !== null, since: performance.timeOrigin })
      .then(follow)
      // Refused or nobody there: nothing is known, so what is held stays held.
      .catch(() => undefined)
      .finally(() => (awakening = null));
    return awakening;
  }

  function follow(awoken: Awakening): void {
    guard = awoken.kind === 'guarded' ? frame.guard : null;
    if (awoken.kind === 'guarded') guard?.follow(awoken);
    unguardedUntil = awoken.kind === 'unguarded' ? Date.now() + UNGUARDED_FOR : 0;
  }

  function onNews(message: unknown): undefined {
    if (typeof message !== 'object' || message === null || !('news' in message)) return;
    unguardedUntil = 0;
    if (guard || message.news === 'arrived') void awaken();
  }

  function listen(): void {
    for (const type of heard) addEventListener(type, onEvent, true);
    addEventListener(probe, onProbe, true);
  }

  function onProbe(): void {
    wasHeard = true;
  }

  /** After an update of the extension this script has no background any more; its successor stands beside it already. */
  function retire(): void {
    rearming.disconnect();
    removeEventListener(probe, onProbe, true);
    for (const type of heard) removeEventListener(type, onEvent, true);
  }

  // `document.open()` takes every listener away without a word; what it does to the document tells.
  const rearming = new MutationObserver(() => {
    wasHeard = false;
    dispatchEvent(new Event(probe));
    if (wasHeard) return;
    listen();
    const isInPlay = guard !== null || awakening !== null;
    if (!startedBlank || isInPlay)
      void ask('observe', { kind: 'tampering', sign: 'listeners-lost' }).catch(() => undefined);
  });

  listen();
  rearming.observe(document, { childList: true });
  browser.runtime.onMessage.addListener(onNews);
  // A field may have the focus already: an autofocus before us, or a tab that was open before.
  if (isEditable(focusedElement())) void awaken();
}

/** The text of an event, or null where it brings none. */
function transferOf(event: ClipboardEvent | DragEvent | InputEvent): Transfer | null {
  if (event instanceof InputEvent && event.inputType !== 'insertFromPaste' && event.inputType !== 'insertFromDrop')
    return null;
  const channel =
    event.type === 'drop' || (event instanceof InputEvent && event.inputType === 'insertFromDrop') ? 'drop' : 'paste';
  if (event.type === 'dragenter') return null;
  const data = event instanceof ClipboardEvent ? event.clipboardData : event.dataTransfer;
  const text =
    data?.getData('text/plain') ||
    (event instanceof InputEvent && event.data) ||
    wordsOf(data?.getData('text/html') ?? '');
  return text === '' ? null : { channel, text, place: placeOf(event) };
}

function wordsOf(html: string): string {
  return html === '' ? '' : (new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '');
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** False once the extension was updated or removed under this script. */
function isConnected(): boolean {
  return browser.runtime?.id !== undefined;
}
