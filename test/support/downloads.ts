import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { until } from './browsers.ts';

/** What a page hands to the browser to keep, once a file whose name ends so lies there whole. */
export async function downloaded(
  page: Page,
  ending: string,
  within: () => Promise<void>,
): Promise<{ name: string; content: Buffer }> {
  const folder = await mkdtemp(join(tmpdir(), 'wardline-download-'));
  const session = await page.browser().target().createCDPSession();
  try {
    const { id } = page.browserContext();
    await session.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: folder,
      ...(id === undefined ? {} : { browserContextId: id }),
    });
    await within();
    const name = await until('the download', async () => (await readdir(folder)).find((file) => file.endsWith(ending)));
    return { name, content: await readFile(join(folder, name)) };
  } finally {
    await session.detach();
    await rm(folder, { recursive: true, force: true });
  }
}
