import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Clinic, createWorld, exposureAt, notely, type World } from '../../../test/support/world.ts';
import { defaultApprovalRules } from '../../../shared/domain/approval-rules.ts';
import { BaaId } from '../../../shared/domain/baa.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

const today = () => new Intl.DateTimeFormat('sv', { timeZone: 'America/Chicago' }).format(world.clock.now());
const decision = { dataClasses: ['phi' as const], conditions: '', reason: 'Reviewed', reviewDueOn: null };

const twin = { ...notely, name: 'Notely Inc', sites: ['notely-app.example'] };

/** A vendor that is approved, with an agreement in force. */
async function withCovered(clinic: Clinic) {
  const { id } = await clinic.officer.vendor.create(notely);
  await clinic.officer.approval.decide({ vendorId: id, ruling: 'approved', ...decision });
  const terms = { counterparty: 'Notely Inc', signedOn: '2026-01-05', effectiveOn: '2026-01-10', expiresOn: null };
  const { baas } = await clinic.officer.baa.record({ vendorId: id, ...terms });
  return { id, agreementId: BaaId.parse(baas[0]?.id) };
}

const statesOf = async (clinic: Clinic, id: Awaited<ReturnType<typeof withCovered>>['id']) =>
  (await clinic.officer.vendor.ending({ id }))?.steps.map(({ step, state }) => `${step} ${state}`);

describe('ending a vendor', () => {
  test('takes its steps, which follow from what is on record or from what somebody says', async () => {
    const clinic = await world.organization();
    const { id, agreementId } = await withCovered(clinic);
    expect(await clinic.officer.vendor.ending({ id })).toBeNull();
    await clinic.officer.vendor.beginEnding({ id, reason: 'Nobody uses it' });
    expect(await statesOf(clinic, id)).toEqual([
      'export open',
      'accounts open',
      'approval open',
      'exceptions done',
      'agreements open',
      'return open',
    ]);
    await expect(clinic.officer.vendor.end({ id, note: '' })).rejects.toMatchObject({
      code: 'CONFLICT',
      message: '5 steps are still open. Close them first, then end Notely.',
    });
    const settled = { id, outcome: 'done' as const, note: 'Seen in their console' };
    await clinic.officer.vendor.settleEndingStep({ ...settled, step: 'export', outcome: 'not-needed' });
    await clinic.officer.vendor.settleEndingStep({ ...settled, step: 'accounts' });
    await clinic.officer.approval.decide({ ...decision, vendorId: id, ruling: 'denied', dataClasses: [] });
    await clinic.officer.baa.end({ id: agreementId, endedOn: today(), reason: 'Left' });
    const gone = { kind: 'destroyed' as const, doneOn: today(), note: '', protections: '', fileId: null };
    await clinic.officer.baa.recordReturn({ agreementId, ...gone });
    expect(await statesOf(clinic, id)).toEqual([
      'export not-needed',
      'accounts done',
      'approval done',
      'exceptions done',
      'agreements done',
      'return done',
    ]);

    expect(await clinic.officer.vendor.end({ id, note: 'Gone' })).toMatchObject({ endedOn: today() });
    expect(await clinic.officer.vendor.ending({ id })).toMatchObject({ ended: { on: today(), note: 'Gone' } });
  });

  test('takes it out of the lists and keeps it on record, until somebody takes it back with a reason', async () => {
    const clinic = await world.organization();
    const { id } = await clinic.officer.vendor.create(notely);
    await clinic.officer.vendor.beginEnding({ id, reason: 'Nobody uses it' });
    const settled = { id, outcome: 'not-needed' as const, note: 'Never used' };
    await clinic.officer.vendor.settleEndingStep({ ...settled, step: 'export' });
    await clinic.officer.vendor.settleEndingStep({ ...settled, step: 'accounts' });
    await clinic.officer.vendor.end({ id, note: '' });

    expect(await clinic.officer.vendor.page({})).toMatchObject({ items: [], total: 0 });
    expect(await clinic.officer.vendor.page({ ended: 'only' })).toMatchObject({ items: [{ id }], total: 1 });
    expect(await clinic.officer.vendor.count()).toMatchObject({ all: 0, ended: 1 });
    const approve = { vendorId: id, ruling: 'approved' as const, ...decision };
    await expect(clinic.officer.approval.decide(approve)).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('Take it back first'),
    });

    expect(await clinic.officer.vendor.takeBack({ id, reason: 'We use it after all' })).toMatchObject({
      endedOn: null,
    });
    expect(await clinic.officer.vendor.page({})).toMatchObject({ total: 1 });
    expect(await clinic.officer.vendor.ending({ id })).toBeNull();
    const actions = (await clinic.officer.vendor.changes({ id })).map(({ action }) => action);
    expect(actions.slice(0, 2)).toEqual(['vendor.taken-back', 'vendor.ended']);
    await expect(clinic.as('leadership').vendor.beginEnding({ id, reason: 'No' })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });
});

