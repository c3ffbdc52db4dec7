import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { members } from '../../../drizzle/schema/index.ts';
import { addDays } from '../../../shared/domain/calendar.ts';
import type { MemberId } from '../../../shared/domain/member.ts';
import type { ListTraining } from '../../../shared/domain/tracking.ts';
import { todayIn } from '../../../shared/policy/today.ts';
import { publishedCourse } from '../../../test/support/courses.ts';
import { type Clinic, createWorld, type World } from '../../../test/support/world.ts';
import { systemContextOf } from '../../auth/system.ts';
import { withTenant } from '../../database/tenant.ts';
import { recordCompletion } from '../completion/record.ts';
import { remind } from '../notification/remind.ts';
import { settleAssignments } from './settle.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

const system = (clinic: Clinic) => systemContextOf(world.db, clinic.id, 'settle-assignments', world.clock.now);
const settle = (clinic: Clinic) => settleAssignments(system(clinic));
const today = () => todayIn('America/Chicago', world.clock.now());

const list = async (clinic: Clinic, what: Partial<ListTraining> = {}) =>
  (await clinic.officer.assignment.list({ size: 200, ...what })).items;
const coursesOf = async (clinic: Clinic, memberId: MemberId) =>
  (await clinic.officer.assignment.ofMember({ memberId }))
    .filter(({ endedAt }) => endedAt === null)
    .map(({ courseId }) => courseId)
    .toSorted();

const person = (name: string, more: object = {}) => ({
  name,
  email: `${name.toLowerCase().replaceAll(' ', '.')}@${Math.random().toString(36).slice(2)}.example`,
  staffNumber: '',
  department: '',
  title: '',
  managerId: null,
  leadership: null,
  handlesPhi: true,
  joinedOn: null,
  ...more,
});

async function settled() {
  const clinic = await world.organization();
  await settle(clinic);
  return clinic;
}

const complete = (clinic: Clinic, memberId: MemberId, courseId = 'staff-essentials', completedOn = today()) =>
  system(clinic).append((tx) =>
    recordCompletion(tx, system(clinic), {
      memberId,
      courseId,
      courseTitle: 'Staff essentials',
      courseVersion: '1',
      provisions: ['164.530(b)(1)'],
      completedOn,
      score: 90,
      attempts: 1,
      minutes: 20,
      source: 'recorded',
      attemptId: null,
      attestation: '',
    }),
  );

