import { parentPort, workerData } from 'node:worker_threads';
import { getDocumentProxy } from 'unpdf';
import type { PdfAnswer } from './read-pdf.ts';

/** Less than this on all pages together is a stamp or a page number on a scan. */
const FEWEST_CHARACTERS = 40;
const PAGE_MAX_CHARACTERS = 100_000;

const { content, maxPages }: { content: Uint8Array; maxPages: number } = workerData;
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- the port of a thread has no origin
parentPort?.postMessage(await read());

async function read(): Promise<PdfAnswer> {
  try {
    const document = await getDocumentProxy(content, { verbosity: 0 });
    const pages: string[] = [];
    for (let number = 1; number <= Math.min(document.numPages, maxPages); number++) {
      pages.push(await readPage(document, number));
    }
    const length = pages.reduce((sum, page) => sum + page.trim().length, 0);
    if (length < FEWEST_CHARACTERS) return { kind: 'none', because: 'scanned' };
    return { kind: 'text', pages, pageCount: document.numPages };
  } catch (error) {
    // Whatever else pdf.js says of a file, it cannot read it.
    const isEncrypted = error instanceof Error && error.name === 'PasswordException';
    return { kind: 'none', because: isEncrypted ? 'encrypted' : 'damaged' };
  }
}

async function readPage(document: Awaited<ReturnType<typeof getDocumentProxy>>, number: number): Promise<string> {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent();
  page.cleanup();
  // PostgreSQL keeps no NUL, and some fonts map to it.
  return items
    .map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''))
    .join('')
    .replaceAll('\0', '')
    .slice(0, PAGE_MAX_CHARACTERS)
    .toWellFormed();
}
