import { expect, test } from 'vitest';
import { coverageGaps } from './coverage-gaps.ts';

type Browser = Parameters<typeof coverageGaps>[0];

// A Saturday, just after midnight in UTC and still Friday in Chicago.
const now = new Date('2026-11-21T03:00:00Z');
const newest = { version: 7, publishedAt: new Date('2026-11-20T12:00:00Z') };
const browser = (over: Partial<Browser> = {}): Browser => ({
  coverage: { allSites: true, privateWindows: true, waiting: 0, dropped: 0 },
  bundleVersion: 7,
  lastSeenAt: new Date('2026-11-21T02:59:00Z'),
  ...over,
});
const kinds = (over: Partial<Browser>, policy = newest) =>
  coverageGaps(browser(over), policy, 'America/Chicago', now).map(({ kind }) => kind);

test('a browser that was just here, sees everything and holds the newest policy has no gap', () => {
  expect(kinds({})).toEqual([]);
});

test('silence counts working days of the organization', () => {
  // Monday to Friday: three whole working days lie between.
  expect(kinds({ lastSeenAt: new Date('2026-11-16T20:00:00Z') })).toEqual([]);
  // Friday before: Monday to Thursday are four.
  expect(kinds({ lastSeenAt: new Date('2026-11-13T20:00:00Z') })).toEqual(['silent']);
});

test('each thing that it cannot see is said', () => {
  expect(kinds({ coverage: { allSites: false, privateWindows: false, waiting: 4, dropped: 2 } })).toEqual([
    'all-sites',
    'private-windows',
    'dropped',
  ]);
  expect(kinds({ coverage: null })).toEqual(['unknown']);
});

test('a policy of a moment ago makes nobody late', () => {
  expect(kinds({ bundleVersion: 6 }, { version: 7, publishedAt: new Date('2026-11-21T02:45:00Z') })).toEqual([]);
  expect(kinds({ bundleVersion: 6 })).toEqual(['behind']);
});
