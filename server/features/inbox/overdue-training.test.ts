import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays } from '../../../shared/domain/calendar.ts';
import type { MemberId } from '../../../shared/domain/member.ts';
import { todayIn } from '../../../shared/policy/today.ts';
import { type Clinic, createWorld, type World } from '../../../test/support/world.ts';
import { systemContextOf } from '../../auth/system.ts';
import { settleAssignments } from '../assignment/settle.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

const today = () => todayIn('America/Chicago', world.clock.now());
const linesOf = async (clinic: Clinic, api = clinic.officer) => (await api.inbox.list({ kind: 'training' })).items;
const personOf = (clinic: Clinic, name: string, department: string) =>
  clinic.officer.member.create({
    name,
    email: `${name.toLowerCase()}@${clinic.id}.example`,
    staffNumber: '',
    department,
    title: '',
    managerId: null,
    leadership: null,
    handlesPhi: true,
    joinedOn: null,
  });
const assign = (clinic: Clinic, memberIds: MemberId[], dueOn: string) =>
  clinic.officer.assignment.assign({
    courseId: 'staff-essentials',
    to: { kind: 'members', memberIds },
    cause: 'by-hand',
    reason: 'The audit asked for it',
    dueOn,
  });

test('overdue training is one line for each department, with how many people and who looks after it, until nobody is late', async () => {
  const clinic = await world.organization();
  const other = await world.organization();
  const [ana, ben, eva] = [
    await personOf(clinic, 'Ana', 'Front desk'),
    await personOf(clinic, 'Ben', 'Front desk'),
    await personOf(clinic, 'Eva', 'Billing'),
  ];
  const { id: ownerId, name: ownerName } = clinic.people['compliance-officer'];
  await clinic.officer.assignment.setOwner({ department: 'Front desk', memberId: ownerId });
  const first = addDays(today(), 2);
  await assign(clinic, [ana.id], first);
  await assign(clinic, [ben.id, eva.id], addDays(first, 1));
  expect(await linesOf(clinic)).toEqual([]);

  world.clock.pass({ days: 4 });
  expect(await linesOf(clinic), 'the longest overdue first').toMatchObject([
    { reason: 'training-overdue', name: 'Front desk', people: 2, ownerName, dueOn: first, severity: 'medium' },
    { reason: 'training-overdue', name: 'Billing', people: 1, ownerName: null, dueOn: addDays(first, 1) },
  ]);
  const late = { state: 'overdue', department: 'Front desk' } as const;
  expect((await clinic.officer.assignment.list(late)).total, 'what the line opens').toBe(2);
  expect(await linesOf(other)).toEqual([]);
  expect(await linesOf(clinic, clinic.worker)).toEqual([]);
  expect(await linesOf(clinic, clinic.as('leadership'))).toHaveLength(2);

  const [line] = await linesOf(clinic);
  const rested = {
    kind: 'training',
    id: line!.id,
    untilOn: addDays(today(), 9),
    because: 'They come on Monday',
  } as const;
  await clinic.officer.inbox.snooze(rested);
  expect((await linesOf(clinic)).map(({ name }) => name)).toEqual(['Billing']);
  await clinic.officer.inbox.wake({ kind: 'training', id: line!.id });

  const { items } = await clinic.officer.assignment.list(late);
  await clinic.officer.assignment.withdraw({
    ids: items.map(({ assignmentId }) => assignmentId!),
    reason: 'They took it elsewhere',
  });
  expect((await linesOf(clinic)).map(({ name }) => name)).toEqual(['Billing']);
  await clinic.officer.member.leave({ id: eva.id, leftOn: addDays(today(), -1) });
  expect(await linesOf(clinic)).toEqual([]);
});

test('the days of grace of a rule pass before the officer is told', async () => {
  const clinic = await world.organization();
  await clinic.officer.assignment.createRule({
    courseId: 'billing-and-coding',
    audience: { kind: 'roles', roles: ['auditor'] },
    cadence: { kind: 'once' },
    newcomers: 'as-everybody',
    daysToDo: 3,
    graceDays: 5,
    reason: 'They read the claims',
  });
  await settleAssignments(systemContextOf(world.db, clinic.id, 'settle-assignments', world.clock.now));
  world.clock.pass({ days: 8 });
  expect(await linesOf(clinic), 'five days after its day').toEqual([]);
  world.clock.pass({ days: 1 });
  expect(await linesOf(clinic)).toMatchObject([{ name: '', people: 1, dueOn: addDays(today(), -6) }]);
});
