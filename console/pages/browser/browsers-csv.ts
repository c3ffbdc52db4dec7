import { csvOf } from '../../../shared/csv.ts';
import type { Browser, ListBrowsers } from '../../../shared/domain/browser.ts';
import { readAllPages } from '../../read-all-pages.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { browserKindWords } from './browser-words.ts';
import type { CoverageGap } from './coverage-gaps.ts';

/** The server's largest page. */
const PAGE_EXPORTED = 100;

export const readBrowsers = (input: Partial<ListBrowsers>): Promise<Browser[]> =>
  readAllPages((page) =>
    queryClient.fetchQuery({
      ...trpc.browser.list.queryOptions({ ...input, page, size: PAGE_EXPORTED }),
      staleTime: 0,
    }),
  );

export function csvOfBrowsers(browsers: readonly Browser[], gapsOf: (browser: Browser) => CoverageGap[]): string {
  return csvOf([
    ['Browser', 'Kind', 'Whose', 'Gaps', 'Last seen (UTC)', 'Connected (UTC)', 'Policy', 'Extension', 'Waiting there'],
    ...browsers.map((browser) => [
      browser.label,
      browserKindWords[browser.kind],
      browser.memberName,
      gapsOf(browser)
        .map(({ sentence }) => sentence)
        .join('; '),
      browser.lastSeenAt.toISOString(),
      browser.enrolledAt.toISOString(),
      browser.bundleVersion,
      browser.extensionVersion,
      browser.coverage?.waiting ?? null,
    ]),
  ]);
}
