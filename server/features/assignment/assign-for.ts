import { and, asc, desc, eq, isNull, or, gte } from 'drizzle-orm';
import { completions, members } from '../../../drizzle/schema/index.ts';
import { addDays } from '../../../shared/domain/calendar.ts';
import { type CourseId } from '../../../shared/domain/course.ts';
import type { MemberId } from '../../../shared/domain/member.ts';
import type { OrgContext } from '../../context.ts';
import type { Tx } from '../../database/tenant.ts';
import { standsUncorrected } from '../completion/standing.ts';
import { readToday } from '../member/service.ts';
import { openAssignments } from './open.ts';

/** Where no rule says otherwise, so many days are given to take a course. */
export const DAYS_TO_DO = 30;

/**
 * Assigns a course again to everybody who has taken it and is still here, within the change that publishes what is new in it. Nobody who
 * has it open already gets it twice.
 *
 * @param note what changed, in the publisher's words
 * @returns how many were opened
 */
export async function assignForMaterialChange(
  tx: Tx,
  org: OrgContext,
  courseId: CourseId,
  note: string,
  days: number = DAYS_TO_DO,
): Promise<number> {
  const { organizationId } = org;
  const today = await readToday(tx, org);
  const { memberId, completedOn, recordedAt } = completions;
  const took = await tx
    .selectDistinctOn([memberId], { memberId })
    .from(completions)
    .innerJoin(members, and(eq(members.organizationId, organizationId), eq(members.id, memberId)))
    .where(
      and(
        eq(completions.organizationId, organizationId),
        eq(completions.courseId, courseId),
        standsUncorrected,
        or(isNull(members.leftOn), gte(members.leftOn, today)),
      ),
    )
    .orderBy(asc(memberId), desc(completedOn), desc(recordedAt));
  const dueOn = addDays(today, days);
  return openAssignments(
    tx,
    org,
    took.map((one) => ({
      ...one,
      courseId,
      cause: 'material-change',
      ruleId: null,
      note,
      dueOn,
      stopOn: null,
    })),
  );
}

export interface Stopped {
  memberId: MemberId;
  courseId: CourseId;
  /** Why, in words that its member may read. */
  note: string;
  /** How many days they have. */
  days?: number;
}

/** Assigns a course to somebody who was stopped so often that the policy asks for it. @returns whether one was opened; false where they have it open already */
export async function assignForStops(
  tx: Tx,
  org: OrgContext,
  { memberId, courseId, note, days = DAYS_TO_DO }: Stopped,
): Promise<boolean> {
  const dueOn = addDays(await readToday(tx, org), days);
  const opened = await openAssignments(tx, org, [
    { memberId, courseId, cause: 'stops', ruleId: null, note, dueOn, stopOn: null },
  ]);
  return opened > 0;
}
