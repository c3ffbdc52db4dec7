import { addDays, type CalendarDay, daysBetween, monthsAfter } from '../../../shared/domain/calendar.ts';
import { type Figures, metricIds, type MetricValue, type Period } from '../../../shared/domain/metric.ts';
import { todayIn } from '../../../shared/policy/today.ts';
import type { OrgContext, Reader } from '../../context.ts';
import { readSettings } from '../organization/settings.ts';
import type { Day } from '../vendor/standing-sql.ts';
import { type ExposureDay, readExposures } from './exposures.ts';
import { readFindingFigures } from './findings.ts';
import { readPeopleFigures } from './people.ts';
import { count, earliest, share } from './value.ts';
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
  const { figures } = await countAll(db, org, period, now);
  return figures;
}

export async function countAll(db: Reader, org: OrgContext, period: Period, now: Date): Promise<Counted> {
  const day = await readDay(db, org, now);
  const { today, timeZone } = day;
  const before = periodBefore(period);
  const months = monthsUpTo(period.toOn);
  const sinceOn = earliest([period.fromOn, before.fromOn, `${months[0] ?? ''}-01`]) ?? period.fromOn;
  const exposures = await readExposures(db, org, { fromOn: sinceOn, toOn: period.toOn }, timeZone);
  const within = (one: Period) => exposures.filter(({ day: on }) => one.fromOn <= on && on <= one.toOn);

  const vendors = await readVendorFigures(db, org, day);
  const findings = await readFindingFigures(db, org, day);
  const people = await readPeopleFigures(db, org, today, within(period));
  const browsers = await readBrowserFigures(db, org, day);
  const metrics = new Map(
    [
      ...exposureMetrics(within(period), isKnown(browsers.firstOn, period)),
      ...vendors.metrics,
      await readDecisionsWaiting(db, org, day),
      ...findings.metrics,
      ...people.metrics,
      browsers.covered,
      browsers.silent,
      await readToolsUndecided(db, org, day),
    ].map((metric) => [metric.id, metric]),
  );
  return {
    figures: {
      period,
      asOf: now,
      timeZone,
      metrics: metricIds.map((id) => metrics.get(id) ?? count(id, null)),
      exposureMonths: months.map((month) => ({
        month,
        ...sumOf(exposures.filter((one) => one.day.startsWith(month))),
      })),
      coverage: vendors.coverage,
      findingAges: findings.findingAges,
      departments: people.departments,
      riskMatrix: await readRiskMatrix(db, org, today),
      known: findings.known,
    },
    exposuresBefore: exposureMetrics(within(before), isKnown(browsers.firstOn, before)),
  };
}

/** As many days, up to the day before. */
export function periodBefore({ fromOn, toOn }: Period): Period {
  return { fromOn: addDays(fromOn, -daysBetween(fromOn, toOn) - 1), toOn: addDays(fromOn, -1) };
}

/** What no browser could have seen is not known to be nothing. */
const isKnown = (firstBrowserOn: CalendarDay | null, { toOn }: Period): boolean =>
  firstBrowserOn !== null && firstBrowserOn <= toOn;

/** The two figures of exposures; both are unknown where no browser was there to see any. */
export function exposureMetrics(exposures: readonly ExposureDay[], known: boolean): MetricValue[] {
  const { avoided, goneOn, passed } = sumOf(exposures);
  const through = exposures.filter((one) => one.goneOn + one.passed > 0);
  const all = avoided + goneOn + passed;
  return [
    count('exposures', known ? all : null, earliest(exposures.map(({ day }) => day))),
    share('exposures-gone-on', goneOn + passed, known ? all : 0, earliest(through.map(({ day }) => day))),
  ];
}

function sumOf(exposures: readonly ExposureDay[]): Pick<ExposureDay, 'avoided' | 'goneOn' | 'passed'> {
  const sum = { avoided: 0, goneOn: 0, passed: 0 };
  for (const { avoided, goneOn, passed } of exposures) {
    sum.avoided += avoided;
    sum.goneOn += goneOn;
    sum.passed += passed;
  }
  return sum;
}

/** The twelve up to that of a day, `YYYY-MM`, the oldest first. */
function monthsUpTo(day: CalendarDay): string[] {
  const last = `${day.slice(0, 7)}-01`;
  return Array.from({ length: 12 }, (_, index) => monthsAfter(last, index - 11).slice(0, 7));
}
