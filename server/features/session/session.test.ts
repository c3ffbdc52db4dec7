import { afterAll, beforeAll, expect, test } from 'vitest';
import { permissionsOf } from '../../../shared/domain/permission.ts';
import { createWorld, type World } from '../../../test/support/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

test('a session says who is signed in, where, and what they may do', async () => {
  const clinic = await world.organization();
  expect(await clinic.as('auditor').session.current()).toMatchObject({
    member: { id: clinic.people.auditor.id, roles: ['auditor'] },
    organization: { id: clinic.id },
    permissions: permissionsOf(['auditor']),
  });
});

test('nobody and browsers have none', async () => {
  const clinic = await world.organization();
  expect(await world.visitor.session.current()).toBeNull();
  expect(await (await (await clinic.browser()).api()).session.current()).toBeNull();
});
