import { createHash } from 'node:crypto';
import { Figures, LeadershipView, MetricValue } from '../../../shared/domain/metric.ts';
import { ReportAsk, ReportContents, ReportSnapshot } from '../../../shared/domain/report.ts';
import { sayReport } from '../../../shared/domain/say-report.ts';
import { z } from '../../../shared/zod.ts';
import { canonicalJson } from '../audit/chain.ts';
import type { FrozenRow } from './record.ts';

/*
 * What frozen reports look like in the database, where moments are text. A report that is frozen is never written again, so those of every
 * format are read forever: test/stored-reports has one of each.
 */

/** Numbers without words, which are said when it is read: the only format of which a later Wardline may say something else. */
const Numbers = ReportContents.omit({ safeguards: true }).extend({
  view: LeadershipView.extend({ figures: Figures.extend({ asOf: z.coerce.date() }) }),
  lastAsks: z.array(
    ReportAsk.omit({ reportId: true }).extend({
      answer: ReportAsk.shape.answer.unwrap().extend({ answeredAt: z.coerce.date() }).nullable(),
    }),
  ),
});

/** All that is said, in words. The numbers that it was made of (`view`) are kept with it, and nothing here depends on their shape. */
const Words = ReportSnapshot.extend({ asOf: z.coerce.date() });

const WRITTEN_FORMAT = 2;
const Format = z.object({ format: z.int().default(1) });

/** As the database keeps it, which is what its hash is of. */
export function storedFrom(contents: ReportContents): { snapshot: object; snapshotHash: string } {
  const written = { format: WRITTEN_FORMAT, ...sayReport(contents), view: contents.view };
  const snapshot: object = JSON.parse(
    JSON.stringify(written, (_, item: unknown) => (typeof item === 'string' ? item.toWellFormed() : item)),
  );
  return { snapshot, snapshotHash: hashOf(snapshot) };
}

type Stored = Pick<FrozenRow, 'id' | 'snapshot' | 'snapshotHash'>;

/** What a report froze. It is shown to nobody where it is not what was hashed. */
export function thaw({ id, snapshot, snapshotHash }: Stored): ReportSnapshot {
  failIfAltered({ id, snapshot, snapshotHash });
  const { format } = Format.parse(snapshot);
  switch (format) {
    case 1:
      return sayNumbers(Numbers.parse(snapshot));
    case WRITTEN_FORMAT:
      return Words.parse(snapshot);
    default:
      throw new Error(`The report ${id} was frozen by a later Wardline, in format ${format}`);
  }
}

function sayNumbers(numbers: z.infer<typeof Numbers>): ReportSnapshot {
  const report = sayReport({ ...numbers, safeguards: [] });
  // Nobody said it then, and nobody signed it.
  return { ...report, said: { ...report.said, untold: [] } };
}

const Told = z.object({
  view: z.object({
    figures: Figures.pick({ timeZone: true }).extend({ asOf: z.coerce.date(), metrics: z.array(z.unknown()) }),
  }),
});

/**
 * The figures that a frozen report told, for the next one to be compared with: those that are counted still. Nothing is compared with what
 * is not what was hashed.
 */
export function toldIn(stored: Stored): Pick<Figures, 'asOf' | 'timeZone' | 'metrics'> {
  failIfAltered(stored);
  const { asOf, timeZone, metrics } = Told.parse(stored.snapshot).view.figures;
  return {
    asOf,
    timeZone,
    metrics: metrics.flatMap((told) => {
      const { data } = MetricValue.safeParse(told);
      return data === undefined ? [] : [data];
    }),
  };
}

function failIfAltered({ id, snapshot, snapshotHash }: Stored): void {
  if (hashOf(snapshot) !== snapshotHash) throw new Error(`The report ${id} is not what was frozen`);
}

/** SHA-256 of the canonical JSON, in lower-case hexadecimal. */
const hashOf = (stored: object): string => createHash('sha256').update(canonicalJson(stored)).digest('hex');
