import { expect, test } from 'vitest';
import { nameOf, sitesInWords, useOf, vendorBeside, wordsOfScopes } from './discovery-words.ts';

const nothing = {
  signUpsShown: 0,
  signUps: 0,
  signIns: 0,
  accounts: { organization: 0, personal: 0, other: 0, unknown: 0 },
  consentsAsked: 0,
  consentsGranted: 0,
};

test('a tool that joined a vendor keeps its own name, and the vendor stands beside it', () => {
  const tool = { vendorName: null, catalog: null, site: 'notely.example' };
  expect([nameOf(tool), vendorBeside(tool)]).toEqual(['notely.example', null]);
  const joined = { ...tool, vendorName: 'Clinic Notes' };
  expect([nameOf(joined), vendorBeside(joined)]).toEqual(['notely.example', 'Clinic Notes']);
  expect(vendorBeside({ ...tool, vendorName: 'notely.example' })).toBeNull();
});

test('what people did is told weightiest first, and a sign-up hides that its form was shown', () => {
  const accounts = { organization: 1, personal: 1, other: 1, unknown: 0 };
  expect(useOf({ ...nothing, signUpsShown: 3, signUps: 1, signIns: 2, accounts, consentsGranted: 1 })).toEqual([
    'access granted once',
    '1 sign-up',
    '2 sign-ins',
    '2 outside accounts',
  ]);
  expect(useOf({ ...nothing, signUpsShown: 3, consentsAsked: 1 })).toEqual(['access asked for', 'sign-up form shown']);
  expect(useOf(nothing)).toEqual([]);
});

test('scopes are told in plain words, heaviest first; one that is not known counts as heavy and keeps its key', () => {
  const words = wordsOfScopes({ scopes: ['oidc:openid', 'google:gmail.readonly', 'new:scope'] });
  expect(words.map(({ words: said, weight }) => [said, weight])).toEqual([
    ['can read all your mail', 'organization'],
    ['new:scope', 'organization'],
    ['learns which account is yours', 'harmless'],
  ]);
});

test('many sites are counted rather than listed', () => {
  expect(sitesInWords(['a.example', 'b.example'])).toBe('a.example and b.example');
  expect(sitesInWords(['a', 'b', 'c', 'd'])).toBe('these 4 sites');
});
