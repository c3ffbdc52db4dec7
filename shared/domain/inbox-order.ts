import { severities } from './finding.ts';
import type { InboxItem } from './inbox.ts';

/**
 * What needs somebody first: the worse before the better, and of one severity whatever has waited longer. A day that falls due
 * makes a thing worse by its reason (`agreement-ends` becomes `agreement-ends-within-days`), so that days need no order of their own.
 *
 * @returns negative where the first one comes first
 */
export function compareWaiting(
  one: Pick<InboxItem, 'severity' | 'since' | 'id'>,
  other: Pick<InboxItem, 'severity' | 'since' | 'id'>,
): number {
  return (
    severities.indexOf(one.severity) - severities.indexOf(other.severity) ||
    one.since.getTime() - other.since.getTime() ||
    (one.id < other.id ? -1 : 1)
  );
}
