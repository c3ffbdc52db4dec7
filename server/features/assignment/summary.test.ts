import { afterAll, beforeAll, expect, test } from 'vitest';
import { complete, listTraining, person, settle, settledClinic } from '../../../test/support/assignments.ts';
import { createWorld, type World } from '../../../test/support/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

test('counts by team, role and course, leaders apart, with the missed by name', async () => {
  const clinic = await settledClinic(world);
  const nurse = await clinic.officer.member.create(person('Nora Nurse', { department: 'Nursing' }));
  await clinic.officer.member.create(person('Nick Nurse', { department: 'Nursing' }));
  await settle(world, clinic);
  await complete(world, clinic, nurse.id);
  const { all, teams, leaders, courses, months, byState } = await clinic.officer.assignment.summary();
  expect(teams.find(({ name }) => name === 'Nursing')).toMatchObject({ people: 2, asked: 2, trained: 1, overdue: 0 });
  expect(leaders).toMatchObject({ people: 1, asked: 2, trained: 0 });
  expect(courses.find(({ courseId }) => courseId === 'staff-essentials')).toMatchObject({ asked: 9, trained: 1 });
  expect(months).toHaveLength(12);
  expect(months.at(-1)?.completed).toBe(1);
  expect(byState).toMatchObject({ done: 1, open: all.asked - 1 });
  const missing = await listTraining(clinic, { department: 'Nursing', state: 'missing' });
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

test('a course that nobody asked for counts for no rate, and one that is overdue again is not trained', async () => {
  const clinic = await settledClinic(world);
  const { id } = clinic.people['workforce-member'];
  const { all: before } = await clinic.officer.assignment.summary();
  await complete(world, clinic, id, 'billing-and-coding', world.dayIn(-800));
  expect((await clinic.officer.assignment.summary()).all).toEqual(before);
  const billing = { courseId: 'billing-and-coding' as const };
  expect(await listTraining(clinic, { ...billing, state: 'missing' })).toEqual([]);
  await clinic.officer.assignment.assign({
    ...billing,
    to: { kind: 'members', memberIds: [id] },
    cause: 'incident',
    reason: 'Again',
    dueOn: world.dayIn(0),
  });
  await complete(world, clinic, id, 'billing-and-coding');
  expect((await clinic.officer.assignment.summary()).all).toMatchObject({ asked: before.asked + 1, trained: 1 });
  await clinic.officer.assignment.assign({
    ...billing,
    to: { kind: 'members', memberIds: [id] },
    cause: 'incident',
    reason: 'And again',
    dueOn: world.dayIn(0),
  });
  world.clock.pass({ days: 1 });
  expect((await clinic.officer.assignment.summary()).all).toMatchObject({ asked: before.asked + 1, trained: 0 });
  expect(await listTraining(clinic, { ...billing, state: 'missing' })).toMatchObject([{ state: 'overdue' }]);
});
