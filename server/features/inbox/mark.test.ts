import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Clinic, createWorld, exposureAt, notely, type World } from '../../../test/support/world.ts';
import { FindingId } from '../../../shared/domain/finding.ts';
import type { MemberId } from '../../../shared/domain/member.ts';
import { inboxOf, which } from '../../../test/support/inbox.ts';

let world: World;
let clinic: Clinic;
let inbox: ReturnType<typeof inboxOf>;
beforeAll(async () => {
  world = await createWorld();
});
beforeEach(async () => {
  clinic = await world.organization();
  inbox = inboxOf(world, clinic);
});
afterAll(() => world.close());

describe('what is snoozed', () => {
  const because = 'They send the renewal next week';

  test('rests until its day, with its reason on the trail, and comes back by itself', async () => {
    await clinic.officer.vendor.create(notely);
    const item = await inbox.the('ownership');
    const rested = await clinic.officer.inbox.snooze({ ...which(item), untilOn: world.dayIn(5), because });
    expect(rested.snoozed).toEqual({
      untilOn: world.dayIn(5),
      because,
      byName: clinic.people['compliance-officer'].name,
    });
    expect(await inbox.waiting()).toEqual([]);
    expect(await inbox.waiting({ state: 'resting' })).toEqual([rested]);
    expect(await clinic.officer.inbox.count()).toMatchObject({ waiting: 0, resting: 1 });
    const { events } = await clinic.officer.audit.list({ action: 'inbox.snoozed', limit: 1 });
    expect(events[0]?.after).toMatchObject({ snoozed: { because } });
    world.clock.pass({ days: 6 });
    expect(await inbox.waiting()).toMatchObject([{ id: item.id, snoozed: null }]);
  });

  test('comes back before its day when it gets worse', async () => {
    const vendor = await inbox.addVendor('Ending');
    await inbox.approve(vendor.id);
    await inbox.agree(vendor.id, world.dayIn(20));
    await clinic.officer.inbox.snooze({ ...which(await inbox.the('agreement')), untilOn: world.dayIn(60), because });
    world.clock.pass({ days: 10 });
    expect(await inbox.reasons()).toEqual([]);
    world.clock.pass({ days: 5 });
    expect(await inbox.reasons()).toEqual(['agreement-ends-within-days: Ending']);
  });

  test('comes back when it was solved and begins anew', async () => {
    const vendor = await inbox.addVendor('Lapsing');
    await inbox.approve(vendor.id);
    await inbox.agree(vendor.id, world.dayIn(-3));
    await clinic.officer.inbox.snooze({ ...which(await inbox.the('coverage')), untilOn: world.dayIn(60), because });
    expect(await inbox.reasons()).toEqual([]);
    await inbox.agree(vendor.id, world.dayIn(5), world.dayIn(0));
    world.clock.pass({ days: 4 });
    expect(await inbox.reasons(), 'another agreement ends soon').toEqual(['agreement-ends-within-days: Lapsing']);
    expect(await inbox.reasons({ state: 'resting' })).toEqual([]);
    world.clock.pass({ days: 2 });
    expect(await inbox.reasons(), 'a second lapse').toEqual(['baa-over: Lapsing']);
  });

  test('comes back when a finding is reopened, when it becomes overdue, and when a vendor loses its next owner', async () => {
    await inbox.report(exposureAt(world.clock.now()));
    const finding = await inbox.the('finding');
    const rest = { untilOn: world.dayIn(60), because };
    await clinic.officer.inbox.snooze({ ...which(finding), ...rest });
    const id = FindingId.parse(finding.id);
    await clinic.officer.finding.close({ id, treatment: 'fixed', reason: 'Done' });
    world.clock.pass({ days: 1 });
    expect(await inbox.waiting({ kind: 'finding' })).toEqual([]);
    await clinic.officer.finding.reopen({ id, reason: 'Not done' });
    expect(await inbox.waiting({ kind: 'finding' })).toHaveLength(1);

    await clinic.officer.finding.setDue({ ids: [id], dueOn: world.dayIn(3) });
    await clinic.officer.inbox.snooze({ ...which(finding), ...rest });
    world.clock.pass({ days: 3 });
    expect(await inbox.waiting({ kind: 'finding' }), 'not after its last day').toEqual([]);
    world.clock.pass({ days: 1 });
    expect(await inbox.waiting({ kind: 'finding' })).toMatchObject([
      { reason: 'finding-overdue', dueOn: world.dayIn(-1) },
    ]);

    const vendor = await clinic.officer.vendor.create({ ...notely, name: 'Orphan', sites: ['orphan.example'] });
    await clinic.officer.inbox.snooze({ ...which(await inbox.the('ownership')), ...rest });
    const { name, purpose, sites } = vendor;
    const own = (ownerId: MemberId | null) =>
      clinic.officer.vendor.update({ id: vendor.id, name, purpose, sites, ownerId });
    await own(clinic.people['compliance-officer'].id);
    world.clock.pass({ days: 1 });
    await own(null);
    expect(await inbox.waiting({ kind: 'ownership' })).toHaveLength(1);
  });

  test('is woken again, once', async () => {
    await clinic.officer.vendor.create(notely);
    const item = await inbox.the('ownership');
    await clinic.officer.inbox.snooze({ ...which(item), untilOn: world.dayIn(5), because });
    expect(await clinic.officer.inbox.wake(which(item))).toMatchObject({ snoozed: null });
    await expect(clinic.officer.inbox.wake(which(item))).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await inbox.waiting()).toHaveLength(1);
  });

  test('needs a day to come within a year, a thing that waits, and somebody who may decide on it', async () => {
    await clinic.officer.vendor.create(notely);
    const item = which(await inbox.the('ownership'));
    for (const untilOn of [world.dayIn(-1), world.dayIn(400)])
      await expect(clinic.officer.inbox.snooze({ ...item, untilOn, because })).rejects.toMatchObject({
        code: 'BAD_REQUEST',
      });
    await expect(
      clinic.as('auditor').inbox.snooze({ ...item, untilOn: world.dayIn(5), because }),
    ).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await expect(
      clinic.officer.inbox.snooze({ ...item, kind: 'finding', untilOn: world.dayIn(5), because }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('what is given to somebody', () => {
  test('is theirs in their own view, and they are told until it is somebody else’s', async () => {
    await clinic.officer.vendor.create(notely);
    const item = which(await inbox.the('ownership'));
    const privacy = clinic.as('privacy-official');
    const { id: memberId, name } = clinic.people['privacy-official'];
    expect(await clinic.officer.inbox.assign({ ...item, memberId })).toMatchObject({ assigneeName: name });
    expect(await inbox.waiting({ mine: true }, privacy)).toMatchObject([{ id: item.id }]);
    expect(await inbox.waiting({ mine: true })).toEqual([]);
    expect(await privacy.inbox.count()).toMatchObject({ mine: 1 });
    const told = async () => (await privacy.notification.list({ state: 'waiting' })).items.map(({ notice }) => notice);
    expect(await told()).toEqual([{ kind: 'given-to-you', itemKind: 'ownership', name: 'Notely' }]);
    await clinic.officer.inbox.assign({ ...item, memberId: null });
    expect(await told()).toEqual([]);
    expect(await inbox.waiting()).toMatchObject([{ assigneeId: null }]);
  });

  test('is given to nobody whose role does not show it', async () => {
    await clinic.officer.vendor.create(notely);
    const memberId = clinic.people['workforce-member'].id;
    const given = clinic.officer.inbox.assign({ ...which(await inbox.the('ownership')), memberId });
    await expect(given).rejects.toMatchObject({ code: 'PRECONDITION_FAILED' });
  });
});
