import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { organizations } from '../../../drizzle/schema/index.ts';
import { defaultIntervals, defaultSecurity } from '../../../shared/domain/organization-settings.ts';
import { defaultPolicy } from '../../../shared/policy/bundle.ts';
import { createWorld, type World } from '../../../test/support/world.ts';
import { withTenant } from '../../database/tenant.ts';

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

test('starts with the intervals of the regulation’s usual practice, and as strict as Wardline gets', async () => {
  const clinic = await world.organization();
  expect(await clinic.officer.organization.settings()).toEqual({
    profile: {
      name: 'Riverside Clinic',
      timeZone: 'America/Chicago',
      color: '#1c6e8c',
      kind: 'covered-entity',
      workingDays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
      languages: ['en'],
    },
    intervals: defaultIntervals,
    security: defaultSecurity,
  });
  expect(defaultSecurity.secondFactorFor).not.toContain('workforce-member');
});

test('an administrator says who the organization is; browsers learn the part that they show', async () => {
  const clinic = await world.organization();
  const { version } = await clinic.officer.policy.get();
  const { profile } = await clinic.officer.organization.settings();
  const changed = await clinic.as('administrator').organization.setProfile({
    ...profile,
    name: 'Riverside Health',
    timeZone: 'America/New_York',
    kind: 'hybrid',
    workingDays: ['saturday', 'monday', 'monday'],
    languages: ['es', 'en'],
  });
  expect(changed.profile).toMatchObject({
    kind: 'hybrid',
    workingDays: ['monday', 'saturday'],
    languages: ['es', 'en'],
  });

  const bundle = await clinic.officer.policy.get();
  expect(bundle).toMatchObject({ version: version + 1, organization: { name: 'Riverside Health' } });
  expect(Object.keys(bundle.organization)).not.toContain('kind');
  const { events } = await clinic.officer.audit.list({ limit: 2 });
  expect(events[1]).toMatchObject({
    action: 'organization.profile-set',
    before: { name: 'Riverside Clinic', kind: 'covered-entity' },
    after: { name: 'Riverside Health', kind: 'hybrid' },
  });
});

test('a change of intervals or of security is on the trail with before and after, and publishes nothing', async () => {
  const clinic = await world.organization();
  const { version } = await clinic.officer.policy.get();
  const { intervals } = await clinic.officer.organization.setIntervals({
    ...defaultIntervals,
    vendorReviewMonths: 9,
    baaExpiryNoticeDays: [0, 45, 45, 7],
  });
  expect(intervals).toMatchObject({ vendorReviewMonths: 9, baaExpiryNoticeDays: [45, 7, 0] });
  const withoutAdministrators = defaultSecurity.secondFactorFor.filter((role) => role !== 'administrator');
  const { security } = await clinic
    .as('administrator')
    .organization.setSecurity({ ...defaultSecurity, secondFactorFor: withoutAdministrators, idleMinutes: 5 });
  expect(security).toEqual({ secondFactorFor: withoutAdministrators, idleMinutes: 5, absoluteHours: 12 });

  const { events } = await clinic.officer.audit.list({ limit: 2 });
  expect(events).toMatchObject([
    { action: 'organization.security-set', before: { idleMinutes: 15 }, after: { idleMinutes: 5 } },
    { action: 'organization.intervals-set', before: { vendorReviewMonths: 12 }, after: { vendorReviewMonths: 9 } },
  ]);
  expect((await clinic.officer.policy.get()).version).toBe(version);
});

test('nobody may ask for less than Wardline does, nor for more time to report a breach than the law gives', async () => {
  const clinic = await world.organization();
  const { setSecurity, setIntervals } = clinic.officer.organization;
  for (const weaker of [{ idleMinutes: 16 }, { absoluteHours: 13 }, { idleMinutes: 0 }]) {
    await expect(setSecurity({ ...defaultSecurity, ...weaker })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  }
  await expect(setIntervals({ ...defaultIntervals, breachReportDays: 61 })).rejects.toMatchObject({
    code: 'BAD_REQUEST',
  });
  expect((await clinic.officer.organization.settings()).security).toEqual(defaultSecurity);
});

test('an administrator does not free officers from the second factor, and an officer may', async () => {
  const clinic = await world.organization();
  const none = { ...defaultSecurity, secondFactorFor: [] };
  await expect(clinic.as('administrator').organization.setSecurity(none)).rejects.toMatchObject({
    code: 'FORBIDDEN',
    message: expect.stringContaining('compliance officer from the second factor'),
  });
  expect((await clinic.officer.organization.settings()).security).toEqual(defaultSecurity);
  const { security } = await clinic.officer.organization.setSecurity(none);
  expect(security.secondFactorFor).toEqual([]);
});

test('what an earlier release saved is filled up with what was added since', async () => {
  const clinic = await world.organization();
  await withTenant(world.db, clinic.id, (tx) =>
    tx
      .update(organizations)
      .set({ intervals: { vendorReviewMonths: 3 }, security: { idleMinutes: 10 } })
      .where(eq(organizations.id, clinic.id)),
  );
  expect(await clinic.officer.organization.settings()).toMatchObject({
    intervals: { ...defaultIntervals, vendorReviewMonths: 3 },
    security: { ...defaultSecurity, idleMinutes: 10 },
  });
});
