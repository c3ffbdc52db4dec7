import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TrainingRuleId } from './assignment.ts';
import { addDays } from './calendar.ts';
import type { CourseId } from './course.ts';
import { MemberId, Role } from './member.ts';
import { isFor, type Learner, oughtFor, type Rule, type Standing } from './ought.ts';
import type { Audience } from './training-rule.ts';

const today = '2026-06-15';
/** A few days, so that they meet each other and today often. */
const days = fc.integer({ min: -800, max: 60 }).map((day) => addDays(today, day));
const past = fc.integer({ min: -800, max: 0 }).map((day) => addDays(today, day));
const orNull = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null });

const courses = ['staff-essentials', 'leadership-duties', 'billing-and-coding'] as const satisfies CourseId[];
const roles = fc.constantFrom(...Role.options);
const audiences: fc.Arbitrary<Audience> = fc.oneof(
  fc.constantFrom<Audience>(
    { kind: 'everyone' },
    { kind: 'leaders' },
    { kind: 'handles-phi' },
    { kind: 'has-browser' },
  ),
  fc.record({ kind: fc.constant('roles' as const), roles: fc.uniqueArray(roles, { minLength: 1, maxLength: 3 }) }),
  fc.constantFrom<Audience>({ kind: 'departments', departments: ['Front desk'] }),
);
const rules: fc.Arbitrary<Rule[]> = fc.array(
  fc.record({
    id: fc.uuid().map((id) => TrainingRuleId.parse(id)),
    courseId: fc.constantFrom(...courses),
    audience: audiences,
    cadence: fc.oneof(
      fc.constantFrom({ kind: 'by-policy' as const }, { kind: 'once' as const }),
      fc.record({ kind: fc.constant('months' as const), months: fc.integer({ min: 1, max: 60 }) }),
    ),
    newcomers: fc.constantFrom('as-everybody' as const, 'before-access' as const, 'only' as const),
    daysToDo: fc.integer({ min: 1, max: 365 }),
    graceDays: fc.nat(90),
    startsOn: days,
  }),
  { maxLength: 8 },
);
const learners: fc.Arbitrary<Learner> = fc.record({
  id: fc.uuid().map((id) => MemberId.parse(id)),
  roles: fc.uniqueArray(roles, { maxLength: 3 }),
  leadership: fc.constantFrom(null, 'supervisor' as const),
  department: fc.constantFrom('', 'Front desk'),
  handlesPhi: fc.boolean(),
  hasBrowser: fc.boolean(),
  groupIds: fc.constant([]),
  joinedOn: orNull(days),
  leftOn: fc.constant(null),
});
const standings: fc.Arbitrary<Record<(typeof courses)[number], Standing>> = fc.record(
  Object.fromEntries(
    courses.map((course) => [
      course,
      fc.record({
        done: orNull(
          fc.record({ completedOn: past, lasts: orNull(fc.nat(800)) }).map(({ completedOn, lasts }) => ({
            completedOn,
            renewalDueOn: lasts === null ? null : addDays(completedOn, lasts),
          })),
        ),
        withdrawnOn: orNull(past),
        assignedOn: orNull(past),
      }),
    ]),
  ) as Record<(typeof courses)[number], fc.Arbitrary<Standing>>,
);
const policies = fc.record({
  trainingRenewalMonths: fc.integer({ min: 1, max: 60 }),
  newcomerTrainingDays: fc.integer({ min: 1, max: 365 }),
});
const never: Standing = { done: null, withdrawnOn: null, assignedOn: null };

const anybody = { learner: learners, rules, standing: standings, policy: policies };
type Case = { [Key in keyof typeof anybody]: (typeof anybody)[Key] extends fc.Arbitrary<infer Value> ? Value : never };
const ask = ({ learner, rules: of, standing, policy }: Case, on = today) =>
  oughtFor(
    learner,
    of,
    (course) => courses.flatMap((one) => (one === course ? [standing[one]] : []))[0] ?? never,
    policy,
    on,
  );
const holds = (what: (one: Case) => void) =>
  fc.assert(
    fc.property(fc.record(anybody), (one) => what(one)),
    { numRuns: 500 },
  );
const ruleOf = (one: Case, id: TrainingRuleId) => one.rules.find((rule) => rule.id === id)!;

