import { type SQL, sql } from 'drizzle-orm';
import { findings, members } from '../../../drizzle/schema/index.ts';
import type { CalendarDay } from '../../../shared/domain/calendar.ts';
import { type FindingFigure, severities } from '../../../shared/domain/finding.ts';
import type { OrgContext } from '../../context.ts';

/*
 * What leadership is told of open findings, as conditions: one place for the figure and for the list behind it. `today` is
 * `YYYY-MM-DD` in the organization's zone.
 */

const isOverdue = (today: CalendarDay): SQL => sql`${findings.dueOn} < ${today}::date`;

/** Past the day it was due, and nobody has done anything about it. */
export const isIdle = (today: CalendarDay): SQL => sql`(${isOverdue(today)} and ${findings.actedOnAt} is null)`;

/** Nobody answers for it: no member was named, or one who has left. */
export const isUnowned = ({ organizationId }: OrgContext, today: CalendarDay): SQL =>
  sql`(${findings.ownerId} is null or ${findings.ownerId} in (select ${members.id} from ${members}
    where ${members.organizationId} = ${organizationId} and ${members.leftOn} < ${today}::date))`;

/** Past the day it was due, and nobody owns it or it is to be mended with money that nobody has given. */
export const isStuck = (
  org: OrgContext,
  today: CalendarDay,
): SQL => sql`(${isOverdue(today)} and (${isUnowned(org, today)}
  or (${findings.plan}->>'treatment' = 'fix' and coalesce(${findings.plan}->>'isFunded', 'false') = 'false')))`;

/** Severities count down from `critical`. */
const GRAVE_FROM = severities.length - severities.indexOf('high');

/** Whether a finding is counted in a figure. */
export function isCountedIn(org: OrgContext, figure: FindingFigure, today: CalendarDay): SQL {
  switch (figure) {
    case 'findings-grave':
      return sql`${findings.severityRank} >= ${GRAVE_FROM}`;
    case 'findings-not-acted-on':
      return isIdle(today);
    case 'treatments-stuck':
      return isStuck(org, today);
  }
}
