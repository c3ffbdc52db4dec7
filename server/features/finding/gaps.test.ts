import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Clinic, createWorld, exposureAt, notely, type World } from '../../../test/support/world.ts';
import { systemContextOf } from '../../auth/system.ts';
import { settleGaps } from './settle-gaps.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

const sweep = (clinic: Clinic) => settleGaps(systemContextOf(world.db, clinic.id, 'settle-gaps', world.clock.now));
const openOf = async (clinic: Clinic) =>
  (await clinic.officer.finding.list({ sort: 'first-seen' })).items.filter(({ missing }) => missing !== null);
const kindsOf = async (clinic: Clinic) => (await openOf(clinic)).map(({ kind }) => kind).toSorted();

const told = async (clinic: Clinic) =>
  (await clinic.officer.notification.list({ state: 'waiting' })).items.map(({ notice, urgency }) => ({
    ...(notice.kind === 'gap-opened' ? { kind: notice.findingKind, name: notice.vendorName } : { kind: notice.kind }),
    urgency,
  }));

async function withGap() {
  const clinic = await world.organization();
  const vendor = await clinic.officer.vendor.create(notely);
  await clinic.officer.approval.decide({
    vendorId: vendor.id,
    ruling: 'approved',
    dataClasses: ['phi'],
    conditions: '',
    reason: 'Reviewed',
    reviewDueOn: '2020-01-01',
  });
  await sweep(clinic);
  return { clinic, vendor };
}