describe('who must take what', () => {
  test('starts with rules of Wardline’s, by role and leadership, and asking again changes nothing', async () => {
    const clinic = await settled();
    const { people } = clinic;
    expect(await coursesOf(clinic, people['workforce-member'].id)).toEqual(['staff-essentials']);
    expect(await coursesOf(clinic, people.leadership.id)).toEqual(['leadership-duties', 'staff-essentials']);
    expect(await coursesOf(clinic, people.administrator.id)).toEqual(['it-administrator', 'staff-essentials']);
    expect(await coursesOf(clinic, people['privacy-official'].id)).toEqual(['privacy-official', 'staff-essentials']);
    const before = await list(clinic);
    expect(before.every(({ dueOn }) => dueOn === addDays(today(), 30))).toBe(true);
    const { events } = await clinic.officer.audit.list({ limit: 1 });
    await settle(clinic);
    expect(await list(clinic)).toEqual(before);
    expect((await clinic.officer.audit.list({ limit: 1 })).events).toEqual(events);
  });

  test('follows people as they lead, no longer lead, leave and come back', async () => {
    const clinic = await settled();
    const added = await clinic.officer.member.create(person('Ana Ortiz'));
    await settle(clinic);
    expect(await coursesOf(clinic, added.id)).toEqual(['staff-essentials']);
    const { id, name, email, staffNumber, department, title, managerId, handlesPhi, joinedOn } = added;
    const fields = { id, name, email, staffNumber, department, title, managerId, handlesPhi, joinedOn };
    await clinic.officer.member.update({ ...fields, leadership: 'supervisor' });
    await settle(clinic);
    expect(await coursesOf(clinic, added.id)).toEqual(['leadership-duties', 'staff-essentials']);
    await clinic.officer.member.update({ ...fields, leadership: null });
    await settle(clinic);
    expect(await coursesOf(clinic, added.id)).toEqual(['staff-essentials']);
    await clinic.officer.member.leave({ id, leftOn: addDays(today(), -1) });
    await settle(clinic);
    const ended = await clinic.officer.assignment.ofMember({ memberId: id });
    expect(ended.map(({ courseId, ending }) => `${courseId}: ${ending}`).toSorted()).toEqual([
      'leadership-duties: no-longer-needed',
      'staff-essentials: left',
    ]);
    await clinic.officer.member.comeBack({ id, joinedOn: today() });
    await settle(clinic);
    expect(await coursesOf(clinic, added.id)).toContain('staff-essentials');
  });

  test('a newcomer is due before patient information, and after the policy’s days access is to be stopped', async () => {
    const clinic = await settled();
    const joinedOn = addDays(today(), 3);
    const { id } = await clinic.officer.member.create(person('New Person', { joinedOn }));
    await settle(clinic);
    const gate = async () =>
      (await clinic.officer.assignment.ofMember({ memberId: id })).find(({ courseId }) => courseId === 'new-hire');
    expect(await gate()).toMatchObject({ dueOn: joinedOn, stopOn: addDays(joinedOn, 30), gate: 'not-yet' });
    expect((await clinic.officer.assignment.summary()).gated).toBe(1);
    // Whoever is asked to give access looks among the people, and need not know of courses.
    const { member } = clinic.as('administrator');
    const gated = async () => (await member.page({ state: 'gate' })).items.map((one) => [one.name, one.gate]);
    expect(await gated()).toEqual([['New Person', 'not-yet']]);
    expect(await member.get({ id })).toMatchObject({ gate: 'not-yet', state: 'starting' });
    world.clock.pass({ days: 33 });
    expect(await gate()).toMatchObject({ gate: 'to-be-stopped' });
    expect(await gated()).toEqual([['New Person', 'to-be-stopped']]);
    expect(await member.count()).toMatchObject({ gated: 1 });
    await complete(clinic, id, 'new-hire');
    expect((await gate())?.gate).toBeNull();
    expect((await clinic.officer.assignment.summary()).gated).toBe(0);
    expect(await gated()).toEqual([]);
    expect(await member.get({ id })).toMatchObject({ gate: null });
  });

  test('a record closes the assignment, and the course comes back before it is due again', async () => {
    const clinic = await settled();
    const { id } = clinic.people['workforce-member'];
    await complete(clinic, id);
    expect(await coursesOf(clinic, id)).toEqual([]);
    expect(await list(clinic, { q: 'workforce' })).toMatchObject([{ state: 'done', completedOn: today(), score: 90 }]);
    await settle(clinic);
    expect(await coursesOf(clinic, id), 'not before its time').toEqual([]);
    world.clock.pass({ days: 340 });
    await settle(clinic);
    expect(await clinic.officer.assignment.ofMember({ memberId: id })).toMatchObject([
      { cause: 'renewal', endedAt: null },
      { ending: 'completed' },
    ]);
  });

  test('a rule can be tried before it is saved, changed and ended, each with its reason on the trail', async () => {
    const clinic = await settled();
    await clinic.officer.member.create(person('Bill Biller', { department: 'Billing' }));
    const rule = {
      courseId: 'billing-and-coding' as const,
      audience: { kind: 'departments' as const, departments: ['Billing'] },
      cadence: { kind: 'once' as const },
      newcomers: 'as-everybody' as const,
      daysToDo: 14,
      graceDays: 0,
    };
    expect(await clinic.officer.assignment.previewRule(rule)).toEqual({ people: 1, assigned: 1 });
    const rules = await clinic.officer.assignment.createRule({ ...rule, reason: 'They see claims' });
    const { id } = rules.find(({ courseId }) => courseId === 'billing-and-coding')!;
    await expect(clinic.officer.assignment.createRule({ ...rule, reason: 'Again' })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    await settle(clinic);
    expect(await list(clinic, { courseId: 'billing-and-coding' })).toMatchObject([{ dueOn: addDays(today(), 14) }]);
    await clinic.officer.assignment.updateRule({ ...rule, id, daysToDo: 20, reason: 'More time' });
    await settle(clinic);
    expect(await list(clinic, { courseId: 'billing-and-coding' })).toMatchObject([{ dueOn: addDays(today(), 20) }]);
    await clinic.officer.assignment.endRule({ id, reason: 'Done otherwise' });
    expect((await clinic.officer.audit.list({ limit: 1 })).events).toMatchObject([
      { action: 'training-rule.ended', after: { reason: 'Done otherwise' } },
    ]);
    await settle(clinic);
    expect(await list(clinic, { courseId: 'billing-and-coding' })).toEqual([]);
  });
});

describe('by hand', () => {
  test('an officer assigns after an incident, and whoever has it already keeps theirs', async () => {
    const clinic = await settled();
    const memberIds = [clinic.people.auditor.id, clinic.people.administrator.id];
    const asked = {
      courseId: 'it-administrator' as const,
      cause: 'incident' as const,
      reason: 'Phishing',
      dueOn: today(),
    };
    expect(await clinic.officer.assignment.assign({ ...asked, to: { kind: 'members', memberIds } })).toEqual({
      assigned: 1,
      already: 1,
    });
    await settle(clinic);
    expect(await coursesOf(clinic, clinic.people.auditor.id), 'no rule ends it').toContain('it-administrator');
    const past = { ...asked, dueOn: addDays(today(), -1), to: { kind: 'everyone' as const } };
    await expect(clinic.officer.assignment.assign(past)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });

  test('what was taken back is asked again only when it would be due again', async () => {
    const clinic = await settled();
    const { id } = clinic.people['workforce-member'];
    const [own] = await list(clinic, { q: 'workforce' });
    await clinic.officer.assignment.withdraw({ ids: [own!.assignmentId!], reason: 'On leave' });
    await settle(clinic);
    expect(await coursesOf(clinic, id)).toEqual([]);
    world.clock.pass({ days: 340 });
    await settle(clinic);
    expect(await coursesOf(clinic, id)).toEqual(['staff-essentials']);
  });

  test('another organization’s assignment is not there', async () => {
    const [clinic, stranger] = [await settled(), await settled()];
    const [theirs] = await list(stranger);
    const ids = [theirs!.assignmentId!];
    for (const act of [
      () => clinic.officer.assignment.withdraw({ ids, reason: 'No' }),
      () => clinic.officer.assignment.remind({ ids }),
      () => clinic.worker.assignment.remindOwnTeam({ ids }),
    ])
      await expect(act()).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('telling', () => {
  test('goes to the member, then the supervisor, then officers and those who lead, and stops when it is done', async () => {
    const clinic = await world.organization();
    const { id: managerId } = clinic.people.auditor;
    const { id } = clinic.people['workforce-member'];
    await withTenant(world.db, clinic.id, (tx) => tx.update(members).set({ managerId }).where(eq(members.id, id)));
    await settle(clinic);
    const day = async (days: number) => {
      world.clock.pass({ days });
      await remind(system(clinic));
      await remind(system(clinic));
    };
    const waiting = async (role: 'workforce-member' | 'auditor' | 'leadership' | 'security-official') =>
      (await clinic.as(role).notification.list({ state: 'waiting' })).items
        .map(({ notice }) => notice)
        .filter(({ kind }) => kind.startsWith('training'))
        .map((notice) =>
          notice.kind === 'training-overdue' ? `${notice.isOwnTeam ? 'team' : 'all'}: ${notice.count}` : notice.kind,
        );
    await day(0);
    expect(await waiting('workforce-member')).toEqual(['training-assigned']);
    await day(31);
    expect(await waiting('workforce-member')).toEqual(['training-due', 'training-assigned']);
    expect(await waiting('auditor')).not.toContain('team: 1');
    await day(7);
    expect(await waiting('auditor')).toContain('team: 1');
    await day(14);
    expect(await waiting('leadership')).toContainEqual(expect.stringMatching(/^all: \d+$/));
    const [record] = await clinic.officer.assignment.ofMember({ memberId: id });
    expect(record!.tellings.map(({ level }) => level)).toEqual(['supervisor', 'officers', 'leadership']);
    expect(record!.tellings[0]).toMatchObject({ toldToName: 'auditor of Riverside Clinic' });
    await complete(clinic, id);
    await day(0);
    expect(await waiting('workforce-member')).toEqual([]);
    expect(await waiting('auditor')).not.toContain('team: 1');
  });

  test('a supervisor sees and reminds their own people, and nobody else', async () => {
    const clinic = await settled();
    const { id } = clinic.people['workforce-member'];
    const boss = clinic.as('auditor');
    expect(await boss.assignment.ownTeam({})).toEqual({ items: [], total: 0 });
    await withTenant(world.db, clinic.id, (tx) =>
      tx.update(members).set({ managerId: clinic.people.auditor.id }).where(eq(members.id, id)),
    );
    const { items } = await boss.assignment.ownTeam({});
    expect(items.map(({ memberId }) => memberId)).toEqual([id]);
    expect((await boss.assignment.ownTeamSummary()).all).toMatchObject({ people: 1, asked: 1, trained: 0 });
    expect(await boss.assignment.remindOwnTeam({ ids: [items[0]!.assignmentId!] })).toEqual({ count: 1 });
    const [other] = await list(clinic, { q: 'leadership' });
    await expect(boss.assignment.remindOwnTeam({ ids: [other!.assignmentId!] })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

test('counts by team, role and course, leaders apart, with the missed by name', async () => {
  const clinic = await settled();
  const nurse = await clinic.officer.member.create(person('Nora Nurse', { department: 'Nursing' }));
  await clinic.officer.member.create(person('Nick Nurse', { department: 'Nursing' }));
  await settle(clinic);
  await complete(clinic, nurse.id);
  const { all, teams, leaders, courses, months, byState } = await clinic.officer.assignment.summary();
  expect(teams.find(({ name }) => name === 'Nursing')).toMatchObject({ people: 2, asked: 2, trained: 1, overdue: 0 });
  expect(leaders).toMatchObject({ people: 1, asked: 2, trained: 0 });
  expect(courses.find(({ courseId }) => courseId === 'staff-essentials')).toMatchObject({ asked: 9, trained: 1 });
  expect(months).toHaveLength(12);
  expect(months.at(-1)?.completed).toBe(1);
  expect(byState).toMatchObject({ done: 1, open: all.asked - 1 });
  const missing = await list(clinic, { department: 'Nursing', state: 'missing' });
  expect(missing.map(({ memberName }) => memberName)).toEqual(['Nick Nurse']);
});

test('where nobody is asked anything yet, the summary says nought', async () => {
  const clinic = await world.organization();
  expect((await clinic.officer.assignment.summary()).all).toMatchObject({
    people: 0,
    asked: 0,
    trained: 0,
    overdue: 0,
  });
});

const forEveryone = {
  audience: { kind: 'everyone' as const },
  cadence: { kind: 'by-policy' as const },
  newcomers: 'as-everybody' as const,
  daysToDo: 14,
  graceDays: 0,
};

describe('a course of the organization’s own', () => {
  test('that is retired is asked of nobody any more, and comes back with its rule', async () => {
    const clinic = await settled();
    const courseId = await publishedCourse(clinic.officer);
    const { id } = clinic.people.auditor;
    await clinic.officer.assignment.createRule({ ...forEveryone, courseId, reason: 'Ours' });
    await settle(clinic);
    expect(await coursesOf(clinic, id)).toContain(courseId);
    await clinic.officer.course.retire({ id: courseId, isRetired: true });
    expect(await coursesOf(clinic, id)).not.toContain(courseId);
    await settle(clinic);
    expect(await coursesOf(clinic, id)).not.toContain(courseId);
    const ended = await clinic.officer.assignment.ofMember({ memberId: id });
    expect(ended.find((one) => one.courseId === courseId)?.ending).toBe('no-longer-needed');
    await clinic.officer.course.retire({ id: courseId, isRetired: false });
    await settle(clinic);
    expect(await coursesOf(clinic, id)).toContain(courseId);
  });

  test('that was never published is assigned to nobody', async () => {
    const clinic = await settled();
    const { id: courseId } = await clinic.officer.course.begin({ title: 'A draft', language: 'en' });
    const everyone = { to: { kind: 'everyone' as const }, cause: 'by-hand' as const, reason: 'x', dueOn: today() };
    for (const act of [
      () => clinic.officer.assignment.assign({ ...everyone, courseId }),
      () => clinic.officer.assignment.createRule({ ...forEveryone, courseId, reason: 'x' }),
      () => clinic.officer.lesson.setStopsPolicy({ isOn: true, stops: 3, days: 30, courseId }),
    ])
      await expect(act()).rejects.toMatchObject({ code: expect.stringMatching(/PRECONDITION_FAILED|NOT_FOUND/) });
  });
});

describe('what a person and a rule both ask for', () => {
  test('an officer’s own assignment does not hide a newcomer’s gate', async () => {
    const clinic = await settled();
    const { id } = await clinic.officer.member.create(person('Early Bird', { joinedOn: today() }));
    await clinic.officer.assignment.assign({
      courseId: 'new-hire',
      to: { kind: 'members', memberIds: [id] },
      cause: 'by-hand',
      reason: 'Welcome',
      dueOn: addDays(today(), 60),
    });
    await settle(clinic);
    await settle(clinic);
    const open = (await clinic.officer.assignment.ofMember({ memberId: id })).find(
      (one) => one.courseId === 'new-hire',
    );
    expect(open).toMatchObject({ cause: 'by-hand', dueOn: today(), stopOn: addDays(today(), 30) });
  });

  test('an incident’s earlier day counts where a rule’s assignment is open, and no rule moves it back', async () => {
    const clinic = await settled();
    const { id } = clinic.people['workforce-member'];
    const dueOn = addDays(today(), 2);
    const asked = await clinic.officer.assignment.assign({
      courseId: 'staff-essentials',
      to: { kind: 'members', memberIds: [id] },
      cause: 'incident',
      reason: 'Phishing',
      dueOn,
    });
    expect(asked).toEqual({ assigned: 0, already: 1 });
    await settle(clinic);
    expect(await list(clinic, { q: 'workforce' })).toMatchObject([{ cause: 'incident', dueOn }]);
  });
});

test('a course that nobody asked for counts for no rate, and one that is overdue again is not trained', async () => {
  const clinic = await settled();
  const { id } = clinic.people['workforce-member'];
  const { all: before } = await clinic.officer.assignment.summary();
  await complete(clinic, id, 'billing-and-coding', addDays(today(), -800));
  expect((await clinic.officer.assignment.summary()).all).toEqual(before);
  const billing = { courseId: 'billing-and-coding' as const };
  expect(await list(clinic, { ...billing, state: 'missing' })).toEqual([]);
  await clinic.officer.assignment.assign({
    ...billing,
    to: { kind: 'members', memberIds: [id] },
    cause: 'incident',
    reason: 'Again',
    dueOn: today(),
  });
  await complete(clinic, id, 'billing-and-coding');
  expect((await clinic.officer.assignment.summary()).all).toMatchObject({ asked: before.asked + 1, trained: 1 });
  await clinic.officer.assignment.assign({
    ...billing,
    to: { kind: 'members', memberIds: [id] },
    cause: 'incident',
    reason: 'And again',
    dueOn: today(),
  });
  world.clock.pass({ days: 1 });
  expect((await clinic.officer.assignment.summary()).all).toMatchObject({ asked: before.asked + 1, trained: 0 });
  expect(await list(clinic, { ...billing, state: 'missing' })).toMatchObject([{ state: 'overdue' }]);
});

test('whoever was reminded today is not counted a second time', async () => {
  const clinic = await settled();
  const ids = (await list(clinic, { q: 'workforce' })).map(({ assignmentId }) => assignmentId!);
  expect(await clinic.officer.assignment.remind({ ids })).toEqual({ count: 1 });
  expect(await clinic.officer.assignment.remind({ ids })).toEqual({ count: 0 });
});
