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

/** The page asks by itself every few seconds; only a person may keep the session from ending (the server's 15 minutes). */
export function presenceHeaders(): Record<string, string> {
  return Date.now() - lastInputAt > PRESENT_MS ? { 'x-wardline-idle': '1' } : {};
}
