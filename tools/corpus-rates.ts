import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { corpusCases, heldOutCases } from '../test/corpus/cases/index.ts';
import type { CorpusCase } from '../test/corpus/cases/case.ts';
import { isRight, unfoundSpans } from '../test/corpus/cases/judge.ts';
import { inspect } from '../shared/detect/inspect.ts';

/**
 * Prints how the detectors do on test/corpus/cases.
 *
 *   node tools/corpus-rates.ts                 rates by difficulty, by genre, and span recall by kind
 *   node tools/corpus-rates.ts wrong           also every text judged wrongly
 *   node tools/corpus-rates.ts spans           also every identifier of a patient that no detector found
 *   node tools/corpus-rates.ts held-out        of the cases that nobody tunes on; their texts are not shown
 *   node tools/corpus-rates.ts write           writes test/corpus/expected-misses.ts anew: after learning, other cases are missed
 *   node tools/corpus-rates.ts wrong formul    the same, for the cases whose id contains `formul`
 */
const views = new Set(['wrong', 'spans', 'write', 'held-out']);
const args = process.argv.slice(2);
const wanted = args.find((arg) => !views.has(arg)) ?? '';
const isHeldOut = args.includes('held-out');
const chosen = (isHeldOut ? heldOutCases : corpusCases).filter(({ id }) => id.includes(wanted));

if (args.includes('wrong') && !isHeldOut) printWrong();
if (args.includes('spans') && !isHeldOut) printUnfoundSpans();
if (args.includes('write')) writeExpectedMisses();
printRates('difficulty', ({ expect, difficulty }) => `${expect} ${difficulty}`);
printRates('genre', ({ expect, genre }) => `${expect} ${genre}`);
printSpanRecall();
printTotals();

function printWrong(): void {
  for (const entry of chosen.filter((each) => !isRight(each))) {
    const { kind, tier, evidence } = inspect(entry.text).assessment;
    const weighed = evidence.map(({ detectorId, count, weight }) => `${detectorId}×${count}=${weight}`).join(' ');
    console.log(`\n── ${entry.id} (${entry.difficulty}) expects ${entry.expect}, got ${kind} ${tier}: ${weighed}`);
    console.log(entry.text);
  }
}

function printUnfoundSpans(): void {
  for (const entry of chosen) {
    for (const { kind, start, end } of unfoundSpans(entry)) {
      const before = entry.text.slice(Math.max(0, start - 30), start);
      const after = entry.text.slice(end, end + 15);
      console.log(`${entry.id}\t${kind}\t${JSON.stringify(`${before}«${entry.text.slice(start, end)}»${after}`)}`);
    }
  }
}

/** Why a case is judged wrongly, as far as a program can tell. */
function causeOf({ expect, text }: CorpusCase): string {
  const { matches } = inspect(text);
  if (expect === 'not-phi')
    return matches.some(({ kind }) => kind === 'person')
      ? 'somebody named beside words of care, who is no patient'
      : 'numbers, dates or words of care that read as a patient’s';
  if (!matches.some(({ kind }) => kind !== 'health'))
    return 'nobody in it reads as a patient: a lone or unusual name, initials';
  if (!matches.some(({ kind }) => kind === 'health')) return 'care is told of in words that no vocabulary holds';
  return 'found, yet the signs of a patient weigh too little';
}

function writeExpectedMisses(): void {
  const groups = grouped(
    corpusCases.filter((entry) => !isRight(entry)),
    causeOf,
  );
  const lines = [...groups].map(
    ([cause, entries]) => `  ...because('${cause}', [\n${entries.map(({ id }) => `    '${id}',\n`).join('')}  ]),\n`,
  );
  const path = join(import.meta.dirname, '../test/corpus/expected-misses.ts');
  const file = readFileSync(path, 'utf8');
  const start = 'export const expectedMisses: readonly ExpectedMiss[] = [\n';
  const end = '];\n';
  const from = file.indexOf(start) + start.length;
  writeFileSync(path, file.slice(0, from) + lines.join('') + file.slice(file.indexOf(end, from)));
}

function printRates(title: string, groupOf: (entry: CorpusCase) => string): void {
  console.log(`\nright by ${title}`);
  for (const [group, entries] of grouped(chosen, groupOf)) {
    console.log(`${share(entries.filter(isRight).length, entries.length)}  ${group}`);
  }
}

function printSpanRecall(): void {
  const spans = chosen.flatMap((entry) => {
    const unfound = new Set(unfoundSpans(entry));
    return entry.spans.map((span) => ({ kind: span.kind, found: !unfound.has(span) }));
  });
  console.log('\nidentifiers found by kind');
  for (const [kind, ofKind] of grouped(spans, (span) => span.kind)) {
    console.log(`${share(ofKind.filter(({ found }) => found).length, ofKind.length)}  ${kind}`);
  }
  console.log(`${share(spans.filter(({ found }) => found).length, spans.length)}  all`);
}

function printTotals(): void {
  const patients = chosen.filter(({ expect }) => expect === 'phi');
  const notHard = patients.filter(({ difficulty }) => difficulty !== 'hard');
  const others = chosen.filter(({ expect }) => expect === 'not-phi');
  const blocked = others.filter(({ text }) => inspect(text).assessment.tier === 'block');
  console.log('\ntotals (goals of detection.md: 95 %, 97 %, at most 5 %, at most 1 %, 85 % of spans)');
  console.log(`${share(patients.filter(isRight).length, patients.length)}  patient texts flagged`);
  console.log(`${share(notHard.filter(isRight).length, notHard.length)}  easy and medium ones flagged`);
  console.log(`${share(others.filter((each) => !isRight(each)).length, others.length)}  false alarms`);
  console.log(`${share(blocked.length, others.length)}  false alarms that block`);
}

function grouped<T>(items: readonly T[], groupOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const members = groups.get(groupOf(item)) ?? [];
    groups.set(groupOf(item), [...members, item]);
  }
  return groups;
}

function share(part: number, whole: number): string {
  const percent = whole === 0 ? '–' : ((part / whole) * 100).toFixed(1);
  return `${percent.padStart(6)} %  ${`${part}/${whole}`.padStart(9)}`;
}
