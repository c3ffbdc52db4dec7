import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launch, type Browser, type Frame, type Page } from 'puppeteer-core';
import { build } from 'vite';
import type { FormLabel } from '../../shared/forms/form-labels.ts';
import type { FormShape } from '../../shared/forms/form-shape.ts';
import type { FormVerdict } from '../../shared/forms/form.ts';
import type { FormPage } from './forms-corpus.ts';

export interface JudgedForm {
  shape: FormShape;
  verdict: FormVerdict;
}

export interface JudgedPage {
  forms: JudgedForm[];
  /** Milliseconds of finding, reading and judging all forms, the first time in a page, after the warm-up that the guard does when idle. */
  ms: number;
}

export interface FormReader {
  /** Size of the script that judges, minified. */
  bytes: number;
  /** Opens a page at its address and judges its forms, those of its frames included. No request leaves the browser. */
  judge(page: FormPage, folder: string): Promise<JudgedPage>;
  /** The same of a page that was written for a test, and what stays open of it. */
  open(html: string, url?: string): Promise<{ page: Page; judge: () => Promise<JudgedPage> }>;
  close(): Promise<void>;
}

const NOWHERE = 'https://page.invalid/';
/** A page has settled when nothing changed for so long, in milliseconds, and is judged as it is after the second. */
const QUIET = 50;
const AT_MOST = 1_000;

/** What a page is said to be for, where it has several forms: the foremost of their labels. */
const foremost: readonly FormLabel[] = [
  'sign-up',
  'change-password',
  'recovery',
  'checkout',
  'sign-in',
  'contact',
  'newsletter',
  'search',
];

export function labelOfPage(forms: readonly JudgedForm[]): FormLabel {
  return foremost.find((label) => forms.some(({ verdict }) => verdict.label === label)) ?? 'other';
}

/** How much a page looks like a sign-up, from 0 to 1: that of its likeliest form. A sign-up from 0.5. */
export function scoreOfPage(forms: readonly JudgedForm[]): number {
  return Math.max(0, ...forms.map(({ verdict }) => 1 / (1 + Math.exp(-verdict.score))));
}

const projectFolder = join(import.meta.dirname, '../..');

/** The classifier as the extension builds it, in a Chromium without network. `withUrl` false serves every page from an address that says nothing. */
export async function openFormReader({ withUrl = true }: { withUrl?: boolean } = {}): Promise<FormReader> {
  const script = await bundleClassifier();
  const browser = await launch({
    browser: 'chrome',
    executablePath: '/usr/bin/chromium',
    headless: true,
    pipe: true,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-sync'],
  });
  const tab = await openTab(browser);
  return {
    bytes: Buffer.byteLength(script),
    async judge({ file, url }, folder) {
      await tab.show(await readFile(join(folder, file)), withUrl && url !== null && URL.canParse(url) ? url : NOWHERE);
      return judgeFrames(tab.page, script);
    },
    async open(html, url = NOWHERE) {
      await tab.show(Buffer.from(html), url);
      return { page: tab.page, judge: () => judgeFrames(tab.page, script) };
    },
    close: () => browser.close(),
  };
}

/**
 * Reads the forms of pages in order, in one browser page that never leaves its address, since going to another takes far longer than reading.
 * Each shape bears its page's address. For pages without scripts; times are not told.
 */
export async function readPages<Row extends FormPage>(
  pages: readonly Row[],
  folder: string,
): Promise<{ bytes: number; read: (Row & { shapes: FormShape[] })[] }> {
  const reader = await openFormReader();
  try {
    const { page, judge } = await reader.open('');
    const read: (Row & { shapes: FormShape[] })[] = [];
    for (const row of pages) {
      await page.setContent(await readFile(join(folder, row.file), 'utf8'), { waitUntil: 'load', timeout: 20_000 });
      const { forms } = await judge();
      const url = row.url !== null && URL.canParse(row.url) ? new URL(row.url).href.slice(0, 500) : '';
      read.push({ ...row, shapes: forms.map(({ shape }) => ({ ...shape, url })) });
    }
    return { bytes: reader.bytes, read };
  } finally {
    await reader.close();
  }
}

