import type { ListBrowsers } from '../../../shared/domain/browser.ts';

export const PAGE_BROWSERS = 50;

/** What can't be seen comes first, and the longest silent before others. */
export const browsersInputOf = (page: number): Partial<ListBrowsers> => ({ sort: 'gaps', page, size: PAGE_BROWSERS });
