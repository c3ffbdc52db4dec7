const FIRST = 2_000;
const LONGEST = 15 * 60_000;

/**
 * How long to stay quiet after a number of failures in a row, in milliseconds: doubling up to a quarter of an hour, half of it by
 * chance so that a clinic's browsers do not all come back at once. Never sooner than the server asked for.
 *
 * @param chance from 0 to 1
 */
export function backOffMilliseconds(failures: number, retryAfterSeconds: number | null, chance: number): number {
  const longest = Math.min(LONGEST, FIRST * 2 ** Math.min(failures - 1, 20));
  return Math.max(longest / 2 + (longest / 2) * chance, (retryAfterSeconds ?? 0) * 1000);
}
