import { and, between, eq, type SQL, sql } from 'drizzle-orm';
import { browsers, exposureCounts, exposureDays, members, observations } from '../../../drizzle/schema/index.ts';
import { addDays, type CalendarDay } from '../../../shared/domain/calendar.ts';
import type { Period } from '../../../shared/domain/metric.ts';
import type { OrgContext, Reader } from '../../context.ts';

/** Exposures of one day and one department by what came of them. */
export interface ExposureDay {
  day: CalendarDay;
  department: string;
  avoided: number;
  goneOn: number;
  passed: number;
}

/** A report may still be on its way into the database while a later one is counted: this far is looked back. */
const LATE_MS = 15 * 60_000;

/**
 * Exposures to vendors without cover by day and department, as of this moment: what the roll-up has, and of days to which something has
 * arrived since it was made, what the observations say. So it is the same whether the job has run or not.
 */
export async function readExposures(
  db: Reader,
  org: OrgContext,
  { fromOn, toOn }: Period,
  timeZone: string,
): Promise<ExposureDay[]> {
  const touched = await readTouchedDays(db, org, timeZone);
  const live = touched === 'all' ? daysOf({ fromOn, toOn }) : touched.filter((day) => fromOn <= day && day <= toOn);
  const stored = touched === 'all' ? [] : await readStored(db, org, { fromOn, toOn }, live);
  return [...stored, ...(await countExposures(db, org, live, timeZone))];
}

function readStored(
  db: Reader,
  { organizationId }: OrgContext,
  { fromOn, toOn }: Period,
  but: readonly CalendarDay[],
): Promise<ExposureDay[]> {
  const { day, department, avoided, goneOn, passed } = exposureDays;
  return db
    .select({ day, department, avoided, goneOn, passed })
    .from(exposureDays)
    .where(
      and(
        eq(exposureDays.organizationId, organizationId),
        between(day, fromOn, toOn),
        sql`${avoided} + ${goneOn} + ${passed} > 0`,
        sql`not ${day} = any(${sql.param([...but])}::date[])`,
      ),
    );
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
 * Counts the observations of these days of the organization's zone. What is counted: what looks like patient information (`phi`) about to
 * go where the browser, by its policy, knew of no agreement that covers it. An exception is the organization's own leave and no
 * agreement, so what it let pass counts too; so does what a browser decided without a policy, since nobody knows that it was covered.
 * Stopped is what asked for more than a notice; gone on is a stop that a member answered by going on.
 */
export async function countExposures(
  db: Reader,
  { organizationId }: OrgContext,
  days: readonly CalendarDay[],
  timeZone: string,
): Promise<ExposureDay[]> {
  if (days.length === 0) return [];
  const begin = (day: SQL): SQL => sql`(${day})::timestamp at time zone ${timeZone}`;
  const counted = sql`(
    with exposure as materialized (
      select on_day.day, seen.id, seen.browser_id, seen.decision in ('acknowledge', 'justify', 'block') as is_stopped
      from unnest(${sql.param([...days])}::date[]) as on_day(day) join ${observations} seen
        on seen.organization_id = ${organizationId} and seen.kind = 'exposure' and seen.assessment = 'phi'
          and seen.occurred_at >= ${begin(sql`on_day.day`)} and seen.occurred_at < ${begin(sql`on_day.day + 1`)}
      where seen.because not in ('covered', 'nothing-found')
    ), gone_on as (
      select distinct answer.about from ${observations} answer
      where answer.organization_id = ${organizationId} and answer.kind = 'answer' and answer.outcome in ('overridden', 'acknowledged')
        and answer.about in (select id from exposure)
    )
    select exposure.day::text as day, coalesce(member.department, '') as department,
      count(*) filter (where is_stopped and gone_on.about is null) as avoided,
      count(*) filter (where is_stopped and gone_on.about is not null) as gone_on,
      count(*) filter (where not is_stopped) as passed
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
      avoided: sql`counted.avoided`.mapWith(Number),
      goneOn: sql`counted.gone_on`.mapWith(Number),
      passed: sql`counted.passed`.mapWith(Number),
    })
    .from(counted);
}

function daysOf({ fromOn, toOn }: Period): CalendarDay[] {
  const days: CalendarDay[] = [];
  for (let day = fromOn; day <= toOn; day = addDays(day, 1)) days.push(day);
  return days;
}
