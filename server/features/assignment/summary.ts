import { type SQL, sql } from 'drizzle-orm';
import { type CalendarDay, monthsAfter } from '../../../shared/domain/calendar.ts';
import { Role } from '../../../shared/domain/member.ts';
import {
  TrainingState,
  type TrainingSummary,
  type TrainingTally,
  worstFirst,
} from '../../../shared/domain/tracking.ts';
import { z } from '../../../shared/zod.ts';
import type { OrgContext, Reader } from '../../context.ts';
import { standsUncorrectedAs } from '../completion/standing.ts';
import { readToday } from '../member/service.ts';
import { readCourseTitles } from './course-title.ts';
import { pairsStatement } from './pairs.ts';

/** Where everybody stands: altogether, by team, by role, leaders apart, by course, and how many records each of twelve months brought. */
export function summarizeTraining(org: OrgContext): Promise<TrainingSummary> {
  return org.read((db) => readSummary(db, org));
}

/** The same of those of whom `whose` is true. */
export async function readSummary(db: Reader, org: OrgContext, whose?: SQL): Promise<TrainingSummary> {
  const today = await readToday(db, org);
  const titles = await readCourseTitles(db, org);
  // Once for all of them: each member and course is looked at a single time, however it is counted.
  const rows = await db
    .select({
      by: sql<'all' | 'leaders' | 'team' | 'role' | 'course' | 'state' | 'gate'>`tally.by`,
      name: sql<string | null>`tally.name`,
      people: sql`tally.people`.mapWith(Number),
      asked: sql`tally.asked`.mapWith(Number),
      trained: sql`tally.trained`.mapWith(Number),
      overdue: sql`tally.overdue`.mapWith(Number),
    })
    .from(
      // What is kept of each pair is what is counted; people's departments and roles are put to them once for a person.
      sql`(with pair as materialized (select member_id, is_leader, course_id, stop_on, state, is_asked, is_trained
            from ${pairsStatement(org, today, whose)} pair),
          person as materialized (select member.department, member.roles, tally.* from members member
            join (select member_id, is_leader, bool_or(stop_on is not null) as is_gated, ${counts} from pair group by member_id, is_leader) tally
              on member.organization_id = ${org.organizationId} and member.id = tally.member_id)
        select case when grouping(department) = 0 then 'team' when grouping(is_leader) = 0 then 'leaders' else 'all' end as by,
          case when grouping(is_leader) = 0 then is_leader::text else department end as name, ${sums} from person
          group by grouping sets ((department), (is_leader), ())
        union all select 'gate', null, ${sums} from person where is_gated
        union all select 'role', role, ${sums} from person, unnest(roles) as role group by role
        union all select case when grouping(state) = 0 then 'state' else 'course' end, coalesce(course_id, state), count(*), ${counts}
          from pair group by grouping sets ((course_id), (state))) tally`,
    );
  const of = (by: (typeof rows)[number]['by']): TrainingTally[] =>
    rows.flatMap(({ by: its, name, ...tally }) => (its === by ? [{ ...tally, name: name ?? '' }] : []));
  return {
    all: of('all')[0] ?? nothing,
    leaders: of('leaders').find(({ name }) => name === 'true') ?? nothing,
    teams: of('team').toSorted(worstFirst),
    roles: Role.options.flatMap((role) =>
      of('role').flatMap((row) => (row.name === role ? [{ ...row, name: role }] : [])),
    ),
    courses: of('course')
      .filter(({ asked }) => asked > 0)
      .map((row) => ({ ...row, courseId: row.name, name: titles.get(row.name) ?? row.name }))
      .toSorted(worstFirst),
    months: await readMonths(db, org, today, whose),
    byState: z
      .record(TrainingState, z.int())
      .parse(
        Object.fromEntries(
          TrainingState.options.map((state) => [state, of('state').find(({ name }) => name === state)?.people ?? 0]),
        ),
      ),
    gated: of('gate')[0]?.people ?? 0,
  };
}

const nothing: TrainingTally = { name: '', people: 0, asked: 0, trained: 0, overdue: 0 };

const counts = sql.raw(
  `count(*) filter (where is_asked) as asked, count(*) filter (where is_asked and is_trained) as trained,
    count(*) filter (where state = 'overdue') as overdue`,
);
// Where nobody is asked anything, a sum over no rows would be null.
const sums = sql.raw(
  'count(*) as people, coalesce(sum(asked), 0) as asked, coalesce(sum(trained), 0) as trained, coalesce(sum(overdue), 0) as overdue',
);

async function readMonths(
  db: Reader,
  { organizationId }: OrgContext,
  today: CalendarDay,
  whose: SQL = sql`true`,
): Promise<TrainingSummary['months']> {
  const thisMonth = `${today.slice(0, 7)}-01`;
  const months = Array.from({ length: 12 }, (_, index) => monthsAfter(thisMonth, index - 11).slice(0, 7));
  const rows = await db
    .select({ day: sql<CalendarDay>`counted.day`, completed: sql`counted.completed`.mapWith(Number) })
    .from(
      // Days are put to months below: that is done of hundreds of days and not of each of many records.
      sql`(select record.completed_on::text as day, count(*) as completed from completions record
        join members member on member.organization_id = ${organizationId} and member.id = record.member_id
        where record.organization_id = ${organizationId} and record.completed_on >= ${`${months[0]}-01`}::date
          and record.course_id not like 'lesson:%' and ${whose} and ${standsUncorrectedAs('record')}
        group by record.completed_on) counted`,
    );
  return months.map((month) => ({
    month,
    completed: rows.reduce((sum, { day, completed }) => sum + (day.startsWith(month) ? completed : 0), 0),
  }));
}
