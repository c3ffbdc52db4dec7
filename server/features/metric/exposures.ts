import { and, type AnyColumn, between, eq, type SQL, sql } from 'drizzle-orm';
import { browsers, exposureCounts, exposureDays, members, observations } from '../../../drizzle/schema/index.ts';
import { addDays, type CalendarDay } from '../../../shared/domain/calendar.ts';
import type { Period } from '../../../shared/domain/metric.ts';
import type { OrganizationId } from '../../../shared/domain/organization.ts';
import type { OrgContext, Reader } from '../../context.ts';

/** How many exposures there were, by what came of them. */
export interface ExposureSum {
  avoided: number;
  goneOn: number;
  passed: number;
}

/** Those of one day and one department. */
export interface ExposureDay extends ExposureSum {
  day: CalendarDay;
  department: string;
}

export interface Exposures {
  /** Of every day that has any. */
  days: (ExposureSum & { day: CalendarDay })[];
  /** Of every department that has any within the period. */
  departments: (ExposureSum & { department: string })[];
}

/** A report may still be on its way into the database while a later one is counted: this far is looked back. */
const LATE_MS = 15 * 60_000;

/**
 * Exposures to vendors without cover, as of this moment: what the roll-up has, and of days to which something has arrived since it was
 * made, what the observations say. So it is the same whether the job has run or not.
 */
export async function readExposures(
  db: Reader,
  org: OrgContext,
  { period, sinceOn }: { period: Period; sinceOn: CalendarDay },
  timeZone: string,
): Promise<Exposures> {
  const all = { fromOn: sinceOn, toOn: period.toOn };
  const touched = await readTouchedDays(db, org, timeZone);
  const live = touched === 'all' ? [all] : rangesOf(touched.filter((day) => isIn(all, day)));
  const { days, departments } =
    touched === 'all' ? { days: [], departments: [] } : await readStored(db, org, all, period, touched);
  for (const range of live) {
    const counted = await countExposures(db, org, range, timeZone);
    days.push(...counted);
    departments.push(...counted.filter(({ day }) => isIn(period, day)));
  }
  return { days, departments };
}

const isIn = ({ fromOn, toOn }: Period, day: CalendarDay): boolean => fromOn <= day && day <= toOn;

const sum = (of: AnyColumn) => sql`sum(${of})`.mapWith(Number);

/** Added up by the database: a year of days and departments is more than anybody needs to look at. */
async function readStored(
  db: Reader,
  { organizationId }: OrgContext,
  all: Period,
  period: Period,
  but: readonly CalendarDay[],
): Promise<Exposures> {
  const { day, department, avoided, goneOn, passed } = exposureDays;
  const sums = { avoided: sum(avoided), goneOn: sum(goneOn), passed: sum(passed) };
  const within = ({ fromOn, toOn }: Period) =>
    and(
      eq(exposureDays.organizationId, organizationId),
      between(day, fromOn, toOn),
      sql`not ${day} = any(${sql.param([...but])}::date[])`,
      // What was counted and is no more keeps its row.
      sql`${avoided} + ${goneOn} + ${passed} > 0`,
    );
  return {
    days: await db
      .select({ day, ...sums })
      .from(exposureDays)
      .where(within(all))
      .groupBy(day),
    departments: await db
      .select({ department, ...sums })
      .from(exposureDays)
      .where(within(period))
      .groupBy(department),
  };
}

/** The days to which something has arrived since they were counted; all where they never were, or in another zone's days. */
export async function readTouchedDays(
  db: Reader,
  { organizationId }: OrgContext,
  timeZone: string,
): Promise<CalendarDay[] | 'all'> {
  const [counted] = await db.select().from(exposureCounts).where(eq(exposureCounts.organizationId, organizationId));
  if (counted?.timeZone !== timeZone) return 'all';
  const since = new Date(counted.countedTo.getTime() - LATE_MS);
  const arrived = sql`arrived.organization_id = ${organizationId} and arrived.received_at >= ${since}
    and arrived.kind in ('exposure', 'answer')`;
  const rows = await db.select({ day: sql<CalendarDay>`touched.day::text` }).from(
    sql`(select distinct (seen.occurred_at at time zone ${timeZone})::date as day from (
        select arrived.occurred_at from ${observations} arrived where ${arrived} and arrived.kind = 'exposure' and arrived.assessment = 'phi'
        union all
        select exposure.occurred_at from ${observations} arrived join ${observations} exposure
          on exposure.organization_id = ${organizationId} and exposure.id = arrived.about and exposure.kind = 'exposure'
          where ${arrived} and arrived.kind = 'answer') seen) touched`,
  );
  return rows.map(({ day }) => day);
}

