import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, type TestBrowser, until } from '../support/browsers.ts';
import { click, waitForText } from '../support/controls.ts';
import { type Network, openNetwork } from '../support/network.ts';
import { type Client, setUpOfficer } from '../support/officer.ts';
import { type ServerProcess, startServer } from '../support/server-process.ts';

// Firefox looks for managed storage below the home of whoever runs it; Chromium's folder is one for the whole machine.
let home: string;
let network: Network;
let server: ServerProcess;
let officer: Client;
let browser: TestBrowser;

beforeAll(async () => {
  network = await openNetwork();
  network.site('127.0.0.1', () => '<!doctype html><meta name="wardline-connect" content="1">');
  server = await startServer();
  officer = (await setUpOfficer(server)).api;
  const { code } = await officer.enrolmentCode.create.mutate({ label: 'All of Riverside', maxUses: 10, validDays: 7 });

  home = await mkdtemp(join(tmpdir(), 'wardline-managed-'));
  const folder = join(home, '.mozilla/managed-storage');
  await mkdir(folder, { recursive: true });
  const name = 'wardline@wardline.example';
  const data = { serverUrl: server.origin, enrolmentCode: code, label: 'Ward 3' };
  await writeFile(join(folder, `${name}.json`), JSON.stringify({ name, description: name, type: 'storage', data }));
  process.env['HOME'] = home;
  browser = await openBrowser('firefox', network, { extension: resolve('dist/extension/firefox-mv2') });
});
afterAll(async () => {
  await browser?.close();
  await server?.discard();
  await network?.close();
  if (home) await rm(home, { recursive: true, force: true });
});

test('a managed browser connects by itself, under the name that it was given', async () => {
  const [enrolled] = await until('the browser', async () => {
    const { items: browsers } = await officer.browser.list.query({});
    return browsers.length > 0 && browsers;
  });
  expect(enrolled).toMatchObject({ label: 'Ward 3', kind: 'firefox' });
});

test('and no page moves it to a server of its own', async () => {
  await browser.open('http://127.0.0.1/connect#AAAA-BBBB-CCCC');
  const own = await browser.extensionPage('welcome.html#connect');
  await click(own, 'Continue');
  await waitForText(own, /Your organization manages this browser’s connection/);
});
