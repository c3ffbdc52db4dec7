import { useSyncExternalStore } from 'react';

const TICK_MS = 30_000;

let now = new Date();
let ticking: ReturnType<typeof setInterval> | null = null;
const listeners = new Set<() => void>();

function tick() {
  now = new Date();
  for (const listener of listeners) listener();
}

function watchClock(onTick: () => void): () => void {
  listeners.add(onTick);
  if (ticking === null) {
    now = new Date();
    ticking = setInterval(tick, TICK_MS);
  }
  return () => {
    listeners.delete(onTick);
    if (listeners.size > 0 || ticking === null) return;
    clearInterval(ticking);
    ticking = null;
  };
}

/** The current time, renewed twice a minute: "5 minutes ago" and "today" stay true on a page that is left open. */
export function useNow(): Date {
  return useSyncExternalStore(watchClock, () => now);
}
