import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BaaId } from '../../../shared/domain/baa.ts';
import { baaClauses } from '../../../shared/regulation/baa-clauses.ts';
import { agreementPages } from '../../../test/support/agreement-text.ts';
import { attachSignedBaa, storages } from '../../../test/support/agreements.ts';
import { pdfOf } from '../../../test/support/pdf.ts';
import { createWorld, notely, type Clinic, type World } from '../../../test/support/world.ts';
import { OrgContext } from '../../context.ts';
import { withTenant } from '../../database/tenant.ts';
import { removeFile } from '../file/service.ts';
import { findBaaFile } from './file.ts';

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
    const kept = await attachSignedBaa(officerOf(clinic), id, pdf);
    expect(kept).toMatchObject({ sha256, bytes: pdf.length, name: 'Signed.pdf' });
    const fileId = await findBaaFile(officerOf(clinic), id);
    const parts = [];
    for await (const part of storages.current.read(officerOf(clinic), fileId)) parts.push(part);
    expect(Buffer.concat(parts).equals(pdf)).toBe(true);
    expect((await clinic.officer.vendor.get({ id: vendorId })).baas[0]?.file).toEqual(kept);
    await expect(attachSignedBaa(officerOf(clinic), id, pdf)).rejects.toMatchObject({ code: 'CONFLICT' });
    const { rows } = await withTenant(world.db, clinic.id, (tx) => tx.execute(sql`select part from file_parts`));
    expect(rows, 'the second one left nothing behind').toHaveLength(1);
  });

  test('must be a PDF by its content', async () => {
    const clinic = await world.organization();
    const { id } = await withBaa(clinic);
    for (const other of ['PK\u0003\u0004 zip', '<svg/>']) {
      await expect(attachSignedBaa(officerOf(clinic), id, Buffer.from(other))).rejects.toMatchObject({
        code: 'UNSUPPORTED_MEDIA_TYPE',
      });
    }
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M8AAAMBAQAY3Y2wAAAAAElFTkSuQmCC',
      'base64',
    );
    await expect(attachSignedBaa(officerOf(clinic), id, png)).rejects.toMatchObject({
      code: 'UNSUPPORTED_MEDIA_TYPE',
      message: expect.stringContaining('not a PDF'),
    });
  });

  test('stays while its agreement lasts and six years beyond, whatever its own date', async () => {
    const clinic = await world.organization();
    const { id: vendorId } = await clinic.officer.vendor.create(notely);
    const { baas } = await clinic.officer.baa.record({ vendorId, ...terms, expiresOn: null });
    const id = BaaId.parse(baas[0]?.id);
    const { id: fileId } = await attachSignedBaa(officerOf(clinic), id, pdf);
    const kept = async () => (await clinic.officer.file.list({})).items[0]?.retainedUntilOn;
    expect(await kept()).toBeNull();
    const inTwentyYears = new OrgContext(
      world.db,
      clinic.id,
      clinic.people['compliance-officer'],
      () => new Date('2046-01-01T12:00:00Z'),
    );
    await expect(removeFile(inTwentyYears, storages, fileId)).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('agreement without an end'),
    });

    await clinic.officer.baa.end({ id, endedOn: '2043-06-30', reason: 'Changed vendor' });
    expect(await kept()).toBe('2049-06-30');
    await expect(removeFile(inTwentyYears, storages, fileId)).rejects.toMatchObject({ code: 'CONFLICT' });
    const markRemoved = withTenant(world.db, clinic.id, (tx) =>
      tx.execute(sql`update files set removed_at = '2046-01-01' where id = ${fileId}`),
    );
    await expect(markRemoved, 'the database agrees').rejects.toMatchObject({
      cause: { constraint: 'files_stay_with_their_agreement' },
    });

    const afterwards = new OrgContext(
      world.db,
      clinic.id,
      clinic.people['compliance-officer'],
      () => new Date('2049-07-01T12:00:00Z'),
    );
    await removeFile(afterwards, storages, fileId);
    expect((await clinic.officer.vendor.get({ id: vendorId })).baas[0]?.file).toMatchObject({
      id: fileId,
      removedAt: afterwards.now(),
    });
  });

  test('of another organization is not there', async () => {
    const [clinic, stranger] = [await world.organization(), await world.organization('Elsewhere')];
    const { id } = await withBaa(clinic);
    await attachSignedBaa(officerOf(clinic), id, pdf);
    await expect(findBaaFile(officerOf(stranger), id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(attachSignedBaa(officerOf(stranger), id, pdf)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('the clauses of an agreement', () => {
  const reading = {
    clause: 'books-and-records',
    reading: 'present',
    page: 2,
    passage: 'available to the Secretary',
  } as const;

  test('are proposed from the signed file, with the page and the words', async () => {
    const clinic = await world.organization();
    const { id: baaId } = await withBaa(clinic);
    const propose = () => clinic.officer.baa.proposeClauses({ baaId });
    expect(await propose()).toEqual({ kind: 'not-searched', because: 'no-file' });
    await attachSignedBaa(officerOf(clinic), baaId, pdfOf(agreementPages.map((page) => page.split('\n'))));
    const searched = await propose();
    expect(searched).toMatchObject({ kind: 'searched', pagesSearched: 2, pageCount: 2 });
    expect(searched.kind === 'searched' && searched.proposals).toHaveLength(baaClauses.length);
    expect(searched.kind === 'searched' && searched.proposals).toContainEqual({
      clause: 'books-and-records',
      page: 2,
      words: 'Business Associate shall make its books and records available to the Secretary.',
    });
  });

  test('of a scan are not searched, which is said', async () => {
    const clinic = await world.organization();
    const { id: baaId } = await withBaa(clinic);
    await attachSignedBaa(officerOf(clinic), baaId, pdfOf([[], []]));
    expect(await clinic.officer.baa.proposeClauses({ baaId })).toEqual({ kind: 'not-searched', because: 'scanned' });
  });

  test('are what somebody read last, and who; what was read before stays in the trail', async () => {
    const clinic = await world.organization();
    const { id: baaId } = await withBaa(clinic);
    expect(await clinic.officer.baa.clauses({ baaId })).toEqual([]);
    await clinic.officer.baa.readClause({
      baaId,
      clause: 'books-and-records',
      reading: 'unclear',
      page: 1,
      passage: '',
    });
    await clinic.officer.baa.readClause({ baaId, clause: 'access', reading: 'absent', page: null, passage: '' });
    await clinic.as('privacy-official').baa.readClause({ baaId, ...reading });
    expect(await clinic.officer.baa.clauses({ baaId })).toEqual([
      {
        clause: 'access',
        reading: 'absent',
        page: null,
        passage: '',
        reviewedByName: clinic.people['compliance-officer'].name,
        reviewedAt: expect.any(Date),
      },
      { ...reading, reviewedByName: clinic.people['privacy-official'].name, reviewedAt: expect.any(Date) },
    ]);
    const { events } = await clinic.officer.audit.list({ limit: 1 });
    expect(events[0]).toMatchObject({ action: 'baa.clause-read', before: { reading: 'unclear' }, after: reading });
  });

  test('that are absent stand on no page', async () => {
    const clinic = await world.organization();
    const { id: baaId } = await withBaa(clinic);
    await expect(clinic.officer.baa.readClause({ baaId, ...reading, reading: 'absent' })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    });
  });
});
