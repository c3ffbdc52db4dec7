import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findViolations } from '../support/barriers.ts';
import { copyToClipboard, openBrowser, pasteInto, picture, type TestBrowser, until } from '../support/browsers.ts';
import { connectBrowser } from '../support/connected.ts';
import { click, fillIn, tabTo, waitForText } from '../support/controls.ts';
import { type Network, openNetwork } from '../support/network.ts';
import { type Client, openConsole, setUpOfficer } from '../support/officer.ts';
import { type ServerProcess, startServer } from '../support/server-process.ts';
import { chooseByKeyboard, readWarning, timeToRead, waitForWarning } from '../support/warning.ts';

const samples = ['RCH482913', 'RCH511177', 'RCH094410', 'RCH730284'];
const title = 'a Riverside Clinic record number';

// Says nothing to anybody who does not know the clinic's numbers: no date of birth, no word such as MRN.
const message = 'Please call Margaret Okafor, RCH660128, about her pneumonia; she takes levofloxacin 750 mg.';

/** Each test goes on where the one before stopped. */
describe('an organization’s own record numbers', () => {
  let network: Network;
  let server: ServerProcess;
  let officer: Client;
  let browser: TestBrowser;
  let page: Page;
  let notely: Page;

  beforeAll(async () => {
    network = await openNetwork();
    network.site('ehr.test', () => '<!doctype html><title>Record</title>');
    network.site('notely.test', () => '<!doctype html><title>Notely</title><label>Notes <textarea></textarea></label>');
    server = await startServer();
    officer = (await setUpOfficer(server)).api;
    browser = await openBrowser('chromium', network);
    await connectBrowser(browser, server, officer);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.discard();
    await network?.close();
  });
  let isBroken = false;
  beforeEach(({ onTestFailed, skip }) => {
    skip(isBroken, 'an earlier step failed');
    onTestFailed(async () => {
      isBroken = true;
      for (const [index, open] of (await browser.puppeteer.pages()).entries()) {
        await picture(open, `failed-own-format-${index}`).catch((failure: unknown) => console.error(String(failure)));
      }
    });
  });

  test('mean nothing to a browser at first', async () => {
    const record = await browser.open('http://ehr.test/');
    notely = await browser.open('http://notely.test/');
    await copyToClipboard(record, message);
    await pasteInto(notely, 'textarea');
    const warning = await waitForWarning(notely);
    expect(warning.text).not.toContain('number');
    await notely.keyboard.press('Escape');
    await until('the warning to go', async () => (await readWarning(notely)) === null);
  });

  test('are learned from samples that never leave the officer’s page', async () => {
    page = await openConsole(browser, server);
    await waitForText(page, 'going to notely.test');
    await click(page, 'What counts', 'link');
    await click(page, 'Add a format');
    await fillIn(page, 'Sample numbers', samples.join('\n'));
    await waitForText(page, 'RCH, then 6 digits');
    await picture(page, 'own-format-derived');
    await click(page, 'Add the format and publish');
    await waitForText(page, 'Policy 2 published');

    const spoken = network.requests.map(({ url, body }) => `${url.href} ${body.toString()}`).join('\n');
    expect(spoken, 'the requests are seen at all').toContain('policy.setDetection');
    for (const sample of samples) expect(spoken).not.toContain(sample.slice('RCH'.length));
    expect((await officer.policy.get.query()).policy.detection.ownFormats).toMatchObject([{ id: 'own-1', title }]);
  });

  test('can be added, named and removed by keyboard alone', { timeout: 240_000 }, async () => {
    await tabTo(page, 'Add a list');
    await page.keyboard.press('Enter');
    await waitForText(page, 'Add a list of your own words');
    await tabTo(page, 'Warnings call it');
    await page.keyboard.type('a name of a ward');
    await tabTo(page, 'Words and phrases');
    await page.keyboard.type('Birch 4');
    expect(await findViolations(page), 'barriers in the dialog').toEqual([]);
    await tabTo(page, 'Add the list and publish');
    await page.keyboard.press('Enter');
    await waitForText(page, 'Policy 3 published');
    expect(await findViolations(page), 'barriers on the page').toEqual([]);

    await tabTo(page, 'Look for a name of a ward');
    await page.keyboard.press('Space');
    await waitForText(page, 'Stop looking for a name of a ward?');
    await page.keyboard.press('Escape');
    await tabTo(page, 'Add a text');
    await tabTo(page, 'Remove', true);
    await page.keyboard.press('Enter');
    await waitForText(page, 'Remove a name of a ward?');
    await tabTo(page, 'Remove the list and publish');
    await page.keyboard.press('Enter');
    await waitForText(page, 'Policy 4 published');
    expect((await officer.policy.get.query()).policy.detection).toMatchObject({
      ownTerms: [],
      switchedOff: [],
      retired: [{ id: 'own-2', title: 'a name of a ward' }],
    });
  });

  test('stop a paste as soon as the browser holds the policy, under the name that the officer gave them', async () => {
    const worker = await browser.puppeteer.waitForTarget((target) => target.url().startsWith('chrome-extension://'));
    const popup = await browser.open(`chrome-extension://${new URL(worker.url()).hostname}/popup.html`);
    await click(popup, 'Check now');
    await until('the browser to hold policy 4', async () => {
      const [bundle] = await officer.policy.bundles.query();
      return bundle?.version === 4 && bundle.browsers === 1;
    });

    await pasteInto(notely, 'textarea');
    const warning = await waitForWarning(notely);
    await picture(notely, 'own-format-stopped');
    expect(warning.text).toContain('Stopped: this looks like patient information');
    expect(warning.text).toContain(title);
    expect(warning.text).not.toMatch(/RCH|660128|Okafor/);

    await timeToRead();
    await chooseByKeyboard(notely, 'Paste without identifiers');
    const redacted = await until('the redacted message', () =>
      notely.evaluate(() => document.querySelector('textarea')!.value),
    );
    expect(redacted).not.toMatch(/RCH|660128|Okafor/);
    expect(redacted).toContain('levofloxacin');
  });

  test('are counted in the finding by that name, and by their key in what was sent', async () => {
    const {
      items: [finding],
    } = await officer.finding.list.query({ state: 'open' });
    await until('the observation', async () =>
      (await officer.finding.get.query({ id: finding!.id })).recent.some(({ detectors }) => detectors?.['own-1'] === 1),
    );
    await page.bringToFront();
    await page.goto(`${server.origin}/findings/${finding!.id}`);
    await waitForText(page, '1\u00a0×\u00a0Riverside Clinic record number');
    await picture(page, 'own-format-finding');
  });
});
