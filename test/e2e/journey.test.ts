import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  browserKinds,
  copyToClipboard,
  openBrowser,
  pasteInto,
  picture,
  type TestBrowser,
  until,
} from '../support/browsers.ts';
import { confirmConnection } from '../support/connected.ts';
import {
  chooseFile,
  chooseFrom,
  click,
  fillIn,
  textOf,
  waitForDialogToClose,
  waitForText,
} from '../support/controls.ts';
import { dischargeNote } from '../support/documents.ts';
import { type Network, openNetwork } from '../support/network.ts';
import { clinic } from '../support/officer.ts';
import { type ServerProcess, startServer } from '../support/server-process.ts';
import { chooseByKeyboard, readWarning, timeToRead, waitForWarning } from '../support/warning.ts';

const notelyPage = `<!doctype html><title>Notely</title><h1>Notely</h1><p>Paste your notes, get a summary.</p>
<label>Notes <textarea style="display:block;width:640px;height:220px"></textarea></label>`;

const noteIn = (page: Page): Promise<string> => page.evaluate(() => document.querySelector('textarea')!.value);

/** The first day of a clinic from an empty data folder on: each test goes on where the one before stopped. */
describe.each(browserKinds)('the first day of a clinic, in %s', (kind) => {
  let network: Network;
  let server: ServerProcess;
  let browser: TestBrowser;
  let folder: string;
  let officer: Page;
  let record: Page;
  let notely: Page;
  let own: Page;
  let connectAddress = '';

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'wardline-journey-'));
    network = await openNetwork();
    network.site('ehr.test', () => '<!doctype html><title>Record</title>');
    for (const site of ['notely.test', 'scribe.test', 'chat.test']) network.site(site, () => notelyPage);
    network.site(
      'framed.test',
      () => '<!doctype html><title>Portal</title><iframe src="http://notely.test/" style="width:90vw;height:70vh">',
    );
    server = await startServer();
    browser = await openBrowser(kind, network);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.discard();
    await network?.close();
    await rm(folder, { recursive: true, force: true });
  });
  let isBroken = false;
  beforeEach(({ onTestFailed, skip }) => {
    skip(isBroken, 'an earlier step failed');
    onTestFailed(async () => {
      isBroken = true;
      for (const [index, page] of (await browser.puppeteer.pages()).entries()) {
        await picture(page, `failed-${kind}-${index}`).catch((failure: unknown) => console.error(String(failure)));
      }
      console.error(server.output().slice(-3000));
    });
  });

  test('the officer sets up the clinic behind the one-time link', async () => {
    officer = await browser.open(await server.setupLink());
    await fillIn(officer, 'Organization', clinic.organizationName);
    await chooseFrom(officer, 'Time zone', clinic.timeZone);
    await fillIn(officer, 'Your name', clinic.name);
    await fillIn(officer, 'Your e-mail', clinic.email);
    await fillIn(officer, 'Password', clinic.password);
    await picture(officer, `${kind}-1-setup`);
    await click(officer, 'Create the organization');
    await waitForText(officer, 'Nothing waits for you');
    expect(await textOf(officer)).toContain(clinic.organizationName);
    await picture(officer, `${kind}-2-no-findings`);
  });

  test('and makes an enrolment code, which is shown once', async () => {
    await click(officer, 'Browsers', 'link');
    await click(officer, 'New code');
    await fillIn(officer, 'For', 'Front desk');
    await click(officer, 'Create the code');
    const text = await waitForText(officer, /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/);
    const [code] = /[0-9A-Z]{4}(?:-[0-9A-Z]{4}){2,}/.exec(text)!;
    connectAddress = `${server.origin}/connect#${code}`;
    await picture(officer, `${kind}-3-code`);
    await officer.keyboard.press('Escape');
    await waitForDialogToClose(officer);
    expect(await officer.evaluate((shown) => document.body.innerText.includes(shown), code)).toBe(false);
  });

  test('the browser connects through the console and the extension’s own page', async () => {
    const connect = await browser.open(connectAddress);
    await waitForText(connect, 'the Wardline extension is in this browser');
    own = await confirmConnection(browser);
    await picture(own, `${kind}-4-connected`);
    await connect.close();
    await officer.bringToFront();
    await waitForText(officer, kind === 'chromium' ? /Chromium/ : /Firefox/);
  });

  test('a discharge note pasted into a site nobody approved is stopped, and the member is told why', async () => {
    record = await browser.open('http://ehr.test/');
    notely = await browser.open('http://notely.test/');
    await copyToClipboard(record, dischargeNote);
    await pasteInto(notely, 'textarea');

    const warning = await waitForWarning(notely);
    await picture(notely, `${kind}-5-stopped`);
    expect(warning.text).toMatch(/looks like .*a name, a date of birth/s);
    expect(warning.text).toMatch(/notely\.test/);
    expect(warning.text).toContain(clinic.organizationName);
    expect(warning.text, 'the warning repeats nothing of the text').not.toMatch(/Jane|Doe|536-22|00482913/);
    expect(await noteIn(notely)).toBe('');

    await timeToRead();
    await chooseByKeyboard(notely, "Don't paste");
    await until('the warning to go', async () => (await readWarning(notely)) === null);
    expect(await noteIn(notely)).toBe('');
  });

  test('the finding appears in the console, and counts on without reloading', async () => {
    await officer.bringToFront();
    await click(officer, 'Findings', 'link');
    await waitForText(officer, 'Looks like patient information going to notely.test');
    await officer.evaluate(() => Object.assign(globalThis, { isSameDocument: true }));

    await pasteInto(notely, 'textarea');
    await waitForWarning(notely);
    await notely.keyboard.press('Escape');
    await officer.bringToFront();
    await waitForText(officer, /observed twice|2 observations|2 times/i);
    expect(await officer.evaluate(() => 'isSameDocument' in globalThis)).toBe(true);
    await picture(officer, `${kind}-6-findings`);
  });

  test('the same paste is stopped inside a frame', async () => {
    const portal = await browser.open('http://framed.test/');
    const frame = await until('the frame', () =>
      portal.frames().find((one) => one.url().startsWith('http://notely.test')),
    );
    await pasteInto(portal, 'textarea', frame);
    await waitForWarning(portal);
    await picture(portal, `${kind}-7-in-a-frame`);
    expect(await frame.evaluate(() => document.querySelector('textarea')!.value)).toBe('');
    await portal.keyboard.press('Escape');
    await until('the warning to go', async () => (await readWarning(portal)) === null);
    await portal.close();
  });

  test('without identifiers the note may go', async () => {
    await pasteInto(notely, 'textarea');
    await waitForWarning(notely);
    await timeToRead();
    await chooseByKeyboard(notely, 'Paste without identifiers');
    const redacted = await until('the redacted note', () => noteIn(notely));
    expect(redacted).not.toMatch(/Jane|536-22-8714|00482913|03\/14\/1957/);
    expect(redacted).toMatch(/furosemide/);
    await notely.evaluate(() => (document.querySelector('textarea')!.value = ''));
  });

  test('the officer approves the vendor, records the agreement and stores the signed PDF', async () => {
    await officer.bringToFront();
    await click(officer, 'Looks like patient information going to notely.test', 'link');
    await click(officer, 'Decide this vendor', 'link');
    await fillIn(officer, 'What it does for you', 'Summarises visit notes');
    await click(officer, 'Add vendor and decide');
    await click(officer, 'Approve', 'radio');
    await fillIn(officer, 'Reason', 'Security review passed, agreement signed');
    await waitForText(officer, 'no agreement is in force');
    await picture(officer, `${kind}-8-deciding`);
    await click(officer, 'Approve Notely');
    await waitForDialogToClose(officer);

    await click(officer, 'Record a BAA');
    await fillIn(officer, 'Other party', 'Notely, Inc.');
    await click(officer, 'Record the BAA');
    await waitForDialogToClose(officer);
    await waitForText(officer, 'In force');

    const signed = join(folder, 'agreement.pdf');
    await writeFile(signed, '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
    await chooseFile(officer, signed);
    await waitForText(officer, /Signed agreement \(PDF/);
    await waitForText(officer, /Policy \d+ published/);
    await picture(officer, `${kind}-9-approved`);
  });

  test('the browser gets the new policy, the vendor page says so, and the same paste goes through', async () => {
    await openPopup(own);
    await officer.bringToFront();
    await waitForText(officer, /1 of 1 browser hold/);
    await picture(officer, `${kind}-10-rolled-out`);

    // The clipboard still holds the note. In the tab that was open all along, and in one that is opened now.
    await pasteInto(notely, 'textarea');
    expect(await until('the note', () => noteIn(notely))).toBe(dischargeNote);
    expect(await readWarning(notely)).toBeNull();
    const fresh = await browser.open('http://notely.test/');
    await pasteInto(fresh, 'textarea');
    expect(await until('the note', () => noteIn(fresh))).toBe(dischargeNote);
    await fresh.close();
  });

  test('with the server away the stop works on, and the observation arrives when the server is back', async () => {
    await server.stop();
    const scribe = await browser.open('http://scribe.test/');
    await pasteInto(scribe, 'textarea');
    await waitForWarning(scribe);
    expect(await noteIn(scribe)).toBe('');
    await scribe.keyboard.press('Escape');
    await until('the warning to go', async () => (await readWarning(scribe)) === null);
    await openPopup(own);
    await waitForText(
      own,
      /Can’t reach the server since .*Protection goes on with policy \d+; \d observations? waits? here/s,
    );
    await picture(own, `${kind}-11-offline`);

    await server.start();
    await officer.bringToFront();
    await officer.goto(`${server.origin}/`);
    // The browser tries again by itself; how soon depends on how often it had failed.
    await waitForText(officer, 'Looks like patient information going to scribe.test', 45_000);
    await scribe.close();
  });

  test('a revoked browser is refused whatever it asks next, says so, and goes on warning', async () => {
    const before = network.requests.length;
    await click(officer, 'Browsers', 'link');
    await click(officer, 'Revoke');
    await fillIn(officer, 'Reason', 'The laptop was handed in');
    await click(officer, 'Revoke this browser');
    await waitForText(officer, 'Revoked');

    const chat = await browser.open('http://chat.test/');
    await pasteInto(chat, 'textarea');
    await waitForWarning(chat);
    expect(await noteIn(chat)).toBe('');
    // It asks for the policy by itself; refused there, it keeps no record of the member that it could report.
    await until('a refusal', () =>
      network.requests
        .slice(before)
        .find(({ url, status }) => /observation\.report|policy\.current/.test(url.pathname) && status === 401),
    );
    await openPopup(own);
    await waitForText(own, 'No longer connected');
    await picture(own, `${kind}-12-revoked`);

    await officer.bringToFront();
    await click(officer, 'Findings', 'link');
    await waitForText(officer, 'scribe.test');
    expect(await textOf(officer), 'nothing of a revoked browser is kept').not.toContain('chat.test');
  });
});

/** The extension's popup as a page; a headless browser has no toolbar to open it from, and Firefox lets nobody else go there. */
async function openPopup(own: Page): Promise<void> {
  await own.bringToFront();
  await own.evaluate(() => location.assign('/popup.html'));
  await waitForText(own, 'Check now');
}
