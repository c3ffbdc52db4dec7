const units = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** How long ago something was, in words: "2 hours ago". Both in milliseconds since 1970. */
export function ago(then: number, now: number): string {
  for (const [unit, length] of units) {
    const count = Math.floor((now - then) / length);
    if (count >= 1) return new Intl.RelativeTimeFormat('en', { numeric: 'always' }).format(-count, unit);
  }
  return 'just now';
}

/** A moment with its date and year, in the member's own zone. */
export function momentOf(time: number): string {
  return new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' }).format(time);
}
