import { dirname, join } from 'node:path';
import { formLabels, type FormLabel } from '../shared/forms/form-labels.ts';
import { formsFolder, readLabelledPages, type LabelledPage } from '../test/corpus/forms-corpus.ts';
import { judgePages, type JudgedPage } from '../test/corpus/forms-in-chromium.ts';
import { median, quantile } from './statistics.ts';

/**
 * `npm run bench:forms [-- labels.jsonl]`: precision, recall and F1 of the form classifier by class, with the pages' addresses and without,
 * its time per page in Chromium and its size. On the pages that the weights were learned from these figures flatter; `node
 * tools/learn-form-weights.ts prove` has those on hosts held out.
 */
const list = process.argv[2] ?? join(formsFolder, 'labels.jsonl');
const pages = readLabelledPages(list);
if (pages.length === 0) {
  console.error(`There are no pages at ${list}`);
  process.exit(1);
}

for (const withUrl of [true, false]) {
  const { bytes, judged } = await judgePages(pages, dirname(list), { withUrl });
  console.log(`\n${pages.length} pages ${withUrl ? 'at their addresses' : 'without their addresses'}`);
  console.log('class             pages   found   right  precision  recall      F1');
  for (const label of formLabels) printRates(label, judged);
  printSignUps(judged);
  const times = judged.map(({ ms }) => ms);
  console.log(
    `time per page: median ${median(times).toFixed(1)} ms, p95 ${quantile(times, 0.95).toFixed(1)} ms; script ${bytes} bytes minified`,
  );
}

type Judged = LabelledPage & JudgedPage;

/** A page has a class where one of its forms has; what it is labelled with beside its first label counts. */
function printRates(label: FormLabel, judged: readonly Judged[]): void {
  const found = judged.filter(({ forms }) => forms.some(({ verdict }) => verdict.label === label));
  const all = judged.filter((page) => page.label === label || page.also.includes(label));
  const right = found.filter((page) => all.includes(page)).length;
  const precision = right / found.length;
  const recall = right / all.length;
  const f1 = (2 * precision * recall) / (precision + recall);
  const counts = [all.length, found.length, right].map((count) => String(count).padStart(8));
  const shares = [precision, recall, f1].map((share) => share.toFixed(3).padStart(9));
  console.log(`${label.padEnd(15)}${counts.join('')}${shares.join('')}`);
}

function printSignUps(judged: readonly Judged[]): void {
  const isCalled = ({ forms }: Judged) => forms.some(({ verdict }) => verdict.label === 'sign-up');
  const share = (some: readonly Judged[]) => `${some.filter(isCalled).length} of ${some.length}`;
  const withoutPassword = judged.filter(
    ({ label, forms }) =>
      label === 'sign-up' && !forms.some(({ shape }) => shape.fields.some(({ type }) => type === 'password')),
  );
  console.log(`sign-ups without a password found: ${share(withoutPassword)}`);
  const alarms = formLabels
    .filter((label) => label !== 'sign-up')
    .map((label) => `${label} ${share(judged.filter((page) => page.label === label))}`);
  console.log(`called a sign-up wrongly: ${alarms.join(', ')}`);
}
