import { type SQL, sql } from 'drizzle-orm';
import { members, needsAssessments } from '../../../drizzle/schema/index.ts';
import type { CalendarDay } from '../../../shared/domain/calendar.ts';
import type { MemberId } from '../../../shared/domain/member.ts';
import type { Intervals } from '../../../shared/domain/organization-settings.ts';
import type { OrganizationId } from '../../../shared/domain/organization.ts';
import { type Official, officials } from '../../../shared/regulation/official-duties.ts';
import type { Reader } from '../../context.ts';

interface Asked {
  organizationId: OrganizationId;
  timeZone: string;
  today: CalendarDay;
  intervals: Pick<Intervals, 'newcomerTrainingDays'>;
}

/**
 * Each official who is here, by member and role, with the day on which their needs assessment is due: again as the newest signed version
 * says or, where they never signed one (`is_first`), once the days are over that the organization's policy gives newcomers. The law
 * names neither day. A statement to select from.
 */
export const needsDueStatement = ({ organizationId, timeZone, today, intervals }: Asked): SQL =>
  sql`(select member.id as member_id, member.name, official,
      coalesce(latest.due_again_on, greatest((member.created_at at time zone ${timeZone})::date, member.joined_on)
        + ${intervals.newcomerTrainingDays}::int) as due_on, latest.due_again_on is null as is_first
    from ${members} member cross join unnest(array[${sql.raw(officials.map((one) => `'${one}'`).join(', '))}]) official
      left join lateral (select due_again_on from ${needsAssessments} where organization_id = ${organizationId}
        and member_id = member.id and official = official.official order by version desc limit 1) latest on true
    where member.organization_id = ${organizationId} and official = any(member.roles)
      and coalesce(member.left_on >= ${today}::date, true) and coalesce(member.joined_on <= ${today}::date, true))`;

export interface NeedsDue {
  memberId: MemberId;
  memberName: string;
  official: Official;
  dueOn: CalendarDay;
}

/** How the keys of what is told of it begin. */
export const keyOfNeeds = ({ official, memberId }: Pick<NeedsDue, 'official' | 'memberId'>): string =>
  `needs:${official}:${memberId}:`;

/** Of those who signed one, the day on which it is due again. */
export function readNeedsDue(db: Reader, asked: Asked): Promise<NeedsDue[]> {
  return db
    .select({
      memberId: sql<MemberId>`due.member_id`,
      memberName: sql<string>`due.name`,
      official: sql<Official>`due.official`,
      dueOn: sql<CalendarDay>`due.due_on::text`,
    })
    .from(sql`${needsDueStatement(asked)} due`)
    .where(sql`not due.is_first`)
    .orderBy(sql`due.due_on, due.member_id, due.official`);
}
