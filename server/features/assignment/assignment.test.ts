import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays } from '../../../shared/domain/calendar.ts';
import { complete, coursesOf, listTraining, person, settle, settledClinic } from '../../../test/support/assignments.ts';
import { createWorld, type World } from '../../../test/support/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

describe('who must take what', () => {
  test('starts with rules of Wardline’s, by role and leadership, and asking again changes nothing', async () => {
    const clinic = await settledClinic(world);
    const { people } = clinic;
    expect(await coursesOf(clinic, people['workforce-member'].id)).toEqual(['staff-essentials']);
    expect(await coursesOf(clinic, people.leadership.id)).toEqual(['leadership-duties', 'staff-essentials']);
    expect(await coursesOf(clinic, people.administrator.id)).toEqual(['it-administrator', 'staff-essentials']);
    expect(await coursesOf(clinic, people['privacy-official'].id)).toEqual(['privacy-official', 'staff-essentials']);
    const before = await listTraining(clinic);
    expect(before.every(({ dueOn }) => dueOn === world.dayIn(30))).toBe(true);
    const { events } = await clinic.officer.audit.list({ limit: 1 });
    await settle(world, clinic);
    expect(await listTraining(clinic)).toEqual(before);
    expect((await clinic.officer.audit.list({ limit: 1 })).events).toEqual(events);
  });

  test('follows people as they lead, no longer lead, leave and come back', async () => {
    const clinic = await settledClinic(world);
    const added = await clinic.officer.member.create(person('Ana Ortiz'));
    await settle(world, clinic);
    expect(await coursesOf(clinic, added.id)).toEqual(['staff-essentials']);
    const { id, name, email, staffNumber, department, title, managerId, handlesPhi, joinedOn } = added;
    const fields = { id, name, email, staffNumber, department, title, managerId, handlesPhi, joinedOn };
    await clinic.officer.member.update({ ...fields, leadership: 'supervisor' });
    await settle(world, clinic);
    expect(await coursesOf(clinic, added.id)).toEqual(['leadership-duties', 'staff-essentials']);
    await clinic.officer.member.update({ ...fields, leadership: null });
    await settle(world, clinic);
    expect(await coursesOf(clinic, added.id)).toEqual(['staff-essentials']);
    await clinic.officer.member.leave({ id, leftOn: world.dayIn(-1) });
    await settle(world, clinic);
    const ended = await clinic.officer.assignment.ofMember({ memberId: id });
    expect(ended.map(({ courseId, ending }) => `${courseId}: ${ending}`).toSorted()).toEqual([
      'leadership-duties: no-longer-needed',
      'staff-essentials: left',
    ]);
    await clinic.officer.member.comeBack({ id, joinedOn: world.dayIn(0) });
    await settle(world, clinic);
    expect(await coursesOf(clinic, added.id)).toContain('staff-essentials');
  });

  test('a newcomer is due before patient information, and after the policy’s days access is to be stopped', async () => {
    const clinic = await settledClinic(world);
    const joinedOn = world.dayIn(3);
    const { id } = await clinic.officer.member.create(person('New Person', { joinedOn }));
    await settle(world, clinic);
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
    await complete(world, clinic, id, 'new-hire');
    expect((await gate())?.gate).toBeNull();
    expect((await clinic.officer.assignment.summary()).gated).toBe(0);
    expect(await gated()).toEqual([]);
    expect(await member.get({ id })).toMatchObject({ gate: null });
  });

  test('a record closes the assignment, and the course comes back before it is due again', async () => {
    const clinic = await settledClinic(world);
    const { id } = clinic.people['workforce-member'];
    await complete(world, clinic, id);
    expect(await coursesOf(clinic, id)).toEqual([]);
    expect(await listTraining(clinic, { q: 'workforce' })).toMatchObject([
      { state: 'done', completedOn: world.dayIn(0), score: 90 },
    ]);
    await settle(world, clinic);
    expect(await coursesOf(clinic, id), 'not before its time').toEqual([]);
    world.clock.pass({ days: 340 });
    await settle(world, clinic);
    expect(await clinic.officer.assignment.ofMember({ memberId: id })).toMatchObject([
      { cause: 'renewal', endedAt: null },
      { ending: 'completed' },
    ]);
  });

  test('a rule can be tried before it is saved, changed and ended, each with its reason on the trail', async () => {
    const clinic = await settledClinic(world);
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
    await settle(world, clinic);
    expect(await listTraining(clinic, { courseId: 'billing-and-coding' })).toMatchObject([{ dueOn: world.dayIn(14) }]);
    await clinic.officer.assignment.updateRule({ ...rule, id, daysToDo: 20, reason: 'More time' });
    await settle(world, clinic);
    expect(await listTraining(clinic, { courseId: 'billing-and-coding' })).toMatchObject([{ dueOn: world.dayIn(20) }]);
    await clinic.officer.assignment.endRule({ id, reason: 'Done otherwise' });
    expect((await clinic.officer.audit.list({ limit: 1 })).events).toMatchObject([
      { action: 'training-rule.ended', after: { reason: 'Done otherwise' } },
    ]);
    await settle(world, clinic);
    expect(await listTraining(clinic, { courseId: 'billing-and-coding' })).toEqual([]);
  });
});

