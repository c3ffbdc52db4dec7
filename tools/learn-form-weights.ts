import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formsFolder, readLabelledPages } from '../test/corpus/forms-corpus.ts';
import { openFormReader } from '../test/corpus/forms-in-chromium.ts';
import { foldOf, learnForms, shareOut, type ReadPage } from '../test/corpus/forms-learning.ts';

/**
 * Learns what each signal of a form weighs, from the pages beside the checkout and our own forms, and writes shared/forms/learned-form-weights.ts.
 * Deterministic: the same pages give the same weights. Nothing of the pages is written but these weights.
 *
 *   node tools/learn-form-weights.ts           learn, prove on hosts held out, write
 *   node tools/learn-form-weights.ts prove     only prove
 *   node tools/learn-form-weights.ts wrong     also name the pages judged wrongly
 */
const folds = 8;
const limits = [0.3, 0.4, 0.5, 0.6, 0.7];
const args = process.argv.slice(2);

const labelled = readLabelledPages();
if (labelled.length === 0) throw new Error(`There are no pages to learn from at ${formsFolder}`);
const pages = await readAll();
prove();
if (!args.includes('prove')) write();

async function readAll(): Promise<ReadPage[]> {
  const reader = await openFormReader();
  try {
    const read: ReadPage[] = [];
    for (const page of labelled) {
      const { forms } = await reader.judge(page, formsFolder);
      read.push({ page, shapes: forms.map(({ shape }) => (page.url === null ? { ...shape, url: '' } : shape)) });
    }
    return read;
  } finally {
    await reader.close();
  }
}

function prove(): void {
  const judged = Array.from({ length: folds }, (_, fold) => {
    const model = learnForms(pages.filter(({ page }) => foldOf(page, folds) !== fold));
    return pages
      .filter(({ page }) => foldOf(page, folds) === fold)
      .map(({ page, shapes }) => ({
        page,
        withUrl: Math.max(0, ...shapes.map((shape) => shareOut(model, shape)[0] ?? 0)),
        without: Math.max(0, ...shapes.map((shape) => shareOut(model, { ...shape, url: '' })[0] ?? 0)),
      }));
  }).flat();
  for (const way of ['withUrl', 'without'] as const) {
    for (const limit of limits) {
      const called = judged.filter((each) => each[way] >= limit);
      const right = called.filter(({ page }) => page.label === 'sign-up').length;
      const all = judged.filter(({ page }) => page.label === 'sign-up').length;
      const precision = right / called.length;
      const recall = right / all;
      console.log(
        `held out by host, ${way === 'withUrl' ? 'with its address' : 'without'}, sign-up from ${limit}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${((2 * precision * recall) / (precision + recall)).toFixed(3)} of ${all} sign-ups on ${judged.length} pages`,
      );
    }
  }
  if (!args.includes('wrong')) return;
  for (const { page, withUrl, without } of judged) {
    const isSignUp = page.label === 'sign-up';
    if (withUrl >= 0.5 === isSignUp && without >= 0.5 === isSignUp) continue;
    console.log(`${page.id} ${page.label}: ${withUrl.toFixed(2)} with its address, ${without.toFixed(2)} without`);
  }
}

function write(): void {
  const { biases, weights } = learnForms(pages);
  const rows = (numbers: readonly number[]) => `[${numbers.map((each) => String(Number(each.toFixed(2)))).join(', ')}]`;
  const lines = [...weights]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([signal, numbers]) => `  ${JSON.stringify(signal)}: ${rows(numbers)},`);
  writeFileSync(
    join(import.meta.dirname, '../shared/forms/learned-form-weights.ts'),
    `/** Written by \`node tools/learn-form-weights.ts\`; log-odds per signal, in the order of \`formLabels\`. Above 0 speaks for the label, below against. */
export const biases: readonly number[] = ${rows(biases)};
export const learnedWeights: Readonly<Record<string, readonly number[]>> = {
${lines.join('\n')}
};
`,
  );
}
