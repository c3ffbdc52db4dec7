import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { findViolations } from '../support/barriers.ts';
import { openBrowser, picture, type TestBrowser, until } from '../support/browsers.ts';
import { click, fillIn, tabTo, waitForText } from '../support/controls.ts';
import { type Network, openNetwork } from '../support/network.ts';
import { type Client, loopback, openConsole, setUpOfficer } from '../support/officer.ts';
import { type ServerProcess, startServer } from '../support/server-process.ts';

let network: Network;
let server: ServerProcess;
let officer: Client;
let cookie: string;
let browser: TestBrowser;
let page: Page;
let folder: string;

const open = async (path: string) => {
  await page.goto(server.origin + path);
  await page.bringToFront();
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wardline-e2e-'));
  network = await openNetwork();
  server = await startServer();
  ({ api: officer, cookie } = await setUpOfficer(server));
  browser = await openBrowser('chromium', network, { extension: null });
  page = await openConsole(browser, server);
});
afterAll(async () => {
  await browser?.close();
  await server?.discard();
  await network?.close();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(({ onTestFailed }) => {
  onTestFailed(() => picture(page, 'failed-settings'));
});

test('the officer says who the organization is, and every page knows it at once', async () => {
  await open('/settings');
  await waitForText(page, 'is written down as a covered entity');
  await fillIn(page, 'Name', ' and Partners');
  await click(page, 'Hybrid entity', 'radio');
  await waitForText(page, 'Browsers learn it with the next policy');
  await click(page, 'Save');
  await waitForText(page, 'Saved. It is on the audit trail.');
  await until('the name beside the page', () =>
    page.evaluate(() =>
      document.querySelector('nav[aria-label="Main"]')?.textContent.includes('Riverside Clinic and Partners'),
    ),
  );
  expect((await officer.organization.settings.query()).profile).toMatchObject({
    name: 'Riverside Clinic and Partners',
    kind: 'hybrid',
  });
});

test('an interval that cannot be is refused beside its field, and one that can is the policy', async () => {
  await open('/settings/intervals');
  await waitForText(page, 'Your own policy, not law');
  await fillIn(page, 'Agreements ask for report of a breach within', '61');
  await click(page, 'Save');
  await waitForText(page, 'At most 60 days');
  await fillIn(page, 'Agreements ask for report of a breach within', '5');
  await click(page, 'Save');
  await waitForText(page, '1 period differs');
  expect((await officer.organization.settings.query()).intervals.breachReportDays).toBe(5);
});

test('a document is kept, held and given back as it came', async () => {
  await open('/settings/files');
  await waitForText(page, 'No document is kept yet');
  const path = join(folder, 'Risk analysis.txt');
  await writeFile(path, 'We looked at every risk.');
  const chooser = await page.$('input[type="file"]');
  await chooser!.uploadFile(path);
  await waitForText(page, 'Risk analysis.txt');
  await click(page, 'Hold Risk analysis.txt');
  await fillIn(page, 'Reason', 'Smith v. Riverside');
  await click(page, 'Hold the file');
  await waitForText(page, 'Legal hold');

  const [file] = (await officer.file.list.query({})).items;
  const response = await fetch(`${loopback(server)}/files/${file!.id}`, { headers: { cookie } });
  expect(await response.text()).toBe('We looked at every risk.');
  expect(response.headers.get('content-disposition')).toContain('attachment');
});

test('the trail finds what was done today by whom, verifies, and leaves as a file', async () => {
  await open('/audit?action=organization.profile-set');
  await waitForText(page, 'Organization profile set');
  await fillIn(page, 'Who', 'nobody of this name');
  await waitForText(page, 'Nothing matches');
  await click(page, 'Show all');
  await waitForText(page, 'File held');
  await click(page, 'Verify the chain');
  await waitForText(page, 'Intact');
  const address = await page.evaluate(() => document.querySelector('a[href^="/audit/export"]')?.getAttribute('href'));
  const csv = await (await fetch(loopback(server) + String(address), { headers: { cookie } })).text();
  expect(csv).toContain('file.held');
});

test.each(['/settings/organization', '/settings/intervals', '/settings/security', '/settings/files', '/audit'])(
  '%s has no barrier, and nothing of it stands beyond the edge of a phone',
  async (path) => {
    await open(path);
    await until('its heading', () => page.evaluate(() => document.querySelector('h1') !== null));
    expect(await findViolations(page)).toEqual([]);
    await page.setViewport({ width: 390, height: 844 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await picture(page, `settings-${path.split('/').at(-1)}`);
  },
);

test('on a phone every place is under a thumb: what has no room at the bottom unfolds there, by keyboard too', async () => {
  await page.setViewport({ width: 390, height: 844 });
  await open('/settings/security');
  await waitForText(page, 'Settings: Security');
  expect(await beyondTheEdge(page)).toEqual([]);
  await tabTo(page, 'More');
  await page.keyboard.press('Enter');
  await tabTo(page, 'Audit trail');
  expect(await beyondTheEdge(page)).toEqual([]);
  expect(await findViolations(page)).toEqual([]);
  await page.setViewport({ width: 390, height: 844 });
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('More');
  await page.keyboard.press('Enter');
  await tabTo(page, 'Audit trail');
  await page.keyboard.press('Enter');
  await waitForText(page, 'Verify the chain');

  await open('/settings/security');
  await click(page, 'Settings: Security');
  await click(page, 'Channels', 'link');
  await waitForText(page, 'Settings: Channels');
});

/** Links of the navigation and tabs that can be seen, but not whole. */
const beyondTheEdge = (tab: Page): Promise<string[]> =>
  tab.evaluate(() =>
    Array.from(document.querySelectorAll<HTMLElement>('nav a, nav button'))
      .filter((one) => one.checkVisibility())
      .filter((one) => {
        const { left, right, top, bottom } = one.getBoundingClientRect();
        return left < 0 || right > innerWidth || top < 0 || bottom > innerHeight;
      })
      .map((one) => one.textContent),
  );
