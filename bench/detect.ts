// Speed of the detectors, and how they do on texts that other people wrote. Run: node bench/detect.ts [folder of *.jsonl]
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Tier } from '../shared/detect/assessment.ts';
import { inspect } from '../shared/detect/inspect.ts';
import { hostileTexts } from '../test/corpus/hostile.ts';
import { clinicalText, officeText } from '../test/corpus/long.ts';

interface Row {
  id: string;
  text: string;
  kind: string;
  spans?: { start: number; end: number; type: string }[];
}

const folder = process.argv[2] ?? join(import.meta.dirname, '../../shared/corpora/phi');
const { stdout } = process;

printSpeed();
printHostile();
if (existsSync(folder)) printRates(folder);
else stdout.write(`\nNo texts at ${folder}; rates left out.\n`);

function printSpeed() {
  stdout.write('inspect            p50 ms   p99 ms    MB/s\n');
  for (const [name, text, runs] of [
    ['2 KB clinical', clinicalText(2048), 4000],
    ['2 KB office', officeText(2048), 4000],
    ['100 KB clinical', clinicalText(102_400), 120],
    ['100 KB office', officeText(102_400), 120],
  ] as const) {
    const times = timesOf(() => inspect(text), runs);
    const p50 = quantile(times, 0.5);
    stdout.write(
      `${name.padEnd(16)} ${p50.toFixed(3).padStart(8)} ${quantile(times, 0.99).toFixed(3).padStart(8)} ${(text.length / 1000 / p50).toFixed(1).padStart(7)}\n`,
    );
  }
}

function printHostile() {
  stdout.write('\nhostile            50 KB ms    1 MB ms\n');
  for (const { name, make } of hostileTexts) {
    const short = make(50_000);
    const long = make(1_000_000);
    const shortTime = Math.min(...timesOf(() => inspect(short), 3));
    stdout.write(
      `${name.padEnd(18)} ${shortTime.toFixed(1).padStart(8)} ${Math.min(...timesOf(() => inspect(long), 1))
        .toFixed(1)
        .padStart(10)}\n`,
    );
  }
}

function printRates(from: string) {
  stdout.write('\nfile                       texts  warn+  block   format | spans found\n');
  for (const file of readdirSync(from).filter((name) => name.endsWith('.jsonl'))) {
    const rows = readFileSync(join(from, file), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Row);
    const tiers: Record<Tier, number> = { block: 0, warn: 0, none: 0 };
    let formats = 0;
    const spans = new Map<string, [found: number, all: number]>();
    for (const row of rows) {
      const { matches, assessment } = inspect(row.text);
      tiers[assessment.tier]++;
      if (assessment.format) formats++;
      for (const span of row.spans ?? []) {
        const count = spans.get(span.type) ?? [0, 0];
        count[1]++;
        if (matches.some(({ kind, start, end }) => kind !== 'health' && start < span.end && end > span.start))
          count[0]++;
        spans.set(span.type, count);
      }
    }
    const share = (count: number) => `${((100 * count) / rows.length).toFixed(1)}%`.padStart(7);
    const found = [...spans].map(([type, [hits, all]]) => `${type} ${hits}/${all}`).join(', ');
    stdout.write(
      `${file.padEnd(26)} ${String(rows.length).padStart(5)} ${share(tiers.block + tiers.warn)} ${share(tiers.block)}  ${share(formats)} | ${found}\n`,
    );
  }
}

function timesOf(run: () => unknown, runs: number): number[] {
  for (let index = 0; index < Math.min(runs, 200); index++) run();
  return Array.from({ length: runs }, () => {
    const from = performance.now();
    run();
    return performance.now() - from;
  });
}

function quantile(times: readonly number[], share: number): number {
  return times.toSorted((a, b) => a - b)[Math.floor((times.length - 1) * share)] ?? 0;
}
