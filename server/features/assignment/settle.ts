import { and, eq, isNull, like, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { assignments, notifications, trainingRules } from '../../../drizzle/schema/index.ts';
import { type AssignmentEnding, type AssignmentId, TrainingRuleId } from '../../../shared/domain/assignment.ts';
import type { CalendarDay } from '../../../shared/domain/calendar.ts';
import { builtInTitles, isBuiltIn } from '../../../shared/domain/course-titles.ts';
import type { CourseId } from '../../../shared/domain/course.ts';
import { type Ought, oughtFor } from '../../../shared/domain/ought.ts';
import { startingRules } from '../../../shared/domain/training-rule.ts';
import { todayIn } from '../../../shared/policy/today.ts';
import type { OrgContext } from '../../context.ts';
import { among } from '../../database/among.ts';
import type { Tx } from '../../database/tenant.ts';
import { holdChain } from '../audit/chain.ts';
import { readSettings } from '../organization/settings.ts';
import { readCourseTitles } from './course-title.ts';
import {
  type OpenAssignment,
  pairOf,
  doneOf,
  readLearners,
  readOpen,
  readRules,
  readTaught,
  readWithdrawn,
} from './facts.ts';
import { type NewAssignment, openAssignments, readNames, subjectOf } from './open.ts';
import { settleTrainingGaps } from './settle-training-gaps.ts';

/**
 * Brings assignments up to what the organization's rules ask for: opens those that are missing, moves those that are due on another day,
 * and ends those that nobody asks for any more or whose member has left. What a person or an event assigned ends only with its member.
 * Findings about training as a whole open and close with it. Asked twice, it changes nothing the second time.
 */
export async function settleAssignments(org: OrgContext): Promise<void> {
  await org.append(async (tx) => {
    // Sweeps of one organization take turns, with each other and with officers.
    await holdChain(tx, org.organizationId);
    const { intervals, profile } = await readSettings(tx, org.organizationId);
    const today = todayIn(profile.timeZone, org.now());
    await startRules(tx, org, today);
    const rules = await readRules(tx, org);
    const learners = await readLearners(tx, org, rules, today);
    const taught = await readTaught(tx, org);
    const done = doneOf(taught);
    const withdrawn = await readWithdrawn(tx, org, profile.timeZone);
    const open = new Map((await readOpen(tx, org, profile.timeZone)).map((one) => [pairOf(one), one]));

    const opening: NewAssignment[] = [];
    const moving: Move[] = [];
    const ending: { assignment: OpenAssignment; ending: AssignmentEnding }[] = [];
    const asked = new Set<string>();
    for (const learner of learners) {
      const oughts = oughtFor(
        learner,
        rules,
        (courseId) => {
          const pair = pairOf({ memberId: learner.id, courseId });
          return {
            done: done.get(pair) ?? null,
            withdrawnOn: withdrawn.get(pair) ?? null,
            assignedOn: open.get(pair)?.assignedOn ?? null,
          };
        },
        intervals,
        today,
      );
      for (const ought of oughts) {
        const pair = pairOf({ memberId: learner.id, courseId: ought.courseId });
        asked.add(pair);
        const assignment = open.get(pair);
        if (!assignment) opening.push({ ...ought, memberId: learner.id, note: '' });
        else {
          const to = movedBy(assignment, ought);
          if (to) moving.push({ assignment, to });
        }
      }
    }
    const gone = new Set(learners.filter(({ leftOn }) => leftOn !== null && leftOn < today).map(({ id }) => id));
    for (const [pair, assignment] of open) {
      if (gone.has(assignment.memberId)) ending.push({ assignment, ending: 'left' });
      else if (assignment.ruleId !== null && !asked.has(pair)) ending.push({ assignment, ending: 'no-longer-needed' });
    }
    await endAssignments(tx, org, ending);
    await moveAssignments(tx, org, moving);
    await openAssignments(tx, org, opening);
    const nowOpen = await readOpen(tx, org, profile.timeZone);
    await settleTrainingGaps(tx, org, { learners, taught, open: nowOpen, today });
  });
}

interface Move {
  assignment: OpenAssignment;
  to: Pick<OpenAssignment, 'dueOn' | 'stopOn' | 'ruleId' | 'cause'>;
}

/** What a person assigned stays theirs, but takes over earlier days of the rule: an officer's own assignment holds open no newcomer's gate. */
function movedBy(assignment: OpenAssignment, ought: Ought): Move['to'] | null {
  const { ruleId, cause } = assignment;
  const to: Move['to'] =
    ruleId === null
      ? {
          ruleId,
          cause,
          dueOn: earlier(assignment.dueOn, ought.dueOn),
          stopOn:
            assignment.stopOn === null || ought.stopOn === null
              ? (assignment.stopOn ?? ought.stopOn)
              : earlier(assignment.stopOn, ought.stopOn),
        }
      : ought;
  const isSame = assignment.dueOn === to.dueOn && assignment.stopOn === to.stopOn && ruleId === to.ruleId;
  return isSame ? null : to;
}

const earlier = (a: CalendarDay, b: CalendarDay): CalendarDay => (a < b ? a : b);

/** A new organization starts with sensible rules; one that has ended them all is not given them again. */
async function startRules(tx: Tx, org: OrgContext, today: string): Promise<void> {
  const { organizationId } = org;
  const known = await tx.$count(trainingRules, eq(trainingRules.organizationId, organizationId));
  if (known > 0) return;
  const rows = startingRules.map((rule) => ({
    ...rule,
    organizationId,
    id: TrainingRuleId.parse(newId()),
    startsOn: today,
    createdAt: org.now(),
  }));
  await tx.insert(trainingRules).values(rows);
  await org.recordAll(
    tx,
    rows.map(({ id, courseId, audience, cadence, newcomers, daysToDo, graceDays }) => ({
      action: 'training-rule.created',
      subject: { kind: 'training-rule', id, name: isBuiltIn(courseId) ? builtInTitles[courseId] : courseId },
      before: null,
      after: { courseId, audience, cadence, newcomers, daysToDo, graceDays },
    })),
  );
}

/** Ends the open assignments of a course that is taught no more, whoever asked for it. */
export async function endOfCourse(tx: Tx, org: OrgContext, of: CourseId): Promise<void> {
  const { id, memberId, courseId, endedAt } = assignments;
  const open = await tx
    .select({ id, memberId, courseId })
    .from(assignments)
    .where(and(eq(assignments.organizationId, org.organizationId), eq(courseId, of), isNull(endedAt)));
  await endAssignments(
    tx,
    org,
    open.map((assignment) => ({ assignment, ending: 'no-longer-needed' })),
  );
}

/** Ends open assignments otherwise than by a record, with an audit event each; what was told of them waits for nobody. */
export async function endAssignments(
  tx: Tx,
  org: OrgContext,
  ended: readonly { assignment: Pick<OpenAssignment, 'id' | 'memberId' | 'courseId'>; ending: AssignmentEnding }[],
  because = '',
): Promise<void> {
  if (ended.length === 0) return;
  for (const [ending, all] of Map.groupBy(ended, (one) => one.ending)) {
    await tx
      .update(assignments)
      .set({ endedAt: org.now(), ending })
      .where(
        these(
          org,
          all.map(({ assignment }) => assignment.id),
        ),
      );
  }
  await solveAll(
    tx,
    org,
    ended.map(({ assignment }) => assignment.id),
  );
  const titles = await readCourseTitles(tx, org);
  const names = await readNames(
    tx,
    org,
    ended.map(({ assignment }) => assignment),
  );
  await org.recordAll(
    tx,
    ended.map(({ assignment: { id, memberId, courseId }, ending }) => ({
      action: 'assignment.ended',
      subject: subjectOf(id, titles.get(courseId) ?? courseId, names.get(memberId) ?? 'somebody'),
      before: { ending: null },
      after: { ending, ...(because === '' ? {} : { reason: because }) },
    })),
  );
}

async function moveAssignments(tx: Tx, org: OrgContext, moved: readonly Move[]): Promise<void> {
  if (moved.length === 0) return;
  const alike = Map.groupBy(moved, ({ to }) => JSON.stringify([to.dueOn, to.stopOn, to.ruleId, to.cause]));
  for (const same of alike.values()) {
    const [first] = same;
    if (!first) continue;
    const { dueOn, stopOn, ruleId, cause } = first.to;
    await tx
      .update(assignments)
      .set({ dueOn, stopOn, ruleId, cause })
      .where(
        these(
          org,
          same.map(({ assignment }) => assignment.id),
        ),
      );
  }
  const titles = await readCourseTitles(tx, org);
  const names = await readNames(
    tx,
    org,
    moved.map(({ assignment }) => assignment),
  );
  await org.recordAll(
    tx,
    moved.map(({ assignment: { id, memberId, courseId, ...before }, to }) => ({
      action: 'assignment.moved',
      subject: subjectOf(id, titles.get(courseId) ?? courseId, names.get(memberId) ?? 'somebody'),
      before: { dueOn: before.dueOn, stopOn: before.stopOn, ruleId: before.ruleId },
      after: { dueOn: to.dueOn, stopOn: to.stopOn, ruleId: to.ruleId },
    })),
  );
}

const these = ({ organizationId }: OrgContext, ids: readonly AssignmentId[]) =>
  and(eq(assignments.organizationId, organizationId), among(assignments.id, ids), isNull(assignments.endedAt));

async function solveAll(tx: Tx, { organizationId, now }: OrgContext, ids: readonly AssignmentId[]): Promise<void> {
  await tx
    .update(notifications)
    .set({ solvedAt: now() })
    .where(
      and(
        eq(notifications.organizationId, organizationId),
        isNull(notifications.solvedAt),
        like(notifications.key, 'assignment:%'),
        sql`split_part(${notifications.key}, ':', 2) = any(${sql.param([...ids])})`,
      ),
    );
}
