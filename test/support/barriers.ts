import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

const widths = [1280, 390];
const schemes = ['light', 'dark'] as const;

/** WCAG 2.2 AA as far as a machine can tell, in both widths and both colour schemes. */
export async function findViolations(tab: Page): Promise<string[]> {
  const found = new Set<string>();
  for (const width of widths) {
    for (const scheme of schemes) {
      await tab.setViewport({ width, height: 844 });
      await tab.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: scheme },
        // A colour halfway through a transition has no contrast worth judging.
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
      await tab.evaluate(async () => {
        // What the new width draws anew may move a little later.
        await new Promise((drawn) => setTimeout(drawn, 300));
        await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
      });
      await tab.evaluate(axe.source);
      const { violations } = await tab.evaluate(() =>
        (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        }),
      );
      for (const { id, help, nodes } of violations) {
        found.add(
          `${id} (${help}), ${width} px, ${scheme}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' · ')}`,
        );
      }
      const overflow = await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (overflow > 0) found.add(`the page is ${overflow} px wider than ${width} px`);
    }
  }
  await tab.setViewport({ width: 1280, height: 800 });
  return [...found];
}
