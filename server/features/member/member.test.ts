import { afterAll, beforeAll, expect, test } from 'vitest';
import { createWorld, type World } from '../../../test/support/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

test('the members are those of the organization, by name', async () => {
  const [clinic] = [await world.organization(), await world.organization('Elsewhere')];
  const members = await clinic.officer.member.list();
  expect(members.map((member) => member.name)).toEqual(
    Object.values(clinic.people)
      .map((person) => person.name)
      .toSorted(),
  );
});

test('a member of the workforce does not see the others', async () => {
  const clinic = await world.organization();
  await expect(clinic.worker.member.list()).rejects.toMatchObject({ code: 'FORBIDDEN' });
});
