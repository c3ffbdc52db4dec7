import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eq } from 'drizzle-orm';
import { vendors } from '../../../drizzle/schema/index.ts';
import { monthsAfter } from '../../../shared/domain/calendar.ts';
import { endVendor } from '../../../test/support/end-vendor.ts';
import {
  accessRequestIdAt,
  coverage,
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

const day = (after: number) =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Chicago' }).format(
    new Date(world.clock.now().getTime() + after * 86_400_000),
  );

/** A clinic with a denied vendor, and somebody in leadership who is named as the authority. */
async function deniedVendor() {
  const clinic = await world.organization();
  const { id: vendorId } = await clinic.officer.vendor.create(notely);
  const denied = { ruling: 'denied' as const, dataClasses: [], conditions: '', reviewDueOn: null };
  await clinic.officer.approval.decide({ vendorId, ...denied, reason: 'They sold data' });
  const memberId = clinic.people.leadership.id;
  await clinic.officer.authority.name({ memberId, statement: 'By the board', sinceOn: '2026-01-01' });
  const ask = {
    vendorId,
    groupId: null,
    dataClasses: ['identifiers' as const],
    reason: 'The partner hospital uses nothing else',
    endsOn: day(30),
    accessRequestId: null,
  };
  return { clinic, vendorId, ask, leader: clinic.as('leadership') };
}

