import { afterAll, beforeAll, expect, test } from 'vitest';
import { defaultPolicy } from '../../../shared/policy/bundle.ts';
import { createWorld, type World } from '../../../test/support/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

test('every member may read their own organization and its policy, and no other', async () => {
  const [clinic, stranger] = [await world.organization(), await world.organization('Elsewhere')];
  expect(await clinic.worker.organization.get()).toMatchObject({
    id: clinic.id,
    name: 'Riverside Clinic',
    policy: defaultPolicy,
  });
  expect(await stranger.officer.organization.get()).toMatchObject({ id: stranger.id, name: 'Elsewhere' });
});
