import { expect, test } from 'vitest';
import { authorisationRequests, otherAddresses } from './authorisation-requests.examples.ts';
import { readConsent } from './read-consent.ts';
import { heaviest, scopeKeys, scopeOf, scopes } from './scopes.ts';

const read = (url: string) => readConsent(new URL(url));

const asRow = (url: string) => {
  const consent = read(url);
  if (!consent) return null;
  const known = [...consent.scopes, ...(consent.otherScopes > 0 ? [`+${consent.otherScopes}`] : [])].join(' ');
  return [consent.provider, consent.appId, consent.redirectHost, known, consent.accountDomain];
};

test.each(authorisationRequests)('reads $url', ({ url, read: expected }) => {
  expect(asRow(url)).toEqual(expected);
});

test.each(otherAddresses)('%s is %s, no consent screen', (url) => {
  expect(read(url)).toBeNull();
});

test('precision and recall on the whole set are at least .98', () => {
  const found = authorisationRequests.filter(({ url, read: expected }) => {
    const [provider, ...rest] = asRow(url) ?? [];
    return provider === expected[0] && rest.join() === expected.slice(1).join();
  }).length;
  const mistaken = otherAddresses.filter(([url]) => read(url) !== null).length;
  expect(authorisationRequests.length).toBeGreaterThanOrEqual(30);
  expect(found / authorisationRequests.length).toBeGreaterThanOrEqual(0.98);
  expect(found / (found + mistaken)).toBeGreaterThanOrEqual(0.98);
});

test('a hostile address is read in a moment, and nothing of it but its app, host and scopes is kept', () => {
  const many = Array.from({ length: 50_000 }, (_, index) => `scope${index}`).join('%20');
  const began = performance.now();
  const consent = read(
    `https://accounts.google.com/o/oauth2/auth?client_id=${'a'.repeat(5000)}&redirect_uri=https://${'b.'.repeat(4000)}example&scope=${many}&login_hint=${'@'.repeat(9000)}`,
  );
  expect(performance.now() - began).toBeLessThan(200);
  expect(consent).toMatchObject({ appId: null, scopes: [], otherScopes: 50_000, accountDomain: null });
});

test('there are at least sixty scopes, each in plain words, with its source', () => {
  expect(scopeKeys.length).toBeGreaterThanOrEqual(60);
  expect(new Set(scopeKeys).size).toBe(scopeKeys.length);
  for (const { words, source } of scopes.values()) {
    expect(words).toMatch(/^(?:can|sees|learns|keeps|gets|adds) [^.]+$/);
    expect(source).toMatch(
      /^https:\/\/(?:openid\.net|[a-z]+\.(?:google|microsoft|github|okta)\.com|docs\.slack\.dev)\//,
    );
  }
  expect(scopeOf('google:gmail.readonly').words).toBe('can read all your mail');
});

test('the heaviest of several scopes says what is given away', () => {
  expect(heaviest([])).toBe('harmless');
  expect(heaviest(['oidc:openid', 'oidc:phone'])).toBe('personal');
  expect(heaviest(['google:gmail.send', 'oidc:openid'])).toBe('organization');
});