describe('sites that change hands', () => {
  test('become a vendor of their own, undecided, and take their findings along', async () => {
    const clinic = await world.organization();
    const both = { ...notely, sites: ['notely.example', 'scribely.example'] };
    const { id } = await clinic.officer.vendor.create(both);
    const at = world.clock.now();
    const browser = await (await clinic.browser()).api();
    await browser.observation.report({
      sentAt: at.toISOString(),
      observations: [exposureAt(at, 'scribely.example'), exposureAt(at)],
    });
    await clinic.officer.approval.decide({ vendorId: id, ruling: 'approved', ...decision });
    const split = { fromId: id, name: 'Scribely', purpose: '', ownerId: null, reason: 'It was sold' };
    const created = await clinic.officer.vendor.split({ ...split, sites: ['scribely.example'] });

    expect(created).toMatchObject({ name: 'Scribely', sites: ['scribely.example'], approvals: [] });
    expect((await clinic.officer.vendor.get({ id })).sites).toEqual(['notely.example']);
    const { items } = await clinic.officer.finding.list({ vendorId: created.id });
    expect(items.map(({ site }) => site)).toEqual(['scribely.example']);
    expect((await clinic.officer.policy.get()).sites).toMatchObject([
      { domain: 'notely.example', ruling: 'approved' },
      { domain: 'scribely.example', vendorId: created.id, ruling: null },
    ]);
    const months = await clinic.officer.vendor.exposures({ id: created.id });
    expect(months.at(-1)).toMatchObject({ stopped: 1 });
    const [change] = await clinic.officer.vendor.changes({ id });
    expect(change).toMatchObject({ action: 'vendor.split', after: { newVendor: 'Scribely', reason: 'It was sold' } });

    const rest = { ...split, name: 'Rest' };
    await expect(clinic.officer.vendor.split({ ...rest, sites: ['notely.example'] })).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('Leave Notely one site'),
    });
    await expect(clinic.officer.vendor.split({ ...rest, sites: ['else.example'] })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
  });

  test('come to another vendor when two on record are one, and the record that was one too many ends', async () => {
    const clinic = await world.organization();
    const { id, agreementId } = await withCovered(clinic);
    const { id: twinId } = await clinic.officer.vendor.create(twin);
    await expect(clinic.officer.vendor.merge({ id, intoId: twinId, reason: 'The same' })).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('Merge the other way round'),
    });
    await clinic.officer.approval.decide({ vendorId: twinId, ruling: 'approved', ...decision });
    const waiting = async () => (await clinic.officer.inbox.list({})).items.map(({ vendorId }) => vendorId);
    expect(await waiting()).toContain(twinId);
    const merged = await clinic.officer.vendor.merge({ id: twinId, intoId: id, reason: 'The same company' });

    expect(merged).toMatchObject({ id, sites: ['notely-app.example', 'notely.example'] });
    expect(merged.baas).toMatchObject([{ id: agreementId }]);
    expect(await clinic.officer.vendor.get({ id: twinId })).toMatchObject({
      sites: [],
      endedOn: today(),
      mergedInto: id,
      mergedIntoName: 'Notely',
    });
    expect(await waiting()).not.toContain(twinId);
    expect((await clinic.officer.policy.get()).sites).toMatchObject([
      { domain: 'notely-app.example', vendorId: id, ruling: 'approved' },
      { domain: 'notely.example', vendorId: id },
    ]);
    await expect(clinic.officer.vendor.merge({ id, intoId: id, reason: 'Itself' })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
  });

  test('do not come to a vendor that is not denied from one that is, for a denial holds', async () => {
    const clinic = await world.organization();
    const { id: intoId } = await withCovered(clinic);
    const { id } = await clinic.officer.vendor.create(twin);
    await clinic.officer.approval.decide({ ...decision, vendorId: id, ruling: 'denied', dataClasses: [] });
    const { version } = await clinic.officer.policy.get();
    await expect(clinic.officer.vendor.merge({ id, intoId, reason: 'The same' })).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('Notely Inc is denied, and a denial holds'),
    });
    expect((await clinic.officer.policy.get()).version).toBe(version);
    await clinic.officer.approval.decide({ ...decision, vendorId: intoId, ruling: 'denied', dataClasses: [] });
    expect(await clinic.officer.vendor.merge({ id, intoId, reason: 'Both denied' })).toMatchObject({ id: intoId });
  });

  test('do not leave a denied vendor, neither as a vendor of their own nor by an edit', async () => {
    const clinic = await world.organization();
    const both = { ...notely, sites: ['notely.example', 'scribely.example'] };
    const { id } = await clinic.officer.vendor.create(both);
    await clinic.officer.approval.decide({ ...decision, vendorId: id, ruling: 'denied', dataClasses: [] });
    const { version } = await clinic.officer.policy.get();
    const refusal = {
      code: 'CONFLICT',
      message: expect.stringContaining('Notely is denied, and a denial holds for scribely.example'),
    };
    const split = { fromId: id, name: 'Scribely', purpose: '', ownerId: null, reason: 'It was sold' };
    await expect(clinic.officer.vendor.split({ ...split, sites: ['scribely.example'] })).rejects.toMatchObject(refusal);
    await expect(clinic.officer.vendor.update({ ...notely, id })).rejects.toMatchObject(refusal);
    expect((await clinic.officer.policy.get()).version).toBe(version);
  });

  test('stay while an exception for their vendor runs or waits', async () => {
    const clinic = await world.organization();
    const { id: intoId } = await withCovered(clinic);
    const { id } = await clinic.officer.vendor.create(twin);
    const memberId = clinic.people.leadership.id;
    await clinic.officer.authority.name({ memberId, statement: 'By the board', sinceOn: '2026-01-01' });
    const asked = await clinic.officer.exception.ask({
      vendorId: id,
      groupId: null,
      dataClasses: ['identifiers'],
      reason: 'For the quarter',
      endsOn: today(),
      accessRequestId: null,
    });
    const merge = () => clinic.officer.vendor.merge({ id, intoId, reason: 'The same' });
    const refused = { code: 'CONFLICT', message: expect.stringContaining('An exception for Notely Inc is in force') };
    await expect(merge(), 'asked for').rejects.toMatchObject(refused);
    await clinic.as('leadership').exception.settle({ id: asked.id, outcome: 'granted', reason: 'Fine' });
    await expect(merge(), 'granted').rejects.toMatchObject(refused);
    await clinic.officer.exception.end({ id: asked.id, reason: 'They are one' });
    expect(await merge()).toMatchObject({ id: intoId });
  });

  test('leave no proposal behind that nobody could agree to, and neither does an end', async () => {
    const clinic = await world.organization();
    const { id: intoId } = await withCovered(clinic);
    const { id } = await clinic.officer.vendor.create(twin);
    const third = await clinic.officer.vendor.create({ ...twin, name: 'Third', sites: ['third.example'] });
    await clinic.officer.approval.setRules({ ...defaultApprovalRules, secondApproverFor: ['phi'] });
    for (const vendorId of [id, third.id])
      await clinic.officer.approval.decide({ vendorId, ruling: 'approved', ...decision });
    const proposalOf = async (vendorId: typeof id) =>
      (await clinic.officer.approval.standing({ vendorId })).proposal?.outcome;
    expect(await proposalOf(id)).toBeNull();
    await clinic.officer.vendor.merge({ id, intoId, reason: 'The same' });
    expect(await proposalOf(id)).toBe('overtaken');

    await clinic.officer.vendor.beginEnding({ id: third.id, reason: 'Nobody uses it' });
    for (const step of ['export', 'accounts'] as const)
      await clinic.officer.vendor.settleEndingStep({ id: third.id, step, outcome: 'not-needed', note: 'Never used' });
    expect(await proposalOf(third.id)).toBeNull();
    await clinic.officer.vendor.end({ id: third.id, note: '' });
    expect(await proposalOf(third.id)).toBe('overtaken');
  });

  test('are never more than a vendor can have', async () => {
    const clinic = await world.organization();
    const many = (name: string, count: number) =>
      clinic.officer.vendor.create({
        ...notely,
        name,
        sites: Array.from({ length: count }, (_, n) => `${name}${n}.example`),
      });
    const [one, other] = [await many('one', 30), await many('other', 21)];
    const merge = { id: one.id, intoId: other.id, reason: 'The same' };
    await expect(clinic.officer.vendor.merge(merge)).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('more than 50 sites'),
    });
    const sites = one.sites.slice(1);
    await clinic.officer.vendor.update({ ...notely, id: one.id, name: 'one', sites });
    expect((await clinic.officer.vendor.merge(merge)).sites).toHaveLength(50);
  });
});
