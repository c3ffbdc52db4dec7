import { type CDPSession, type Page, TargetType, type WebWorker } from 'puppeteer-core';
import { afterAll, beforeAll, expect, onTestFailed, test } from 'vitest';
import { copyToClipboard, openBrowser, pasteInto, picture, type TestBrowser, until } from '../support/browsers.ts';
import { connectBrowser } from '../support/connected.ts';
import { type MarkedDocument, markedDocuments, markerStem } from '../support/documents.ts';
import { type Leak, searchFolder, searchFor } from '../support/leaks.ts';
import { type Network, openNetwork, type RecordedRequest } from '../support/network.ts';
import { type Client, setUpOfficer } from '../support/officer.ts';
import { type ServerProcess, startServer } from '../support/server-process.ts';
import { lookInside } from '../support/stored.ts';
import { chooseByKeyboard, readWarning, waitForWarning } from '../support/warning.ts';

/**
 * Promise 1: content never travels. Documents with unique markers are pasted, dropped and typed as reasons; then everything that left
 * the browser, everything that the extension, the server and the database keep, and every log is searched for the markers.
 * `npm test` does it with 150 of every kind, `npm run proofs` with 500.
 */
const count = Number(process.env['CANARY_DOCUMENTS'] ?? 150);
const documents = markedDocuments(count, 20_261_121);
const typed = documents.slice(0, count * 0.12);
const dropped = documents.slice(typed.length, count * 0.52);
const pasted = documents.slice(typed.length + dropped.length);

/** The page tells its own server all that it gets, as many pages do; that its server hears nothing is part of the proof. */
const notely = `<!doctype html><title>Notely</title>
<textarea style="width:600px;height:200px"></textarea>
<script>
  const tell = (text) => text && fetch('/heard', { method: 'POST', body: text });
  for (const type of ['paste', 'drop', 'beforeinput', 'input', 'keydown'])
    addEventListener(type, (event) =>
      tell(event.clipboardData?.getData('text/plain') || event.dataTransfer?.getData('text/plain') || event.data || event.key), true);
  setInterval(() => tell(document.querySelector('textarea').value), 100);
</script>`;

let network: Network;
let server: ServerProcess;
let officer: Client;
let browser: TestBrowser;
let record: Page;
let page: Page;

beforeAll(async () => {
  network = await openNetwork();
  network.site('ehr.test', () => '<!doctype html><title>Record</title>');
  network.site('notely.test', () => notely);
  server = await startServer({ LOG_LEVEL: 'debug' });
  officer = (await setUpOfficer(server)).api;
  // Approved and without an agreement, so that a member may give a reason.
  const vendor = { name: 'Notely', purpose: 'Writes notes', ownerId: null, sites: ['notely.test'] };
  const { id } = await officer.vendor.create.mutate(vendor);
  await officer.approval.decide.mutate({
    vendorId: id,
    ruling: 'approved',
    dataClasses: ['phi', 'identifiers', 'health'],
    conditions: '',
    reason: 'Reviewed',
    reviewDueOn: null,
  });
  browser = await openBrowser('chromium', network);
  await connectBrowser(browser, server, officer);
  record = await browser.open('http://ehr.test/');
  page = await browser.open('http://notely.test/');
});
afterAll(async () => {
  await browser?.close();
  await server?.discard();
  await network?.close();
});

test('marked documents are stopped, and no marker is found anywhere afterwards', { timeout: 300_000 }, async () => {
  onTestFailed(() => picture(page, 'canary'));
  const devtools = await page.createCDPSession();

  for (const document of pasted) {
    await copyToClipboard(record, document.text);
    await pasteInto(page, 'textarea');
    await seeStopped(document);
  }
  await page.bringToFront();
  for (const document of dropped) {
    await drop(devtools, document.text);
    await seeStopped(document);
  }
  for (const [index, document] of typed.entries()) {
    await copyToClipboard(record, document.text);
    await pasteInto(page, 'textarea');
    // Now the stopped document itself is typed, now another one that the guard has not seen.
    const described = index % 2 === 0 ? document : typed[index - 1]!;
    await typeAsReason(described.text);
    await seeStopped(document);
  }

  const seen = await until(
    `observations of all ${documents.length} documents`,
    async () => {
      const { items: findings } = await officer.finding.list.query({ state: 'open' });
      const exposure = findings.find((finding) => finding.site === 'notely.test' && finding.kind === 'exposure');
      return exposure && exposure.observations >= documents.length && exposure;
    },
    // A browser may report sixty times a minute; what waits then comes together, once the minute is over.
    { within: 150_000, every: 500 },
  );
  expect(seen.observations, 'each document is observed once').toBe(documents.length);
  expect(seen.overrides, 'no typed document passes for a reason').toBe(0);

  const worker = await extensionWorker();
  const first = await searchEverything(worker);
  console.log(
    `${documents.length} documents; searched ${first.requests} requests, ${first.files} files, ${Math.round(first.bytes / 1e6)} MB`,
  );
  expect(first.leaks).toEqual([]);

  // The same search over the same places, with a marker planted in each: the silence above means that there is nothing.
  await plantEverywhere(worker, `${markerStem}planted`);
  const found = (await searchEverything(worker)).leaks.map(({ where }) => where);
  for (const place of [
    /^request: POST/,
    /^extension storage/,
    /^profile: .*Extension/,
    /^database rows/,
    /^data folder: .*pg_wal/,
    /^data folder: .*\.log/,
  ]) {
    expect(found).toContainEqual(expect.stringMatching(place));
  }
  // No request makes the server print content, so nothing can be planted there; what it printed was at hand to be searched.
  expect(server.output()).toContain('observation.report');
});

