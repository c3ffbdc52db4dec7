import { addDays, type CalendarDay, daysBetween, monthsAfter } from '../../../shared/domain/calendar.ts';
import { type Figures, metricIds, type MetricValue, type Period } from '../../../shared/domain/metric.ts';
import { todayIn } from '../../../shared/policy/today.ts';
import type { OrgContext, Reader } from '../../context.ts';
import { readSettings } from '../organization/settings.ts';
import type { Day } from '../vendor/standing-sql.ts';
import { type Exposures, type ExposureSum, readExposures } from './exposures.ts';
import { readFindingFigures } from './findings.ts';
import { departmentsOf, readPeopleFigures } from './people.ts';
import { count, earliest, share, unknownShare } from './value.ts';
import { isWatched, readWatched } from './watched.ts';
import { readRiskMatrix, readVendorFigures } from './vendors.ts';
import { readBrowserFigures, readDecisionsWaiting, readToolsUndecided } from './waiting.ts';

/** The day in the organization's zone, by which all figures are counted. */
export async function readDay(db: Reader, org: OrgContext, now: Date): Promise<Day> {
  const { profile, intervals } = await readSettings(db, org.organizationId);
  const { timeZone } = profile;
  return { today: todayIn(timeZone, now), timeZone, reviewMonths: intervals.vendorReviewMonths };
}

/** All that is counted at once, with how many exposures there were in the time as long before the period. */
export interface Counted {
  figures: Figures;
  exposuresBefore: MetricValue[];
}

/**
 * Everything that leadership is told as numbers, as of a moment. The page, the PDF, the Word file, what is exported and what a report
 * freezes all have it from here: there is no other place that counts.
 */
export async function readFigures(db: Reader, org: OrgContext, period: Period, now: Date): Promise<Figures> {
  const { figures } = await countAll((work) => work(db), org, period, now);
  return figures;
}

/** How parts are read: all within one transaction, or each in one of its own. */
export type Reading = <T>(work: (db: Reader) => Promise<T>) => Promise<T>;

/** The parts one after the other, as a transaction needs them. */
export async function countAll(read: Reading, org: OrgContext, period: Period, now: Date): Promise<Counted> {
  const asked = await askOf(read, org, period, now);
  return put(asked, {
    seen: await read((db) => readSeen(db, org, asked)),
    people: await read((db) => readPeopleFigures(db, org, asked.day.today)),
    risks: await read((db) => readRisks(db, org, asked)),
  });
}

/** The parts at once, each in a transaction of its own: the figures of a page may be milliseconds apart, those of a part are not. */
export async function countAtOnce(read: Reading, org: OrgContext, period: Period, now: Date): Promise<Counted> {
  const asked = await askOf(read, org, period, now);
  const [seen, people, risks] = await Promise.all([
    read((db) => readSeen(db, org, asked)),
    read((db) => readPeopleFigures(db, org, asked.day.today)),
    read((db) => readRisks(db, org, asked)),
  ]);
  return put(asked, { seen, people, risks });
}

interface Asked {
  period: Period;
  now: Date;
  day: Day;
  before: Period;
  months: Period[];
}

async function askOf(read: Reading, org: OrgContext, period: Period, now: Date): Promise<Asked> {
  const day = await read((db) => readDay(db, org, now));
  return { period, now, day, before: periodBefore(period), months: monthsUpTo(period.toOn) };
}

/** What browsers saw, and which of them see. */
async function readSeen(db: Reader, org: OrgContext, { period, before, months, day }: Asked) {
  const sinceOn = earliest([period.fromOn, before.fromOn, months[0]?.fromOn ?? period.fromOn]) ?? period.fromOn;
  const browsers = await readBrowserFigures(db, org, day);
  const { timeZone } = day;
  return {
    exposures: await readExposures(db, org, { period, sinceOn }, timeZone),
    browsers,
    watched: await readWatched(db, org, [period, before, ...months], { timeZone, firstOn: browsers.firstOn }),
    tools: await readToolsUndecided(db, org, day, browsers.firstOn),
  };
}

