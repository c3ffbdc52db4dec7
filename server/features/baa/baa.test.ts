import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BaaId } from '../../../shared/domain/baa.ts';
import { createWorld, notely, type Clinic, type World } from '../../../test/support/world.ts';
import { OrgContext } from '../../context.ts';
import { attachBaaFile, getBaaFile } from './file.ts';

const terms = {
  counterparty: 'Notely Inc',
  signedOn: '2026-01-05',
  effectiveOn: '2026-01-10',
  expiresOn: '2027-01-09',
};
const pdf = Buffer.from('%PDF-1.7\nsigned\n');

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

async function withBaa(clinic: Clinic) {
  const { id: vendorId } = await clinic.officer.vendor.create(notely);
  const { baas } = await clinic.officer.baa.record({ vendorId, ...terms });
  return { vendorId, id: BaaId.parse(baas[0]?.id) };
}
const officerOf = (clinic: Clinic) =>
  new OrgContext(world.db, clinic.id, clinic.people['compliance-officer'], world.clock.now);

describe('an agreement', () => {
  test('reaches browsers as dates, so that it ends on its day without a new bundle', async () => {
    const clinic = await world.organization();
    const { vendorId } = await withBaa(clinic);
    expect((await clinic.officer.vendor.get({ id: vendorId })).baas).toMatchObject([
      { ...terms, endedOn: null, file: null },
    ]);
    expect((await clinic.officer.policy.get()).sites[0]?.baas).toEqual([
      { effectiveOn: '2026-01-10', expiresOn: '2027-01-09' },
    ]);
  });

  test('that is ended expires on that day, or on its own if that comes first', async () => {
    const clinic = await world.organization();
    const { id, vendorId } = await withBaa(clinic);
    await clinic.officer.baa.end({ id, endedOn: '2026-12-01', reason: 'Changed vendor' });
    expect((await clinic.officer.policy.get()).sites[0]?.baas).toEqual([
      { effectiveOn: '2026-01-10', expiresOn: '2026-12-01' },
    ]);

    const { baas } = await clinic.officer.baa.record({
      vendorId,
      ...terms,
      effectiveOn: '2026-02-01',
      expiresOn: null,
    });
    await clinic.officer.baa.end({ id: baas[0]!.id, endedOn: '2028-01-01', reason: 'In good time' });
    expect((await clinic.officer.policy.get()).sites[0]?.baas).toContainEqual({
      effectiveOn: '2026-02-01',
      expiresOn: '2028-01-01',
    });
  });

  test('is ended once, and the reason is in the trail', async () => {
    const clinic = await world.organization();
    const { id } = await withBaa(clinic);
    await clinic.officer.baa.end({ id, endedOn: '2026-12-01', reason: 'Changed vendor' });
    await expect(clinic.officer.baa.end({ id, endedOn: '2026-12-02', reason: 'Again' })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    const { events } = await clinic.officer.audit.list({ limit: 2 });
    expect(events[1]).toMatchObject({
      action: 'baa.ended',
      after: { endedOn: '2026-12-01', reason: 'Changed vendor' },
    });
  });

  test('that is ended before it takes effect never counts, and none is ended after it has expired', async () => {
    const clinic = await world.organization();
    const { id } = await withBaa(clinic);
    await expect(clinic.officer.baa.end({ id, endedOn: '2027-01-10', reason: 'Too late' })).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('expires by itself on 2027-01-09'),
    });
    await clinic.officer.baa.end({ id, endedOn: '2026-01-09', reason: 'Signed by the wrong person' });
    expect((await clinic.officer.policy.get()).sites[0]?.baas).toEqual([]);
  });

  test('cannot expire before it takes effect', async () => {
    const clinic = await world.organization();
    const { vendorId } = await withBaa(clinic);
    await expect(clinic.officer.baa.record({ vendorId, ...terms, expiresOn: '2026-01-01' })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    });
  });

  test('of another organization is not there', async () => {
    const [clinic, stranger] = [await world.organization(), await world.organization('Elsewhere')];
    const { id, vendorId } = await withBaa(clinic);
    await expect(stranger.officer.baa.end({ id, endedOn: '2026-12-01', reason: 'x' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
      message: 'Agreement not found',
    });
    await expect(stranger.officer.baa.record({ vendorId, ...terms })).rejects.toMatchObject({
      code: 'NOT_FOUND',
      message: 'Vendor not found',
    });
  });
});

describe('the signed file', () => {
  test('is kept once, with its fingerprint, and comes back as it was', async () => {
    const clinic = await world.organization();
    const { id, vendorId } = await withBaa(clinic);
    const sha256 = createHash('sha256').update(pdf).digest('hex');
    expect(await attachBaaFile(officerOf(clinic), id, pdf)).toMatchObject({ sha256, bytes: pdf.length });
    expect(Buffer.from(await getBaaFile(officerOf(clinic), id)).equals(pdf)).toBe(true);
    expect((await clinic.officer.vendor.get({ id: vendorId })).baas[0]?.file).toMatchObject({
      sha256,
      bytes: pdf.length,
    });
    await expect(attachBaaFile(officerOf(clinic), id, pdf)).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  test('must be a PDF by its content', async () => {
    const clinic = await world.organization();
    const { id } = await withBaa(clinic);
    await expect(attachBaaFile(officerOf(clinic), id, Buffer.from('PK\u0003\u0004 zip'))).rejects.toMatchObject({
      code: 'UNSUPPORTED_MEDIA_TYPE',
    });
  });

  test('of another organization is not there', async () => {
    const [clinic, stranger] = [await world.organization(), await world.organization('Elsewhere')];
    const { id } = await withBaa(clinic);
    await attachBaaFile(officerOf(clinic), id, pdf);
    await expect(getBaaFile(officerOf(stranger), id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(attachBaaFile(officerOf(stranger), id, pdf)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
