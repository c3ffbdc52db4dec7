import { and, count, eq, gt, gte, inArray, isNotNull, isNull, or, sql } from 'drizzle-orm';
import { browsers, members, observations } from '../../../drizzle/schema/index.ts';
import type { MemberId } from '../../../shared/domain/member.ts';
import type { StopsPolicy } from '../../../shared/domain/stops-policy.ts';
import type { OrgContext } from '../../context.ts';
import type { Tx } from '../../database/tenant.ts';
import { assignForStops } from '../assignment/assign-for.ts';
import { readCourseTitle } from '../assignment/course-title.ts';
import { holdChain } from '../audit/chain.ts';
import { standsUncorrected } from '../completion/standing.ts';
import { readToday } from '../member/service.ts';
import { tell } from '../notification/tell.ts';
import { readOrganization } from '../organization/service.ts';
import { readVisibility } from '../reveal/who-as-allowed.ts';
import { readChoosableCourses, readStopsPolicy } from './stops-policy.ts';

/**
 * Assigns the course of the policy to whoever was stopped too often. Where the policy names nobody an assignment would name them, so the
 * member alone is told and officers learn of nothing. Stops that were answered so once do not count again.
 */
export async function followRepeatedStops(org: OrgContext): Promise<void> {
  await org.append(async (tx) => {
    const policy = await readStopsPolicy(tx, org);
    // A course that was retired since is assigned to nobody.
    const choosable = await readChoosableCourses(tx, org);
    if (!policy.isOn || !choosable.some(({ id }) => id === policy.courseId)) return;
    await holdChain(tx, org.organizationId);
    const { courseId, stops, days } = policy;
    const isNamed = (await readVisibility(tx, org)) === 'named';
    const courseTitle = await readCourseTitle(tx, org, courseId);
    for (const memberId of await readOftenStopped(tx, org, policy)) {
      if (isNamed) {
        const note = `Your policy asks for it after ${stops} stops within ${days} days.`;
        await assignForStops(tx, org, { memberId, courseId, note });
      } else {
        await tell(tx, org, {
          to: { members: [memberId] },
          notice: { kind: 'course-suggested', courseTitle, stops, days },
          urgency: 'digest',
          key: `${SUGGESTED}${memberId}:${await readToday(tx, org)}`,
        });
      }
    }
  });
}

const SUGGESTED = 'stops:';
const DAY = 24 * 60 * 60_000;

/** What a member says of a stop that was no use: such ones are a matter of the detectors, not of training. */
const harmless = ['not-patient-information', 'test-data'] as const;

async function readOftenStopped(tx: Tx, org: OrgContext, { stops, days, courseId }: StopsPolicy): Promise<MemberId[]> {
  const { organizationId } = org;
  const { timeZone } = await readOrganization(tx, org);
  const since = new Date(org.now().getTime() - days * DAY);
  const { id, kind, decision, occurredAt, browserId } = observations;
  const saidHarmless = sql`exists (select from observations answer where answer.organization_id = ${organizationId}
    and answer.occurred_at > ${since.toISOString()}::timestamptz and answer.about = ${id}
    and (answer.outcome = 'disputed' or answer.reason in (${sql.join(
      harmless.map((reason) => sql`${reason}`),
      sql`, `,
    )})))`;
  const assigned = sql`coalesce((select max(assigned_at) from assignments where organization_id = ${organizationId}
    and member_id = ${members.id} and course_id = ${courseId} and cause = 'stops'), '-infinity')`;
  const completed = sql`coalesce((select max(completed_on) from completions where organization_id = ${organizationId}
    and member_id = ${members.id} and course_id = ${courseId} and ${standsUncorrected}), '-infinity')`;
  const suggested = sql`coalesce((select max(told_at) from notifications where organization_id = ${organizationId}
    and member_id = ${members.id} and key like ${`${SUGGESTED}%`}), '-infinity')`;
  const today = await readToday(tx, org);
  const rows = await tx
    .select({ memberId: members.id })
    .from(observations)
    .innerJoin(browsers, and(eq(browsers.organizationId, organizationId), eq(browsers.id, browserId)))
    .innerJoin(members, and(eq(members.organizationId, organizationId), eq(members.id, browsers.memberId)))
    .where(
      and(
        eq(observations.organizationId, organizationId),
        eq(kind, 'exposure'),
        inArray(decision, ['acknowledge', 'justify', 'block']),
        gt(occurredAt, since),
        isNotNull(browsers.memberId),
        or(isNull(members.leftOn), gte(members.leftOn, today)),
        sql`not ${saidHarmless}`,
        sql`${occurredAt} > ${assigned}`,
        sql`${occurredAt} > ${suggested}`,
        sql`(${occurredAt} at time zone ${timeZone})::date > ${completed}`,
      ),
    )
    .groupBy(members.id)
    .having(gte(count(), stops))
    .orderBy(members.id);
  return rows.map(({ memberId }) => memberId);
}
