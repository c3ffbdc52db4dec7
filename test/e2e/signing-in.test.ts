import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Secret, TOTP } from 'otpauth';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { findViolations } from '../support/barriers.ts';
import { openBrowser, picture, press, type TestBrowser, until } from '../support/browsers.ts';
import { click, fillIn, textOf, waitForDialogToClose, waitForText } from '../support/controls.ts';
import { type Network, openNetwork } from '../support/network.ts';
import { clinic, setUpOfficer } from '../support/officer.ts';
import { type ServerProcess, startServer } from '../support/server-process.ts';
import { lookInside } from '../support/stored.ts';

const chosen = 'the heron stands on one leg';
const changed = 'the stork stands in the reeds';

let network: Network;
let server: ServerProcess;
let browser: TestBrowser;
let page: Page;
let key: string;
let recoveryCodes: string[];

/** What the app shows `steps` half minutes from now. */
const codeOf = (steps = 0) =>
  new TOTP({ secret: Secret.fromBase32(key) }).generate({ timestamp: Date.now() + steps * 30_000 });

const shown = (selector: string) =>
  until(selector, () => page.evaluate((of) => document.querySelector(of)?.textContent ?? '', selector));

/** The link to a new password in the letters that lie beside the database, where there is no mail server. */
async function linkInMail(): Promise<string | undefined> {
  const folder = join(server.dataFolder, 'mail', 'private');
  const names = await readdir(folder).catch(() => []);
  const letters = await Promise.all(
    names.filter((name) => name.endsWith('.json')).map((name) => readFile(join(folder, name), 'utf8')),
  );
  return letters.map((letter) => /https?:[^\s"\\]+\/reset#[\w-]+/.exec(letter)?.[0]).find((link) => link !== undefined);
}

async function enterPassword(email: string, password: string) {
  await page.goto(`${server.origin}/sign-in`);
  await fillIn(page, 'E-mail', email);
  await fillIn(page, 'Password', password);
  await click(page, 'Sign in');
}

async function signOut() {
  await page.locator('::-p-xpath(//button[contains(., "appearance and sign-out")])').click();
  await page.locator('::-p-aria([name="Sign out"][role="menuitem"])').click();
  await waitForText(page, 'Forgot your password?');
}

beforeAll(async () => {
  network = await openNetwork();
  server = await startServer();
  await setUpOfficer(server);
  browser = await openBrowser('chromium', network, { extension: null });
  page = await browser.open(`${server.origin}/sign-in`);
});
afterAll(async () => {
  await browser?.close();
  await server?.discard();
  await network?.close();
});
beforeEach(({ onTestFailed }) => {
  onTestFailed(() => picture(page, 'failed-signing-in'));
});

test('the first officer is asked for a second factor, and may put it off', async () => {
  await enterPassword(clinic.email, clinic.password);
  await waitForText(page, 'asks for a second factor in your role, by');
  expect(await findViolations(page)).toEqual([]);
  await picture(page, 'second-factor-asked');
  await click(page, 'Later');
  await until('the notice to go', async () => !(await textOf(page)).includes('asks for a second factor'));
  await page.reload();
  expect(await waitForText(page, 'Findings')).not.toContain('asks for a second factor');
});

test('it is set up with a key that an app reads or a person types, and recovery codes come with it', async () => {
  await page.goto(`${server.origin}/me`);
  await waitForText(page, 'A stolen password would be enough to get in.');
  expect(await findViolations(page)).toEqual([]);
  await picture(page, 'your-account');
  await click(page, 'Set it up', 'link');
  await click(page, 'Set it up');
  key = (await shown('[data-testid="second-factor-key"]')).replaceAll(' ', '');
  expect(await findViolations(page)).toEqual([]);
  await picture(page, 'second-factor-set-up');

  await fillIn(page, 'Code', '000000');
  await press(page, 'Enter');
  await waitForText(page, 'This code is not right.');
  await fillIn(page, 'Code', codeOf(-1));
  await press(page, 'Enter');
  await waitForText(page, 'I have kept them');
  recoveryCodes = await page.$$eval('ul[aria-label="Recovery codes"] li', (items) =>
    items.map((item) => item.textContent ?? ''),
  );
  expect(recoveryCodes).toHaveLength(10);
  await picture(page, 'recovery-codes');
  await click(page, 'I have kept them');
  await waitForText(page, '10 recovery codes are left');
});

test('from then on the password alone opens nothing, and a code works once', async () => {
  await signOut();
  await enterPassword(clinic.email, clinic.password);
  await waitForText(page, 'Enter your code');
  expect(await findViolations(page)).toEqual([]);
  await picture(page, 'sign-in-code');
  const inside = await page.evaluate(() => fetch('/trpc/vendor.list').then(({ status }) => status));
  expect(inside).toBe(401);

  const code = codeOf();
  await fillIn(page, 'Code', code);
  await press(page, 'Enter');
  await waitForText(page, 'Findings');
  await signOut();
  await enterPassword(clinic.email, clinic.password);
  await waitForText(page, 'Enter your code');
  await fillIn(page, 'Code', code);
  await press(page, 'Enter');
  await waitForText(page, 'was used already');
  await fillIn(page, 'Code', recoveryCodes[0]!);
  await press(page, 'Enter');
  await waitForText(page, 'Findings');
  await page.goto(`${server.origin}/me`);
  const history = await waitForText(page, 'Signed in by recovery code');
  expect(history).toContain('Wrong code of an app');
  expect(history).toContain('9 recovery codes are left');
  expect(history).toContain('Chrome on Linux');
});

test('whoever is invited chooses a password and finds what is theirs', async () => {
  await page.goto(`${server.origin}/people`);
  await waitForText(page, 'People');
  // The set-up's own session ended with the second factor; the page's makes the person.
  const memberId = await page.evaluate(async () => {
    const person = {
      name: 'Nora Newcomer',
      email: 'nora@riverside.example',
      staffNumber: '',
      department: '',
      title: '',
      managerId: null,
      leadership: null,
      handlesPhi: true,
      joinedOn: null,
    };
    const response = await fetch('/trpc/member.create', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ json: person }),
    });
    const answer: { result: { data: { json: { id: string } } } } = await response.json();
    return answer.result.data.json.id;
  });
  await page.goto(`${server.origin}/people/${memberId}`);
  await click(page, 'Invite');
  const link = await shown('[data-testid="access-link"]');
  await picture(page, 'invitation-link');
  await click(page, 'I have it');
  await waitForDialogToClose(page);
  await waitForText(page, 'Invited; the link works until');
  await signOut();

  await page.goto(link);
  await waitForText(page, 'Welcome, Nora Newcomer.');
  expect(await findViolations(page)).toEqual([]);
  await picture(page, 'invitation');
  await fillIn(page, 'Password', 'Nora Newcomer Riverside');
  await press(page, 'Enter');
  await waitForText(page, 'little more than your name');
  await fillIn(page, 'Password', chosen);
  await press(page, 'Enter');
  await waitForText(page, 'Your account');
  expect(await textOf(page)).not.toContain('asks for a second factor');
  await page.goto('about:blank');
  await page.goto(link);
  await waitForText(page, 'was used already');
});

