import { and, eq, sql } from 'drizzle-orm';
import { members } from '../../../drizzle/schema/index.ts';
import type { CalendarDay } from '../../../shared/domain/calendar.ts';
import type { Figures, MetricValue } from '../../../shared/domain/metric.ts';
import type { OrgContext, Reader } from '../../context.ts';
import { pairsStatement } from '../assignment/pairs.ts';
import type { Exposures } from './exposures.ts';
import { share } from './value.ts';

type Department = Figures['departments'][number];
type TrainedDepartment = Pick<Department, 'name' | 'people' | 'asked' | 'trained' | 'overdue'>;

/** Fewer people than this are no statistic of their own. */
const FEWEST_PEOPLE = 5;

interface PeopleFigures {
  metrics: MetricValue[];
  departments: TrainedDepartment[];
}

/**
 * Training as the tracking screen counts it, of all and by department. Whoever has not begun yet counts as well; whoever has left does
 * not.
 */
export async function readPeopleFigures(db: Reader, org: OrgContext, today: CalendarDay): Promise<PeopleFigures> {
  const rows = await readTraining(db, org, today);
  const sum = (of: readonly (typeof rows)[number][], what: 'asked' | 'trained' | 'overdue') =>
    of.reduce((so, row) => so + row[what], 0);
  const trained = (id: 'training-done' | 'training-done-by-leaders', of: typeof rows) =>
    share(id, sum(of, 'trained'), sum(of, 'asked'));
  const people = await readPeople(db, org, today);
  const departments = [...people].map(([name, many]): TrainedDepartment => {
    const training = rows.filter(({ department }) => department === name);
    return {
      name,
      people: many,
      asked: sum(training, 'asked'),
      trained: sum(training, 'trained'),
      overdue: sum(training, 'overdue'),
    };
  });
  return {
    metrics: [
      trained('training-done', rows),
      trained(
        'training-done-by-leaders',
        rows.filter(({ isLeader }) => isLeader),
      ),
    ],
    departments,
  };
}

/** Departments side by side, with the exposures of the period in each. */
export function departmentsOf(
  trained: readonly TrainedDepartment[],
  exposures: Exposures['departments'],
): Department[] {
  const names = new Set([...trained.map(({ name }) => name), ...exposures.map(({ department }) => department)]);
  const departments = [...names].map((name): Department => {
    const seen = exposures.filter(({ department }) => department === name);
    return {
      ...(trained.find((one) => one.name === name) ?? { name, people: 0, asked: 0, trained: 0, overdue: 0 }),
      isTogether: false,
      exposures: seen.reduce((so, { avoided, goneOn, passed }) => so + avoided + goneOn + passed, 0),
      goneOn: seen.reduce((so, { goneOn, passed }) => so + goneOn + passed, 0),
    };
  });
  return together(departments).toSorted(
    (a, b) => Number(a.isTogether) - Number(b.isTogether) || a.name.localeCompare(b.name, 'en'),
  );
}

function readTraining(db: Reader, org: OrgContext, today: CalendarDay) {
  return db
    .select({
      department: sql<string>`tally.department`,
      isLeader: sql<boolean>`tally.is_leader`,
      asked: sql`tally.asked`.mapWith(Number),
      trained: sql`tally.trained`.mapWith(Number),
      overdue: sql`tally.overdue`.mapWith(Number),
    })
    .from(
      sql`(select department, is_leader, count(*) filter (where is_asked) as asked,
          count(*) filter (where is_asked and is_trained) as trained, count(*) filter (where state = 'overdue') as overdue
        from ${pairsStatement(org, today)} pair group by department, is_leader) tally`,
    );
}

async function readPeople(
  db: Reader,
  { organizationId }: OrgContext,
  today: CalendarDay,
): Promise<Map<string, number>> {
  const rows = await db
    .select({ department: members.department, people: sql`count(*)`.mapWith(Number) })
    .from(members)
    .where(and(eq(members.organizationId, organizationId), sql`coalesce(${members.leftOn} >= ${today}, true)`))
    .groupBy(members.department);
  return new Map(rows.map(({ department, people }) => [department, people]));
}

/** Departments of fewer than five become one line, with the next smallest as long as that line itself has fewer. What belongs to nobody's department stays apart. */
function together(departments: readonly Department[]): Department[] {
  const nobodys = departments.filter(({ name, people }) => name === '' && people === 0);
  const bySize = departments
    .filter((one) => !nobodys.includes(one))
    .toSorted((a, b) => a.people - b.people || a.name.localeCompare(b.name, 'en'));
  let taken = 0;
  let people = 0;
  for (const one of bySize) {
    if (one.people >= FEWEST_PEOPLE && (taken === 0 || people >= FEWEST_PEOPLE)) break;
    taken++;
    people += one.people;
  }
  if (taken === 0) return [...departments];
  const few = bySize.slice(0, taken);
  const sum = (what: 'people' | 'asked' | 'trained' | 'overdue' | 'exposures' | 'goneOn') =>
    few.reduce((so, one) => so + one[what], 0);
  return [
    ...bySize.slice(taken),
    ...nobodys,
    {
      name: '',
      isTogether: true,
      people: sum('people'),
      asked: sum('asked'),
      trained: sum('trained'),
      overdue: sum('overdue'),
      exposures: sum('exposures'),
      goneOn: sum('goneOn'),
    },
  ];
}
