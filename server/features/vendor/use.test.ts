import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerTo, createWorld, exposureAt, notely, observationIdAt, type World } from '../../../test/support/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

const daysAgo = (days: number) => new Date(world.clock.now().getTime() - days * 86_400_000);
const accountAt = (at: Date, event: 'signed-up' | 'signed-in', accountKind: 'personal' | 'organization') => ({
  kind: 'account' as const,
  id: observationIdAt(at),
  site: 'notely.example',
  vendorId: null,
  bundleVersion: 1,
  event,
  accountKind,
  accountDomain: null,
  via: null,
});

const monthOf = (at: Date) =>
  new Intl.DateTimeFormat('sv', { timeZone: 'America/Chicago', year: 'numeric', month: '2-digit' }).format(at);

/** A clinic whose people use Notely, by two browsers of one person and one of which nobody said whose it is. */
async function withUse() {
  const clinic = await world.organization();
  const { id } = await clinic.officer.vendor.create(notely);
  const report = async (browser: Awaited<ReturnType<typeof clinic.browser>>, observations: object[]) => {
    const { refused } = await (
      await browser.api()
    ).observation.report({ sentAt: world.clock.now().toISOString(), observations });
    expect(refused).toEqual([]);
  };
  const [desk, laptop, tablet] = [
    await clinic.browser('Desk'),
    await clinic.browser('Laptop'),
    await clinic.browser('Tablet'),
  ];
  for (const { id: browserId } of [desk, laptop]) {
    await clinic.officer.browser.assign({ id: browserId, memberId: clinic.people.leadership.id });
  }
  const overridden = exposureAt(daysAgo(40));
  await report(desk, [
    overridden,
    answerTo(overridden.id, daysAgo(40)),
    accountAt(daysAgo(41), 'signed-up', 'personal'),
  ]);
  await report(laptop, [accountAt(daysAgo(2), 'signed-in', 'organization')]);
  await report(tablet, [
    exposureAt(daysAgo(1), 'app.notely.example'),
    { ...exposureAt(daysAgo(1)), decision: 'inform' as const },
    exposureAt(daysAgo(500)),
    exposureAt(daysAgo(1), 'elsewhere.example'),
  ]);
  return { clinic, id };
}

describe('the exposures of a vendor', () => {
  test('are counted by month and by what became of them, on its sites alone and for a year', async () => {
    const { clinic, id } = await withUse();
    const months = await clinic.as('leadership').vendor.exposures({ id });
    expect(months).toHaveLength(12);
    expect(months.map(({ month }) => month)).toEqual(months.map(({ month }) => month).toSorted());
    const total = (of: 'stopped' | 'gone-on' | 'passed') => months.reduce((sum, month) => sum + month[of], 0);
    expect([total('stopped'), total('gone-on'), total('passed')]).toEqual([1, 1, 1]);
    expect(months.find(({ month }) => month === monthOf(daysAgo(40)))).toMatchObject({ 'gone-on': 1 });
  });

  test('are none for a vendor that nobody used, and not for administrators', async () => {
    const clinic = await world.organization();
    const { id } = await clinic.officer.vendor.create(notely);
    const months = await clinic.officer.vendor.exposures({ id });
    expect(months.every((month) => month.stopped + month['gone-on'] + month.passed === 0)).toBe(true);
    await expect(clinic.as('administrator').vendor.exposures({ id })).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('who uses a vendor', () => {
  test('is one line for a person with all their browsers, whoever was there last first', async () => {
    const { clinic, id } = await withUse();
    await clinic.officer.policy.setDiscovery({ who: 'named' });
    const { items, total, isCountedAlone } = await clinic.officer.vendor.users({ id });
    expect([total, isCountedAlone]).toEqual([2, false]);
    expect(items).toMatchObject([
      { memberName: null, browserLabel: 'Tablet', browsers: 1, accountKinds: [], exposures: 2 },
      {
        memberName: clinic.people.leadership.name,
        browserLabel: 'Laptop',
        browsers: 2,
        accountKinds: ['organization', 'personal'],
        signUps: 1,
        signIns: 1,
        exposures: 1,
      },
    ]);
    expect(await clinic.officer.vendor.users({ id, page: 2, size: 1 })).toMatchObject({ items: [items[1]], total: 2 });
  });

  test('names a person for what they did on the one site where their name was revealed, and for no sum over two', async () => {
    const clinic = await world.organization();
    const browser = await clinic.browser('Desk');
    await clinic.officer.browser.assign({ id: browser.id, memberId: clinic.people.leadership.id });
    const api = await browser.api();
    const reportAt = (site: string, at: Date) =>
      api.observation.report({ sentAt: world.clock.now().toISOString(), observations: [exposureAt(at, site)] });
    await reportAt('notely.example', daysAgo(1));
    await clinic.officer.policy.setDiscovery({ who: 'pseudonymous' });
    const [found] = (await clinic.officer.discovery.list({})).items;
    const [who] = (await clinic.officer.discovery.get({ id: found!.id })).who!;
    const asked = { pseudonym: who!.pseudonym!, reason: 'We must talk about what went to this site' };
    const { name } = await clinic.officer.reveal.onDiscovered({ id: found!.id, ...asked });
    const sites = ['notely.example', 'scribely.example'];
    const { id } = await clinic.officer.vendor.create({ ...notely, sites });
    const users = async () => (await clinic.officer.vendor.users({ id })).items;
    expect(await users()).toMatchObject([{ memberName: name, exposures: 1 }]);

    await reportAt('scribely.example', daysAgo(2));
    expect(await users(), 'though the newest was on the site of the reveal').toMatchObject([
      { memberName: null, browserLabel: null, pseudonym: asked.pseudonym, exposures: 2 },
    ]);
  });

  test('is told by pseudonym and to the hour, or only how many, as the policy has it', async () => {
    const { clinic, id } = await withUse();
    await clinic.officer.policy.setDiscovery({ who: 'pseudonymous' });
    const { items } = await clinic.officer.vendor.users({ id });
    expect(items.map(({ memberName, browserId, browserLabel }) => [memberName, browserId, browserLabel])).toEqual([
      [null, null, null],
      [null, null, null],
    ]);
    expect(items.map(({ pseudonym }) => pseudonym?.split(' ')[0])).toEqual(['Browser', 'Person']);
    expect(items.every(({ lastSeenAt }) => lastSeenAt.getTime() % 3_600_000 === 0)).toBe(true);
    await clinic.officer.policy.setDiscovery({ who: 'counted' });
    expect(await clinic.officer.vendor.users({ id })).toEqual({ items: [], total: 2, isCountedAlone: true });
  });
});
