import { afterAll, beforeAll, expect, test } from 'vitest';
import { chainOf } from '../../../shared/domain/subcontractor.ts';
import { createWorld, notely, type World } from '../../../test/support/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

test('a chain is kept link by link, each with the evidence somebody saw of it', async () => {
  const { officer, people } = await world.organization();
  const { id: vendorId } = await officer.vendor.create(notely);
  const [cloud] = await officer.subcontractor.add({ vendorId, parentId: null, name: 'Cloud', does: 'Hosting' });
  const inChain = await officer.subcontractor.add({ vendorId, parentId: cloud!.id, name: 'Backups', does: '' });
  expect(chainOf(inChain)).toMatchObject([
    { name: 'Cloud', subcontractors: [{ name: 'Backups', subcontractors: [] }] },
  ]);

  const evidence = { subcontractorId: cloud!.id, fileId: null };
  await officer.subcontractor.recordEvidence({
    ...evidence,
    seenOn: '2026-01-05',
    what: 'Their list of subprocessors',
  });
  const seen = await officer.subcontractor.recordEvidence({
    ...evidence,
    seenOn: '2026-02-05',
    what: 'The signed BAA',
  });
  expect(seen.find(({ name }) => name === 'Cloud')?.evidence).toEqual([
    { seenOn: '2026-02-05', what: 'The signed BAA', file: null, recordedByName: people['compliance-officer'].name },
    {
      seenOn: '2026-01-05',
      what: 'Their list of subprocessors',
      file: null,
      recordedByName: people['compliance-officer'].name,
    },
  ]);
});

test('a link that ended stays on record, and may begin again', async () => {
  const { officer } = await world.organization();
  const { id: vendorId } = await officer.vendor.create(notely);
  const link = { vendorId, parentId: null, name: 'Cloud', does: 'Hosting' };
  const [cloud] = await officer.subcontractor.add(link);
  await expect(officer.subcontractor.add({ ...link, name: 'cloud' })).rejects.toMatchObject({ code: 'CONFLICT' });
  await officer.subcontractor.end({ id: cloud!.id, endedOn: '2026-03-01' });
  await expect(officer.subcontractor.end({ id: cloud!.id, endedOn: '2026-03-02' })).rejects.toMatchObject({
    code: 'CONFLICT',
  });
  expect(await officer.subcontractor.add(link)).toMatchObject([{ endedOn: '2026-03-01' }, { endedOn: null }]);
});

test('a link hangs on no other vendor and no other organization', async () => {
  const [clinic, stranger] = [await world.organization(), await world.organization('Elsewhere')];
  const { id: vendorId } = await clinic.officer.vendor.create(notely);
  const { id: other } = await clinic.officer.vendor.create({ ...notely, name: 'Other', sites: ['other.example'] });
  const [cloud] = await clinic.officer.subcontractor.add({ vendorId, parentId: null, name: 'Cloud', does: '' });
  const under = { vendorId: other, parentId: cloud!.id, name: 'Backups', does: '' };
  await expect(clinic.officer.subcontractor.add(under)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(stranger.officer.subcontractor.list({ vendorId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(
    stranger.officer.subcontractor.recordEvidence({
      subcontractorId: cloud!.id,
      seenOn: '2026-01-01',
      what: 'x',
      fileId: null,
    }),
  ).rejects.toMatchObject({ code: 'NOT_FOUND' });
});
