import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eq } from 'drizzle-orm';
import { members, memberships } from '../../../drizzle/schema/index.ts';
import type { MetricId } from '../../../shared/domain/metric.ts';
import { figureOf, type OrganizationFigures } from '../../../shared/domain/metric-across.ts';
import { type Clinic, createWorld, exposureAt, notely, type World } from '../../../test/support/world.ts';
import { systemContextOf } from '../../auth/system.ts';
import { withTenant } from '../../database/tenant.ts';
import { countDay } from './count-day.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

const count = ({ id }: Clinic) => countDay(systemContextOf(world.db, id, 'count-metrics', world.clock.now));

/** Lets the officer of one clinic act in another too, as somebody there. */
const letIn = async (from: Clinic, into: Clinic, as: 'leadership' | 'workforce-member') => {
  const accountId = from.accountOf('compliance-officer');
  await world.db.insert(memberships).values({ accountId, organizationId: into.id, memberId: into.people[as].id });
};

/** A clinic in which so many vendors receive patient information without an agreement. */
async function clinicWithUncovered(name: string, vendors: number): Promise<Clinic> {
  const clinic = await world.organization(name);
  // Without any vendor on record, nobody would know.
  await clinic.officer.vendor.create({ ...notely, name: 'No patient information', sites: ['calm.example'] });
  for (let made = 0; made < vendors; made += 1) {
    const { id } = await clinic.officer.vendor.create({
      ...notely,
      name: `Vendor ${made}`,
      sites: [`vendor${made}.example`],
    });
    await clinic.officer.approval.decide({
      vendorId: id,
      ruling: 'approved',
      dataClasses: ['phi'],
      conditions: '',
      reason: 'Needed',
      reviewDueOn: null,
    });
  }
  await count(clinic);
  return clinic;
}

const valueIn = (organizations: readonly OrganizationFigures[], name: string, id: MetricId) => {
  const one = organizations.find((organization) => organization.name === name);
  return one && figureOf(one, id)?.value;
};