test('a password is changed by whoever knows the current one', async () => {
  await page.goto(`${server.origin}/me`);
  await waitForText(page, 'Your account');
  await click(page, 'Change it');
  await fillIn(page, 'Current password', chosen);
  await fillIn(page, 'New password', changed);
  await click(page, 'Change the password');
  await waitForText(page, 'Your password is changed');
});

test('what hurts asks again who it is once ten minutes have passed, and then goes on by itself', async () => {
  await page.goto(`${server.origin}/me`);
  await lookInside(server.dataFolder, (database) =>
    database.query("update sessions set confirmed_at = now() - interval '11 minutes'"),
  );
  await click(page, 'Set it up', 'link');
  await click(page, 'Set it up');
  await waitForText(page, 'Is it still you?');
  await picture(page, 'is-it-still-you');
  await fillIn(page, 'Your password', 'somebody else’s');
  await click(page, 'Go on');
  await waitForText(page, 'This is not your password.');
  await fillIn(page, 'Your password', changed);
  await click(page, 'Go on');
  await waitForDialogToClose(page);
  await waitForText(page, 'Scan this with your app');
});

test('whoever forgot the password gets a link by mail and chooses another', async () => {
  await page.goto(`${server.origin}/forgot`);
  await waitForText(page, 'Forgot your password?');
  expect(await findViolations(page)).toEqual([]);
  await fillIn(page, 'E-mail', 'nora@riverside.example');
  await click(page, 'Send me a link');
  await waitForText(page, 'Look into your mail');
  await page.goto(await until('the letter', () => linkInMail()));
  await waitForText(page, 'Choose a new password');
  await fillIn(page, 'New password', chosen);
  await click(page, 'Change the password');
  await waitForText(page, 'Your password is changed');
  await enterPassword('nora@riverside.example', chosen);
  await waitForText(page, 'Your account');
});

