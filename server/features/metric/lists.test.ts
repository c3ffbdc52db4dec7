import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { members } from '../../../drizzle/schema/index.ts';
import { addDays } from '../../../shared/domain/calendar.ts';
import { ListVendors } from '../../../shared/domain/vendor-list.ts';
import { todayIn } from '../../../shared/policy/today.ts';
import {
  accessRequestIdAt,
  type Clinic,
  createWorld,
  exposureAt,
  notely,
  type World,
} from '../../../test/support/world.ts';
import { withTenant } from '../../database/tenant.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

const observe = async (clinic: Clinic, sites: readonly string[]) => {
  const browser = await (await clinic.browser()).api();
  const at = world.clock.now();
  await browser.observation.report({
    sentAt: at.toISOString(),
    observations: sites.map((site) => exposureAt(at, site)),
  });
};

async function receivingVendor(clinic: Clinic, name: string, isOwned: boolean) {
  const { officer, people } = clinic;
  const ownerId = isOwned ? people['compliance-officer'].id : null;
  const { id } = await officer.vendor.create({ ...notely, name, ownerId, sites: [`${name.toLowerCase()}.example`] });
  await officer.approval.decide({
    vendorId: id,
    ruling: 'approved',
    dataClasses: ['phi'],
    conditions: '',
    reason: 'Reviewed',
    reviewDueOn: null,
  });
  return id;
}

/** Three findings past their day, of which one is planned without money, one is owned and acted on, and one was left; and one that is new. */
async function clinicWithMuchToDo(): Promise<Clinic> {
  const clinic = await world.organization();
  const { officer, people } = clinic;
  await receivingVendor(clinic, 'Owned', true);
  await receivingVendor(clinic, 'Ownerless', false);
  await observe(clinic, ['left.example', 'planned.example', 'owned.example']);
  const { items } = await officer.finding.list({});
  const idOn = (site: string) => items.filter((finding) => finding.site === site).map(({ id }) => id);
  await officer.finding.assign({
    ids: [...idOn('owned.example'), ...idOn('planned.example')],
    ownerId: people['compliance-officer'].id,
  });
  for (const id of idOn('planned.example')) {
    await officer.finding.plan({ id, plan: { treatment: 'fix', what: 'Buy one', isFunded: false } });
  }
  world.clock.pass({ days: 100 });
  await observe(clinic, ['new.example']);
  return clinic;
}

test('each figure opens the list that it was counted from, with as many lines', async () => {
  const { officer } = await clinicWithMuchToDo();
  const { figures } = await officer.metric.view({});
  const valueOf = (id: string) => figures.metrics.find((metric) => metric.id === id)?.value;
  for (const [figure, lines] of [
    ['findings-grave', 4],
    ['findings-not-acted-on', 1],
    ['treatments-stuck', 2],
  ] as const) {
    expect([figure, valueOf(figure), (await officer.finding.list({ figure })).total]).toEqual([figure, lines, lines]);
  }
  for (const [figure, narrowed, lines] of [
    ['vendors-missing', { baa: 'missing' }, 2],
    ['vendors-expiring', { baa: 'ending' }, 0],
    ['vendors-without-owner', { owner: 'none' }, 1],
    ['vendors-unchecked', { check: 'missing' }, 2],
  ] as const) {
    const listed = await officer.vendor.page(ListVendors.parse({ receives: 'phi', ...narrowed }));
    expect([figure, valueOf(figure), listed.total]).toEqual([figure, lines, lines]);
  }
});

test('an owner who has left owns nothing, in the figure, in the list behind it and by name', async () => {
  const clinic = await clinicWithMuchToDo();
  const { officer, people } = clinic;
  const leaver = people.leadership;
  const { items } = await officer.finding.list({ figure: 'findings-not-acted-on' });
  const ids = items.map(({ id }) => id);
  await officer.finding.assign({ ids, ownerId: leaver.id });
  const stuckAndUnowned = async () => {
    const { figures } = await officer.metric.view({});
    return [
      figures.metrics.find(({ id }) => id === 'treatments-stuck')?.value,
      (await officer.finding.list({ figure: 'treatments-stuck' })).total,
      (await officer.finding.list({ owner: 'none' })).total,
    ];
  };
  expect(await stuckAndUnowned()).toEqual([1, 1, 1]);
  await withTenant(world.db, clinic.id, (tx) =>
    tx.update(members).set({ leftOn: '2020-01-31' }).where(eq(members.id, leaver.id)),
  );
  expect(await stuckAndUnowned()).toEqual([2, 2, 2]);
});

