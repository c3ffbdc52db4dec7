import { inspect } from '../shared/detect/inspect.ts';
import { corporaFolder, ratesOf, readCorpora, spansFound, type CorpusRecord } from '../test/corpus/corpora.ts';
import { hostileTexts } from '../test/corpus/hostile.ts';
import { clinicalText, officeText } from '../test/corpus/long.ts';
import { loadPeers, ours, saysHealth, type Engine } from './peers.ts';
import { quantile } from './statistics.ts';

/**
 * Speed of the detectors, and how they do on texts that other people wrote.
 *
 *   node bench/detect.ts [folder of *.jsonl]     ours alone
 *   npm run bench:detect                         and beside it the npm packages, on the same records in the same run
 */
const args = process.argv.slice(2);
const folder = args.find((arg) => arg !== 'peers') ?? corporaFolder;
const corpora = readCorpora(folder);
const print = (line: string) => process.stdout.write(`${line}\n`);

// The columns of the table in the design document on detection, each with its file.
const columns = [
  ['prose', 'phi_text'],
  ['visits', 'phi_dialogue_hard'],
  ['structured', 'structured_phi'],
  ['office', 'negative'],
  ['health', 'negative_health'],
  ['identifiers', 'pii_only'],
] as const;

const ENOUGH_MS = 30_000;

printSpeed();
printHostile();
if (corpora.size > 0) printRates();
else print(`\nNo texts at ${folder}; rates left out.`);
if (args.includes('peers')) await printPeers([ours, ...(await loadPeers())]);

function printSpeed(): void {
  print('inspect            p50 ms   p99 ms    MB/s');
  for (const [name, text, runs] of [
    ['2 KB clinical', clinicalText(2048), 4000],
    ['2 KB office', officeText(2048), 4000],
    ['100 KB clinical', clinicalText(102_400), 120],
    ['100 KB office', officeText(102_400), 120],
  ] as const) {
    const times = timesOf(() => inspect(text), runs);
    const p50 = quantile(times, 0.5);
    print(
      `${name.padEnd(16)} ${p50.toFixed(3).padStart(8)} ${quantile(times, 0.99).toFixed(3).padStart(8)} ${(text.length / 1000 / p50).toFixed(1).padStart(7)}`,
    );
  }
}

function printHostile(): void {
  print('\nhostile            50 KB ms    1 MB ms');
  for (const { name, make } of hostileTexts) {
    const short = make(50_000);
    const long = make(1_000_000);
    const shortTime = Math.min(...timesOf(() => inspect(short), 3));
    const longTime = Math.min(...timesOf(() => inspect(long), 1));
    print(`${name.padEnd(18)} ${shortTime.toFixed(1).padStart(8)} ${longTime.toFixed(1).padStart(10)}`);
  }
}

function printRates(): void {
  print('\nfile                  texts  flagged    block   format | spans found');
  for (const [file, records] of corpora) {
    const rates = ratesOf(records);
    const byType = [...rates.spans].map(([type, { found, all }]) => `${type} ${found}/${all}`).join(', ');
    const spans = rates.spans.size > 0 ? `${percent(spansFound(rates))}: ${byType}` : '';
    print(
      `${file.padEnd(20)} ${String(records.length).padStart(6)} ${percent(rates.flagged).padStart(8)} ${percent(rates.blocked).padStart(8)} ${percent(rates.withFormat).padStart(8)} | ${spans}`,
    );
  }
}

async function printPeers(engines: readonly Engine[]): Promise<void> {
  print(
    '\nFlagged by file; peers flag where they find something beside a health word of ours. Spans: identifiers gone from',
  );
  print('what they leave. Times are of the engine alone: judging 2 KB, and the worst of the hostile texts of 50 KB.\n');
  print(
    `| engine | ${columns.map(([title]) => title).join(' | ')} | spans gone | p50 / p99 for 2 KB | MB/s | worst hostile |`,
  );
  print(`| --- | ${columns.map(() => '---').join(' | ')} | --- | --- | --- | --- |`);
  const withHealth = new Set([...corpora.values()].flat().filter(({ text }) => saysHealth(text)));
  for (const engine of engines) {
    const flagged: string[] = [];
    for (const [, file] of columns) {
      const records = corpora.get(file) ?? [];
      let count = 0;
      for (const record of records)
        if ((engine === ours || withHealth.has(record)) && (await engine.flags(record.text))) count++;
      flagged.push(records.length > 0 ? percent(count / records.length) : '–');
    }
    const { p50, p99, rate } = await speedOf(engine);
    print(
      `| ${engine.name} | ${flagged.join(' | ')} | ${percent(await spansGone(engine))} | ${p50.toFixed(2)} / ${p99.toFixed(2)} ms | ${rate.toFixed(1)} | ${await worstHostile(engine)} |`,
    );
  }
}

async function spansGone({ leaves }: Engine): Promise<number> {
  let gone = 0;
  let all = 0;
  for (const { text, spans } of ['phi_text', 'structured_phi'].flatMap((file) => corpora.get(file) ?? [])) {
    const left = await leaves(text);
    all += spans.length;
    gone += spans.filter(({ start, end }) => !left.includes(text.slice(start, end))).length;
  }
  return gone / all;
}

/** On 2 KB pieces of real texts, each read once after a warm-up: what a page's first pastes cost, not the hundredth of the same. */
async function speedOf({ flags }: Engine): Promise<{ p50: number; p99: number; rate: number }> {
  const pieces = piecesOf(['phi_text', 'negative', 'negative_health'].flatMap((file) => corpora.get(file) ?? []));
  for (const piece of pieces.slice(0, 60)) await flags(piece);
  const times: number[] = [];
  for (const piece of pieces) {
    const from = performance.now();
    await flags(piece);
    times.push(performance.now() - from);
  }
  const total = times.reduce((sum, time) => sum + time, 0);
  return { p50: quantile(times, 0.5), p99: quantile(times, 0.99), rate: (pieces.length * 2.048) / total };
}

function piecesOf(records: readonly CorpusRecord[]): string[] {
  const whole = records.length > 0 ? records.map(({ text }) => text).join('\n\n') : clinicalText(1_000_000);
  return Array.from({ length: Math.floor(whole.length / 2048) }, (_, index) =>
    whole.slice(index * 2048, (index + 1) * 2048),
  );
}

/** The longest of them; a peer that has taken half a minute is not asked for the rest. */
async function worstHostile({ flags }: Engine): Promise<string> {
  let worst = { time: 0, name: 'none' };
  let spent = 0;
  for (const { name, make } of hostileTexts) {
    const text = make(50_000);
    const from = performance.now();
    await flags(text);
    const time = performance.now() - from;
    spent += time;
    if (time > worst.time) worst = { time, name };
    if (spent > ENOUGH_MS) return `at least ${worst.time.toFixed(0)} ms (${worst.name})`;
  }
  return `${worst.time.toFixed(0)} ms (${worst.name})`;
}

function percent(share: number): string {
  return Number.isNaN(share) ? '–' : `${(100 * share).toFixed(1)} %`;
}

function timesOf(run: () => unknown, runs: number): number[] {
  for (let index = 0; index < Math.min(runs, 200); index++) run();
  return Array.from({ length: runs }, () => {
    const from = performance.now();
    run();
    return performance.now() - from;
  });
}
