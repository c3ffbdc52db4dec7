import { focusedElement, isEditable } from '../sentinel/place.ts';

/** Without a keystroke for this long somebody has come to rest in a field, in milliseconds. */
const RESTS_AFTER = 1_500;
/** Out of every field for this long somebody has left it: longer than the step into the next field, or than a press of the form's button. */
const LEFT_AFTER = 400;
const LOOK_EVERY = 100;

export interface Typing {
  /** A key was pressed in the page. */
  heardKey: () => void;
  /** Calls back once nobody types: the latest that was asked for, once. */
  whenStill: (then: () => void) => void;
  /** What waits is not called any more. */
  forget: () => void;
}

/** Tells when something may take the focus without swallowing what somebody is typing. */
export function watchTyping(): Typing {
  let lastKey = 0;
  let looking: ReturnType<typeof setInterval> | null = null;
  let waiting: (() => void) | null = null;

  function forget(): void {
    if (looking !== null) clearInterval(looking);
    looking = null;
  }

  return {
    heardKey() {
      lastKey = performance.now();
    },
    whenStill(then) {
      waiting = then;
      if (looking !== null) return;
      if (!isEditable(focusedElement())) return then();
      // What was typed before the guard came was heard by nobody.
      lastKey = performance.now();
      let lastInField = lastKey;
      looking = setInterval(() => {
        const now = performance.now();
        if (isEditable(focusedElement())) lastInField = now;
        if (now - lastKey < RESTS_AFTER && now - lastInField < LEFT_AFTER) return;
        forget();
        waiting?.();
      }, LOOK_EVERY);
    },
    forget,
  };
}
