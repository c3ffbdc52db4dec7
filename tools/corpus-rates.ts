import { corpusCases } from '../test/corpus/cases/index.ts';
import type { CorpusCase } from '../test/corpus/cases/case.ts';
import { isRight, unfoundSpans } from '../test/corpus/cases/judge.ts';
import { expectedMisses } from '../test/corpus/expected-misses.ts';
import { inspect } from '../shared/detect/inspect.ts';

/**
 * Prints how the detectors do on test/corpus/cases.
 *
 *   node tools/corpus-rates.ts                 rates by difficulty, by genre, and span recall by kind
 *   node tools/corpus-rates.ts wrong           also every text judged wrongly
 *   node tools/corpus-rates.ts spans           also every identifier of a patient that no detector found
 *   node tools/corpus-rates.ts misses          also what to add to and take from test/corpus/expected-misses.ts
 *   node tools/corpus-rates.ts wrong formul    the same, for the cases whose id contains `formul`
 */
const views = new Set(['wrong', 'spans', 'misses']);
const args = process.argv.slice(2);
const wanted = args.find((arg) => !views.has(arg)) ?? '';
const chosen = corpusCases.filter(({ id }) => id.includes(wanted));

if (args.includes('wrong')) printWrong();
if (args.includes('spans')) printUnfoundSpans();
if (args.includes('misses')) printMissesToEdit();
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

function printMissesToEdit(): void {
  const expected = new Set(expectedMisses.map(({ id }) => id));
  for (const entry of chosen) {
    if (isRight(entry) && expected.has(entry.id)) console.log(`right now, remove: '${entry.id}',`);
    if (!isRight(entry) && !expected.has(entry.id)) console.log(`new miss: ${entry.id}`);
  }
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