describe('what is missing of a vendor', () => {
  test('is a finding each, with severity, a due day by the policy and Wardline in its history', async () => {
    const { clinic, vendor } = await withGap();
    expect(await kindsOf(clinic)).toEqual(['no-baa', 'no-owner', 'review-overdue']);
    const finding = (await openOf(clinic)).find(({ kind }) => kind === 'no-baa')!;
    expect(finding).toMatchObject({
      severity: 'high',
      vendorId: vendor.id,
      site: null,
      observations: 0,
      actedOnAt: null,
    });
    expect(Date.parse(finding.dueOn!) - world.clock.now().getTime()).toBeGreaterThan(12 * 86_400_000);
    const { history } = await clinic.officer.finding.get({ id: finding.id });
    expect(history).toMatchObject([{ action: 'finding.opened', actorName: 'Wardline' }]);
    const before = await openOf(clinic);
    await sweep(clinic);
    expect(await openOf(clinic), 'asked again, it changes nothing').toEqual(before);
  });

  test('closes by itself once it is there, says so, and comes back with its known-since', async () => {
    const { clinic, vendor } = await withGap();
    const finding = (await openOf(clinic)).find(({ kind }) => kind === 'no-owner')!;
    const owned = { id: vendor.id, ...notely, ownerId: clinic.people['compliance-officer'].id };
    await clinic.officer.vendor.update(owned);
    await sweep(clinic);
    expect(await clinic.officer.finding.get({ id: finding.id })).toMatchObject({
      treatment: 'fixed',
      closedByName: null,
      closingReason: 'Somebody is answerable for the vendor.',
      history: [{ action: 'finding.closed', actorName: 'Wardline' }, {}],
    });
    await clinic.officer.vendor.update({ ...owned, ownerId: null });
    await sweep(clinic);
    expect(await clinic.officer.finding.get({ id: finding.id })).toMatchObject({
      closedAt: null,
      firstSeenAt: finding.firstSeenAt,
      history: [{ action: 'finding.reopened' }, {}, {}],
    });
  });

  test('that a person closed stays closed while it goes on, unless it was said to be fixed', async () => {
    const { clinic } = await withGap();
    const [baa, owner] = ['no-baa', 'no-owner'].map(async (kind) =>
      (await openOf(clinic)).find((one) => one.kind === kind)!,
    );
    await clinic.officer.finding.close({ id: (await baa!).id, treatment: 'mistaken', reason: 'They see nothing' });
    await clinic.officer.finding.close({ id: (await owner!).id, treatment: 'fixed', reason: 'Done' });
    await sweep(clinic);
    expect(await kindsOf(clinic)).toEqual(['no-owner', 'review-overdue']);
  });

  test('is merged neither into another finding nor with one', async () => {
    const { clinic } = await withGap();
    const [first, second] = await openOf(clinic);
    await expect(clinic.officer.finding.merge({ id: first!.id, duplicates: [second!.id] })).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('closes by itself') as string,
    });
  });

  test('closes as avoided, with the true reason, once the vendor is merged into another, ended or denied', async () => {
    const closed = async ({ clinic, vendor }: Awaited<ReturnType<typeof withGap>>) => {
      await sweep(clinic);
      expect((await openOf(clinic)).filter(({ vendorId }) => vendorId === vendor.id)).toEqual([]);
      const { items } = await clinic.officer.finding.list({ state: 'closed', vendorId: vendor.id });
      expect(new Set(items.map(({ treatment }) => treatment))).toEqual(new Set(['avoided']));
      const { events } = await clinic.officer.audit.list({ limit: 20 });
      const ids = items.map(({ id }) => id as string);
      const names = events.flatMap(({ action, subjectId, subjectName }) =>
        action === 'finding.closed' && ids.includes(subjectId ?? '') ? [subjectName] : [],
      );
      expect(names.toSorted()).toEqual(['no-baa of Notely', 'no-owner of Notely', 'review-overdue of Notely']);
      return [...new Set(items.map(({ closingReason }) => closingReason))];
    };
    const merged = await withGap();
    const sites = ['notely-app.example'];
    const { id: intoId } = await merged.clinic.officer.vendor.create({ ...notely, name: 'Notely Inc', sites });
    await merged.clinic.officer.vendor.merge({ id: merged.vendor.id, intoId, reason: 'The same' });
    expect(await closed(merged)).toEqual(['The vendor was merged into Notely Inc.']);

    const denied = await withGap();
    const deny = { ruling: 'denied' as const, dataClasses: [], conditions: '', reason: 'Left', reviewDueOn: null };
    await denied.clinic.officer.approval.decide({ vendorId: denied.vendor.id, ...deny });
    expect(await closed(denied)).toEqual(['The vendor was denied.']);

    const ended = await withGap();
    const { id } = ended.vendor;
    const { officer } = ended.clinic;
    await officer.vendor.beginEnding({ id, reason: 'Nobody uses it' });
    for (const step of ['export', 'accounts'] as const)
      await officer.vendor.settleEndingStep({ id, step, outcome: 'not-needed', note: 'Never used' });
    await officer.approval.decide({ vendorId: id, ...deny });
    await officer.vendor.end({ id, note: '' });
    expect(await closed(ended)).toEqual(['The vendor was ended.']);
    await officer.vendor.takeBack({ id, reason: 'We use it after all' });
    await sweep(ended.clinic);
    expect(await openOf(ended.clinic), 'it is denied').toEqual([]);
  });

  test('is none where the vendor is denied or was determined to be a conduit', async () => {
    const { clinic, vendor } = await withGap();
    await clinic.officer.vendor.determine({ vendorId: vendor.id, kind: 'conduit', reason: 'Carries it alone' });
    await sweep(clinic);
    expect(await kindsOf(clinic)).toEqual(['no-owner', 'review-overdue']);
  });
});

test('a reason on record why no agreement is required makes none needless: only a determination does', async () => {
  const { clinic, vendor } = await withGap();
  await clinic.officer.baa.record({
    vendorId: vendor.id,
    counterparty: 'Notely Inc',
    signedOn: '2026-01-05',
    effectiveOn: '2026-01-10',
    expiresOn: null,
    type: 'none-required',
    reason: 'They said so',
  });
  await sweep(clinic);
  expect(await kindsOf(clinic)).toContain('no-baa');
});

