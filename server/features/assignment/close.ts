import { and, eq, isNull } from 'drizzle-orm';
import { assignments } from '../../../drizzle/schema/index.ts';
import type { AssignmentId } from '../../../shared/domain/assignment.ts';
import type { CompletionId } from '../../../shared/domain/completion.ts';
import { CourseId, type LearnedId } from '../../../shared/domain/course.ts';
import type { MemberId } from '../../../shared/domain/member.ts';
import type { OrgContext } from '../../context.ts';
import type { Tx } from '../../database/tenant.ts';
import { solve } from '../notification/tell.ts';

export interface Finished {
  memberId: MemberId;
  /** A lesson or a course of another system closes nothing, since nobody is assigned one. */
  courseId: LearnedId;
  completionId: CompletionId;
}

/**
 * Ends the member's open assignment of a course with the record that proves it done, in the transaction that wrote the record; what was
 * told of it waits for nobody any more. The record's own audit event is the evidence, so none is added.
 *
 * @returns the assignment that was closed; null where none was open
 */
export async function closeAssignment(
  tx: Tx,
  org: OrgContext,
  { memberId, courseId, completionId }: Finished,
): Promise<AssignmentId | null> {
  const course = CourseId.safeParse(courseId);
  if (!course.success) return null;
  const [closed] = await tx
    .update(assignments)
    .set({ endedAt: org.now(), ending: 'completed', completionId })
    .where(
      and(
        eq(assignments.organizationId, org.organizationId),
        eq(assignments.memberId, memberId),
        eq(assignments.courseId, course.data),
        isNull(assignments.endedAt),
      ),
    )
    .returning({ id: assignments.id });
  if (!closed) return null;
  await solve(tx, org, `assignment:${closed.id}*`);
  return closed.id;
}
