// The server prolongs a session at most once a minute; input within the last one is somebody at work.
const PRESENT_MS = 60_000;

let lastInputAt = Date.now();

function noteInput() {
  lastInputAt = Date.now();
}

/** Notices that somebody uses the page. Called once, at its start. */
export function watchPresence(): void {
  for (const event of ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchmove'] as const) {
    addEventListener(event, noteInput, { capture: true, passive: true });
  }
}

// A press is told of for a few seconds: "transient activation", https://html.spec.whatwg.org/multipage/interaction.html#tracking-user-activation
const LOOK_MS = 1_000;

/**
 * Notices that somebody uses a frame of the page, whose input only the frame is told of: the browser says whether a key or a button was pressed in it
 * just now. Nothing that the frame does by itself counts. @returns ends it
 */
export function watchFrames(): () => void {
  const looking = setInterval(() => {
    if (navigator.userActivation.isActive) noteInput();
  }, LOOK_MS);
  return () => clearInterval(looking);
}

/** The page asks by itself every few seconds; only a person may keep the session from ending (the server's 15 minutes). */
export function presenceHeaders(): Record<string, string> {
  return Date.now() - lastInputAt > PRESENT_MS ? { 'x-wardline-idle': '1' } : {};
}
