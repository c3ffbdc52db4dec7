import { expect, test } from 'vitest';
import { accountsOf, exposuresSentence } from './use-words.ts';

const month = { month: '2026-11', stopped: 0, 'gone-on': 0, passed: 0 };

test('the exposures of a year are one sentence, which leaves out what did not happen', () => {
  expect(exposuresSentence([month])).toMatch(/^In the last 12 months no browser saw anything/);
  expect(
    exposuresSentence([
      { ...month, stopped: 2 },
      { ...month, stopped: 1, passed: 1 },
    ]),
  ).toBe(
    'In the last 12 months, 4 pastes or drops on its sites looked like patient information or parts of it: 3 stopped and 1 let through by your policy.',
  );
  expect(exposuresSentence([{ ...month, 'gone-on': 1 }])).toContain('1 paste or drop on its sites');
});

test('whose accounts were used is said of those that were seen', () => {
  expect(accountsOf({ accountKinds: ['organization', 'personal'] })).toBe('Your organization’s and a personal one');
  expect(accountsOf({ accountKinds: [] })).toBeNull();
});
