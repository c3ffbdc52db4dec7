import { BEHIND_AFTER_MS, type Browser, SILENT_AFTER_WORKING_DAYS } from '../../../shared/domain/browser.ts';
import { todayIn } from '../../../shared/policy/today.ts';
import { workingDaysBetween } from '../../../shared/domain/working-days.ts';
import { countOf } from '../../ui/words.ts';

export interface CoverageGap {
  kind: 'silent' | 'all-sites' | 'private-windows' | 'dropped' | 'behind' | 'unknown';
  sentence: string;
}

/**
 * What one browser may not have seen, worst first, in words. A gap is shown, never assumed away.
 *
 * @param newest the newest published policy; null before the first
 */
export function coverageGaps(
  browser: Pick<Browser, 'coverage' | 'bundleVersion' | 'lastSeenAt'>,
  newest: { version: number; publishedAt: Date } | null,
  timeZone: string,
  now: Date,
): CoverageGap[] {
  const gaps: CoverageGap[] = [];
  const silent = workingDaysBetween(todayIn(timeZone, browser.lastSeenAt), todayIn(timeZone, now));
  if (silent > SILENT_AFTER_WORKING_DAYS) {
    gaps.push({ kind: 'silent', sentence: `Silent for ${silent} working days` });
  }
  if (browser.coverage === null) gaps.push({ kind: 'unknown', sentence: 'Has not said yet what it covers' });
  if (browser.coverage?.allSites === false) gaps.push({ kind: 'all-sites', sentence: 'May not run on all sites' });
  if (browser.coverage?.privateWindows === false) {
    gaps.push({ kind: 'private-windows', sentence: 'Private windows are not covered' });
  }
  if (browser.coverage && browser.coverage.dropped > 0) {
    gaps.push({
      kind: 'dropped',
      sentence: `Lost ${countOf(browser.coverage.dropped, 'observation')} while its outbox was full`,
    });
  }
  if (
    newest &&
    browser.bundleVersion !== newest.version &&
    now.getTime() - newest.publishedAt.getTime() > BEHIND_AFTER_MS
  ) {
    gaps.push({
      kind: 'behind',
      sentence:
        browser.bundleVersion === null
          ? 'Holds no policy yet'
          : `Behind on policy: holds ${browser.bundleVersion}, newest is ${newest.version}`,
    });
  }
  return gaps;
}