describe('an exception', () => {
  test('is asked for by an officer, granted by a named authority alone, and reaches browsers with its days', async () => {
    const { clinic, vendorId, ask, leader } = await deniedVendor();
    const { id } = await clinic.officer.exception.ask(ask);
    expect((await clinic.officer.policy.get()).exceptions).toEqual([]);
    const waiting = await leader.notification.list({ state: 'waiting' });
    expect(waiting.items.map(({ notice }) => notice.kind)).toContain('decision-waits');
    const grant = { id, outcome: 'granted' as const, reason: 'For the quarter' };
    await expect(clinic.officer.exception.settle(grant)).rejects.toMatchObject({ code: 'FORBIDDEN' });

    expect(await leader.exception.settle(grant)).toMatchObject({
      outcome: 'granted',
      settledByName: clinic.people.leadership.name,
      startsOn: day(0),
    });
    const browser = await (await clinic.browser()).api();
    const check = { knownVersion: null, extensionVersion: '0.1.0', coverage };
    expect(await browser.policy.current(check)).toMatchObject({
      bundle: { exceptions: [{ id, vendorId, groupId: null, dataClasses: ['identifiers'], endsOn: ask.endsOn }] },
    });
    await expect(leader.exception.settle(grant)).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  test('lasts no longer than the policy allows, and needs somebody who could grant it', async () => {
    const { clinic, ask } = await deniedVendor();
    const tooLong = monthsAfter(day(1), 6);
    for (const endsOn of [day(-1), tooLong])
      await expect(clinic.officer.exception.ask({ ...ask, endsOn })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    const [authority] = await clinic.officer.authority.list();
    await clinic.officer.authority.end({ id: authority!.id });
    await expect(clinic.officer.exception.ask(ask)).rejects.toMatchObject({ code: 'PRECONDITION_FAILED' });
  });

  test('never stands in for an agreement that the law asks for', async () => {
    const { clinic, vendorId, ask } = await deniedVendor();
    const phi = { ...ask, dataClasses: ['phi' as const] };
    await expect(clinic.officer.exception.ask(phi)).rejects.toMatchObject({
      code: 'PRECONDITION_FAILED',
      message: expect.stringContaining('45 CFR 164.502(e)(1)') as string,
    });
    const reason = 'It treats the patients itself';
    await clinic.officer.vendor.determine({ vendorId, kind: 'not-business-associate', reason });
    expect(await clinic.officer.exception.ask(phi)).toMatchObject({ needsBaa: false });
  });

  test('needs one as soon as the vendor is determined to be a business associate, asked for or granted before', async () => {
    const { clinic, vendorId, ask, leader } = await deniedVendor();
    const determine = (kind: 'conduit' | 'business-associate') =>
      clinic.officer.vendor.determine({ vendorId, kind, reason: 'Counsel says so' });
    await determine('conduit');
    const phi = { ...ask, dataClasses: ['phi' as const] };
    const granted = await clinic.officer.exception.ask(phi);
    const waiting = await clinic.officer.exception.ask(phi);
    await leader.exception.settle({ id: granted.id, outcome: 'granted', reason: 'Fine' });
    expect((await clinic.officer.policy.get()).exceptions).toMatchObject([{ id: granted.id, needsBaa: false }]);

    await determine('business-associate');
    expect((await clinic.officer.policy.get()).exceptions).toMatchObject([{ id: granted.id, needsBaa: true }]);
    await expect(leader.exception.settle({ id: waiting.id, outcome: 'granted', reason: 'Fine' })).rejects.toMatchObject(
      { code: 'PRECONDITION_FAILED' },
    );
  });

  test('ends early with a reason, and by its day alone', async () => {
    const { clinic, ask, leader } = await deniedVendor();
    const both = [await clinic.officer.exception.ask(ask), await clinic.officer.exception.ask(ask)];
    for (const { id } of both) await leader.exception.settle({ id, outcome: 'granted', reason: 'Fine' });
    await clinic.officer.exception.end({ id: both[0]!.id, reason: 'The other tool arrived' });
    const { version, exceptions } = await clinic.officer.policy.get();
    expect(exceptions.map(({ id }) => id)).toEqual([both[1]!.id]);
    const idsIn = async (state: 'ended' | 'in-force' | 'over') =>
      (await clinic.officer.exception.list({ state })).items.map(({ id }) => id);
    expect([await idsIn('ended'), await idsIn('in-force')]).toEqual([[both[0]!.id], [both[1]!.id]]);

    world.clock.pass({ days: 31 });
    expect(await idsIn('over')).toEqual([both[1]!.id]);
    expect(await clinic.officer.policy.get()).toMatchObject({ version });
    await expect(clinic.officer.exception.end({ id: both[1]!.id, reason: 'Late' })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
  });

  test('that was taken back waits for nobody', async () => {
    const { clinic, ask } = await deniedVendor();
    const { id } = await clinic.officer.exception.ask(ask);
    await clinic.officer.exception.end({ id, reason: 'Not needed any more' });
    expect(await clinic.officer.exception.list({ state: 'waiting' })).toEqual({ items: [], total: 0 });
  });

  test('shows what happened under it, which is no finding', async () => {
    const { clinic, vendorId, ask, leader } = await deniedVendor();
    const { id } = await clinic.officer.exception.ask(ask);
    await leader.exception.settle({ id, outcome: 'granted', reason: 'Fine' });
    world.clock.pass({ minutes: 5 });
    const at = world.clock.now();
    const used = { ...exposureAt(at), vendorId, decision: 'inform' as const, because: 'excepted' as const };
    const browser = await (await clinic.browser()).api();
    await browser.observation.report({ sentAt: at.toISOString(), observations: [used] });
    const [exception] = (await clinic.officer.exception.list({})).items;
    expect(exception).toMatchObject({ id, uses: 1 });
    expect(exception?.lastUsedAt?.getTime()).toBe(at.getTime());
    expect((await clinic.officer.finding.list({ state: 'open' })).total).toBe(0);
  });

  test('grants the requests of whoever it is for, and of nobody else', async () => {
    const { clinic, ask, leader } = await deniedVendor();
    const mine = await clinic.browser('Mine');
    const theirs = await clinic.browser('Theirs');
    const own = clinic.people['workforce-member'].id;
    await clinic.officer.browser.assign({ id: mine.id, memberId: own });
    const request = { site: 'notely.example', purpose: 'Plan the shifts', dataClass: 'identifiers' as const };
    const asked = [];
    for (const { api } of [mine, theirs]) {
      const id = accessRequestIdAt(world.clock.now());
      asked.push(await (await api()).accessRequest.submit({ ...request, id }));
    }
    const membership = { kind: 'chosen' as const, memberIds: [own] };
    const group = await clinic.officer.group.create({ name: 'Night shift', membership });
    const { id } = await clinic.officer.exception.ask({ ...ask, groupId: group.id, accessRequestId: asked[0]!.id });
    await leader.exception.settle({ id, outcome: 'granted', reason: 'Fine' });
    const [answered] = await (await mine.api()).accessRequest.mine();
    expect(answered).toMatchObject({ state: 'granted', answer: `By an exception, until ${ask.endsOn}.` });
    expect(await (await theirs.api()).accessRequest.mine()).toMatchObject([{ state: 'open' }]);
  });

  test('is neither asked for nor granted once its vendor was ended, only refused', async () => {
    const { clinic, vendorId, ask, leader } = await deniedVendor();
    const isEnded = { code: 'CONFLICT', message: expect.stringContaining('Take it back first') as string };
    await endVendor(clinic, vendorId);
    await expect(clinic.officer.exception.ask(ask)).rejects.toMatchObject(isEnded);

    await clinic.officer.vendor.takeBack({ id: vendorId, reason: 'We use it after all' });
    const { id } = await clinic.officer.exception.ask(ask);
    // As a vendor may have been ended by a version of Wardline that let its exceptions wait.
    await withTenant(world.db, clinic.id, (tx) =>
      tx
        .update(vendors)
        .set({ endedOn: day(0) })
        .where(eq(vendors.id, vendorId)),
    );
    const settled = { id, reason: 'For the quarter' };
    await expect(leader.exception.settle({ ...settled, outcome: 'granted' })).rejects.toMatchObject(isEnded);
    expect((await clinic.officer.policy.get()).exceptions).toEqual([]);
    expect(await leader.exception.settle({ ...settled, outcome: 'refused' })).toMatchObject({ outcome: 'refused' });
  });

  test('of another organization is not there', async () => {
    const { clinic, ask } = await deniedVendor();
    const stranger = await deniedVendor();
    const { id } = await clinic.officer.exception.ask(ask);
    for (const attempt of [
      () => stranger.leader.exception.settle({ id, outcome: 'granted', reason: 'Fine' }),
      () => stranger.clinic.officer.exception.end({ id, reason: 'Fine' }),
      () => stranger.clinic.officer.exception.ask({ ...stranger.ask, vendorId: ask.vendorId }),
    ])
      await expect(attempt()).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await stranger.clinic.officer.exception.list({})).toEqual({ items: [], total: 0 });
  });
});