/** Adds a vendor in the organization that the page's session acts in. @returns the answer's status */
const addVendor = (tab: Page, name: string) =>
  tab.evaluate(async (tool) => {
    const vendor = {
      name: tool,
      purpose: 'Takes notes',
      ownerId: null,
      sites: [`${tool.toLowerCase().replace(' ', '-')}.example`],
    };
    const headers = { 'content-type': 'application/json' };
    const response = await fetch('/trpc/vendor.create', {
      method: 'POST',
      headers,
      body: JSON.stringify({ json: vendor }),
    });
    return response.status;
  }, name);

test('a consultant in two organizations sees what is the chosen one’s, and a tab of the other is told to load anew', async () => {
  await lookInside(server.dataFolder, async (database) => {
    const birch = crypto.randomUUID();
    const nora = crypto.randomUUID();
    await database.query("update members set roles = '{compliance-officer}' where email = 'nora@riverside.example'");
    await database.query(
      `insert into organizations select (jsonb_populate_record(one, jsonb_build_object('id', $1::text, 'name', 'Birch Clinic'))).* from organizations one`,
      [birch],
    );
    await database.query(
      `insert into members select (jsonb_populate_record(one, jsonb_build_object('organization_id', $1::text, 'id', $2::text))).*
       from members one where email = 'nora@riverside.example'`,
      [birch, nora],
    );
    await database.query(
      `insert into memberships (account_id, organization_id, member_id)
       select id, $1::uuid, $2::uuid from accounts where email = 'nora@riverside.example'`,
      [birch, nora],
    );
  });
  await page.goto(`${server.origin}/vendors`);
  await waitForText(page, 'No vendors yet');
  expect(await addVendor(page, 'Riverside Notes')).toBe(200);
  const other = await browser.open(`${server.origin}/vendors`);
  await waitForText(other, 'Riverside Notes');

  await other.locator('::-p-xpath(//button[contains(., "appearance and sign-out")])').click();
  await other.locator('::-p-aria([name="Birch Clinic"][role="menuitem"])').click();
  await until('the other organization', () =>
    other.evaluate(() => document.querySelector('nav')?.textContent?.includes('Birch Clinic')),
  );
  expect(await addVendor(other, 'Birch Notes')).toBe(200);
  await other.goto(`${server.origin}/vendors`);
  expect(await waitForText(other, 'Birch Notes')).not.toContain('Riverside Notes');

  await page.bringToFront();
  // It asks by itself every quarter of a minute.
  const told = await waitForText(page, 'You act in another organization now', 30_000);
  expect(told).not.toContain('Birch Notes');
  expect(await findViolations(page)).toEqual([]);
  await picture(page, 'organization-left');
  await click(page, 'Reload');
  await until('the chosen organization', () =>
    page.evaluate(() => document.querySelector('nav')?.textContent?.includes('Birch Clinic')),
  );
  expect(await textOf(page)).not.toContain('You act in another organization now');
});
