import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, onTestFailed, test } from 'vitest';
import { findUnreached, findViolations, findViolationsWhileLoading } from '../support/barriers.ts';
import {
  copyToClipboard,
  openBrowser,
  pasteInto,
  picture,
  press,
  type TestBrowser,
  until,
} from '../support/browsers.ts';
import { connectBrowser, coverVendor } from '../support/connected.ts';
import {
  tabTo,
  textOf,
  waitForDialog,
  waitForDialogToClose,
  waitForFocusBack,
  waitForText,
} from '../support/controls.ts';
import { dischargeNote } from '../support/documents.ts';
import { type Network, openNetwork } from '../support/network.ts';
import { type Client, clinic, setUpOfficer } from '../support/officer.ts';
import { type ServerProcess, startServer } from '../support/server-process.ts';
import { waitForWarning } from '../support/warning.ts';

let network: Network;
let server: ServerProcess;
let officer: Client;
let browser: TestBrowser;
let page: Page;

beforeAll(async () => {
  network = await openNetwork();
  network.site('ehr.test', () => '<!doctype html><title>Record</title>');
  network.site(
    'notely.test',
    () => '<!doctype html><html lang="en"><title>Notely</title><label>Notes<textarea></textarea></label></html>',
  );
  server = await startServer();
  browser = await openBrowser('chromium', network);
});
afterAll(async () => {
  await browser?.close();
  await server?.discard();
  await network?.close();
});

describe('before anybody has signed in', () => {
  // A code in the address would make the extension open its own page, which another test looks at.
  let bare: TestBrowser;
  beforeAll(async () => {
    bare = await openBrowser('chromium', network, { extension: null });
  });
  afterAll(() => bare.close());

  test.each([
    '/setup#no-such-token-but-long-enough',
    '/setup',
    '/sign-in',
    '/check',
    '/check#no-such-token-but-long-enough',
    '/connect',
    '/connect#7K4M-92QX-HV3T',
    '/shared-report',
    '/shared-report#no-such-token-but-long-enough',
    '/no-such-page',
  ])('%s has no barrier', async (path) => {
    const tab = await bare.open(server.origin + path);
    await until('the page', async () => (await textOf(tab)).length > 20);
    expect(await findViolations(tab)).toEqual([]);
    await tab.close();
  });
});

