import type { Browser } from '../../../shared/domain/browser.ts';
import { type CoverageGapKind, coverageGapsOf } from '../../../shared/domain/coverage-gaps.ts';
import { workingDaysBetween } from '../../../shared/domain/working-days.ts';
import { todayIn } from '../../../shared/policy/today.ts';
import { countOf } from '../../ui/words.ts';

export interface CoverageGap {
  kind: CoverageGapKind;
  sentence: string;
}

/**
 * What one browser may not have seen, worst first, in words.
 *
 * @param newest the newest published policy; null before the first
 */
export function coverageGaps(
  browser: Pick<Browser, 'coverage' | 'bundleVersion' | 'lastSeenAt'>,
  newest: { version: number; publishedAt: Date } | null,
  timeZone: string,
  now: Date,
): CoverageGap[] {
  const sentenceOf: Readonly<Record<CoverageGapKind, () => string>> = {
    silent: () =>
      `Silent for ${workingDaysBetween(todayIn(timeZone, browser.lastSeenAt), todayIn(timeZone, now))} working days`,
    unknown: () => 'Has not said yet what it covers',
    'all-sites': () => 'May not run on all sites',
    'private-windows': () => 'Private windows are not covered',
    dropped: () => `Lost ${countOf(browser.coverage?.dropped ?? 0, 'observation')} while its outbox was full`,
    behind: () =>
      browser.bundleVersion === null
        ? 'Holds no policy yet'
        : `Behind on policy: holds ${browser.bundleVersion}, newest is ${newest?.version ?? 'not known'}`,
  };
  return coverageGapsOf(browser, newest, timeZone, now).map((kind) => ({ kind, sentence: sentenceOf[kind]() }));
}
