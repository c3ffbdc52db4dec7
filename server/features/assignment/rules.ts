import { and, asc, count, eq, isNotNull, isNull } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import {
  assignments,
  courses,
  courseVersions,
  groups,
  members,
  trainingOwners,
  trainingRules,
} from '../../../drizzle/schema/index.ts';
import { TrainingRuleId } from '../../../shared/domain/assignment.ts';
import type { CalendarDay } from '../../../shared/domain/calendar.ts';
import { isBuiltIn } from '../../../shared/domain/course-titles.ts';
import type { CourseId } from '../../../shared/domain/course.ts';
import { isFor, type Learner, oughtFor, type Rule } from '../../../shared/domain/ought.ts';
import type {
  CreateTrainingRule,
  EndTrainingRule,
  RuleFields,
  RulePreview,
  SetTrainingOwner,
  TrainingOwner,
  TrainingRule,
  UpdateTrainingRule,
} from '../../../shared/domain/training-rule.ts';
import type { MemberContext, OrgContext, Reader } from '../../context.ts';
import { notFound, Refusal } from '../../errors.ts';
import { readGroup } from '../group/service.ts';
import { collated, readMember, readToday } from '../member/service.ts';
import { readSettings } from '../organization/settings.ts';
import { readCourseTitle, readCourseTitles } from './course-title.ts';
import { doneOf, pairOf, readLearners, readOpen, readRules, readTaught, readWithdrawn } from './facts.ts';

/** The rules that count now, with how many people each is for today. */
export function listRules(org: OrgContext): Promise<TrainingRule[]> {
  return org.read((db) => readListed(db, org));
}

async function readListed(db: Reader, org: OrgContext): Promise<TrainingRule[]> {
  const { organizationId } = org;
  const today = await readToday(db, org);
  const rules = await readRules(db, org);
  const learners = (await readLearners(db, org, rules, today)).filter((one) => isHere(one, today));
  const titles = await readCourseTitles(db, org);
  const named = await db
    .select({ id: groups.id, name: groups.name })
    .from(groups)
    .where(and(eq(groups.organizationId, organizationId), isNull(groups.removedAt)));
  const groupNames = new Map<string, string>(named.map(({ id, name }) => [id, name]));
  const counted = await db
    .select({ ruleId: assignments.ruleId, open: count() })
    .from(assignments)
    .where(
      and(eq(assignments.organizationId, organizationId), isNull(assignments.endedAt), isNotNull(assignments.ruleId)),
    )
    .groupBy(assignments.ruleId);
  const openOf = new Map(counted.map(({ ruleId, open }) => [ruleId, open]));
  return rules.map(({ id, courseId, audience, cadence, newcomers, daysToDo, graceDays }) => ({
    id,
    courseId,
    audience,
    cadence,
    newcomers,
    daysToDo,
    graceDays,
    courseTitle: titles.get(courseId) ?? courseId,
    groupName: audience.kind === 'group' ? (groupNames.get(audience.groupId) ?? null) : null,
    people: learners.filter((one) => isFor(audience, one)).length,
    open: openOf.get(id) ?? 0,
  }));
}

const isHere = ({ leftOn }: Pick<Learner, 'leftOn'>, today: CalendarDay) => leftOn === null || leftOn >= today;

/** How many people a rule would be for, and how many of them would be assigned it at once. @throws Refusal NOT_FOUND */
export function previewRule(org: OrgContext, fields: RuleFields): Promise<RulePreview> {
  return org.read(async (db) => {
    await refuseUnknown(db, org, fields);
    const { intervals, profile } = await readSettings(db, org.organizationId);
    const today = await readToday(db, org);
    const rule: Rule = { ...fields, id: TrainingRuleId.parse(newId()), startsOn: today };
    const learners = await readLearners(db, org, [rule], today);
    const done = doneOf(await readTaught(db, org));
    const withdrawn = await readWithdrawn(db, org, profile.timeZone);
    const open = new Set((await readOpen(db, org, profile.timeZone)).map(pairOf));
    const assigned = learners.filter((learner) => {
      const pair = pairOf({ memberId: learner.id, courseId: rule.courseId });
      if (open.has(pair)) return false;
      const standing = {
        done: done.get(pair) ?? null,
        withdrawnOn: withdrawn.get(pair) ?? null,
        assignedOn: null,
      };
      return oughtFor(learner, [rule], () => standing, intervals, today).length > 0;
    });
    const people = learners.filter((one) => isHere(one, today) && isFor(rule.audience, one)).length;
    return { people, assigned: assigned.length };
  });
}

/** Asks a course of an audience from now on. @returns all rules. @throws Refusal NOT_FOUND for an unknown course or group, CONFLICT for a rule that says the same */
export function createRule(org: MemberContext, { reason, ...fields }: CreateTrainingRule): Promise<TrainingRule[]> {
  const id = TrainingRuleId.parse(newId());
  return org.change('training-rule.created', async (tx) => {
    await refuseUnknown(tx, org, fields);
    await refuseSame(tx, org, id, fields);
    await tx.insert(trainingRules).values({
      ...fields,
      organizationId: org.organizationId,
      id,
      startsOn: await readToday(tx, org),
      createdBy: org.actor.id,
      createdAt: org.now(),
    });
    return {
      subject: { kind: 'training-rule', id, name: await readCourseTitle(tx, org, fields.courseId) },
      before: null,
      after: { ...fields, reason },
      result: await readListed(tx, org),
    };
  });
}

