import { expect, test } from 'vitest';
import { authorisationRequests, otherAddresses } from './authorisation-requests.examples.ts';
import { readConsent } from './read-consent.ts';
import { Observation } from '../domain/observation.ts';
import { scopes, weightOf } from './scopes.ts';

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
  expect(performance.now() - began).toBeLessThan(1000);
  expect(consent).toMatchObject({ appId: null, scopes: [], otherScopes: 50_000, accountDomain: null });
});

test('there are at least sixty scopes, each in plain words, with its source', () => {
  expect(scopes.size).toBeGreaterThanOrEqual(60);
  for (const [key, { words, source }] of scopes) {
    expect(key).toMatch(/^[a-z0-9][a-z0-9._:-]{0,63}$/);
    expect(words).toMatch(/^(?:can|sees|learns|keeps|gets|adds) [^.]+$/);
    expect(source).toMatch(
      /^https:\/\/(?:openid\.net|[a-z]+\.(?:google|microsoft|github|okta)\.com|docs\.slack\.dev)\//,
    );
  }
  expect(scopes.get('google:gmail.readonly')?.words).toBe('can read all your mail');
});

test('what is not known counts as giving away most', () => {
  expect(weightOf('oidc:openid')).toBe('harmless');
  expect(weightOf('acme:everything')).toBe('organization');
});

test('who asks for everything at once is read up to what an observation holds', () => {
  const all = [...scopes.keys()].filter((key) => key.startsWith('google:')).map((key) => key.slice('google:'.length));
  const oidc = 'openid+email+profile+phone+address+offline_access';
  const consent = read(`https://accounts.google.com/o/oauth2/auth?client_id=x&scope=${all.join('+')}+${oidc}`);
  expect(consent?.scopes).toHaveLength(40);
  const { redirectHost: _, accountDomain: __, ...told } = consent ?? {};
  const observation = {
    kind: 'consent',
    id: '01890a5d-ac96-774b-bcce-b302099a8057',
    site: 'notely.example',
    vendorId: null,
    bundleVersion: 1,
    event: 'asked',
    appSite: null,
    ...told,
  };
  expect(Observation.safeParse(observation).success).toBe(true);
});

test('a user name is neither a domain nor a host', () => {
  const asked = 'https://accounts.google.com/o/oauth2/auth?client_id=1-a&scope=email';
  expect(read(`${asked}&login_hint=jane.roe`)?.accountDomain).toBeNull();
  expect(read(`${asked}&login_hint=jane@clinic.example`)?.accountDomain).toBe('clinic.example');
  expect(read(`${asked}&redirect_uri=https://jane.roe-asthma@notely.example/cb`)?.redirectHost).toBeNull();
});
