import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Tier } from '../../shared/detect/assessment.ts';
import { inspect } from '../../shared/detect/inspect.ts';
import { z } from '../../shared/zod.ts';

/** Texts that other people wrote, beside the checkout: for measuring only, and never copied into the project. */
export const corporaFolder = join(import.meta.dirname, '../../../shared/corpora/phi');

const CorpusRecord = z.object({
  id: z.string(),
  text: z.string(),
  spans: z.array(z.object({ start: z.int(), end: z.int(), type: z.string() })).default([]),
});
export type CorpusRecord = z.infer<typeof CorpusRecord>;

/** The records by file name without its ending, in the files' order; empty where the folder is not there. */
export function readCorpora(folder: string = corporaFolder): Map<string, CorpusRecord[]> {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  return new Map(
    files.map((file) => [
      file.slice(0, -'.jsonl'.length),
      readFileSync(join(folder, file), 'utf8')
        .trim()
        .split('\n')
        .map((line) => CorpusRecord.parse(JSON.parse(line))),
    ]),
  );
}

/** Shares from 0 to 1. `spans` counts identifiers by their type in the corpus: found, and all. */
export interface Rates {
  flagged: number;
  blocked: number;
  withFormat: number;
  spans: Map<string, { found: number; all: number }>;
}

export function ratesOf(records: readonly CorpusRecord[]): Rates {
  const tiers: Record<Tier, number> = { block: 0, warn: 0, none: 0 };
  const spans = new Map<string, { found: number; all: number }>();
  let withFormat = 0;
  for (const { text, spans: marked } of records) {
    const { matches, assessment } = inspect(text);
    tiers[assessment.tier]++;
    if (assessment.format) withFormat++;
    const identity = matches.filter(({ kind }) => kind !== 'health');
    for (const span of marked) {
      const count = spans.get(span.type) ?? { found: 0, all: 0 };
      count.all++;
      if (isFound(span, identity)) count.found++;
      spans.set(span.type, count);
    }
  }
  const share = (count: number) => count / records.length;
  return {
    flagged: share(tiers.block + tiers.warn),
    blocked: share(tiers.block),
    withFormat: share(withFormat),
    spans,
  };
}

/** All types together. */
export function spansFound({ spans }: Rates): number {
  const counts = [...spans.values()];
  const all = counts.reduce((sum, count) => sum + count.all, 0);
  return all === 0 ? 1 : counts.reduce((sum, count) => sum + count.found, 0) / all;
}

/** Found where matches cover at least half of it: a first name out of a full name is half a leak. */
function isFound(span: { start: number; end: number }, matches: readonly { start: number; end: number }[]): boolean {
  let covered = 0;
  let from = span.start;
  for (const { start, end } of matches) {
    const overlap = Math.min(end, span.end) - Math.max(start, from);
    if (overlap <= 0) continue;
    covered += overlap;
    from = Math.max(from, Math.min(end, span.end));
  }
  return covered * 2 >= span.end - span.start;
}
