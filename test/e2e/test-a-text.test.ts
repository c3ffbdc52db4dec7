import { setTimeout as pause } from 'node:timers/promises';
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, onTestFailed, test } from 'vitest';
import { openBrowser, picture, press, type TestBrowser, until } from '../support/browsers.ts';
import { coverVendor } from '../support/connected.ts';
import { click, fillIn, tabTo, textOf, waitForText } from '../support/controls.ts';
import { searchFolder, searchFor } from '../support/leaks.ts';
import { type Network, openNetwork } from '../support/network.ts';
import { loopback, openConsole, setUpOfficer } from '../support/officer.ts';
import { type ServerProcess, startServer } from '../support/server-process.ts';

const marker = 'Quillmarker';
const note = `Patient: Ottoline ${marker}, DOB 3/4/1962, MRN 4471820. Seen 10/28/2025 for type 2 diabetes, takes metformin 500 mg.`;

let network: Network;
let server: ServerProcess;
let browser: TestBrowser;
let page: Page;

beforeAll(async () => {
  network = await openNetwork();
  server = await startServer({ LOG_LEVEL: 'debug' });
  const { api } = await setUpOfficer(server);
  await coverVendor(api, 'Clinic Notes', 'clinicnotes.test');
  browser = await openBrowser('chromium', network, { extension: null });
  page = await openConsole(browser, server);
  await waitForText(page, /Nothing (?:waits for you|is urgent)/);
});
afterAll(async () => {
  await browser?.close();
  await server?.discard();
  await network?.close();
});

/** The scripts that the browser has loaded and that hold the detectors: each detector cites its paragraph. */
async function scriptsWithDetectors(): Promise<string[]> {
  const paths = new Set(network.requests.map(({ url }) => url.pathname).filter((path) => path.endsWith('.js')));
  expect(paths.size).toBeGreaterThan(2);
  const found: string[] = [];
  for (const path of paths) {
    const script = await (await fetch(loopback(server) + path)).text();
    if (script.includes('164.514(b)(2)(i)(C)')) found.push(path);
  }
  return found;
}

const markedTexts = (): Promise<string[]> =>
  page.evaluate(() => [...document.querySelectorAll('mark')].map((mark) => mark.textContent));

test('the detectors come with the page and not before', async () => {
  expect(await scriptsWithDetectors()).toEqual([]);
  await click(page, 'Test a text', 'link');
  await waitForText(page, 'Nothing to judge yet');
  await picture(page, 'test-a-text-empty');
  expect(await scriptsWithDetectors()).not.toEqual([]);
});

test('a text is judged as it is typed: what it looks like, by what, and what it is without identifiers', async () => {
  onTestFailed(() => picture(page, 'test-a-text-failed'));
  await tabTo(page, 'Text');
  await page.keyboard.type(note);
  const said = await waitForText(page, 'Looks like patient information');
  for (const evidence of ['Name', 'Date of birth', 'Medical record number', 'Health information']) {
    expect(said).toContain(evidence);
  }
  expect(await markedTexts()).toContain(`Ottoline ${marker}`);
  expect(said).toMatch(
    /Patient: \[PATIENT 1\], DOB \[DATE 1 in 1962\], MRN \[MRN 1\]\. Seen \[DATE 2 in 2025\] for type 2 diabetes/,
  );
});

test('and what the policy would do with it, by the site', async () => {
  await fillIn(page, 'Site', 'https://www.notely.test/app');
  await waitForText(page, 'On notely.test, browsers would stop it: nobody has reviewed this site yet.');
  await picture(page, 'test-a-text-stopped');
  await fillIn(page, 'Site', 'clinicnotes.test');
  await waitForText(
    page,
    'On clinicnotes.test, browsers would let it through: Clinic Notes is approved for it, and an agreement is in force.',
  );
  await fillIn(page, 'Site', 'notely');
  await waitForText(page, 'Enter a domain such as notely.example');
  await fillIn(page, 'Site', 'notely.test');
});

test('what is left of it can be copied, and is no patient information', async () => {
  await click(page, 'Copy this text');
  await waitForText(page, 'Copied');
  await tabTo(page, 'Text', true);
  await press(page, 'Control+A');
  await press(page, 'Control+V');
  const pasted = await until('the copied text', () =>
    page.$eval('textarea', ({ value }) => value.includes('[PATIENT 1]') && value),
  );
  expect(pasted).not.toContain(marker);
  await waitForText(page, 'Looks like health information about nobody');
  await click(page, 'Use an invented note');
  await waitForText(page, 'Looks like patient information');
});

test('the page has no barrier, in both widths and both colour schemes', { timeout: 120_000 }, async () => {
  for (const width of [1280, 390]) {
    for (const scheme of ['light', 'dark'] as const) {
      await page.setViewport({ width, height: width === 390 ? 2600 : 1900 });
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: scheme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
      await page.bringToFront();
      await until(`the ${scheme} scheme`, () =>
        page.evaluate(
          (wanted) =>
            new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))).then(
              () => document.documentElement.dataset['mantineColorScheme'] === wanted,
            ),
          scheme,
        ),
      );
      await pause(300);
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate(() =>
        (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        }),
      );
      const barriers = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' · ')}`,
      );
      expect(barriers, `${width} px, ${scheme}`).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      await picture(page, `test-a-text-${width}-${scheme}`);
    }
  }
  await page.setViewport({ width: 1280, height: 800 });
});

test('leaving the page forgets the text, and no request, file or log ever held it', async () => {
  await click(page, 'Vendors', 'link');
  await waitForText(page, 'Clinic Notes');
  await click(page, 'Test a text', 'link');
  await waitForText(page, 'Nothing to judge yet');
  expect(await textOf(page)).not.toContain(marker);
  const kept = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage, history.state, location.href]));

  const search = searchFor(marker);
  const sent = network.requests.flatMap(({ method, url, headers, body }) =>
    search(`${method} ${url.pathname}`, Buffer.concat([Buffer.from(`${url.href}\n${headers}\n`), body])),
  );
  expect(network.requests.length).toBeGreaterThan(10);
  expect(sent).toEqual([]);
  expect(search('storage', kept)).toEqual([]);
  expect(search('log', server.output())).toEqual([]);
  expect((await searchFolder(server.dataFolder, search)).leaks).toEqual([]);

  // The same search finds a marker that does leave.
  await page.evaluate(
    (text) => fetch(`/healthz?${text}`, { method: 'POST', body: text }).catch(() => undefined),
    marker,
  );
  await until('the planted request', () =>
    network.requests.some(
      ({ url, body }) => search('planted', Buffer.concat([Buffer.from(url.href), body])).length > 0,
    ),
  );
});
