import { createReadStream } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { readFormPage } from '../test/corpus/forms-corpus.ts';
import { labelOfPage, openFormReader, scoreOfPage } from '../test/corpus/forms-in-chromium.ts';

/**
 * Judges the forms of saved pages as the guard judges them, in headless Chromium without network, each page served at its own address.
 *
 *   npm run -s classify-forms -- labels.jsonl              one row {id, file, url} on each line; `file` from the folder of the list
 *   npm run -s classify-forms -- labels.jsonl --no-url     every page served from an address that says nothing
 *
 * Prints one JSON line for each row, in order: {id, signup, label, score, ms}. `signup` is true where any form of the page is one; `label` is
 * the page's foremost form; `score` runs from 0 to 1, a sign-up from 0.5; `ms` is the time of finding, reading and judging all its forms,
 * the first time in that page, after the warm-up that the guard does in an idle moment. A row
 * or page that cannot be read is named on standard error by its line; the others are still judged, and the exit code is then 1.
 */
const args = process.argv.slice(2);
const withUrl = !args.includes('--no-url');
const [list, ...others] = args.filter((arg) => arg !== '--no-url');
if (list === undefined || others.length > 0) {
  console.error('Name one list of pages: npm run -s classify-forms -- labels.jsonl [--no-url]');
  process.exit(1);
}

const folder = dirname(resolve(list));
const reader = await openFormReader({ withUrl });
try {
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(list), crlfDelay: Infinity })) {
    number++;
    if (line.trim() === '') continue;
    await judgeLine(line).catch((failure: unknown) => {
      console.error(`Line ${number} cannot be judged: ${failure instanceof Error ? failure.message : 'unknown'}`);
      process.exitCode = 1;
    });
  }
} finally {
  await reader.close();
}

async function judgeLine(line: string): Promise<void> {
  const page = readFormPage(line);
  const { forms, ms } = await reader.judge(page, folder);
  const label = labelOfPage(forms);
  console.log(
    JSON.stringify({
      id: page.id,
      signup: label === 'sign-up',
      label,
      score: Math.round(scoreOfPage(forms) * 1000) / 1000,
      ms: Math.round(ms * 100) / 100,
    }),
  );
}
