import { Worker } from 'node:worker_threads';

/** The text of a PDF page by page, or why there is none. */
export type PdfText =
  | { kind: 'text'; pages: string[]; pageCount: number }
  | { kind: 'none'; because: 'scanned' | 'encrypted' | 'damaged' | 'too-much' };

/** What the reader in its thread answers. */
export type PdfAnswer = Exclude<PdfText, { because: 'too-much' }>;

/** An agreement has a few dozen pages; what is longer is read up to here. */
export const PDF_MAX_PAGES = 200;
const LONGEST_MS = 30_000;
const HEAP_MB = 256;
/** What unpacks in a thread lies outside of its heap, so the whole process is watched. */
const GROWTH_BYTES = 600 * 1024 * 1024;
const LOOK_EVERY_MS = 25;

let queue: Promise<unknown> = Promise.resolve();

/** Reads a PDF that may be hostile: in a thread of its own, one at a time, which is ended when it takes too long or too much. */
export function readPdf(content: Uint8Array<ArrayBuffer>, longestMs = LONGEST_MS): Promise<PdfText> {
  const turn = queue.then(() => readAlone(content, longestMs));
  queue = turn.catch(() => undefined); // Whoever waits next is not to fail for this one.
  return turn;
}

function readAlone(content: Uint8Array<ArrayBuffer>, longestMs: number): Promise<PdfText> {
  const { promise, resolve, reject } = Promise.withResolvers<PdfText>();
  const worker = new Worker(new URL('read-pdf-thread.ts', import.meta.url), {
    workerData: { content, maxPages: PDF_MAX_PAGES },
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
    stdout: true,
    stderr: true,
  });
  const tooMuch = () => resolve({ kind: 'none', because: 'too-much' });
  const [began, before] = [performance.now(), process.memoryUsage.rss()];
  const watch = setInterval(() => {
    if (performance.now() - began > longestMs || process.memoryUsage.rss() - before > GROWTH_BYTES) tooMuch();
  }, LOOK_EVERY_MS);
  worker.once('message', (answer: PdfAnswer) => resolve(answer));
  worker.once('error', (error: NodeJS.ErrnoException) =>
    error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch() : reject(error),
  );
  return promise.finally(async () => {
    clearInterval(watch);
    await worker.terminate();
  });
}
