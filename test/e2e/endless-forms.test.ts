import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { openBrowser, type TestBrowser } from '../support/browsers.ts';
import { connectBrowser } from '../support/connected.ts';
import { type Network, openNetwork } from '../support/network.ts';
import { setUpOfficer } from '../support/officer.ts';
import { type ServerProcess, startServer } from '../support/server-process.ts';
import { readWarning } from '../support/warning.ts';

const page = (body: string, script = ''): string =>
  `<!doctype html><title>Tool</title><input id="first" type="search" aria-label="Find">${body}<script>${script}</script>`;

const long = 'sign up account e-mail@'.repeat(50_000);
const pages = {
  'ten thousand inputs': page(
    '<div id="all"></div>',
    `all.innerHTML = Array.from({ length: 200 }, (_, form) => '<form><h2>Form ' + form + '</h2>' +
      Array.from({ length: 40 }, (_, field) => '<label>Name <input name="f' + field + '"></label>').join('') + '<button>Send</button></form>').join('') +
      Array.from({ length: 2000 }, (_, field) => '<input name="loose' + field + '" type="email">').join('');`,
  ),
  'a form that changes with every frame': page(
    '<div id="box"></div>',
    `let turn = 0;
    const change = () => {
      box.innerHTML = '<form class="c' + turn + '"><h2>Join ' + turn + '</h2>' + Array.from({ length: 30 }, (_, field) => '<input name="n' + turn++ + '">').join('') + '</form>';
      requestAnimationFrame(change);
    };
    change();`,
  ),
  'attributes without end': page(
    `<form id="attributes" class="${long}" action="${long}"><label for="e">${long}</label>
    <input id="e" type="email" name="${long}" placeholder="${long}" aria-label="${long}" autocomplete="${long}">
    <input name="closest"><input name="querySelectorAll"><input name="parentNode"><input name="getAttribute"><input name="elements"><input name="action">
    <button aria-label="${long}">${long}</button></form><div title="${long}" aria-label="${long}"></div>`,
  ),
  'a form at the bottom of fifteen hundred boxes': page(
    '<div id="root"></div>',
    `let at = root;
    for (let depth = 0; depth < 1500; depth++) { const box = document.createElement('div'); at.append(box); at = box; }
    at.innerHTML = '<form><input type="email"><input type="password"><button>Go</button></form>';`,
  ),
  'a thousand shadow roots': page(
    '<div id="root"></div>',
    `for (let host = 0; host < 1000; host++) {
      const box = document.createElement('div');
      box.attachShadow({ mode: 'open' }).innerHTML = '<form><input name="a' + host + '"><input type="email"></form>';
      root.append(box);
    }`,
  ),
  'twenty thousand boxes that may hide something, and a thousand that do': page(
    '<div id="root"></div>',
    `root.innerHTML = '<div><span></span></div>'.repeat(10000);
    for (let host = 0; host < 1000; host++) {
      const box = document.createElement('x-box');
      box.attachShadow({ mode: 'closed' }).innerHTML = '<form><input name="a' + host + '"><input type="email"></form>';
      root.prepend(box);
    }`,
  ),
};

/** Longest gap between two ticks of the page's own clock, and the share of the time that its main thread was at work. */
interface Strain {
  gap: number;
  share: number;
}

async function strainOf(tab: Page, seconds: number): Promise<Strain> {
  const session = await tab.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async (): Promise<number> =>
    (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
  const before = await worked();
  const gap = await tab.evaluate(
    (milliseconds) =>
      new Promise<number>((measured) => {
        const began = performance.now();
        let last = began;
        let longest = 0;
        const ticking = setInterval(() => {
          const now = performance.now();
          longest = Math.max(longest, now - last);
          last = now;
          if (now - began < milliseconds) return;
          clearInterval(ticking);
          measured(longest);
        }, 10);
      }),
    seconds * 1000,
  );
  const share = ((await worked()) - before) / seconds;
  await session.detach();
  return { gap, share };
}

describe('pages without end', () => {
  let network: Network;
  let server: ServerProcess;
  let browser: TestBrowser;

  beforeAll(async () => {
    network = await openNetwork();
    for (const [index, html] of Object.values(pages).entries()) network.site(`endless${index}.test`, () => html);
    server = await startServer();
    browser = await openBrowser('chromium', network);
    await connectBrowser(browser, server, (await setUpOfficer(server)).api);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.discard();
    await network?.close();
  });

  test.each(Object.keys(pages))('%s: the page stays in its user’s hands', async (name) => {
    const tab = await browser.open(`http://endless${Object.keys(pages).indexOf(name)}.test/`);
    await pause(500);
    const alone = await strainOf(tab, 2);
    // The focus brings the guard in, which is read and compiled once.
    await (await tab.waitForSelector('#first'))!.click();
    const arriving = await strainOf(tab, 2);
    const guarded = await strainOf(tab, 4);
    console.log(
      `${name}: longest gap ${alone.gap.toFixed(0)} ms alone, ${arriving.gap.toFixed(0)} ms while the guard comes, ${guarded.gap.toFixed(0)} ms with it; work ${(100 * alone.share).toFixed(0)} %, ${(100 * arriving.share).toFixed(0)} % and ${(100 * guarded.share).toFixed(0)} %`,
    );
    // Some of them are sign-ups, about which there is something to say.
    if (await readWarning(tab)) {
      await tab.keyboard.press('Escape');
      await (await tab.waitForSelector('#first'))!.click();
    }
    await tab.keyboard.type('still here');
    expect(await tab.evaluate(() => document.querySelector<HTMLInputElement>('#first')!.value)).toBe('still here');
    // Processor time, since other programs of a busy machine lengthen any gap; a gap of a second would be a frozen page all the same.
    expect(arriving.share - alone.share).toBeLessThan(0.25);
    expect(guarded.share - alone.share).toBeLessThan(0.15);
    expect(Math.max(arriving.gap, guarded.gap)).toBeLessThan(1000);
    await tab.close();
  });
});
