import type { ConsentEvent } from '../../shared/domain/observation-words.ts';
import { forgeableItem } from '../storage.ts';
import { observedSite } from './observed-site.ts';
import type { HeldPolicy } from './site-policy.ts';

/** Nobody connects more apps on one site within an hour. */
export const MOST_AN_HOUR = 20;
const HOUR = 60 * 60_000;
const MOST_KEPT = 500;

/**
 * Counts what a page can bring about by itself, by its site. Is this one among the first of an hour? What comes after is not told, since a page
 * that goes on would use up what the server takes of a browser in a day, and with it the place of what its member really does.
 */
export async function isAmongFirst(
  { bundle }: Pick<HeldPolicy, 'bundle'>,
  hostname: string,
  what: ConsentEvent | 'tampering',
): Promise<boolean> {
  const key = `${what} ${observedSite(hostname, bundle)}`;
  return navigator.locks.request('forgeable', async () => {
    const now = Date.now();
    const { [key]: before, ...others } = await forgeableItem.getValue();
    const current = before !== undefined && Math.abs(now - before.since) < HOUR ? before : { count: 0, since: now };
    if (current.count >= MOST_AN_HOUR) return false;
    const newest = Object.entries(others)
      .toSorted(([, one], [, other]) => other.since - one.since)
      .slice(0, MOST_KEPT - 1);
    await forgeableItem.setValue({
      ...Object.fromEntries(newest),
      [key]: { count: current.count + 1, since: current.since },
    });
    return true;
  });
}
