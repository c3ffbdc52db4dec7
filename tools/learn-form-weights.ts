import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formLabels } from '../shared/forms/form-labels.ts';
import { signalsOf } from '../shared/forms/form-signals.ts';
import { ownForms } from '../test/corpus/forms-of-our-own.ts';
import { formsFolder, readLabelledPages } from '../test/corpus/forms-corpus.ts';
import { readPages } from '../test/corpus/forms-in-chromium.ts';
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
  const { read } = await readPages(labelled, formsFolder);
  return read.map(({ shapes, ...page }) => ({ page, shapes }));
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
  const none = formLabels.map(() => 0);
  const signals = ownForms.slice(0, 1).flatMap(({ shape }) => signalsOf(shape).map(([signal]) => signal));
  const lines = signals.map((signal) => `  ${row(weights.get(signal) ?? none)} + // ${signal}`);
  writeFileSync(
    join(import.meta.dirname, '../shared/forms/learned-form-weights.ts'),
    `/**
 * Written by \`node tools/learn-form-weights.ts\`: for each signal, in the order of \`signalsOf\`, what it weighs for each of \`formLabels\`, a letter
 * each, so that the script in each page stays small: N is 0, each letter after it 0.1 of log-odds for the label, each before it 0.1 against. The
 * last row is each label's own.
 *
 * ${formLabels.join(', ')}
 */
// oxfmt-ignore
export const learnedWeights: string =
${lines.join('\n')}
  ${row(biases)}; // whatever it shows
`,
  );
}

function row(numbers: readonly number[]): string {
  return JSON.stringify(String.fromCharCode(...numbers.map((each) => 78 + Math.round(each * 10))));
}
