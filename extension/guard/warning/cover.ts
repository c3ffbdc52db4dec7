/** How long nothing of the page may have been drawn above a warning before a choice in it counts, in milliseconds. */
const CLEAR_FOR = 300;
/** How long something may be before that counts as hiding; longer than the warning's own arrival, which no browser calls visible yet. */
const COVERED_FOR = 700;

export interface Cover {
  /** Has nothing been above the warning for long enough to read it? */
  isLifted: () => boolean;
  /** Has something been above it for longer than any hiccup? */
  isLying: () => boolean;
  /** The warning was just put on top again. */
  lift: () => void;
  end: () => void;
}

/**
 * Watches what hit tests cannot tell. Beside a modal dialog the whole page is inert, and what is inert is never hit: a popover
 * that opens later hides the warning, and lets clicks meant for a prize through to "Paste it".
 */
export function watchCover(card: Element): Cover {
  return 'isVisible' in IntersectionObserverEntry.prototype ? coverDrawn(card) : coverOpened();
}

/** Chromium says what is really drawn: https://www.w3.org/TR/intersection-observer/#calculate-visibility-algo */
function coverDrawn(card: Element): Cover {
  let clearSince = Infinity;
  let coveredSince = Infinity;
  const drawn = new IntersectionObserver(
    (entries) => {
      const last = entries.at(-1);
      // A frame that was scrolled out of view is covered by nothing.
      const isCovered = last?.isIntersecting === true && !('isVisible' in last && last.isVisible === true);
      const now = performance.now();
      clearSince = isCovered ? Infinity : Math.min(clearSince, now);
      coveredSince = isCovered ? Math.min(coveredSince, now) : Infinity;
    },
    Object.assign({ threshold: [0, 1] }, { trackVisibility: true, delay: 100 }),
  );
  drawn.observe(card);
  return {
    isLifted: () => performance.now() - clearSince >= CLEAR_FOR,
    isLying: () => performance.now() - coveredSince >= COVERED_FOR,
    lift: () => undefined, // The observer sees for itself.
    end: () => drawn.disconnect(),
  };
}

/** Firefox tells at least when a popover opens, unless it does so inside a shadow root. */
function coverOpened(): Cover {
  let isBelow = false;
  function onToggle({ target }: Event): void {
    if (target instanceof Element && target.matches(':popover-open')) isBelow = true;
  }
  addEventListener('toggle', onToggle, true);
  return {
    isLifted: () => !isBelow,
    isLying: () => isBelow,
    lift: () => (isBelow = false),
    end: () => removeEventListener('toggle', onToggle, true),
  };
}
