import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, onTestFailed, test } from 'vitest';
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
import { chooseFile, chooseFrom, click, fillIn, textOf, waitForText } from '../support/controls.ts';
import { dischargeNote } from '../support/documents.ts';
import { type Network, openNetwork } from '../support/network.ts';
import { clinic } from '../support/officer.ts';
import { type ServerProcess, startServer } from '../support/server-process.ts';
import { chooseByKeyboard, readWarning, timeToRead, waitForWarning } from '../support/warning.ts';

/** An approval that is waited for in a browser arrives at its next look at the server: 60 s at most. */
const NEXT_LOOK_MS = 75_000;

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
    network.site('notely.test', () => notelyPage);
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

  const step = (name: string, work: () => Promise<void>) =>
    test(name, { timeout: 120_000 }, async () => {
      onTestFailed(async () => {
        for (const [index, page] of (await browser.puppeteer.pages()).entries()) {
          await picture(page, `failed-${kind}-${index}`).catch(() => undefined);
        }
        console.error(server.output().slice(-3000));
      });
      await work();
    });

  const valueOn = (page: Page): Promise<string> => page.evaluate(() => document.querySelector('textarea')!.value);

  step('the officer sets up the clinic behind the one-time link', async () => {
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
    await picture(officer, `${kind}-2-empty-inbox`);
  });

  step('and makes an enrolment code, which is shown once', async () => {
    await click(officer, 'Browsers', 'link');
    await click(officer, 'New enrolment code');
    await fillIn(officer, 'Label', 'Front desk');
    await click(officer, 'Create code');
    const text = await waitForText(officer, /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/);
    const [code] = /[0-9A-Z]{4}(?:-[0-9A-Z]{4}){2,}/.exec(text)!;
    connectAddress = `${server.origin}/connect#${code}`;
    await picture(officer, `${kind}-3-code`);
  });

  step('the browser connects through the console and the extension’s own page', async () => {
    const connect = await browser.open(connectAddress);
    await waitForText(connect, 'the Wardline extension is in this browser');
    own = await confirmConnection(browser);
    await picture(own, `${kind}-4-connected`);
    await connect.close();
  });

  step('a discharge note pasted into a site nobody approved is stopped, and the member is told why', async () => {
    record = await browser.open('http://ehr.test/');
    notely = await browser.open('http://notely.test/');
    await copyToClipboard(record, dischargeNote);
    await pasteInto(notely, 'textarea');

    const warning = await waitForWarning(notely);
    await picture(notely, `${kind}-5-stopped`);
    expect(warning.text).toMatch(/looks like patient information/);
    expect(warning.text).toMatch(/notely\.test/);
    expect(warning.text).toContain(clinic.organizationName);
    expect(warning.text, 'the warning repeats nothing of the text').not.toMatch(/Jane|Doe|536-22|00482913/);
    expect(await valueOn(notely)).toBe('');

    await timeToRead();
    await chooseByKeyboard(notely, "Don't paste");
    await until('the warning to go', async () => (await readWarning(notely)) === null);
    expect(await valueOn(notely)).toBe('');
  });

  step('the finding appears in the console without reloading', async () => {
    await officer.bringToFront();
    await click(officer, 'Inbox', 'link');
    await officer.evaluate(() => Object.assign(globalThis, { sameDocument: true }));
    await waitForText(officer, 'Looks like patient information going to notely.test');
    await pasteInto(notely, 'textarea');
    await waitForWarning(notely);
    await notely.keyboard.press('Escape');
    await officer.bringToFront();
    await waitForText(officer, /2 times/);
    expect(await officer.evaluate(() => 'sameDocument' in globalThis)).toBe(true);
    await picture(officer, `${kind}-6-inbox`);
  });

  step('the same paste is stopped inside a frame', async () => {
    const portal = await browser.open('http://framed.test/');
    const frame = await until('the frame', () =>
      portal.frames().find((one) => one.url().startsWith('http://notely.test')),
    );
    await pasteInto(portal, 'textarea', frame);
    const warning = await waitForWarning(portal);
    expect(warning.frame === frame || warning.frame === portal.mainFrame()).toBe(true);
    await picture(portal, `${kind}-7-in-a-frame`);
    expect(await frame.evaluate(() => document.querySelector('textarea')!.value)).toBe('');
    await portal.keyboard.press('Escape');
    await portal.close();
  });
});

const notelyPage = `<!doctype html><title>Notely</title><h1>Notely</h1><p>Paste your notes, get a summary.</p>
<label>Notes <textarea style="display:block;width:640px;height:220px"></textarea></label>`;
