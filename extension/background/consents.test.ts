import { connectedTo } from '../../test/support/fake-extension.ts';
import { expect, test } from 'vitest';
import { accountsItem, connectionItem, consentsItem, forgeableItem } from '../storage.ts';
import { lookForConsent } from './consents.ts';
import { MOST_AN_HOUR } from './forgeable.ts';
import { observe } from './observing.ts';

await connectionItem.setValue(connectedTo('http://127.0.0.1:9'));

/** What is kept of a request until its answer; nobody pressed anything. */
async function keptOf(tabId: number, began: string, url: string) {
  // Without a database there is nowhere to put an observation; what was kept before that is what counts here.
  await lookForConsent({ tabId, initiator: began, url }).catch(() => undefined);
  return (await consentsItem.getValue())[tabId];
}

const request = (host: string, query: string): string =>
  `https://${host}/oauth2/default/v1/authorize?response_type=code&scope=openid&redirect_uri=https%3A%2F%2Fvictim.test%2Fcb&${query}`;

test('a page that gives its own address the path of an Okta is no Okta: nobody acted, and it says no words of its own', async () => {
  const asked = request('forger.test', 'client_id=Jane.Doe.MRN.00482913&login_hint=x%40clinic.example');
  expect(await keptOf(1, 'https://elsewhere.test', asked)).toMatchObject({
    provider: 'other',
    hostname: 'elsewhere.test',
    followsAct: false,
    appId: null,
  });
  // Its own sign-in page lets nobody at anything.
  expect(await keptOf(2, 'https://forger.test', asked)).toBeUndefined();
});

test('an Okta on a host of Okta is one', async () => {
  const asked = request('riverside.okta.com', 'client_id=0oabucvyc38HLL1ef0h7');
  expect(await keptOf(3, 'https://victim.test', asked)).toMatchObject({
    provider: 'okta',
    hostname: 'victim.test',
    followsAct: true,
    appId: '0oabucvyc38HLL1ef0h7',
  });
});

test('a page that sends a tab to Google with words of its own says none of them', async () => {
  const asked =
    'https://accounts.google.com/o/oauth2/v2/auth?client_id=Jane.Doe.MRN.00482913&scope=email&redirect_uri=https%3A%2F%2Fforger.test%2F';
  expect(await keptOf(4, 'https://forger.test', asked)).toMatchObject({ provider: 'google', appId: null });
});

test('whose account it is according to a request is not remembered: somebody may choose another one', async () => {
  const asked = request('riverside.okta.com', 'client_id=0oabucvyc38HLL1ef0h7&login_hint=ana%40gmail.com');
  expect(await keptOf(5, 'https://victim.test', asked)).toMatchObject({ accountKind: 'personal' });
  await keptOf(5, 'https://riverside.okta.com', 'https://victim.test/cb?code=c0de');
  expect((await consentsItem.getValue())[5], 'the answer was seen').toBeUndefined();
  expect(await accountsItem.getValue()).toEqual({});
});

test('a page that asks in the name of ever more apps, or takes listeners away without end, is told of so often in an hour', async () => {
  const times = MOST_AN_HOUR + 10;
  for (let at = 0; at < times; at++) {
    const app = `0oabucvyc38HLL1ef${100 + at}`;
    await keptOf(6, 'https://flood.test', request('riverside.okta.com', `client_id=${app}`));
  }
  expect(await forgeableItem.getValue()).toMatchObject({ 'asked flood.test': { count: MOST_AN_HOUR } });
  // What is kept fails here for want of a database; what is left out doesn't come so far.
  const outcomes = await Promise.allSettled(
    Array.from({ length: times }, () =>
      observe({ kind: 'tampering', sign: 'listeners-lost' }, { origin: 'https://flood.test' }),
    ),
  );
  expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(MOST_AN_HOUR);
});