/**
 * Counts the observations of a range of days of the organization's zone. What is counted: what looks like patient information (`phi`) about to
 * go where the browser, by its policy, knew of no agreement that covers it. An exception is the organization's own leave and no
 * agreement, so what it let pass counts too; so does what a browser decided without a policy, since nobody knows that it was covered.
 * Stopped is what asked for more than a notice; gone on is a stop that a member answered by going on.
 */
export async function countExposures(
  db: Reader,
  { organizationId }: OrgContext,
  { fromOn, toOn }: Period,
  timeZone: string,
): Promise<ExposureDay[]> {
  const counted = sql`(
    ${exposuresWithin(organizationId, { fromOn, toOn }, timeZone)}
    select exposure.day::text as day, coalesce(member.department, '') as department, ${sums}
    from exposure
      left join gone_on on gone_on.about = exposure.id
      left join ${browsers} browser on browser.organization_id = ${organizationId} and browser.id = exposure.browser_id
      left join ${members} member on member.organization_id = ${organizationId} and member.id = browser.member_id
    group by 1, 2
  ) counted`;
  return db
    .select({
      day: sql<CalendarDay>`counted.day`,
      department: sql<string>`counted.department`,
      ...summed,
    })
    .from(counted);
}

/** The same by where they were: the list behind the figure. */
export async function countExposuresBySite(
  db: Reader,
  { organizationId }: OrgContext,
  range: Period,
  timeZone: string,
): Promise<(ExposureSum & { site: string })[]> {
  const counted = sql`(
    ${exposuresWithin(organizationId, range, timeZone)}
    select exposure.site, ${sums}
    from exposure left join gone_on on gone_on.about = exposure.id
    group by 1
  ) counted`;
  return db.select({ site: sql<string>`counted.site`, ...summed }).from(counted);
}

/** Of a range of days: `exposure`, and `gone_on`, those of them that a member answered by going on. */
function exposuresWithin(organizationId: OrganizationId, { fromOn, toOn }: Period, timeZone: string): SQL {
  const beginOf = (day: CalendarDay): SQL => sql`${day}::timestamp at time zone ${timeZone}`;
  return sql`with exposure as materialized (
      select (seen.occurred_at at time zone ${timeZone})::date as day, seen.id, seen.browser_id, coalesce(seen.site, '') as site,
        seen.decision in ('acknowledge', 'justify', 'block') as is_stopped
      from ${observations} seen where seen.organization_id = ${organizationId} and seen.kind = 'exposure' and seen.assessment = 'phi'
        and seen.occurred_at >= ${beginOf(fromOn)} and seen.occurred_at < ${beginOf(addDays(toOn, 1))}
        and seen.because not in ('covered', 'nothing-found')
    ), gone_on as (
      select distinct answer.about from ${observations} answer
      where answer.organization_id = ${organizationId} and answer.kind = 'answer' and answer.outcome in ('overridden', 'acknowledged')
        and answer.about in (select id from exposure)
    )`;
}

const sums = sql`count(*) filter (where is_stopped and gone_on.about is null) as avoided,
      count(*) filter (where is_stopped and gone_on.about is not null) as gone_on,
      count(*) filter (where not is_stopped) as passed`;

const summed = {
  avoided: sql`counted.avoided`.mapWith(Number),
  goneOn: sql`counted.gone_on`.mapWith(Number),
  passed: sql`counted.passed`.mapWith(Number),
};

/** So many days are counted by one statement, so that none takes longer than the database lets it. */
const DAYS_AT_ONCE = 31;

/** Days as few ranges of days that follow each other, each no longer than one statement counts. */
export function rangesOf(days: readonly CalendarDay[]): Period[] {
  const ranges: (Period & { days: number })[] = [];
  for (const day of days.toSorted()) {
    const last = ranges.at(-1);
    if (last && last.days < DAYS_AT_ONCE && addDays(last.toOn, 1) === day) {
      last.toOn = day;
      last.days++;
    } else {
      ranges.push({ fromOn: day, toOn: day, days: 1 });
    }
  }
  return ranges.map(({ fromOn, toOn }) => ({ fromOn, toOn }));
}
