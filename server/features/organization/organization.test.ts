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

test('an officer says whose e-mail addresses are the organization’s own, and browsers learn it', async () => {
  const clinic = await world.organization();
  const { version } = await clinic.officer.policy.get();
  const emailDomains = ['riverside.example', 'clinic.example', 'riverside.example'];
  const changed = await clinic.officer.organization.setEmailDomains({ emailDomains });

  expect(changed.emailDomains).toEqual(['clinic.example', 'riverside.example']);
  expect(await clinic.officer.policy.get()).toMatchObject({
    version: version + 1,
    organization: { emailDomains: ['clinic.example', 'riverside.example'] },
  });
  const { events } = await clinic.officer.audit.list({ limit: 2 });
  expect(events[1]).toMatchObject({
    action: 'organization.email-domains-set',
    after: { emailDomains: ['clinic.example', 'riverside.example'] },
  });
  const refused = { emailDomains: ['ana@riverside.example'] };
  await expect(clinic.officer.organization.setEmailDomains(refused)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  await expect(clinic.worker.organization.setEmailDomains({ emailDomains })).rejects.toMatchObject({
    code: 'FORBIDDEN',
  });
});
