import type { CalendarDay } from '../../../shared/domain/calendar.ts';
import type { Learner } from '../../../shared/domain/ought.ts';
import {
  type CourseOfTrainee,
  type TrainingGap,
  trainingGapGoneBecause,
  trainingGapsOf,
} from '../../../shared/domain/training-gaps.ts';
import type { OrgContext } from '../../context.ts';
import type { Tx } from '../../database/tenant.ts';
import { settleWholeGaps } from '../finding/settle-whole-gaps.ts';
import { type OpenAssignment, pairOf, type Taught } from './facts.ts';

interface Training {
  learners: readonly Learner[];
  /** The newest standing records. */
  taught: readonly Taught[];
  open: readonly OpenAssignment[];
  today: CalendarDay;
}

/**
 * Brings the findings about the organization's training as a whole up to what is so, one of a kind at most. Asked twice, it changes and
 * tells nothing the second time.
 */
export const settleTrainingGaps = (tx: Tx, org: OrgContext, training: Training): Promise<void> =>
  settleWholeGaps(tx, org, { gaps: gapsNow(training), goneBecause: trainingGapGoneBecause });

function gapsNow({ learners, taught, open, today }: Training): TrainingGap[] {
  const courses = new Map<string, CourseOfTrainee & Pick<Taught, 'memberId'>>();
  for (const one of taught) {
    const { memberId, courseId, renewalDueOn } = one;
    const isTrained = renewalDueOn === null || renewalDueOn >= today;
    courses.set(pairOf(one), { memberId, courseId, isTrained, open: null });
  }
  for (const one of open) {
    const { memberId, courseId, dueOn, stopOn } = one;
    const isTrained = courses.get(pairOf(one))?.isTrained ?? false;
    courses.set(pairOf(one), { memberId, courseId, isTrained, open: { dueOn, stopOn } });
  }
  const ofMember = Map.groupBy(courses.values(), ({ memberId }) => memberId);
  return trainingGapsOf(
    learners.map((learner) => ({ ...learner, courses: ofMember.get(learner.id) ?? [] })),
    today,
  );
}