describe('with an officer, a vendor and a finding', () => {
  beforeAll(async () => {
    officer = (await setUpOfficer(server)).api;
    await coverVendor(officer, 'Clinic Notes', 'clinicnotes.test');
    await connectBrowser(browser, server, officer);
    const record = await browser.open('http://ehr.test/');
    await copyToClipboard(record, dischargeNote);
    const notely = await browser.open('http://notely.test/');
    await pasteInto(notely, 'textarea');
    await waitForWarning(notely);
    await notely.keyboard.press('Escape');
    await until('the finding', async () => (await officer.finding.list.query({ state: 'open' })).items.length > 0);
  });

  test(
    'the officer signs in, decides a vendor and records an agreement with the keyboard alone',
    { timeout: 120_000 },
    async () => {
      page = await browser.open(`${server.origin}/sign-in`);
      onTestFailed(() => picture(page, 'keyboard'));
      await tabTo(page, 'E-mail');
      await page.keyboard.type(clinic.email);
      await tabTo(page, 'Password');
      await page.keyboard.type(clinic.password);
      await page.keyboard.press('Enter');
      await waitForText(page, 'going to notely.test');

      await page.keyboard.press('j');
      await page.keyboard.press('Enter');
      await waitForText(page, 'Recent observations');
      await tabTo(page, 'Decide this vendor');
      await page.keyboard.press('Enter');
      await waitForDialog(page, 'Add a vendor');
      await tabTo(page, 'Add vendor and decide');
      await page.keyboard.press('Enter');

      await waitForDialog(page, 'Decide on Notely');
      await tabTo(page, 'Approve');
      await page.keyboard.press('Space');
      await tabTo(page, 'Reason');
      await page.keyboard.type('Reviewed by the security group');
      await tabTo(page, 'Approve Notely');
      await page.keyboard.press('Enter');
      await waitForDialogToClose(page);
      await waitForText(page, 'Reviewed by the security group');
      await waitForFocusBack(page);

      await tabTo(page, 'Record a BAA', true);
      await page.keyboard.press('Enter');
      await waitForDialog(page, 'Record a BAA with Notely');
      await tabTo(page, 'Record the BAA');
      await page.keyboard.press('Enter');
      await waitForDialogToClose(page);
      await waitForText(page, 'In force');
      const vendor = (await officer.vendor.list.query()).find(({ name }) => name === 'Notely');
      expect(vendor?.baas).toHaveLength(1);
    },
  );

  test('every page of the navigation is reached by keyboard and has no barrier', { timeout: 600_000 }, async () => {
    await page.bringToFront();
    const links = await page.evaluate(() =>
      Array.from(document.querySelectorAll<HTMLElement>('nav[aria-label="Main"] a'), ({ innerText }) => innerText),
    );
    // The first line is the page's name; the brand above them has the clinic's.
    const names = links.map((text) => text.split('\n')[0]!).filter((name) => name !== clinic.organizationName);
    expect(names.length).toBeGreaterThanOrEqual(4);
    for (const name of names) {
      await tabTo(page, new RegExp(`^${name}`), true);
      await page.keyboard.press('Enter');
      await until(`the page ${name}`, () =>
        page.evaluate(
          (title) =>
            Array.from(document.querySelectorAll('nav [aria-current="page"]')).some((link) =>
              link.textContent.startsWith(title),
            ),
          name,
        ),
      );
      // The page before stays for 200 ms; where its successor takes longer, an outline comes first.
      await pause(400);
      await until('its heading', () => page.evaluate(() => document.querySelector('h1') !== null));
      expect(await findViolations(page), `barriers on ${name}`).toEqual([]);
    }
  });

  test('Ctrl and K find a vendor by a part of its name, without a barrier', async () => {
    await page.bringToFront();
    await press(page, 'Control+K');
    const role = () => page.evaluate(() => document.activeElement?.getAttribute('role'));
    await until('its field', async () => (await role()) === 'combobox');
    await page.keyboard.type('otel');
    await until('Notely as what Enter opens', () =>
      page.evaluate(() => {
        const id = document.activeElement?.getAttribute('aria-activedescendant') ?? '';
        return document.getElementById(id)?.textContent.startsWith('Notely');
      }),
    );
    expect(await findViolations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await until('its page', () => page.evaluate(() => document.querySelector('h1')?.textContent === 'Notely'));
  });

  test('a safeguard check has no barrier, for the vendor and for the officer', { timeout: 120_000 }, async () => {
    const [vendor] = await officer.vendor.list.query();
    const { check, link } = await officer.safeguardCheck.send.mutate({
      vendorId: vendor!.id,
      questionnaireId: null,
      contactName: 'Vera Vendor',
      contactEmail: 'vera@notely.test',
      language: 'en',
      dueOn: new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10),
    });
    const { id } = await officer.questionnaire.copy.mutate({ name: 'Our questions', from: null });
    const paths = [link.slice(link.indexOf('/check#')), `/safeguard-checks/${check.id}`, `/questionnaires/${id}`];
    for (const path of [...paths, '/safeguard-checks?view=all', '/questionnaires']) {
      await page.goto(server.origin + path);
      await until('the page', () => page.evaluate(() => document.querySelector('h1') !== null));
      expect(await findViolations(page), `barriers on ${path.split('#')[0]}`).toEqual([]);
    }
  });

  test('a finding, a vendor with its decision and risk, what is imported and what is taught have no barrier', async () => {
    const {
      items: [finding],
    } = await officer.finding.list.query({ state: 'open' });
    const [vendor] = await officer.vendor.list.query();
    const ofVendor = ['', '?decide=true', '?tab=risk', '?tab=use', '?tab=about', '?tab=history'];
    const paths = ofVendor.map((search) => `/vendors/${vendor!.id}${search}`);
    const training = [
      '/training/rules',
      '/my/team',
      '/courses/staff-essentials',
      '/completions/import',
      '/completions/certificates',
    ];
    for (const path of [`/findings/${finding!.id}`, ...paths, '/vendors/import', ...training, '/reports', '/gaps']) {
      await page.goto(server.origin + path);
      await until('the page', () => page.evaluate(() => document.querySelector('h1') !== null));
      expect(await findViolations(page), `barriers on ${path}`).toEqual([]);
    }
  });

  test(
    'the report has no barrier as it stands, drafted, frozen, over organizations and by its link',
    { timeout: 600_000 },
    async () => {
      const found: string[] = [];
      const look = async (path: string) => {
        await page.goto(server.origin + path);
        await until('the page', () => page.evaluate(() => document.querySelector('h1') !== null));
        found.push(...(await findUnreached(page)).map((words) => `${path}: ${words}`));
        // How a figure is computed and the numbers of a chart are part of what is read.
        await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
        found.push(...(await findViolations(page)).map((words) => `${path}: ${words}`));
      };
      const { id, version, title } = await officer.report.create.mutate({ title: 'First report' });
      await look(`/reports/${id}`);
      const asks = [{ id: null, kind: 'decide' as const, subject: null, words: 'Name somebody for the night desk' }];
      const words = { title, narrative: 'A calm week.', meetingOn: null, asks };
      const saved = await officer.report.save.mutate({ id, version, ...words });
      await officer.report.freeze.mutate({ id, version: saved.version });
      const outside = [{ name: 'Olive Byrne', email: 'olive@board.example' }];
      const { links } = await officer.report.send.mutate({ id, memberIds: [], outside });
      const shared = links[0]!.link.slice(server.origin.length);
      for (const path of ['/report', '/reports', `/reports/${id}`, '/organizations', shared]) await look(path);
      expect(found).toEqual([]);
    },
  );

  test('the numbers of a chart are unfolded and read with the keyboard alone', async () => {
    await page.goto(`${server.origin}/report`);
    await waitForText(page, 'The numbers as a table');
    await tabTo(page, /^The numbers as a table/, true);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const caption = await page.evaluate(() => document.activeElement?.querySelector('caption')?.textContent);
    expect(caption).toBeTruthy();
  });

  test('no page has a barrier while its data is on the way', { timeout: 600_000 }, async () => {
    const {
      items: [finding],
    } = await officer.finding.list.query({ state: 'open' });
    const [vendor] = await officer.vendor.list.query();
    const tab = await browser.open(`${server.origin}/sign-in`);
    let held: ((path: string) => boolean) | null = null;
    await tab.setRequestInterception(true);
    // What is held is never answered; leaving the page ends it.
    tab.on('request', (request) => {
      if (!held?.(new URL(request.url()).pathname)) void request.continue();
    });

    const found: string[] = [];
    const look = async (path: string, holding: (path: string) => boolean) => {
      held = holding;
      await tab.goto(server.origin + path);
      for (const violation of await findViolationsWhileLoading(tab)) found.push(`${path}: ${violation}`);
    };
    await look('/sign-in', (path) => path.startsWith('/trpc/setup.'));
    await look('/vendors', (path) => path.startsWith('/trpc/session.'));
    for (const path of [
      '/',
      '/findings',
      `/findings/${finding!.id}`,
      '/discovered',
      '/catalog',
      '/accounts',
      '/vendors',
      `/vendors/${vendor!.id}`,
      '/browsers',
      '/policy',
      '/detection',
      '/conditions',
      '/exceptions',
      '/report',
      '/reports',
      '/gaps',
      '/training',
      '/courses',
      '/completions',
      '/my/training',
      '/needs-assessment',
      '/needs-assessment/of/security-official',
      '/settings/approvals',
      '/settings/stops',
      '/audit',
      '/test-a-text',
    ]) {
      await look(path, (asked) => asked.startsWith('/trpc/') && !asked.startsWith('/trpc/session.'));
    }
    await tab.close();
    expect(found).toEqual([]);
  });

  test.each(['welcome.html', 'popup.html', 'sent.html'])('the extension’s own %s has no barrier', async (file) => {
    const worker = await browser.puppeteer.waitForTarget((target) => target.url().startsWith('chrome-extension://'));
    const tab = await browser.open(`chrome-extension://${new URL(worker.url()).hostname}/${file}`);
    await until('the page', async () => (await textOf(tab)).length > 20);
    expect(await findViolations(tab)).toEqual([]);
    await picture(tab, `extension-${file}`);
    await tab.close();
  });
});
