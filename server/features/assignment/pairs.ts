import { type SQL, sql } from 'drizzle-orm';
import { DUE_SOON_DAYS } from '../../../shared/domain/assignment.ts';
import { addDays, type CalendarDay } from '../../../shared/domain/calendar.ts';
import type { OrgContext } from '../../context.ts';
import { standsUncorrectedAs } from '../completion/standing.ts';

/**
 * Every member who is here or will be, with each course that is asked of them or that they have done: the open assignment beside the
 * newest standing record. Lessons are no courses. Nobody asked for it (`is_asked`) where it is neither assigned, nor was when it was done,
 * nor a rule's course: such a record is listed, and counts for no rate. A statement to select from, as `pair`.
 *
 * @param whose narrows `member`, such as to one team
 */
export function pairsStatement({ organizationId }: OrgContext, today: CalendarDay, whose: SQL = sql`true`): SQL {
  return sql`(
    with done as (
      select distinct on (member_id, course_id collate "C") member_id, course_id, course_title, completed_on, renewal_due_on, score
      from completions record
      where organization_id = ${organizationId} and course_id not like 'lesson:%' and ${standsUncorrectedAs('record')}
      order by member_id, course_id collate "C", completed_on desc, recorded_at desc
    ), due as (
      select id, member_id, course_id, cause, due_on, stop_on
      from assignments where organization_id = ${organizationId} and ended_at is null
    ), ruled as (
      select course_id from training_rules rule where organization_id = ${organizationId} and ended_at is null
        and not exists (select from courses where organization_id = ${organizationId} and id = rule.course_id and retired_at is not null)
    ), answered as (
      select member_id, course_id from assignments where organization_id = ${organizationId} and ending = 'completed'
    )
    select member.id as member_id, member.name, member.department, member.roles, member.manager_id,
      (member.leadership is not null or 'leadership' = any(member.roles)) as is_leader,
      coalesce(due.course_id, done.course_id) as course_id, done.course_title,
      due.id as assignment_id, due.cause, due.due_on, due.stop_on, done.completed_on, done.renewal_due_on, done.score,
      coalesce(done.completed_on is not null and (done.renewal_due_on is null or done.renewal_due_on >= ${today}::date), false)
        and not coalesce(due.due_on < ${today}::date, false) as is_trained,
      due.id is not null or done.course_id in (select course_id from ruled)
        or (done.member_id, done.course_id) in (select member_id, course_id from answered) as is_asked,
      case when due.due_on < ${today}::date then 'overdue'
        when due.due_on <= ${addDays(today, DUE_SOON_DAYS)}::date then 'due-soon'
        when due.id is not null then 'open'
        when done.renewal_due_on < ${today}::date then 'lapsed'
        else 'done' end as state
    from due full join done on done.member_id = due.member_id and done.course_id = due.course_id
    join members member on member.organization_id = ${organizationId} and member.id = coalesce(due.member_id, done.member_id)
    where (member.left_on is null or member.left_on >= ${today}::date) and ${whose}
  )`;
}
