import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { findViolations } from '../support/barriers.ts';
import { openBrowser, picture, press, type TestBrowser } from '../support/browsers.ts';
import { click, fillIn, tabTo, textOf, waitForText } from '../support/controls.ts';
import { type Network, openNetwork } from '../support/network.ts';
import { startProvider, type TestProvider } from '../support/oidc.ts';
import { type Client, openConsole, setUpOfficer } from '../support/officer.ts';
import { type ServerProcess, startServer } from '../support/server-process.ts';
import { lookInside } from '../support/stored.ts';

let network: Network;
let server: ServerProcess;
let provider: TestProvider;
let officer: Client;
let browser: TestBrowser;
let page: Page;

const nadia = { email: 'nadia@riverside.example', email_verified: true, name: 'Nadia Novak', groups: ['Privacy'] };

beforeAll(async () => {
  network = await openNetwork();
  server = await startServer({ WARDLINE_INSIDE: '127.0.0.1,::1' });
  provider = await startProvider(server.origin, 'localhost');
  provider.people['nadia'] = nadia;
  provider.people['stranger'] = { email: 'someone@elsewhere.example', email_verified: true };
  officer = (await setUpOfficer(server)).api;
  browser = await openBrowser('chromium', network, { extension: null });
  page = await openConsole(browser, server);
});
afterAll(async () => {
  await browser?.close();
  await server?.discard();
  await provider?.close();
  await network?.close();
});
beforeEach(({ onTestFailed }) => {
  onTestFailed(() => picture(page, 'failed-single-sign-on'));
});

/** Forgets the session and the provider’s, as another person’s browser. */
async function forget() {
  const session = await page.createCDPSession();
  await session.send('Network.clearBrowserCookies');
  await session.detach();
}

async function enterAddress(email: string) {
  await page.goto(`${server.origin}/sign-in?next=%2Fvendors`);
  await fillIn(page, 'E-mail', email);
}

/** From the provider’s own page. */
async function signInThere(who: string) {
  await page.waitForSelector('input[name="who"]');
  expect(new URL(page.url()).origin).toBe(provider.issuer);
  await page.type('input[name="who"]', who);
  await press(page, 'Enter');
}

test('an officer says which provider signs people in, and hears at once when it is none', async () => {
  await page.goto(`${server.origin}/settings/single-sign-on`);
  await waitForText(page, 'Your people sign in with an e-mail address and a password of their own.');
  expect(await textOf(page)).toContain((await officer.identityProvider.get.query()).redirectAddress);
  await fillIn(page, 'Issuer', `${provider.issuer}/nowhere`);
  await fillIn(page, 'Client ID', provider.clientId);
  await fillIn(page, 'Client secret', provider.clientSecret);
  await fillIn(page, 'E-mail domains', 'riverside.example');
  await press(page, 'Enter');
  await page.locator('::-p-aria([name="Write down newcomers as members"][role="checkbox"])').click();
  await click(page, 'Add a group');
  await fillIn(page, 'Group', 'Privacy');
  await tabTo(page, 'Role');
  await press(page, 'Enter');
  await click(page, 'Privacy official', 'option');
  await click(page, 'Ask the provider and save');
  await waitForText(page, 'No identity provider describes itself at');
  expect(await findViolations(page)).toEqual([]);
  await picture(page, 'single-sign-on-refused');

  await fillIn(page, 'Issuer', provider.issuer);
  await click(page, 'Ask the provider and save');
  await waitForText(page, 'Saved. It is on the audit trail.');
  await waitForText(page, 'People with an address at riverside.example can sign in by localhost');
  expect(await findViolations(page)).toEqual([]);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
  await picture(page, 'single-sign-on');
  await page.setViewport({ width: 390, height: 844 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await picture(page, 'single-sign-on-390-dark');
  await page.setViewport({ width: 1280, height: 800 });
});

test('an address in its domain is offered the way there, and others are not', async () => {
  await forget();
  await enterAddress('nadia@elsewhere.example');
  await new Promise((settled) => setTimeout(settled, 600));
  expect(await textOf(page)).not.toContain('Continue with');
  await enterAddress(nadia.email);
  await waitForText(page, 'Continue with Riverside Clinic');
  expect(await findViolations(page)).toEqual([]);
  await picture(page, 'sign-in-by-provider');
});

test('a newcomer comes back signed in, with the role of their group, where they wanted to go', async () => {
  await click(page, 'Continue with Riverside Clinic', 'link');
  await signInThere('nadia');
  await waitForText(page, 'Vendors');
  expect(page.url()).toBe(`${server.origin}/vendors`);
  const members = await officer.member.list.query();
  expect(members.find(({ email }) => email === nadia.email)).toMatchObject({
    name: 'Nadia Novak',
    roles: ['privacy-official', 'workforce-member'],
  });
  // The session’s cookie stays for this site’s own pages alone, and scripts see none.
  expect(await page.evaluate(() => document.cookie)).toBe('');
  const session = (await browser.puppeteer.cookies()).find(({ name }) => name === 'wardline');
  expect(session).toMatchObject({ httpOnly: true, sameSite: 'Strict' });
});

test('what hurts asks whoever has no password to show at the provider who they are, and they come back', async () => {
  const { id } = (await officer.member.list.query()).find(({ email }) => email === nadia.email)!;
  await officer.member.grant.mutate({ id, roles: ['compliance-officer', 'privacy-official'], auditsUntilOn: null });
  await lookInside(server.dataFolder, (database) =>
    database.query("update sessions set confirmed_at = now() - interval '11 minutes' where how = 'sso'"),
  );
  await page.goto(`${server.origin}/people/${id}`);
  await click(page, 'End their sessions');
  await waitForText(page, 'Is it still you?');
  expect(await textOf(page)).not.toContain('Your password');
  await picture(page, 'is-it-still-you-by-provider');
  await click(page, 'Continue with Riverside Clinic');
  // Signed in there as they are, the provider asks all the same.
  await signInThere('nadia');
  await waitForText(page, 'for ten minutes nothing asks again');
  expect(page.url()).toBe(`${server.origin}/people/${id}`);
  expect(await findViolations(page)).toEqual([]);
  await picture(page, 'confirmed-by-provider');
});

test('whoever breaks off, or is none of the organization’s, is told so on the sign-in page', async () => {
  for (const [who, words] of [
    ['', 'You broke off at your organization’s identity provider.'],
    ['stranger', 'is not in your organization’s domains.'],
  ] as const) {
    await forget();
    await enterAddress(nadia.email);
    await click(page, 'Continue with Riverside Clinic', 'link');
    await signInThere(who);
    await waitForText(page, words);
  }
  expect(await findViolations(page)).toEqual([]);
  await picture(page, 'sign-in-failed-at-provider');
});
