import { and, asc, type SQL, sql } from 'drizzle-orm';
import type { AssignmentCause, AssignmentId } from '../../../shared/domain/assignment.ts';
import type { CalendarDay } from '../../../shared/domain/calendar.ts';
import type { MemberId, Role } from '../../../shared/domain/member.ts';
import { gateOf } from '../../../shared/domain/gate.ts';
import type { Page } from '../../../shared/domain/paging.ts';
import type { ListTraining, TrainingRow, TrainingState } from '../../../shared/domain/tracking.ts';
import type { TellingLevel } from '../../../shared/domain/training-reminders.ts';
import type { OrgContext, Reader } from '../../context.ts';
import { readToday } from '../member/service.ts';
import { readCourseTitles } from './course-title.ts';
import { pairsStatement } from './pairs.ts';

/** Who has finished what, what is due and what is overdue, a page at a time. */
export function listTraining(org: OrgContext, input: ListTraining): Promise<Page<TrainingRow>> {
  return org.read((db) => readTraining(db, org, input));
}

/** The same of those of whom `whose` is true, within a transaction that is under way. */
export async function readTraining(
  db: Reader,
  org: OrgContext,
  input: ListTraining,
  whose?: SQL,
): Promise<Page<TrainingRow>> {
  const today = await readToday(db, org);
  const which = matching(input);
  // People's order is made of the people and not of their lines, which are many times as many.
  const pairs =
    input.sort === 'name'
      ? sql`${pairsStatement(org, today, whose)} pair join (select id, row_number() over (order by name collate "und-x-icu", id) as place
          from members where organization_id = ${org.organizationId}) named on named.id = pair.member_id`
      : sql`${pairsStatement(org, today, whose)} pair`;
  const ofPage = (size: number, page: number) =>
    db
      .select({ ...columns, total: sql<number>`count(*) over ()`.mapWith(Number) })
      .from(pairs)
      .where(which)
      .orderBy(...orderOf(input), asc(sql`pair.member_id`), asc(sql`pair.course_id collate "C"`))
      .limit(size)
      .offset((page - 1) * size);
  const rows = await ofPage(input.size, input.page);
  // A page beyond the last has no row to say how many there are.
  const total = rows[0]?.total ?? (input.page === 1 ? 0 : ((await ofPage(1, 1))[0]?.total ?? 0));
  const titles = await readCourseTitles(db, org);
  const told = await readTold(db, org, rows);
  return {
    items: rows.map(({ stopOn, title, total: _total, ...row }) => {
      const last = row.assignmentId === null ? undefined : told.get(row.assignmentId);
      return {
        ...row,
        courseTitle: titles.get(row.courseId) ?? title ?? row.courseId,
        gate: gateOf(stopOn, today),
        toldLevel: last?.level ?? null,
        toldOn: last?.toldOn ?? null,
      };
    }),
    total,
  };
}

const columns = {
  memberId: sql<MemberId>`pair.member_id`,
  memberName: sql<string>`pair.name`,
  department: sql<string>`pair.department`,
  roles: sql<Role[]>`pair.roles`,
  isLeader: sql<boolean>`pair.is_leader`,
  courseId: sql<string>`pair.course_id`,
  title: sql<string | null>`pair.course_title`,
  state: sql<TrainingState>`pair.state`,
  assignmentId: sql<AssignmentId | null>`pair.assignment_id`,
  cause: sql<AssignmentCause | null>`pair.cause`,
  dueOn: sql<CalendarDay | null>`pair.due_on::text`,
  stopOn: sql<CalendarDay | null>`pair.stop_on::text`,
  completedOn: sql<CalendarDay | null>`pair.completed_on::text`,
  renewalDueOn: sql<CalendarDay | null>`pair.renewal_due_on::text`,
  score: sql<number | null>`pair.score`,
};

function matching({ q, department, role, courseId, state }: ListTraining): SQL | undefined {
  return and(
    q === '' ? undefined : sql`strpos(lower(pair.name), ${q.toLowerCase()}) > 0`,
    department === null ? undefined : sql`pair.department = ${department}`,
    role === null ? undefined : role === 'leaders' ? sql`pair.is_leader` : sql`${role} = any(pair.roles)`,
    courseId === null ? undefined : sql`pair.course_id = ${courseId}`,
    state === null ? undefined : ofState(state),
  );
}

function ofState(state: NonNullable<ListTraining['state']>): SQL {
  if (state === 'missing') return sql`pair.is_asked and not pair.is_trained`;
  return state === 'gate' ? sql`pair.stop_on is not null` : sql`pair.state = ${state}`;
}

/** Whatever has none of what a column holds comes last, whichever way it is sorted. */
function orderOf({ sort, order }: ListTraining): SQL[] {
  const towards = sql.raw(order);
  switch (sort) {
    case 'due':
      return [sql`pair.due_on ${towards} nulls last`];
    case 'name':
      return [sql`named.place ${towards}`];
    case 'department':
      return [sql`pair.department = ''`, sql`pair.department collate "und-x-icu" ${towards}`];
    case 'course':
      return [sql`pair.course_id collate "C" ${towards}`];
    case 'completed':
      return [sql`pair.completed_on ${towards} nulls last`];
    case 'renewal':
      return [sql`pair.renewal_due_on ${towards} nulls last`];
  }
}

/** How far each of these went up last. */
async function readTold(
  db: Reader,
  { organizationId }: OrgContext,
  rows: readonly { assignmentId: AssignmentId | null }[],
): Promise<Map<AssignmentId, { level: TellingLevel; toldOn: CalendarDay }>> {
  const ids = rows.flatMap(({ assignmentId }) => (assignmentId === null ? [] : [assignmentId]));
  if (ids.length === 0) return new Map();
  const told = await db
    .select({
      id: sql<AssignmentId>`told.assignment_id`,
      level: sql<TellingLevel>`told.level`,
      toldOn: sql<CalendarDay>`told.told_on::text`,
    })
    .from(
      sql`(select distinct on (assignment_id) assignment_id, level, told_on from assignment_tellings
        where organization_id = ${organizationId} and assignment_id = any(${sql.param(ids)}::uuid[])
        order by assignment_id, told_on desc, array_position(array['leadership', 'officers', 'supervisor', 'by-hand'], level)) told`,
    );
  return new Map(told.map(({ id, level, toldOn }) => [id, { level, toldOn }]));
}
