import { type SQL, sql } from 'drizzle-orm';
import { assignments, members, trainingOwners, trainingRules } from '../../../../drizzle/schema/index.ts';
import { firstOf, idOfWords, partOf, type Watch } from './candidates.ts';

/**
 * Departments in which training is overdue, one line for each however many people it is about: as soon as the days of grace are over for one of
 * them, with everybody whom the list of training shows as overdue there.
 */
export function overdueTraining({ organizationId, today, timeZone }: Watch): SQL {
  const isHere = sql`coalesce(left_on >= ${today}::date, true)`;
  return partOf({
    why: firstOf([], 'training-overdue'),
    itemId: idOfWords(sql`'training of ' || team.department`),
    name: sql`team.department`,
    vendorId: null,
    people: sql`team.people`,
    ownerId: sql`owner.id`,
    since: sql`(team.told_after + 1)::timestamp at time zone ${timeZone}`,
    dueOn: sql`team.due_on`,
    // As `readDueTraining` has it: what a person assigned has no days of grace.
    from: sql`from (
        select member.department, count(distinct member.id)::int as people, min(due.due_on) as due_on,
          min(due.due_on + coalesce(rule.grace_days, 0)) as told_after
        from (select * from ${assignments} where organization_id = ${organizationId} and ended_at is null and due_on < ${today}::date) due
          join (select * from ${members} where organization_id = ${organizationId} and ${isHere}) member on member.id = due.member_id
          left join ${trainingRules} rule on rule.organization_id = ${organizationId} and rule.id = due.rule_id
        group by member.department
      ) team
      left join ${trainingOwners} owned on owned.organization_id = ${organizationId} and owned.department = team.department
      left join (select id from ${members} where organization_id = ${organizationId} and ${isHere}) owner on owner.id = owned.member_id
      where team.told_after < ${today}::date`,
  });
}
