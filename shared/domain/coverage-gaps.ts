import { todayIn } from '../policy/today.ts';
import { BEHIND_AFTER_MS, type Browser, SILENT_AFTER_WORKING_DAYS } from './browser.ts';
import { workingDaysBetween } from './working-days.ts';

/** Worst first. */
export const coverageGapKinds = ['silent', 'unknown', 'all-sites', 'private-windows', 'dropped', 'behind'] as const;
export type CoverageGapKind = (typeof coverageGapKinds)[number];

/**
 * What one browser may not have seen, worst first. A gap is shown, never assumed away. The server counts the same ones in its query
 * (server/features/browser/list.ts), and a test holds the two together.
 *
 * @param newest the newest published policy; null before the first
 */
export function coverageGapsOf(
  { coverage, bundleVersion, lastSeenAt }: Pick<Browser, 'coverage' | 'bundleVersion' | 'lastSeenAt'>,
  newest: { version: number; publishedAt: Date } | null,
  timeZone: string,
  now: Date,
): CoverageGapKind[] {
  const has: Readonly<Record<CoverageGapKind, boolean>> = {
    silent: workingDaysBetween(todayIn(timeZone, lastSeenAt), todayIn(timeZone, now)) > SILENT_AFTER_WORKING_DAYS,
    unknown: coverage === null,
    'all-sites': coverage?.allSites === false,
    'private-windows': coverage?.privateWindows === false,
    dropped: coverage !== null && coverage.dropped > 0,
    behind:
      newest !== null &&
      bundleVersion !== newest.version &&
      now.getTime() - newest.publishedAt.getTime() > BEHIND_AFTER_MS,
  };
  return coverageGapKinds.filter((kind) => has[kind]);
}
