import { and, desc, eq, gte, isNotNull, lte } from 'drizzle-orm';
import { metricDays, reports } from '../../../drizzle/schema/index.ts';
import { addDays, type CalendarDay, monthsAfter } from '../../../shared/domain/calendar.ts';
import {
  type LeadershipView,
  metrics,
  type Period,
  type ViewMetrics,
  whyNoPeriod,
} from '../../../shared/domain/metric.ts';
import { todayIn } from '../../../shared/policy/today.ts';
import type { OrgContext, Reader } from '../../context.ts';
import { Refusal } from '../../errors.ts';
import { toldIn } from '../report/stored.ts';
import { countAll, countAtOnce, type Counted, readDay } from './figures.ts';
import { readTargets } from './targets.ts';

/** A day that was counted this long before the period began still says how things stood when it began. */
const BEFORE_DAYS = 31;

/** What leadership looks at now. @throws Refusal BAD_REQUEST for a period that ends before it begins, or after today, or is longer than three years */
export async function viewMetrics(org: OrgContext, asked: ViewMetrics): Promise<LeadershipView> {
  const period = await org.read((db) => readAskedPeriod(db, org, asked));
  const counted = await countAtOnce((work) => org.read(work), org, period, org.now());
  return org.read((db) => viewOf(db, org, counted));
}

/** The period that somebody asks for, the usual one where they name no day. @throws Refusal BAD_REQUEST */
export async function readAskedPeriod(db: Reader, org: OrgContext, { fromOn, toOn }: ViewMetrics): Promise<Period> {
  const usual = await readUsualPeriod(db, org);
  const period = { fromOn: fromOn ?? usual.fromOn, toOn: toOn ?? usual.toOn };
  // The usual period ends today, and begins as long ago as the last report was.
  const why = fromOn === undefined && toOn === undefined ? null : whyNoPeriod(period, usual.toOn);
  if (why !== null) throw new Refusal('BAD_REQUEST', why);
  return period;
}

/** The same of a period, within a transaction that is under way: this is what a report freezes. */
export async function readLeadershipView(db: Reader, org: OrgContext, period: Period): Promise<LeadershipView> {
  return viewOf(db, org, await countAll((work) => work(db), org, period, org.now()));
}

async function viewOf(db: Reader, org: OrgContext, { figures, exposuresBefore }: Counted): Promise<LeadershipView> {
  const { fromOn } = figures.period;
  const before = (await readReportBefore(db, org, fromOn)) ?? (await readCountedBefore(db, org, fromOn));
  return {
    figures,
    before: before && {
      countedOn: before.countedOn,
      from: before.from,
      metrics: [
        // What happened is counted anew of as many days as the period has: the day alone would tell of itself.
        ...exposuresBefore,
        ...before.metrics.filter(({ id }) => metrics[id].over === 'moment'),
      ],
    },
    targets: await readTargets(db, org),
  };
}

/** What a report is about that nobody gave a period: since the day after the last one on record, or the last three months; up to today. */
export async function readUsualPeriod(db: Reader, org: OrgContext): Promise<Period> {
  const { today } = await readDay(db, org, org.now());
  const [last] = await db
    .select({ toOn: reports.toOn })
    .from(reports)
    .where(and(eq(reports.organizationId, org.organizationId), isNotNull(reports.frozenAt)))
    .orderBy(desc(reports.toOn))
    .limit(1);
  const fromOn = addDays(last?.toOn ?? monthsAfter(today, -3), 1);
  // Where a report has just told of today, there is today to look at.
  return { fromOn: fromOn > today ? today : fromOn, toOn: today };
}

type Before = NonNullable<LeadershipView['before']>;

/** How things stood as the last report that ended shortly before a period told it: what leadership was told is what it compares with. */
async function readReportBefore(
  db: Reader,
  { organizationId }: OrgContext,
  fromOn: CalendarDay,
): Promise<Before | null> {
  const { toOn, frozenAt, snapshot, snapshotHash, id } = reports;
  const [last] = await db
    .select({ id, snapshot, snapshotHash })
    .from(reports)
    .where(
      and(
        eq(reports.organizationId, organizationId),
        isNotNull(frozenAt),
        gte(toOn, addDays(fromOn, -BEFORE_DAYS)),
        lte(toOn, addDays(fromOn, -1)),
      ),
    )
    .orderBy(desc(toOn), desc(frozenAt), desc(id))
    .limit(1);
  if (!last || last.snapshot === null || last.snapshotHash === null) return null;
  const {
    asOf,
    timeZone,
    metrics: told,
  } = toldIn({
    id: last.id,
    snapshot: last.snapshot,
    snapshotHash: last.snapshotHash,
  });
  return { countedOn: todayIn(timeZone, asOf), from: 'report', metrics: told };
}

/** How things stood on the last counted day before a period. */
async function readCountedBefore(
  db: Reader,
  { organizationId }: OrgContext,
  fromOn: CalendarDay,
): Promise<Before | null> {
  const { day } = metricDays;
  const [counted] = await db
    .select({ day, metrics: metricDays.metrics })
    .from(metricDays)
    .where(
      and(
        eq(metricDays.organizationId, organizationId),
        gte(day, addDays(fromOn, -BEFORE_DAYS)),
        lte(day, addDays(fromOn, -1)),
      ),
    )
    .orderBy(desc(day))
    .limit(1);
  return counted ? { countedOn: counted.day, from: 'day', metrics: counted.metrics } : null;
}