/** Judges pages in order, in one browser. */
export async function judgePages<Row extends FormPage>(
  pages: readonly Row[],
  folder: string,
  { withUrl }: { withUrl: boolean },
): Promise<{ bytes: number; judged: (Row & JudgedPage)[] }> {
  const reader = await openFormReader({ withUrl });
  try {
    const judged: (Row & JudgedPage)[] = [];
    for (const page of pages) judged.push({ ...page, ...(await reader.judge(page, folder)) });
    return { bytes: reader.bytes, judged };
  } finally {
    await reader.close();
  }
}

/** Minified, as one script that leaves `judgeForms` behind. */
export async function bundleClassifier(): Promise<string> {
  const entry = '\0classifier';
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    // As it is built for browsers, whatever runs this.
    mode: 'production',
    define: { 'process.env.NODE_ENV': '"production"', 'import.meta.env.DEV': 'false' },
    root: projectFolder,
    plugins: [
      {
        name: 'classifier-entry',
        resolveId: (id) => (id === 'classifier' ? entry : null),
        load: (id) =>
          id === entry
            ? `import { formsOf, readOwnForm } from '${projectFolder}/extension/guard/form-shape.ts';
               import { classifyForm, warmUpForms } from '${projectFolder}/shared/forms/form.ts';
               if (!globalThis.judgeForms) {
                 warmUpForms(readOwnForm());
                 globalThis.judgeForms = () => formsOf(document).map(({ shape }) => ({ shape, verdict: classifyForm(shape) }));
               }`
            : null,
      },
    ],
    build: {
      write: false,
      minify: true,
      rolldownOptions: { input: 'classifier', output: { format: 'iife' } },
    },
  });
  if (!('output' in built)) throw new Error('The classifier was not built at once');
  return built.output[0].code;
}

async function openTab(browser: Browser): Promise<{ page: Page; show: (html: Buffer, url: string) => Promise<void> }> {
  const page = await browser.newPage();
  let html: Buffer = Buffer.alloc(0);
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame();
    // Only an answer that never came can fail, when the page has gone meanwhile.
    void (
      isPage
        ? request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body: html })
        : request.abort('blockedbyclient')
    ).catch(() => undefined);
  });
  return {
    page,
    async show(next, url) {
      html = next;
      await page.goto(url, { waitUntil: 'load', timeout: 20_000 });
      await page.evaluate(settle, QUIET, AT_MOST);
    },
  };
}

function settle(quiet: number, atMost: number): Promise<void> {
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(done, quiet);
    });
    const done = () => {
      observer.disconnect();
      resolve();
    };
    let timer = setTimeout(done, quiet);
    setTimeout(done, atMost);
    observer.observe(document, { subtree: true, childList: true, attributes: true });
  });
}

async function judgeFrames(page: Page, script: string): Promise<JudgedPage> {
  const judged: JudgedPage = { forms: [], ms: 0 };
  for (const frame of page.frames()) {
    const isMain = frame === page.mainFrame();
    // A frame that could not load has no forms; its document is the browser's own.
    const { forms, ms } = await judgeFrame(frame, script).catch((failure: unknown) => {
      if (isMain) throw failure;
      return { forms: [], ms: 0 };
    });
    judged.forms.push(...forms);
    judged.ms += isMain || forms.length > 0 ? ms : 0;
  }
  return judged;
}

async function judgeFrame(frame: Frame, script: string): Promise<JudgedPage> {
  await frame.evaluate(script);
  return frame.evaluate(() => {
    const from = performance.now();
    const forms = (globalThis as unknown as { judgeForms: () => JudgedForm[] }).judgeForms();
    return { forms, ms: performance.now() - from };
  });
}
