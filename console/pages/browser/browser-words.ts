import type { Browser, browserSorts } from '../../../shared/domain/browser.ts';

export const browserKindWords: Record<Browser['kind'], string> = {
  chromium: 'Chrome, Edge or Chromium',
  firefox: 'Firefox',
};

export const browserSortWords: Record<(typeof browserSorts)[number], string> = {
  gaps: 'Gaps first',
  'last-seen': 'Last seen first',
  enrolled: 'Newest first',
  label: 'By name',
};
