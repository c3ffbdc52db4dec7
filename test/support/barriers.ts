import { setTimeout as pause } from 'node:timers/promises';
import axe from 'axe-core';
import type { HTTPRequest, Page } from 'puppeteer-core';

const widths = [1280, 390];
const schemes = ['light', 'dark'] as const;
const SETTLES_WITHIN_MS = 40_000;

/** WCAG 2.2 AA as far as a machine can tell, in both widths and both colour schemes, each once the page has settled. */
export function findViolations(tab: Page): Promise<string[]> {
  return inEveryLook(tab, waitUntilSettled);
}

/** The same of a page whose data is held back, while it says that it is loading. */
export function findViolationsWhileLoading(tab: Page): Promise<string[]> {
  return inEveryLook(tab, async () => {
    await tab.waitForSelector('[aria-busy="true"]', { timeout: SETTLES_WITHIN_MS });
    await drawn(tab);
  });
}

async function inEveryLook(tab: Page, ready: (tab: Page) => Promise<void>): Promise<string[]> {
  const found = new Set<string>();
  // A page behind another is not drawn, so nothing on it ever comes to rest.
  await tab.bringToFront();
  for (const width of widths) {
    for (const scheme of schemes) {
      await tab.setViewport({ width, height: 844 });
      await tab.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: scheme },
        // A colour halfway through a transition has no contrast worth judging.
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
      await ready(tab);
      // The console follows the scheme by a script, a moment later; until then its colours are half of each.
      await tab.waitForFunction(
        (wanted) => {
          const shown = document.documentElement.dataset['mantineColorScheme'];
          return shown === undefined || shown === wanted;
        },
        { timeout: SETTLES_WITHIN_MS },
        scheme,
      );
      for (const violation of await judge(tab)) found.add(`${violation}, at ${width} px, ${scheme}`);
    }
  }
  await tab.setViewport({ width: 1280, height: 800 });
  return [...found];
}

async function judge(tab: Page): Promise<string[]> {
  await tab.evaluate(axe.source);
  const { violations } = await tab.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  );
  const overflow = await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  return [
    ...violations.map(
      ({ id, help, nodes }) => `${id} (${help}): ${nodes.map(({ html }) => html.slice(0, 120)).join(' · ')}`,
    ),
    ...(overflow > 0 ? [`the page is ${overflow} px wider than the window`] : []),
  ];
}

/**
 * Waits until nothing is on its way any more: no request, no outline of what is loading, no font, no movement; twice in a row, since
 * one thing that has arrived may ask for the next.
 *
 * @throws where that takes longer than 15 seconds, with what was still under way
 */
async function waitUntilSettled(tab: Page): Promise<void> {
  // Counted from here on: what was asked before leaves its marks in the page, and a count of the driver's own never forgets what a lost server left open.
  const running = new Set<HTTPRequest>();
  const begun = (request: HTTPRequest) => running.add(request);
  const ended = (request: HTTPRequest) => running.delete(request);
  tab.on('request', begun).on('requestfinished', ended).on('requestfailed', ended);
  try {
    const until = Date.now() + SETTLES_WITHIN_MS;
    for (let calm = 0; calm < 2;) {
      await pause(150);
      await drawn(tab);
      const underWay = [...Array.from(running, (request) => request.url()), ...(await movingIn(tab))];
      calm = underWay.length === 0 ? calm + 1 : 0;
      if (calm === 0 && Date.now() > until) throw new Error(`${tab.url()} did not settle: ${underWay.join(', ')}`);
    }
  } finally {
    tab.off('request', begun).off('requestfinished', ended).off('requestfailed', ended);
  }
}

/** What the page itself shows to be under way. */
const movingIn = (tab: Page): Promise<string[]> =>
  tab.evaluate(() => [
    ...(document.readyState === 'complete' ? [] : ['the document']),
    ...(document.fonts.status === 'loaded' ? [] : ['a font']),
    ...Array.from(document.querySelectorAll('[aria-busy="true"], [data-loading="true"]'), ({ outerHTML }) =>
      outerHTML.slice(0, 80),
    ),
    ...document
      .getAnimations()
      .filter(({ playState, effect }) => playState === 'running' && effect?.getComputedTiming().endTime !== Infinity)
      .map(() => 'a movement'),
  ]);

/** Two frames: what a new width or scheme changes is laid out in the first and painted by the second. */
const drawn = (tab: Page): Promise<void> =>
  tab.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );

/**
 * Walks through the page with Tab, in both widths, and tells what can be used but is not reached, and what has the focus while
 * something else lies over all of it (WCAG 2.1.1 and 2.4.11).
 */
export async function findUnreached(tab: Page): Promise<string[]> {
  const found: string[] = [];
  await tab.bringToFront();
  for (const width of widths) {
    await tab.setViewport({ width, height: 844 });
    await waitUntilSettled(tab);
    const walk = await tab.evaluateHandle(beginWalk);
    const most = await walk.evaluate(({ left }) => left.size * 2 + 20);
    for (let steps = 0; steps < most && (await walk.evaluate(({ left }) => left.size > 0)); steps++) {
      await tab.keyboard.press('Tab');
      await drawn(tab);
      await walk.evaluate(step);
    }
    const told = await walk.evaluate(({ left, covered }) => [
      ...Array.from(left, ({ outerHTML }) => `Tab does not reach ${outerHTML.slice(0, 120)}`),
      ...Array.from(covered, ({ outerHTML }) => `nobody sees the focus on ${outerHTML.slice(0, 120)}`),
    ]);
    found.push(...told.map((words) => `${words}, at ${width} px`));
    await walk.dispose();
  }
  await tab.setViewport({ width: 1280, height: 800 });
  return found;
}

/** What the walk has to come by yet, and what it found covered. */
interface Walk {
  left: Set<Element>;
  covered: Set<Element>;
}

function beginWalk(): Walk {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  const usable = document.querySelectorAll<HTMLElement>(
    'a[href], button:enabled, summary, input:enabled, select:enabled, textarea:enabled, [tabindex="0"]',
  );
  const shown = Array.from(usable).filter(
    (one) => one.tabIndex >= 0 && one.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }),
  );
  return { left: new Set(shown), covered: new Set() };
}

function step({ left, covered }: Walk): void {
  const focused = document.activeElement;
  if (focused === null || focused === document.body) return;
  left.delete(focused);
  // Of choices that are one question, Tab comes by one.
  if (focused instanceof HTMLInputElement && focused.type === 'radio') {
    for (const one of left) if (one instanceof HTMLInputElement && one.name === focused.name) left.delete(one);
  }
  const { x, y, width, height } = focused.getBoundingClientRect();
  // What is drawn in another place, as a checkbox by its label, is too small to be looked for.
  if (width < 4 || height < 4) return;
  const parts = [0.05, 0.5, 0.95];
  const isSeen = parts.some((across) =>
    parts.some((down) => {
      const there = document.elementFromPoint(x + width * across, y + height * down);
      // The words of a link may leave room between them, which is its paragraph's.
      return there !== null && (focused.contains(there) || (there !== document.body && there.contains(focused)));
    }),
  );
  if (!isSeen) covered.add(focused);
}