/** Nothing arrived, the warning stands; then the safe choice. */
async function seeStopped({ kind }: MarkedDocument): Promise<void> {
  await waitForWarning(page);
  expect(await page.evaluate(() => document.querySelector('textarea')!.value), `a ${kind} in the field`).toBe('');
  await page.keyboard.press('Escape');
  await until('the warning to go', async () => (await readWarning(page)) === null);
}

/** A drag from another application, as Chromium gets it from the desktop; its events are trusted. */
async function drop(devtools: CDPSession, text: string): Promise<void> {
  const data = { items: [{ mimeType: 'text/plain', data: text }], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await devtools.send('Input.dispatchDragEvent', { type, x: 100, y: 100, data });
  }
}

/** Goes on despite the warning, up to the point where the reason would have to be accepted. */
async function typeAsReason(text: string): Promise<void> {
  await waitForWarning(page);
  // What is chosen before the warning could be read does not count: as a person would, it is chosen again.
  await until(
    'the question why',
    async () => {
      if ((await readWarning(page))?.text.includes('Why is it fine here?')) return true;
      await chooseByKeyboard(page, /isn't patient information/);
      return false;
    },
    { every: 500 },
  );
  // The first reason has the focus; the one before it, around the corner, is the one that asks for words.
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Tab');
  await page.keyboard.sendCharacter(text);
  await chooseByKeyboard(page, 'Paste it');
  await until('the refusal of the reason', async () => /in general words/.test((await readWarning(page))?.text ?? ''));
}

async function extensionWorker(): Promise<WebWorker> {
  const target = await browser.puppeteer.waitForTarget((one) => one.type() === TargetType.SERVICE_WORKER);
  const worker = await target.worker();
  if (!worker) throw new Error('The extension has no worker');
  return worker;
}

/** What is the page's own doing: it may send what a person let it have, and here nobody did. */
const searched = (request: RecordedRequest): string =>
  `${request.method} ${request.url.href}\n${request.headers}\n${request.body.toString('latin1')}`;

const inPlace = (place: string, leaks: Leak[]): Leak[] =>
  leaks.map(({ where, as }) => ({ where: `${place}: ${where}`, as }));

async function searchEverything(
  worker: WebWorker,
): Promise<{ requests: number; files: number; bytes: number; leaks: Leak[] }> {
  const find = searchFor(markerStem);
  const storage = await dumpStorage(worker);
  const rows = await lookInside(server.dataFolder, async (database) => {
    await database.query('checkpoint');
    const tables = await database.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`,
    );
    const dumps: string[] = [];
    for (const { name } of tables.rows) {
      const { rows: dumped } = await database.query<{ row: string }>(`select t::text as row from ${name} t`);
      dumps.push(...dumped.map(({ row }) => row));
    }
    return dumps.join('\n');
  });
  const profile = await searchFolder(browser.profile, find);
  // The database with its write-ahead log, uploaded files, and both logs.
  const dataFolder = await searchFolder(server.dataFolder, find);
  return {
    requests: network.requests.length,
    files: profile.files + dataFolder.files,
    bytes: profile.bytes + dataFolder.bytes,
    leaks: [
      ...network.requests.flatMap((request) =>
        find(`request: ${request.method} ${request.url.origin}`, searched(request)),
      ),
      ...network.refused.flatMap((host) => find('request: refused', host)),
      ...find('extension storage: dump', storage),
      ...find('database rows: dump', rows),
      ...find('server output: all', server.output()),
      ...inPlace('profile', profile.leaks),
      ...inPlace('data folder', dataFolder.leaks),
    ],
  };
}

/** Everything that the extension can keep, as text: its files on disk are compressed, so they are searched both ways. */
function dumpStorage(worker: WebWorker): Promise<string> {
  return worker.evaluate(async () => {
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- It runs in the worker, which has nothing of this file.
    const asPromise = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
    const areas = (
      globalThis as unknown as { chrome: { storage: Record<string, { get(keys: null): Promise<unknown> }> } }
    ).chrome.storage;
    const dump: unknown[] = [await areas['local']!.get(null), await areas['session']!.get(null), await caches.keys()];
    for (const { name } of await indexedDB.databases()) {
      const database = await asPromise(indexedDB.open(name!));
      for (const store of database.objectStoreNames) {
        dump.push(await asPromise(database.transaction(store).objectStore(store).getAll()));
      }
      database.close();
    }
    return JSON.stringify(dump);
  });
}

async function plantEverywhere(worker: WebWorker, planted: string): Promise<void> {
  await worker.evaluate(
    async (origin, text) => {
      await fetch(`${origin}/healthz`, { method: 'POST', body: text });
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { set(items: object): Promise<void> } } };
      };
      await chrome.storage.local.set({ planted: text });
    },
    server.origin,
    planted,
  );
  await lookInside(server.dataFolder, async (database) => {
    await database.query(`create table planted as select '${planted}'::text as text`);
    await database.query(`do $$ begin raise log '${planted}'; end $$`);
  });
}