/** What is known of vendors and risks, and what waits. */
async function readRisks(db: Reader, org: OrgContext, { day }: Asked) {
  return {
    vendors: await readVendorFigures(db, org, day),
    riskMatrix: await readRiskMatrix(db, org, day.today),
    findings: await readFindingFigures(db, org, day),
    waiting: await readDecisionsWaiting(db, org, day),
  };
}

interface Parts {
  seen: Awaited<ReturnType<typeof readSeen>>;
  people: Awaited<ReturnType<typeof readPeopleFigures>>;
  risks: Awaited<ReturnType<typeof readRisks>>;
}

function put({ period, before, months, now, day }: Asked, { seen, people, risks }: Parts): Counted {
  const { exposures, browsers, watched, tools } = seen;
  const { vendors, findings, riskMatrix, waiting } = risks;
  const within = ({ fromOn, toOn }: Period) => exposures.days.filter(({ day: on }) => fromOn <= on && on <= toOn);
  const metrics = new Map(
    [
      ...exposureMetrics(within(period), isWatched(watched, period)),
      ...vendors.metrics,
      waiting,
      ...findings.metrics,
      ...people.metrics,
      browsers.covered,
      browsers.silent,
      tools,
    ].map((metric) => [metric.id, metric]),
  );
  return {
    figures: {
      period,
      asOf: now,
      timeZone: day.timeZone,
      metrics: metricIds.map((id) => metrics.get(id) ?? count(id, null)),
      exposureMonths: months.map((month) => ({
        month: month.fromOn.slice(0, 7),
        ...(knownSumOf(within(month), isWatched(watched, month)) ?? nobodyKnows),
      })),
      coverage: vendors.coverage,
      findingAges: findings.findingAges,
      departments: departmentsOf(people.departments, exposures.departments),
      riskMatrix,
      known: findings.known,
    },
    exposuresBefore: exposureMetrics(within(before), isWatched(watched, before)),
  };
}

/** As many days, up to the day before. */
export function periodBefore({ fromOn, toOn }: Period): Period {
  return { fromOn: addDays(fromOn, -daysBetween(fromOn, toOn) - 1), toOn: addDays(fromOn, -1) };
}

const firstOf = (some: Exposures['days']) => earliest(some.map(({ day }) => day));

/** The two figures of exposures; both are unknown where no browser was there to see any. @param wasWatched whether one was */
export function exposureMetrics(days: Exposures['days'], wasWatched: boolean): MetricValue[] {
  const sum = knownSumOf(days, wasWatched);
  if (sum === null) return [count('exposures', null), unknownShare('exposures-gone-on')];
  const { avoided, goneOn, passed } = sum;
  const all = avoided + goneOn + passed;
  return [
    count('exposures', all, firstOf(days)),
    share('exposures-gone-on', goneOn + passed, all, firstOf(days.filter((one) => one.goneOn + one.passed > 0))),
  ];
}

const nobodyKnows = { avoided: null, goneOn: null, passed: null };

/** Null where nobody could see. What was seen all the same, by a browser whose clock was wrong, is known. */
function knownSumOf(exposures: readonly ExposureSum[], wasWatched: boolean): ExposureSum | null {
  const sum = sumOf(exposures);
  return wasWatched || sum.avoided + sum.goneOn + sum.passed > 0 ? sum : null;
}

function sumOf(exposures: readonly ExposureSum[]): ExposureSum {
  const sum = { avoided: 0, goneOn: 0, passed: 0 };
  for (const { avoided, goneOn, passed } of exposures) {
    sum.avoided += avoided;
    sum.goneOn += goneOn;
    sum.passed += passed;
  }
  return sum;
}

/** The twelve up to a day, the oldest first; the last ends on that day. */
function monthsUpTo(toOn: CalendarDay): Period[] {
  const last = `${toOn.slice(0, 7)}-01`;
  return Array.from({ length: 12 }, (_, index) => ({
    fromOn: monthsAfter(last, index - 11),
    toOn: index === 11 ? toOn : addDays(monthsAfter(last, index - 10), -1),
  }));
}
