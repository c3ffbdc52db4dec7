import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Clinic, createWorld, type World } from '../../../test/support/world.ts';
import type { GroupId, GroupRule } from '../../../shared/domain/group.ts';
import type { CreateMember, Leadership } from '../../../shared/domain/member.ts';

let world: World;
let clinic: Clinic;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  clinic = await world.organization();
});

const add = (name: string, department: string, leadership: Leadership | null = null, handlesPhi = true) =>
  clinic.officer.member.create(fieldsOf(name, department, leadership, handlesPhi));
const fieldsOf = (
  name: string,
  department: string,
  leadership: Leadership | null = null,
  handlesPhi = true,
): CreateMember => ({
  name,
  email: `${name.toLowerCase()}@r.example`,
  staffNumber: '',
  department,
  title: '',
  managerId: null,
  leadership,
  handlesPhi,
  joinedOn: null,
});
const rule = (parts: Partial<GroupRule>) => ({
  kind: 'rule' as const,
  rule: { department: null, role: null, leadership: null, handlesPhi: null, ...parts },
});
const namesIn = async (id: GroupId) => (await clinic.officer.group.members({ id })).items.map(({ name }) => name);

test('a group by a rule follows its people as they come, change and leave', async () => {
  const ana = await add('Ana', 'Nursing');
  await add('Bo', 'Billing');
  const { id, people } = await clinic.officer.group.create({
    name: 'Nurses',
    membership: rule({ department: 'Nursing' }),
  });
  expect(people).toBe(1);
  const cleo = await add('Cleo', 'Nursing');
  expect(await namesIn(id)).toEqual(['Ana', 'Cleo']);
  await clinic.officer.member.update({ ...fieldsOf('Ana', 'Billing'), id: ana.id });
  expect(await namesIn(id)).toEqual(['Cleo']);
  await clinic.officer.member.leave({ id: cleo.id, leftOn: '2026-01-31' });
  expect(await clinic.officer.group.get({ id })).toMatchObject({ people: 0 });
});

test('a rule takes those who fit all of its parts', async () => {
  await add('Ana', 'Nursing', 'manager', false);
  await add('Bo', 'Nursing', 'owner');
  await add('Cleo', 'Nursing');
  const groupOf = async (name: string, parts: Partial<GroupRule>) =>
    namesIn((await clinic.officer.group.create({ name, membership: rule(parts) })).id);
  expect(await groupOf('Leaders', { department: 'Nursing', leadership: 'any' })).toEqual(['Ana', 'Bo']);
  expect(await groupOf('Owners', { leadership: 'owner' })).toEqual(['Bo']);
  expect(await groupOf('Without', { handlesPhi: false })).toEqual(['Ana']);
  expect(await groupOf('Auditors', { role: 'auditor' })).toEqual([clinic.people.auditor.name]);
  await expect(clinic.officer.group.create({ name: 'All', membership: rule({}) })).rejects.toThrow(
    'Choose at least one thing',
  );
});

test('a group of chosen people holds those alone, and changes are on the audit trail with before and after', async () => {
  const [ana, bo] = [await add('Ana', 'Nursing'), await add('Bo', 'Billing')];
  const chosen = (...memberIds: (typeof ana.id)[]) => ({ kind: 'chosen' as const, memberIds });
  const { id } = await clinic.officer.group.create({ name: 'Pilot', membership: chosen(ana.id, ana.id) });
  expect(await namesIn(id)).toEqual(['Ana']);
  await clinic.officer.group.update({ id, name: 'Pilot two', membership: chosen(bo.id) });
  expect(await namesIn(id)).toEqual(['Bo']);
  const { events } = await clinic.officer.audit.list({ limit: 1 });
  expect(events).toMatchObject([
    {
      action: 'group.updated',
      before: { name: 'Pilot', membership: { memberIds: [ana.id] } },
      after: { name: 'Pilot two', membership: { memberIds: [bo.id] } },
    },
  ]);
  expect(await clinic.officer.group.list()).toMatchObject([{ name: 'Pilot two', rule: null, people: 1 }]);
});

test('a group is removed with what it was on the audit trail, and its people stay', async () => {
  const ana = await add('Ana', 'Nursing');
  const pilot = await clinic.officer.group.create({
    name: 'Pilot',
    membership: { kind: 'chosen', memberIds: [ana.id] },
  });
  const nurses = await clinic.officer.group.create({ name: 'Nurses', membership: rule({ department: 'Nursing' }) });
  const elsewhere = await world.organization('Elsewhere');
  await expect(elsewhere.officer.group.remove({ id: pilot.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });

  expect(await clinic.officer.group.remove({ id: pilot.id })).toEqual([nurses]);
  await expect(clinic.officer.group.get({ id: pilot.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(clinic.officer.group.remove({ id: pilot.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  expect((await clinic.officer.member.page({ q: 'Ana' })).total).toBe(1);
  const { events } = await clinic.officer.audit.list({ limit: 1 });
  expect(events).toMatchObject([
    { action: 'group.removed', before: { name: 'Pilot', membership: { memberIds: [ana.id] } }, after: null },
  ]);
  await clinic.officer.group.create({ name: 'Pilot', membership: { kind: 'chosen', memberIds: [] } });
});

test('two groups have two names, and another organization’s people are nobody here', async () => {
  const elsewhere = await world.organization('Elsewhere');
  const membership = rule({ handlesPhi: true });
  await clinic.officer.group.create({ name: 'Everybody', membership });
  await expect(clinic.officer.group.create({ name: 'Everybody', membership })).rejects.toMatchObject({
    code: 'CONFLICT',
  });
  await expect(elsewhere.officer.group.create({ name: 'Everybody', membership })).resolves.toMatchObject({ people: 7 });
  const stranger = elsewhere.people.leadership.id;
  await expect(
    clinic.officer.group.create({ name: 'Theirs', membership: { kind: 'chosen', memberIds: [stranger] } }),
  ).rejects.toMatchObject({ code: 'NOT_FOUND' });
});
