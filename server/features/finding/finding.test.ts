import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Clinic, createWorld, exposureAt, notely, type World } from '../../../test/support/world.ts';

const because = { treatment: 'fixed' as const, reason: 'Talked to the team' };

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

async function observe(clinic: Clinic, site = 'notely.example') {
  const browser = await (await clinic.browser()).api();
  const at = world.clock.now();
  await browser.observation.report({ sentAt: at.toISOString(), observations: [exposureAt(at, site)] });
}
async function withFinding() {
  const clinic = await world.organization();
  await observe(clinic);
  const [finding] = await clinic.officer.finding.list({ state: 'open' });
  return { clinic, finding: finding! };
}

describe('a finding', () => {
  test('is closed with a treatment and a reason, by name', async () => {
    const { clinic, finding } = await withFinding();
    const closed = await clinic.officer.finding.close({ id: finding.id, ...because });

    expect(closed).toMatchObject({
      treatment: 'fixed',
      closingReason: because.reason,
      closedByName: clinic.people['compliance-officer'].name,
    });
    expect(await clinic.officer.finding.list({ state: 'open' })).toEqual([]);
    expect(await clinic.officer.finding.list({ state: 'closed' })).toEqual([closed]);
    const { events } = await clinic.officer.audit.list({ limit: 1 });
    expect(events).toMatchObject([
      { action: 'finding.closed', subjectName: 'exposure on notely.example', after: { treatment: 'fixed' } },
    ]);
    await expect(clinic.officer.finding.close({ id: finding.id, ...because })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
  });

  test('that is observed again after it was closed is a new one', async () => {
    const { clinic, finding } = await withFinding();
    await clinic.officer.finding.close({ id: finding.id, ...because });
    await observe(clinic);

    const [again, ...more] = await clinic.officer.finding.list({ state: 'open' });
    expect(more).toEqual([]);
    expect(again).toMatchObject({ observations: 1 });
    expect(again!.id).not.toBe(finding.id);
    await expect(clinic.officer.finding.reopen({ id: finding.id, reason: 'Not over' })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
  });

  test('can be reopened with a reason', async () => {
    const { clinic, finding } = await withFinding();
    await clinic.officer.finding.close({ id: finding.id, ...because });
    expect(await clinic.officer.finding.reopen({ id: finding.id, reason: 'It came back' })).toEqual(finding);
    await expect(clinic.officer.finding.reopen({ id: finding.id, reason: 'Again' })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
  });

  test('names the vendor that owns the site, by its most specific site', async () => {
    const clinic = await world.organization();
    const vendor = await clinic.officer.vendor.create(notely);
    await observe(clinic, 'eu.notely.example');
    await observe(clinic, 'evilnotely.example');
    const found = await clinic.officer.finding.list({ state: 'open' });
    expect(Object.fromEntries(found.map(({ site, vendorId }) => [site, vendorId]))).toEqual({
      'eu.notely.example': vendor.id,
      'evilnotely.example': null,
    });
  });

  test('is for the eyes of leaders and auditors, and for officers to close', async () => {
    const { clinic, finding } = await withFinding();
    expect(await clinic.as('leadership').finding.list({ state: 'open' })).toHaveLength(1);
    await expect(clinic.as('auditor').finding.close({ id: finding.id, ...because })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await expect(clinic.worker.finding.list({ state: 'open' })).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  test('of another organization is not there', async () => {
    const { finding } = await withFinding();
    const stranger = await world.organization('Elsewhere');
    const notFound = { code: 'NOT_FOUND', message: 'Finding not found' };
    await expect(stranger.officer.finding.get({ id: finding.id })).rejects.toMatchObject(notFound);
    await expect(stranger.officer.finding.close({ id: finding.id, ...because })).rejects.toMatchObject(notFound);
    await expect(stranger.officer.finding.reopen({ id: finding.id, reason: 'x' })).rejects.toMatchObject(notFound);
  });
});
