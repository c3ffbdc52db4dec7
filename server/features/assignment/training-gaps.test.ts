import { afterAll, beforeAll, expect, test } from 'vitest';
import type { MemberId } from '../../../shared/domain/member.ts';
import { complete, settle } from '../../../test/support/assignments.ts';
import { type Clinic, createWorld, type World } from '../../../test/support/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

const open = async (clinic: Clinic) => (await clinic.officer.finding.list({})).items;
const kinds = async (clinic: Clinic) => (await open(clinic)).map(({ kind }) => kind).toSorted();

test('leaders who are late while the staff is trained are one finding, which closes when they are, and comes back', async () => {
  const clinic = await world.organization();
  const other = await world.organization();
  await settle(world, clinic);
  const { leadership, ...staff } = clinic.people;
  for (const { id } of Object.values(staff)) await complete(world, clinic, id);
  await settle(world, clinic);
  expect(await kinds(clinic), 'they still have time').toEqual([]);

  world.clock.pass({ days: 31 });
  await settle(world, clinic);
  await settle(world, clinic);
  const [finding] = await open(clinic);
  expect(await open(clinic)).toHaveLength(1);
  expect(finding).toMatchObject({
    kind: 'leaders-untrained',
    severity: 'high',
    site: null,
    vendorId: null,
    missing: { people: 1 },
  });
  expect((await clinic.officer.inbox.list({ kind: 'finding' })).items).toMatchObject([
    { id: finding?.id, reason: 'finding-open', findingKind: 'leaders-untrained', severity: 'high' },
  ]);
  expect((await clinic.officer.notification.list({})).items).toContainEqual(
    expect.objectContaining({ notice: expect.objectContaining({ findingKind: 'leaders-untrained' }) }),
  );
  await settle(world, other);
  expect(await open(other)).toEqual([]);

  await complete(world, clinic, leadership.id);
  await settle(world, clinic);
  expect(await open(clinic)).toEqual([]);
  expect(await clinic.officer.finding.list({ state: 'closed' })).toMatchObject({
    items: [{ id: finding?.id, treatment: 'fixed', closingReason: expect.stringContaining('Every leader') }],
  });

  world.clock.pass({ days: 360 });
  for (const { id } of Object.values(staff)) await complete(world, clinic, id);
  world.clock.pass({ days: 10 });
  await settle(world, clinic);
  expect(
    (await open(clinic)).map(({ id }) => id),
    'their record has lapsed',
  ).toEqual([finding?.id]);
});

test('one course for people with different roles is one finding, until another is asked for', async () => {
  const clinic = await world.organization();
  await settle(world, clinic);
  const reason = 'We begin with one course';
  const rules = await clinic.officer.assignment.rules();
  for (const { id, courseId } of rules)
    if (courseId !== 'staff-essentials') await clinic.officer.assignment.endRule({ id, reason });
  await settle(world, clinic);
  expect(await open(clinic)).toMatchObject([
    {
      kind: 'one-course-for-all',
      severity: 'medium',
      missing: { people: Object.keys(clinic.people).length },
    },
  ]);
  await clinic.officer.assignment.assign({
    courseId: 'it-administrator',
    to: { kind: 'members', memberIds: [clinic.people.administrator.id] },
    cause: 'by-hand',
    reason: 'They run the systems',
    dueOn: world.dayIn(10),
  });
  await settle(world, clinic);
  expect(await open(clinic)).toEqual([]);
});

test('newcomers with a browser who are past the day of their course are one finding for all of them', async () => {
  const clinic = await world.organization();
  await settle(world, clinic);
  const newcomers: MemberId[] = [];
  for (const name of ['Ana Ortiz', 'Ben Cole']) {
    const { id } = await clinic.officer.member.create({
      name,
      email: `${name.toLowerCase().replace(' ', '.')}@newcomers.example`,
      staffNumber: '',
      department: '',
      title: '',
      managerId: null,
      leadership: null,
      handlesPhi: true,
      joinedOn: world.dayIn(0),
    });
    newcomers.push(id);
  }
  await settle(world, clinic);
  world.clock.pass({ days: 1 });
  await settle(world, clinic);
  expect(await kinds(clinic), 'without a browser there is no access that Wardline knows of').toEqual([]);

  for (const memberId of newcomers) {
    const { id } = await clinic.browser(memberId);
    await clinic.officer.browser.assign({ id, memberId });
  }
  await settle(world, clinic);
  expect(await open(clinic)).toMatchObject([
    { kind: 'newcomer-untrained', severity: 'high', missing: { people: 2, sinceOn: world.dayIn(-1) } },
  ]);
  const [first, second] = newcomers;
  await complete(world, clinic, first!, 'new-hire');
  await settle(world, clinic);
  expect(await open(clinic)).toMatchObject([{ missing: { people: 1 } }]);
  await complete(world, clinic, second!, 'new-hire');
  await settle(world, clinic);
  expect(await kinds(clinic)).toEqual([]);
});