describe('several organizations', () => {
  test('are shown to whoever may read the report in each, the worst first, each with its own figures and all added up', async () => {
    const calm = await clinicWithUncovered('Alder Clinic', 0);
    const worse = await clinicWithUncovered('Birch Clinic', 2);
    await letIn(calm, worse, 'leadership');
    const { organizations, together } = await calm.officer.metric.across();
    expect(organizations.map(({ name }) => name)).toEqual(['Birch Clinic', 'Alder Clinic']);
    expect(valueIn(organizations, 'Birch Clinic', 'vendors-missing')).toBe(2);
    expect(valueIn(organizations, 'Alder Clinic', 'vendors-missing')).toBe(0);
    expect(together.find(({ id }) => id === 'vendors-missing')).toMatchObject({
      value: 2,
      counted: 2,
      organizationsNow: 1,
    });
  });

  test('show nothing of one in which the person may not read the report, has left, or does not belong', async () => {
    const own = await clinicWithUncovered('Cedar Clinic', 0);
    const [asWorkforce, left, strange] = [
      await clinicWithUncovered('Elm Clinic', 1),
      await clinicWithUncovered('Fir Clinic', 1),
      await clinicWithUncovered('Gum Clinic', 1),
    ];
    await letIn(own, asWorkforce, 'workforce-member');
    await letIn(own, left, 'leadership');
    await withTenant(world.db, left.id, (tx) =>
      tx.update(members).set({ leftOn: '2020-01-31' }).where(eq(members.id, left.people.leadership.id)),
    );
    const leaving = await clinicWithUncovered('Hawthorn Clinic', 0);
    await letIn(own, leaving, 'leadership');
    await withTenant(world.db, leaving.id, (tx) =>
      tx.update(members).set({ leftOn: '2199-12-31' }).where(eq(members.id, leaving.people.leadership.id)),
    );
    const { organizations, together } = await own.officer.metric.across();
    expect(organizations.map(({ name }) => name)).toEqual(['Cedar Clinic', 'Hawthorn Clinic']);
    expect(together.find(({ id }) => id === 'vendors-missing')?.value).toBe(0);
    expect(strange.id).not.toBe(own.id);
  });

  test('are one for whoever came in by single sign-on, whose provider speaks for it alone', async () => {
    const own = await clinicWithUncovered('Hazel Clinic', 0);
    const other = await clinicWithUncovered('Ivy Clinic', 1);
    await letIn(own, other, 'leadership');
    const { organizations } = await own.as('compliance-officer', { how: 'sso' }).metric.across();
    expect(organizations.map(({ name }) => name)).toEqual(['Hazel Clinic']);
  });

  test('of which one was never counted say so, and it is not added up as zero', async () => {
    const own = await clinicWithUncovered('Maple Clinic', 1);
    const fresh = await world.organization('Oak Clinic');
    await letIn(own, fresh, 'leadership');
    const { organizations, together } = await own.officer.metric.across();
    expect(organizations.find(({ name }) => name === 'Oak Clinic')).toMatchObject({ countedOn: null, metrics: [] });
    expect(together.find(({ id }) => id === 'vendors-missing')).toMatchObject({ value: 1, counted: 1 });
  });

  test('are hidden where their limits would have ended the session, whatever one’s own organization allows', async () => {
    const own = await clinicWithUncovered('Nettle Clinic', 0);
    const strict = await clinicWithUncovered('Oleander Clinic', 1);
    await letIn(own, strict, 'leadership');
    const { security } = await strict.officer.organization.settings();
    await strict.officer.organization.setSecurity({ ...security, idleMinutes: 5, absoluteHours: 1 });
    const at = world.clock.now().getTime();
    const minutesAgo = (minutes: number) => new Date(at - minutes * 60_000);
    const namesOf = async (startedAt: Date, lastUsedAt: Date) =>
      (await own.as('compliance-officer', { startedAt, lastUsedAt }).metric.across()).organizations.map(
        ({ name }) => name,
      );
    expect(await namesOf(minutesAgo(30), minutesAgo(4))).toEqual(['Oleander Clinic', 'Nettle Clinic']);
    expect(await namesOf(minutesAgo(30), minutesAgo(6))).toEqual(['Nettle Clinic']);
    expect(await namesOf(minutesAgo(61), minutesAgo(1))).toEqual(['Nettle Clinic']);
  });

  test('are counted over one period, so that what happened in each can be added up', async () => {
    const own = await clinicWithUncovered('Poplar Clinic', 0);
    const reporting = await clinicWithUncovered('Rowan Clinic', 0);
    await letIn(own, reporting, 'leadership');
    for (const clinic of [own, reporting]) {
      const at = world.clock.now();
      const browser = await (await clinic.browser()).api();
      await browser.observation.report({ sentAt: at.toISOString(), observations: [exposureAt(at)] });
    }
    world.clock.pass({ days: 3 });
    // From here on, its own usual period begins tomorrow.
    const { id, version } = await reporting.officer.report.create({ title: 'Summer' });
    await reporting.officer.report.freeze({ id, version });
    await world.settled();
    for (const clinic of [own, reporting]) await count(clinic);
    const { organizations, together } = await own.as('compliance-officer').metric.across();
    expect(organizations.map(({ name }) => valueIn(organizations, name, 'exposures'))).toEqual([1, 1]);
    expect(together.find(({ id: one }) => one === 'exposures')).toMatchObject({ value: 2, counted: 2 });
  });

  test('that ask for a second factor show nothing to a session that put it off for too long', async () => {
    const own = await clinicWithUncovered('Juniper Clinic', 0);
    const other = await clinicWithUncovered('Larch Clinic', 1);
    await letIn(own, other, 'leadership');
    expect((await own.officer.metric.across()).organizations).toHaveLength(2);
    world.clock.pass({ days: 8 });
    expect((await own.as('compliance-officer').metric.across()).organizations).toEqual([]);
    expect((await own.as('compliance-officer', { hasSecondFactor: true }).metric.across()).organizations).toHaveLength(
      2,
    );
  });
});