describe('by hand', () => {
  test('an officer assigns after an incident, and whoever has it already keeps theirs', async () => {
    const clinic = await settledClinic(world);
    const memberIds = [clinic.people.auditor.id, clinic.people.administrator.id];
    const asked = {
      courseId: 'it-administrator' as const,
      cause: 'incident' as const,
      reason: 'Phishing',
      dueOn: world.dayIn(0),
    };
    expect(await clinic.officer.assignment.assign({ ...asked, to: { kind: 'members', memberIds } })).toEqual({
      assigned: 1,
      already: 1,
    });
    await settle(world, clinic);
    expect(await coursesOf(clinic, clinic.people.auditor.id), 'no rule ends it').toContain('it-administrator');
    const past = { ...asked, dueOn: world.dayIn(-1), to: { kind: 'everyone' as const } };
    await expect(clinic.officer.assignment.assign(past)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });

  test('what was taken back is asked again only when it would be due again', async () => {
    const clinic = await settledClinic(world);
    const { id } = clinic.people['workforce-member'];
    const [own] = await listTraining(clinic, { q: 'workforce' });
    await clinic.officer.assignment.withdraw({ ids: [own!.assignmentId!], reason: 'On leave' });
    await settle(world, clinic);
    expect(await coursesOf(clinic, id)).toEqual([]);
    world.clock.pass({ days: 340 });
    await settle(world, clinic);
    expect(await coursesOf(clinic, id)).toEqual(['staff-essentials']);
  });

  test('another organization’s assignment is not there', async () => {
    const [clinic, stranger] = [await settledClinic(world), await settledClinic(world)];
    const [theirs] = await listTraining(stranger);
    const ids = [theirs!.assignmentId!];
    for (const act of [
      () => clinic.officer.assignment.withdraw({ ids, reason: 'No' }),
      () => clinic.officer.assignment.remind({ ids }),
      () => clinic.worker.assignment.remindOwnTeam({ ids }),
    ])
      await expect(act()).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('what a person and a rule both ask for', () => {
  test('an officer’s own assignment does not hide a newcomer’s gate', async () => {
    const clinic = await settledClinic(world);
    const { id } = await clinic.officer.member.create(person('Early Bird', { joinedOn: world.dayIn(0) }));
    await clinic.officer.assignment.assign({
      courseId: 'new-hire',
      to: { kind: 'members', memberIds: [id] },
      cause: 'by-hand',
      reason: 'Welcome',
      dueOn: world.dayIn(60),
    });
    await settle(world, clinic);
    await settle(world, clinic);
    const open = (await clinic.officer.assignment.ofMember({ memberId: id })).find(
      (one) => one.courseId === 'new-hire',
    );
    expect(open).toMatchObject({ cause: 'by-hand', dueOn: world.dayIn(0), stopOn: world.dayIn(30) });
  });

  test('an incident’s earlier day counts where a rule’s assignment is open, and no rule moves it back', async () => {
    const clinic = await settledClinic(world);
    const { id } = clinic.people['workforce-member'];
    const dueOn = world.dayIn(2);
    const asked = await clinic.officer.assignment.assign({
      courseId: 'staff-essentials',
      to: { kind: 'members', memberIds: [id] },
      cause: 'incident',
      reason: 'Phishing',
      dueOn,
    });
    expect(asked).toEqual({ assigned: 0, already: 1 });
    await settle(world, clinic);
    expect(await listTraining(clinic, { q: 'workforce' })).toMatchObject([{ cause: 'incident', dueOn }]);
  });
});