test('decisions that wait open what was counted and nothing else that waits, also where somebody snoozed one', async () => {
  const clinic = await clinicWithMuchToDo();
  const { officer, people } = clinic;
  const at = world.clock.now();
  const api = await (await clinic.browser()).api();
  const wish = { purpose: 'Plan the shifts', dataClass: 'identifiers' as const };
  for (const site of ['asked.example', 'rested.example'])
    await api.accessRequest.submit({ ...wish, site, id: accessRequestIdAt(at) });
  await officer.authority.name({
    memberId: people.leadership.id,
    statement: 'By the board',
    sinceOn: '2026-01-01',
  });
  const endsOn = addDays(todayIn('America/Chicago', at), 10);
  for (const [name, isGranted] of [
    ['Sought', false],
    ['Granted', true],
  ] as const) {
    const { id: vendorId } = await officer.vendor.create({ ...notely, name, sites: [`${name}.example`.toLowerCase()] });
    const denied = { ruling: 'denied' as const, dataClasses: [], conditions: '', reason: 'No', reviewDueOn: null };
    await officer.approval.decide({ vendorId, ...denied });
    const asked = { vendorId, groupId: null, dataClasses: ['identifiers' as const], reason: 'We need it', endsOn };
    const { id } = await officer.exception.ask({ ...asked, accessRequestId: null });
    if (isGranted) await clinic.as('leadership').exception.settle({ id, outcome: 'granted', reason: 'For now' });
  }
  const { items } = await officer.inbox.list({ kind: 'access-request' });
  const { kind, id } = items.find(({ name }) => name === 'rested.example')!;
  await officer.inbox.snooze({ kind, id, untilOn: addDays(endsOn, 10), because: 'Next month' });

  const listed = await officer.inbox.list({ figure: 'decisions-waiting' });
  expect(listed.items.map(({ name, reason }) => `${name}: ${reason}`).toSorted()).toEqual([
    'Sought: exception-asked',
    'asked.example: requested',
    'rested.example: requested',
  ]);
  const { figures } = await officer.metric.view({});
  expect(figures.metrics.find((metric) => metric.id === 'decisions-waiting')?.value).toBe(listed.total);
  expect((await officer.inbox.list({})).total).toBeGreaterThan(listed.total);
});

const sum = ({ avoided, goneOn, passed }: { avoided: number; goneOn: number; passed: number }): number =>
  avoided + goneOn + passed;

test('exposures open where they were, site by site and as many together, each with its finding', async () => {
  const clinic = await world.organization();
  const { officer } = clinic;
  await observe(clinic, ['often.example', 'often.example', 'once.example']);
  world.clock.pass({ days: 100 });
  await observe(clinic, ['often.example']);
  const at = world.clock.now();
  const toOn = todayIn('America/Chicago', at);
  const { items } = await officer.finding.list({});
  const findingOn = (site: string) => items.find((finding) => finding.site === site)?.id;
  for (const [fromOn, expected] of [
    [addDays(toOn, -120), { 'often.example': 3, 'once.example': 1 }],
    [addDays(toOn, -5), { 'often.example': 1 }],
  ] as const) {
    const period = { fromOn, toOn };
    const { sites, rest } = await officer.metric.exposureSites(period);
    expect(Object.fromEntries(sites.map((one) => [one.site, sum(one)]))).toEqual(expected);
    expect(sites.map(({ findingId }) => findingId)).toEqual(sites.map(({ site }) => findingOn(site)));
    const { figures } = await officer.metric.view(period);
    const told = (id: string) => figures.metrics.find((metric) => metric.id === id)?.value;
    expect([told('exposures'), told('exposures-gone-on')]).toEqual([
      [...sites, rest].reduce((so, one) => so + sum(one), 0),
      [...sites, rest].reduce((so, { goneOn, passed }) => so + goneOn + passed, 0),
    ]);
  }
  await expect(officer.metric.exposureSites({ fromOn: toOn, toOn: addDays(toOn, -1) })).rejects.toThrow(
    'before it begins',
  );
  expect(await officer.metric.exposureSites({ fromOn: toOn, toOn })).toMatchObject({ isKnown: true });
  // Where no browser was there to see any, none is not nothing.
  const other = await world.organization('Other Clinic');
  expect(await other.officer.metric.exposureSites({})).toMatchObject({ sites: [], isKnown: false });
});