/** Replaces what a rule asks for. @returns all rules. @throws Refusal NOT_FOUND, CONFLICT for a rule that says the same */
export function updateRule(org: MemberContext, { id, reason, ...fields }: UpdateTrainingRule): Promise<TrainingRule[]> {
  return org.change('training-rule.updated', async (tx) => {
    const { courseId, audience, cadence, newcomers, daysToDo, graceDays } = await readRule(tx, org, id);
    await refuseUnknown(tx, org, fields);
    await refuseSame(tx, org, id, fields);
    await tx.update(trainingRules).set(fields).where(thisRule(org, id));
    return {
      subject: { kind: 'training-rule', id, name: await readCourseTitle(tx, org, fields.courseId) },
      before: { courseId, audience, cadence, newcomers, daysToDo, graceDays },
      after: { ...fields, reason },
      result: await readListed(tx, org),
    };
  });
}

/** Asks for it no more: what it opened ends as no longer needed. @returns the rules left. @throws Refusal NOT_FOUND */
export function endRule(org: MemberContext, { id, reason }: EndTrainingRule): Promise<TrainingRule[]> {
  return org.change('training-rule.ended', async (tx) => {
    const { courseId } = await readRule(tx, org, id);
    await tx.update(trainingRules).set({ endedAt: org.now() }).where(thisRule(org, id));
    return {
      subject: { kind: 'training-rule', id, name: await readCourseTitle(tx, org, courseId) },
      before: { endedAt: null },
      after: { endedAt: org.now(), reason },
      result: await readListed(tx, org),
    };
  });
}

const thisRule = ({ organizationId }: OrgContext, id: TrainingRuleId) =>
  and(eq(trainingRules.organizationId, organizationId), eq(trainingRules.id, id), isNull(trainingRules.endedAt));

async function readRule(db: Reader, org: OrgContext, id: TrainingRuleId): Promise<Rule> {
  const rule = (await readRules(db, org)).find((one) => one.id === id);
  if (!rule) throw notFound('TrainingRule');
  return rule;
}

async function refuseUnknown(db: Reader, org: OrgContext, { courseId, audience }: RuleFields): Promise<void> {
  await refuseUntaught(db, org, courseId);
  if (audience.kind === 'group') await readGroup(db, org, audience.groupId);
}

/** @throws Refusal NOT_FOUND for an unknown course, PRECONDITION_FAILED for one that is taught no more, or not yet */
export async function refuseUntaught(db: Reader, org: OrgContext, courseId: CourseId): Promise<void> {
  if (isBuiltIn(courseId)) return;
  const [own] = await db
    .select({ title: courses.title, retiredAt: courses.retiredAt })
    .from(courses)
    .where(and(eq(courses.organizationId, org.organizationId), eq(courses.id, courseId)));
  if (!own) throw notFound('Course');
  if (own.retiredAt !== null)
    throw new Refusal('PRECONDITION_FAILED', `${own.title} is retired. Choose a course that is still taught.`);
  const versions = await db.$count(
    courseVersions,
    and(eq(courseVersions.organizationId, org.organizationId), eq(courseVersions.courseId, courseId)),
  );
  if (versions === 0)
    throw new Refusal('PRECONDITION_FAILED', `${own.title} is not published yet. Publish it first, then assign it.`);
}

async function refuseSame(db: Reader, org: OrgContext, id: TrainingRuleId, fields: RuleFields): Promise<void> {
  const wanted = JSON.stringify([fields.courseId, fields.audience, fields.newcomers]);
  const same = (await readRules(db, org)).some(
    (rule) => rule.id !== id && JSON.stringify([rule.courseId, rule.audience, rule.newcomers]) === wanted,
  );
  if (same)
    throw new Refusal('CONFLICT', 'A rule asks the same course of the same people already. Change that one instead.');
}

/** Who looks after the training of which department, by department. */
export function listOwners(org: OrgContext): Promise<TrainingOwner[]> {
  return org.read((db) => readOwners(db, org));
}

async function readOwners(db: Reader, { organizationId }: OrgContext): Promise<TrainingOwner[]> {
  return db
    .select({ department: trainingOwners.department, memberId: members.id, memberName: members.name })
    .from(trainingOwners)
    .innerJoin(members, and(eq(members.organizationId, organizationId), eq(members.id, trainingOwners.memberId)))
    .where(eq(trainingOwners.organizationId, organizationId))
    .orderBy(asc(collated(trainingOwners.department)));
}

/** Says who looks after a department's training; null leaves it to its people's managers. @returns all of them. @throws Refusal NOT_FOUND */
export function setOwner(org: MemberContext, { department, memberId }: SetTrainingOwner): Promise<TrainingOwner[]> {
  const { organizationId } = org;
  return org.change('training-owner.set', async (tx) => {
    const name = memberId === null ? null : (await readMember(tx, org, memberId)).name;
    const before = (await readOwners(tx, org)).find((one) => one.department === department) ?? null;
    await tx
      .insert(trainingOwners)
      .values({ organizationId, department, memberId })
      .onConflictDoUpdate({ target: [trainingOwners.organizationId, trainingOwners.department], set: { memberId } });
    return {
      subject: { kind: 'training-owner', id: organizationId, name: department },
      before: before && { memberId: before.memberId, name: before.memberName },
      after: memberId === null ? null : { memberId, name },
      result: await readOwners(tx, org),
    };
  });
}
