import { join } from 'node:path';
import { launch, type Page } from 'puppeteer-core';
import { build } from 'vite';

const projectFolder = join(import.meta.dirname, '../..');

export interface PageFunctions {
  /** Opens a page that was written for a test, at its address; no request leaves the browser. */
  open: (html: string, url?: string) => Promise<Page>;
  close: () => Promise<void>;
}

/**
 * Functions of the extension as it builds them, left behind as globals in each page of a Chromium without network.
 *
 * @param exports which of a module's functions, by the module's path in the project
 */
export async function openPageFunctions(exports: Readonly<Record<string, readonly string[]>>): Promise<PageFunctions> {
  const script = await bundle(
    Object.entries(exports)
      .map(([path, names]) => `import { ${names.join(', ')} } from '${projectFolder}/${path}';`)
      .join('\n'),
    Object.values(exports).flat(),
  );
  const browser = await launch({
    browser: 'chrome',
    executablePath: '/usr/bin/chromium',
    headless: true,
    pipe: true,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-sync'],
  });
  return {
    async open(html, url = 'https://tool.example/') {
      const page = await browser.newPage();
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        const isPage = request.isNavigationRequest();
        // Only an answer that never came can fail, when the page has gone meanwhile.
        void (
          isPage
            ? request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body: `<!doctype html>${html}` })
            : request.abort('blockedbyclient')
        ).catch(() => undefined);
      });
      await page.goto(url, { waitUntil: 'load' });
      await page.evaluate(script);
      return page;
    },
    close: () => browser.close(),
  };
}

async function bundle(imports: string, names: readonly string[]): Promise<string> {
  const entry = '\0page-functions';
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    root: projectFolder,
    plugins: [
      {
        name: 'page-functions',
        resolveId: (id) => (id === 'page-functions' ? entry : null),
        load: (id) => (id === entry ? `${imports}\nObject.assign(globalThis, { ${names.join(', ')} });` : null),
      },
    ],
    build: { write: false, rolldownOptions: { input: 'page-functions', output: { format: 'iife' } } },
  });
  if (!('output' in built)) throw new Error('The functions were not built at once');
  return built.output[0].code;
}
