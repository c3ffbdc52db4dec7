import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createWorld, notely, type World } from '../../../test/support/world.ts';

const approve = {
  ruling: 'approved' as const,
  dataClasses: ['phi' as const, 'health' as const],
  conditions: '',
  reason: 'Reviewed',
  reviewDueOn: '2027-06-30',
};

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

describe('deciding on a vendor', () => {
  test('reaches browsers in the next bundle, with the verb in the trail', async () => {
    const clinic = await world.organization();
    const { id: vendorId } = await clinic.officer.vendor.create(notely);
    const vendor = await clinic.officer.approval.decide({ vendorId, ...approve });

    expect(vendor.approvals).toMatchObject([
      { ruling: 'approved', decidedByName: clinic.people['compliance-officer'].name, reviewDueOn: '2027-06-30' },
    ]);
    expect(await clinic.officer.policy.get()).toMatchObject({
      version: 3,
      sites: [{ ruling: 'approved', dataClasses: ['phi', 'health'] }],
    });
    const { events } = await clinic.officer.audit.list({ limit: 2 });
    expect(events.map((event) => event.action)).toEqual(['policy.published', 'vendor.approved']);
  });

  test('can be for the organization’s accounts alone; a denial is for nobody’s', async () => {
    const clinic = await world.organization();
    const { id: vendorId } = await clinic.officer.vendor.create(notely);
    const accountsNow = async () => (await clinic.officer.policy.get()).sites.map(({ accounts }) => accounts);
    await clinic.officer.approval.decide({ vendorId, ...approve });
    expect(await accountsNow()).toEqual(['any']);
    await clinic.officer.approval.decide({ vendorId, ...approve, accounts: 'organization' });
    expect(await accountsNow()).toEqual(['organization']);
    const denied = { ...approve, ruling: 'denied' as const, accounts: 'organization' as const };
    await clinic.officer.approval.decide({ vendorId, ...denied });
    expect(await accountsNow()).toEqual(['any']);
  });

  test('the newest decision counts and the earlier ones stay', async () => {
    const clinic = await world.organization();
    const { id: vendorId } = await clinic.officer.vendor.create(notely);
    await clinic.officer.approval.decide({ vendorId, ...approve });
    const vendor = await clinic.officer.approval.decide({
      vendorId,
      ruling: 'denied',
      dataClasses: [],
      conditions: '',
      reason: 'They sold data',
      reviewDueOn: null,
    });

    expect(vendor.approvals.map((approval) => approval.ruling)).toEqual(['denied', 'approved']);
    expect(await clinic.officer.policy.get()).toMatchObject({ sites: [{ ruling: 'denied', dataClasses: [] }] });
  });

  test('conditions must be said, and so must what it is approved for', async () => {
    const clinic = await world.organization();
    const { id: vendorId } = await clinic.officer.vendor.create(notely);
    await expect(
      clinic.officer.approval.decide({ vendorId, ...approve, ruling: 'approved-with-conditions' }),
    ).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    await expect(clinic.officer.approval.decide({ vendorId, ...approve, dataClasses: [] })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    });
  });

  test('is for officers alone', async () => {
    const clinic = await world.organization();
    const { id: vendorId } = await clinic.officer.vendor.create(notely);
    for (const role of ['leadership', 'auditor', 'workforce-member'] as const) {
      await expect(clinic.as(role).approval.decide({ vendorId, ...approve })).rejects.toMatchObject({
        code: 'FORBIDDEN',
      });
    }
  });

  test('on another organization’s vendor answers that there is none', async () => {
    const [clinic, stranger] = [await world.organization(), await world.organization('Elsewhere')];
    const { id: vendorId } = await clinic.officer.vendor.create(notely);
    await expect(stranger.officer.approval.decide({ vendorId, ...approve })).rejects.toMatchObject({
      code: 'NOT_FOUND',
      message: 'Vendor not found',
    });
  });
});
