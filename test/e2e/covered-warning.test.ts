import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { browserKinds, copyToClipboard, openBrowser, pasteInto, type TestBrowser, until } from '../support/browsers.ts';
import { connectBrowser } from '../support/connected.ts';
import { dischargeNote } from '../support/documents.ts';
import { type Network, openNetwork } from '../support/network.ts';
import { type Client, setUpOfficer } from '../support/officer.ts';
import { type ServerProcess, startServer } from '../support/server-process.ts';
import { chooseByKeyboard, readWarning, timeToRead, waitForWarning } from '../support/warning.ts';

/** A prize over the whole page. Beside a modal dialog it is inert: hit tests miss it, and clicks fall through to what it hides. */
const page = (script: string): string => `<!doctype html><title>Notely</title>
<textarea style="width:400px;height:120px"></textarea>
<div id="prize" popover="manual" style="inset:0;width:100vw;height:100vh;margin:0;background:gold">Click for your prize</div>
<script>${script}</script>`;
const reopen = 'prize.hidePopover(); prize.showPopover();';

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const fieldOf = (tab: Page) => tab.evaluate(() => document.querySelector('textarea')!.value);

describe.each(browserKinds)('a popover above the warning in %s', (kind) => {
  let network: Network;
  let server: ServerProcess;
  let officer: Client;
  let browser: TestBrowser;

  beforeAll(async () => {
    network = await openNetwork();
    network.site('ehr.test', () => '<!doctype html><title>Record</title>');
    network.site('once.test', () => page(`addEventListener('focusin', () => setTimeout(() => { ${reopen} }, 1500));`));
    network.site('always.test', () =>
      page(`addEventListener('focusin', () => setInterval(() => { ${reopen} }, 250));`),
    );
    server = await startServer();
    officer = (await setUpOfficer(server)).api;
    browser = await openBrowser(kind, network);
    await connectBrowser(browser, server, officer);
    await copyToClipboard(await browser.open('http://ehr.test/'), dischargeNote);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.discard();
    await network?.close();
  });

  test('earns the page no choice that a person did not see, and the officer learns of it', async () => {
    const tab = await browser.open('http://always.test/');
    await pasteInto(tab, 'textarea');
    // A person who wants the prize clicks all over the place where the warning lies below it.
    for (let round = 0; round < 3; round++) {
      await wait(400);
      for (let y = 150; y < 420; y += 18) await tab.mouse.click(70, y);
    }
    expect(await fieldOf(tab)).toBe('');
    await until('a report', async () =>
      (await officer.finding.list.query({ state: 'open' })).items.find(
        (finding) => finding.site === 'always.test' && finding.kind === 'tampering',
      ),
    );
    expect(await readWarning(tab), 'the paste was given up').toBeNull();
    await tab.close();
  });

  test('is itself covered by the warning, which then can be answered', async () => {
    const tab = await browser.open('http://once.test/');
    await pasteInto(tab, 'textarea');
    await waitForWarning(tab);
    await wait(3000);
    await timeToRead();
    await chooseByKeyboard(tab, /without identifiers/);
    expect(await until('the redacted text', () => fieldOf(tab))).not.toBe('');
    await tab.close();
  });
});