describe('a gap', () => {
  test('is told once with its vendor’s name until it closes, and again when it comes back', async () => {
    const { clinic, vendor } = await withGap();
    await sweep(clinic);
    const missing = ['no-baa', 'no-owner', 'review-overdue'].map((kind) => ({
      kind,
      name: 'Notely',
      urgency: 'digest',
    }));
    expect((await told(clinic)).toSorted((a, b) => (a.kind < b.kind ? -1 : 1))).toEqual(missing);
    expect(await told({ ...clinic, officer: clinic.as('administrator') })).toEqual([]);

    const owned = { id: vendor.id, ...notely, ownerId: clinic.people['compliance-officer'].id };
    await clinic.officer.vendor.update(owned);
    await sweep(clinic);
    expect((await told(clinic)).map(({ kind }) => kind)).not.toContain('no-owner');
    world.clock.pass({ hours: 1 });
    await clinic.officer.vendor.update({ ...owned, ownerId: null });
    await sweep(clinic);
    await sweep(clinic);
    expect((await told(clinic)).filter(({ kind }) => kind === 'no-owner')).toHaveLength(1);
    expect((await clinic.officer.notification.list({})).total).toBe(4);
  });

  test('is urgent once browsers meet a vendor without an agreement', async () => {
    const { clinic } = await withGap();
    const observations = [exposureAt(world.clock.now())];
    const sentAt = world.clock.now().toISOString();
    await (await (await clinic.browser()).api()).observation.report({ sentAt, observations });
    await sweep(clinic);
    await sweep(clinic);
    expect((await told(clinic)).filter(({ kind }) => kind === 'no-baa')).toEqual([
      { kind: 'no-baa', name: 'Notely', urgency: 'urgent' },
    ]);
  });

  test('that became better is urgent again each time that it becomes worse, once for all that was told of it', async () => {
    const { clinic } = await withGap();
    const baaTold = async () => (await told(clinic)).filter(({ kind }) => kind === 'no-baa');
    for (let round = 0; round < 2; round++) {
      const sentAt = world.clock.now().toISOString();
      const observations = [exposureAt(world.clock.now())];
      await (await (await clinic.browser()).api()).observation.report({ sentAt, observations });
      const { total } = await clinic.officer.notification.list({});
      await sweep(clinic);
      await sweep(clinic);
      expect(await baaTold()).toEqual([{ kind: 'no-baa', name: 'Notely', urgency: 'urgent' }]);
      expect((await clinic.officer.notification.list({})).total).toBe(total + 1);
      world.clock.pass({ days: 31 });
      await sweep(clinic);
      expect((await openOf(clinic)).find(({ kind }) => kind === 'no-baa')?.severity).toBe('high');
    }
  });

  test('of many vendors at once is told once for all, until none is left', async () => {
    const clinic = await world.organization();
    const vendors = [];
    for (let number = 0; number < 11; number++)
      vendors.push(
        await clinic.officer.vendor.create({ ...notely, name: `Vendor ${number}`, sites: [`vendor${number}.example`] }),
      );
    await sweep(clinic);
    expect(await told(clinic)).toEqual([{ kind: 'gaps-opened', urgency: 'digest' }]);
    const ownerId = clinic.people['compliance-officer'].id;
    for (const { id, name, sites } of vendors)
      await clinic.officer.vendor.update({ ...notely, id, name, sites, ownerId });
    await sweep(clinic);
    expect(await told(clinic)).toEqual([]);
  });
});

describe('an acceptance', () => {
  test('is signed by leadership until a day, after which the finding is open again', async () => {
    const { clinic } = await withGap();
    const finding = (await openOf(clinic)).find(({ kind }) => kind === 'no-baa')!;
    const until = new Date(world.clock.now().getTime() + 86_400_000).toISOString().slice(0, 10);
    const signed = { id: finding.id, until, reason: 'Agreement is on its way' };
    await expect(clinic.officer.finding.accept(signed)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(await clinic.as('leadership').finding.accept(signed)).toMatchObject({
      treatment: 'accepted',
      acceptedUntil: until,
      closedByName: clinic.people.leadership.name,
    });
    await sweep(clinic);
    expect(await kindsOf(clinic)).not.toContain('no-baa');
    world.clock.pass({ days: 3 });
    await sweep(clinic);
    const again = await clinic.officer.finding.get({ id: finding.id });
    expect(again).toMatchObject({ closedAt: null, acceptedUntil: null, firstSeenAt: finding.firstSeenAt });
    const { intervals } = await clinic.officer.organization.settings();
    const policyDays = intervals.highFindingDays * 86_400_000;
    expect(Date.parse(again.dueOn!), 'its time begins on the day on which the acceptance ended').toBe(
      Date.parse(until) + policyDays,
    );
    expect(again.history[0]).toMatchObject({ action: 'finding.reopened', after: { reason: 'Its acceptance ended.' } });
  });
});