describe('whoever somebody is, and whatever the rules', () => {
  test('a course is asked for once at most, by a rule that is for them, and by the one that is due first', () => {
    holds((one) => {
      const oughts = ask(one);
      expect(new Set(oughts.map(({ courseId }) => courseId)).size).toBe(oughts.length);
      for (const { courseId, ruleId, dueOn } of oughts) {
        expect(isFor(ruleOf(one, ruleId).audience, one.learner)).toBe(true);
        for (const rule of one.rules.filter((other) => other.courseId === courseId)) {
          const [alone] = ask({ ...one, rules: [rule] });
          expect(alone === undefined || dueOn <= alone.dueOn).toBe(true);
        }
      }
      const turned = ask({ ...one, rules: one.rules.toReversed() });
      const daysOf = (asked: typeof oughts) => asked.map(({ courseId, dueOn }) => `${courseId} ${dueOn}`).toSorted();
      expect(daysOf(turned), 'the order of rules says nothing').toEqual(daysOf(oughts));
    });
  });

  test('what a role, a department or leadership asked for ends with it, and nothing else does', () => {
    holds((one) => {
      const plain = { ...one.learner, roles: [], department: '', leadership: null };
      const general = one.rules.filter(({ audience: { kind } }) => !['roles', 'departments', 'leaders'].includes(kind));
      expect(ask({ ...one, learner: plain })).toEqual(ask({ ...one, rules: general }));
      expect(ask({ ...one, learner: { ...one.learner, leftOn: addDays(today, -1) } }), 'who left').toEqual([]);
      expect(ask({ ...one, learner: { ...one.learner, leftOn: today } }), 'on the last day').toEqual(ask(one));
    });
  });

  test('a course that was completed is due again no sooner than it lapses, never where once is enough', () => {
    holds((one) => {
      for (const { courseId, ruleId, cause, dueOn, stopOn } of ask(one)) {
        const { done, withdrawnOn } = one.standing[courses.find((course) => course === courseId)!];
        expect(cause === 'renewal').toBe(done !== null || withdrawnOn !== null);
        if (cause !== 'renewal') continue;
        const { cadence, daysToDo } = ruleOf(one, ruleId);
        expect(cadence.kind).not.toBe('once');
        expect(stopOn).toBeNull();
        const lapsesOn = done === null ? dueOn : (done.renewalDueOn ?? addDays(done.completedOn, 28));
        expect(dueOn >= lapsesOn).toBe(true);
        const wasLetOff = withdrawnOn !== null && (done === null || withdrawnOn >= done.completedOn);
        expect(!wasLetOff || dueOn >= addDays(withdrawnOn, 28), 'a month at least').toBe(true);
        expect(today >= addDays(dueOn, -daysToDo) || dueOn === one.learner.joinedOn, 'not asked for too early').toBe(
          true,
        );
      }
    });
  });

  test('only newcomers whose hands patient information passes are stopped: not before they come, and not after the days of the policy', () => {
    holds((one) => {
      const { joinedOn, handlesPhi } = one.learner;
      for (const { courseId, cause, dueOn, stopOn } of ask(one)) {
        expect(joinedOn === null || dueOn >= joinedOn, 'nobody owes anything before they come').toBe(true);
        if (stopOn === null) continue;
        expect([cause, handlesPhi, joinedOn === null]).toEqual(['newcomer', true, false]);
        const { assignedOn } = one.standing[courses.find((course) => course === courseId)!];
        const lastDay = addDays(joinedOn!, one.policy.newcomerTrainingDays);
        const asked = assignedOn ?? today;
        expect(dueOn <= stopOn).toBe(true);
        expect(stopOn <= (lastDay > asked ? lastDay : asked), 'nor after it was asked for').toBe(true);
      }
    });
  });

  test('what is open stays as it is from day to day until it is done', () => {
    holds((one) => {
      const oughts = ask(one);
      const standing = { ...one.standing };
      for (const course of courses)
        if (oughts.some(({ courseId }) => courseId === course))
          standing[course] = { ...standing[course], assignedOn: standing[course].assignedOn ?? today };
      for (const passed of [1, 30, 400]) {
        const later = ask({ ...one, standing }, addDays(today, passed));
        for (const ought of oughts.filter(({ courseId }) => alone(one, courseId))) expect(later).toContainEqual(ought);
      }
    });
  });
});

/** Of two rules for one course, the second may begin to ask for it sooner than the first. */
const alone = (one: Case, course: CourseId): boolean =>
  one.rules.filter(({ courseId, audience }) => courseId === course && isFor(audience, one.learner)).length === 1;
