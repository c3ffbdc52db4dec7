import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type TestBrowser, openBrowser } from '../test/support/browsers.ts';
import { connectBrowser, coverVendor } from '../test/support/connected.ts';
import { openNetwork } from '../test/support/network.ts';
import { setUpOfficer } from '../test/support/officer.ts';
import { startServer } from '../test/support/server-process.ts';
import { median, quantile } from './statistics.ts';

/**
 * `npm run bench:page`: what the extension costs a page that nobody pastes into. Chromium without an extension, with one whose content
 * script is a single empty listener, and with ours, the three taking turns; milliseconds from navigation to the end of `load`, and what
 * the page's main thread computed meanwhile, which a busy machine does not lengthen.
 * Goals: within 1 ms (plain page) and 5 ms (12 frames) of the empty listener, medians; on a covered site no script of ours at all.
 */
const LOADS = 60;

const network = await openNetwork();
const frames = Array.from({ length: 12 }, (_, index) => `<iframe src="/frame/${index}"></iframe>`).join('');
const article = '<h1>Notes</h1><p>A page as there are many.</p><form><input name="search"><textarea></textarea></form>';
const pages: Record<string, string> = { 'plain page': '/', '12 frames': '/frames' };
const site = ({ url }: { url: URL }): string => {
  if (url.pathname.startsWith('/frame/')) return '<!doctype html><p>A frame</p>';
  return `<!doctype html><title>Page</title>${article}${url.pathname === '/frames' ? frames : ''}`;
};
network.site('unknown.test', site);
network.site('covered.test', site);

const server = await startServer();
const emptyExtension = await writeEmptyExtension();
const { api } = await setUpOfficer(server);
await coverVendor(api, 'Covered Notes', 'covered.test');
const browsers: Record<string, TestBrowser> = {
  'no extension': await openBrowser('chromium', network, { extension: null }),
  'an empty listener': await openBrowser('chromium', network, { extension: emptyExtension }),
  ours: await openBrowser('chromium', network),
};
try {
  await connectBrowser(browsers['ours']!, server, api);
  const tabs = new Map<string, Page>();
  for (const [name, browser] of Object.entries(browsers)) tabs.set(name, await browser.open('http://unknown.test/'));

  const loads = new Map<string, Load[]>();
  for (let round = -5; round < LOADS; round++) {
    for (const [page, path] of Object.entries(pages)) {
      for (const [name, tab] of tabs) {
        const took = await timeLoad(tab, `http://unknown.test${path}`);
        // The first rounds warm caches and compilers up.
        if (round >= 0) loads.set(`${page}, ${name}`, [...(loads.get(`${page}, ${name}`) ?? []), took]);
      }
    }
  }
  for (const [what, samples] of loads) {
    const empty = loads.get(what.replace(/, .*/, ', an empty listener')) ?? [];
    for (const clock of ['wall', 'processor'] as const) {
      const times = samples.map((load) => load[clock]);
      const difference = median(times) - median(empty.map((load) => load[clock]));
      console.log(
        `${what}, ${clock} time: median ${median(times).toFixed(2)} ms, p90 ${quantile(times, 0.9).toFixed(2)} ms, against the empty listener ${difference >= 0 ? '+' : ''}${difference.toFixed(2)} ms`,
      );
    }
  }

  console.log(
    `Script worlds of extensions on an uncovered site: ${await countExtensionWorlds(browsers['ours']!, 'http://unknown.test/frames')}`,
  );
  const onCovered = await countExtensionWorlds(browsers['ours']!, 'http://covered.test/frames');
  console.log(`Script worlds of extensions on a covered site: ${onCovered}`);
  if (onCovered > 0) process.exitCode = 1;
} finally {
  for (const browser of Object.values(browsers)) await browser.close();
  await server.discard();
  await network.close();
  await rm(emptyExtension, { recursive: true });
}

interface Load {
  wall: number;
  processor: number;
}

async function timeLoad(tab: Page, url: string): Promise<Load> {
  await tab.bringToFront();
  const session = await tab.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const computed = async (): Promise<number> =>
    ((await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) *
    1000;
  const before = await computed();
  await tab.goto(url, { waitUntil: 'load' });
  const wall = await tab.evaluate(
    () =>
      new Promise<number>((measured) => {
        const look = () => {
          const [entry] = performance.getEntriesByType('navigation');
          if (entry && entry.duration > 0) measured(entry.duration);
          else setTimeout(look, 1);
        };
        look();
      }),
  );
  const processor = (await computed()) - before;
  await session.detach();
  return { wall, processor };
}

/** Chromium makes an isolated world for an extension in a frame only when it runs a script there. */
async function countExtensionWorlds(browser: TestBrowser, url: string): Promise<number> {
  const tab = await browser.open('about:blank');
  const session = await tab.createCDPSession();
  let worlds = 0;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) worlds += 1;
  });
  await session.send('Runtime.enable');
  await tab.goto(url, { waitUntil: 'load' });
  await new Promise((resolve) => setTimeout(resolve, 500));
  await tab.close();
  return worlds;
}

async function writeEmptyExtension(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'wardline-empty-extension-'));
  const script = {
    matches: ['<all_urls>'],
    js: ['empty.js'],
    run_at: 'document_start',
    all_frames: true,
    match_origin_as_fallback: true,
  };
  await writeFile(
    join(folder, 'manifest.json'),
    JSON.stringify({ manifest_version: 3, name: 'Empty', version: '1.0', content_scripts: [script] }),
  );
  await writeFile(join(folder, 'empty.js'), "addEventListener('paste', () => {}, true);");
  return folder;
}
