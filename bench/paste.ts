import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { clinicalText } from '../test/corpus/long.ts';
import { copyToClipboard, openBrowser, pasteInto, press } from '../test/support/browsers.ts';
import { connectBrowser } from '../test/support/connected.ts';
import { openNetwork } from '../test/support/network.ts';
import { setUpOfficer } from '../test/support/officer.ts';
import { startServer } from '../test/support/server-process.ts';
import { waitForWarning } from '../test/support/warning.ts';
import { median, quantile } from './statistics.ts';

/**
 * `npm run bench:paste`: from a trusted Ctrl+V to the decision in the page, which is the time that Chromium spends in the handlers of the
 * paste event (its own trace says how long, warning included). Goals: p99 10 ms for 2 KB, 50 ms for 100 KB.
 */
const PASTES = 150;
const sizes = { '2 KB': 2 * 1024, '100 KB': 100 * 1024 };

const network = await openNetwork();
network.site(
  'unknown.test',
  () => '<!doctype html><title>Page</title><textarea style="width:90vw;height:40vh"></textarea>',
);
network.site('ehr.test', () => '<!doctype html><title>Record</title>');
const server = await startServer();
const browser = await openBrowser('chromium', network);
try {
  await connectBrowser(browser, server, (await setUpOfficer(server)).api);
  const record = await browser.open('http://ehr.test/');
  for (const [name, characters] of Object.entries(sizes)) {
    const page = await browser.open('http://unknown.test/');
    await copyToClipboard(record, clinicalText(characters));

    const began = performance.now();
    await pasteInto(page, 'textarea');
    await waitForWarning(page);
    const first = performance.now() - began;
    await page.keyboard.press('Escape');
    await pause(200);

    const trace = join(browser.profile, `trace-${characters}.json`);
    await page.tracing.start({ path: trace, categories: ['devtools.timeline'] });
    for (let paste = 0; paste < PASTES; paste++) {
      await page.focus('textarea');
      await press(page, 'Control+V');
      await pause(40);
      await page.keyboard.press('Escape');
      await pause(10);
    }
    await page.tracing.stop();
    const left = await page.$eval('textarea', (area) => area.value.length);
    if (left > 0) throw new Error(`${left} characters arrived in the page`);
    const times = await pasteTimes(trace);
    for (const clock of ['wall', 'processor'] as const) {
      const samples = times.map((time) => time[clock]);
      console.log(
        `${name}, ${clock} time: p50 ${median(samples).toFixed(2)} ms, p99 ${quantile(samples, 0.99).toFixed(2)} ms of ${samples.length} pastes`,
      );
    }
    console.log(
      `${name}, the first paste on a page, from the click until the warning was seen: ${first.toFixed(0)} ms`,
    );
    await page.close();
  }
} finally {
  await browser.close();
  await server.discard();
  await network.close();
}

interface TraceEvent {
  name: string;
  dur?: number;
  tdur?: number;
  args: { data?: { type?: string } };
}

/** Milliseconds of each dispatch of a paste event, and of it the processor's share, which a busy machine does not lengthen. */
async function pasteTimes(trace: string): Promise<{ wall: number; processor: number }[]> {
  const { traceEvents } = JSON.parse(await readFile(trace, 'utf8')) as { traceEvents: TraceEvent[] };
  return traceEvents
    .filter(({ name, args }) => name === 'EventDispatch' && args.data?.type === 'paste')
    .map(({ dur, tdur }) => ({ wall: (dur ?? 0) / 1000, processor: (tdur ?? 0) / 1000 }));
}
