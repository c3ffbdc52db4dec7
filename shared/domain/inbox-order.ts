import { severities } from './finding.ts';
import type { InboxItem } from './inbox.ts';

/**
 * What needs somebody first: the worse before the better, and of one severity whatever has waited longer. A day that falls due
 * makes a thing worse by its reason (`agreement-ends` becomes `agreement-ends-within-days`), so that days need no order of their own. Of
 * one agreement that waits for two reasons, the kind decides.
 *
 * @returns negative where the first one comes first
 */
export function compareWaiting(
  one: Pick<InboxItem, 'severity' | 'since' | 'id' | 'kind'>,
  other: Pick<InboxItem, 'severity' | 'since' | 'id' | 'kind'>,
): number {
  return (
    severities.indexOf(one.severity) - severities.indexOf(other.severity) ||
    one.since.getTime() - other.since.getTime() ||
    inOrder(one.id, other.id) ||
    inOrder(one.kind, other.kind)
  );
}

const inOrder = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1);
