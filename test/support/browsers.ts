import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { launch, type Browser, type Frame, type KeyInput, type LaunchOptions, type Page } from 'puppeteer-core';
import type { Network } from './network.ts';

export const browserKinds = ['chromium', 'firefox'] as const;
export type BrowserKind = (typeof browserKinds)[number];

const builtExtension = { chromium: 'dist/extension/chrome-mv3', firefox: 'dist/extension/firefox-mv2' } as const;

/** A real browser with a fresh profile whose only way out is the test network, driven by the same calls in Chromium (CDP) and Firefox (WebDriver BiDi). */
export interface TestBrowser {
  kind: BrowserKind;
  puppeteer: Browser;
  /** Where the profile lies; deleted by `close`. */
  profile: string;
  open(url: string): Promise<Page>;
  /** The page that the extension opened itself; neither browser lets a test navigate there. */
  extensionPage(file: string): Promise<Page>;
  close(): Promise<void>;
}

/** `extension` is a built folder; by default Wardline's own, and none with null. */
export async function openBrowser(
  kind: BrowserKind,
  network: Network,
  { extension = builtExtension[kind], keepProfile = false }: { extension?: string | null; keepProfile?: boolean } = {},
): Promise<TestBrowser> {
  const profile = await mkdtemp(join(tmpdir(), `wardline-${kind}-`));
  // Each browser loads its own copy, so that a build running beside the test cannot change what is tested.
  const folder = extension === null ? null : join(profile, 'extension-under-test');
  if (extension !== null && folder !== null) await cp(resolve(extension), folder, { recursive: true });

  const browser = await launch(
    kind === 'chromium' ? chromium(network, profile, folder) : firefox(network, join(profile, 'firefox')),
  );
  if (kind === 'firefox' && folder !== null) await browser.installExtension(folder);

  const opened: TestBrowser = {
    kind,
    puppeteer: browser,
    profile,
    async open(url) {
      const page = await browser.newPage();
      page.setDefaultTimeout(20_000);
      await page.setViewport({ width: 1280, height: 800 });
      await page.goto(url, { waitUntil: 'load', timeout: 40_000 });
      return page;
    },
    async extensionPage(file) {
      for (let waited = 0; waited < 20_000; waited += 50) {
        for (const page of await browser.pages()) {
          // Firefox's driver does not hear of this navigation; the page itself knows where it is.
          const address = await page.evaluate(() => location.href).catch(() => 'about:navigating');
          if (address.includes('-extension://') && address.includes(file)) return page;
        }
        await pause(50);
      }
      throw new Error(`The extension opened no page named ${file}`);
    },
    async close() {
      await browser.close();
      if (!keepProfile) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  }; // The extension greets a newcomer with a page of its own, which must not come up over a test.
  if (extension === builtExtension[kind]) await opened.extensionPage('welcome.html');
  return opened;
}

function chromium(network: Network, profile: string, extension: string | null): LaunchOptions {
  return {
    browser: 'chrome',
    executablePath: '/usr/bin/chromium',
    headless: true,
    pipe: true,
    userDataDir: join(profile, 'chromium'),
    ...(extension === null ? {} : { enableExtensions: [extension] }),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--no-first-run',
      '--disable-features=AutofillServerCommunication',
      `--proxy-server=${network.address}`,
      // Chromium would reach localhost without the proxy, unseen.
      '--proxy-bypass-list=<-loopback>',
    ],
  };
}

function firefox(network: Network, userDataDir: string): LaunchOptions {
  const [host, port] = network.address.split(':');
  return {
    browser: 'firefox',
    executablePath: '/usr/bin/firefox-esr',
    headless: true,
    userDataDir,
    enableExtensions: true,
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': host,
      'network.proxy.http_port': Number(port),
      'network.proxy.ssl': host,
      'network.proxy.ssl_port': Number(port),
      'network.proxy.no_proxies_on': '',
      // Firefox would reach localhost without the proxy, unseen.
      'network.proxy.allow_hijacking_localhost': true,
    },
  };
}

/** Trusted keys, as `Control+V` or `Shift+Tab`. */
export async function press(page: Page, chord: string): Promise<void> {
  const keys = chord.split('+') as KeyInput[];
  const last = keys.pop()!;
  for (const modifier of keys) await page.keyboard.down(modifier);
  await page.keyboard.press(last.length === 1 ? (last.toLowerCase() as KeyInput) : last);
  for (const modifier of keys.toReversed()) await page.keyboard.up(modifier);
}

/** Puts text on the real clipboard as a person does: selects it on another page and copies it. `source` stays open for the next copy. */
export async function copyToClipboard(source: Page, text: string): Promise<void> {
  await source.bringToFront();
  await source.evaluate((copied) => {
    const area = document.querySelector('textarea') ?? document.body.appendChild(document.createElement('textarea'));
    // Browsers keep what stands in a field for after a crash, unless told not to; that would be this page's copy, not ours.
    area.autocomplete = 'off';
    area.value = copied;
    area.focus();
    area.select();
  }, text);
  await press(source, 'Control+C');
}

/** Clicks into an editable and pastes what is on the clipboard. */
export async function pasteInto(page: Page, selector: string, frame: Frame = page.mainFrame()): Promise<void> {
  await page.bringToFront();
  const editable = await frame.waitForSelector(selector);
  await editable!.click();
  await press(page, 'Control+V');
}

type Nothing = false | null | undefined | '' | 0;

/** Waits until `look` gives something true. `what` ends the sentence of the failure. */
export async function until<T>(
  what: string,
  look: () => Promise<T> | T,
  { within = 40_000, every = 50 } = {},
): Promise<Exclude<T, Nothing>> {
  const began = Date.now();
  let lastFailure: unknown = null;
  for (;;) {
    try {
      const seen = await look();
      if (seen) return seen as Exclude<T, Nothing>;
    } catch (failure) {
      lastFailure = failure; // A page between two documents cannot be asked; the next look can.
    }
    if (Date.now() - began > within) throw new Error(`Waited ${within} ms for ${what}`, { cause: lastFailure });
    await pause(every);
  }
}

/** A picture for people, in test-results/. */
export async function picture(page: Page, name: string): Promise<void> {
  await mkdir('test-results/pictures', { recursive: true });
  // A page behind another is not drawn, so nobody can take a picture of it.
  await page.bringToFront();
  // What fades in is there in a moment.
  await pause(350);
  await page.screenshot({ path: `test-results/pictures/${name}.png` });
}
