import { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { attachSignedBaa, storages } from '../../../test/support/agreements.ts';
import { type Clinic, createWorld, notely, type World } from '../../../test/support/world.ts';
import { BaaId } from '../../../shared/domain/baa.ts';
import { OrgContext } from '../../context.ts';
import { receive } from '../file/arrive.ts';
import { keepFile } from '../file/service.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

const officerOf = (clinic: Clinic) =>
  new OrgContext(world.db, clinic.id, clinic.people['compliance-officer'], world.clock.now);

/** A text that the officer uploaded. */
const keep = (clinic: Clinic, name: string) =>
  receive(Readable.from([Buffer.from('As promised.')]), { folder: storages.arrivals, name }, (arrived) =>
    keepFile(officerOf(clinic), storages, name, arrived),
  );

test('a vendor’s documents are those kept with it and those of its agreements, each with where it belongs', async () => {
  const clinic = await world.organization();
  const { id } = await clinic.officer.vendor.create(notely);
  const other = await clinic.officer.vendor.create({ ...notely, name: 'Other', sites: ['other.example'] });
  const { baas } = await clinic.officer.baa.record({
    vendorId: id,
    counterparty: 'Notely Inc',
    signedOn: '2026-01-01',
    effectiveOn: '2026-01-01',
    expiresOn: null,
  });
  const agreementId = BaaId.parse(baas[0]?.id);
  await attachSignedBaa(officerOf(clinic), agreementId, Buffer.from('%PDF-1.7'));
  await clinic.officer.baa.end({ id: agreementId, endedOn: '2026-06-30', reason: 'Changed vendor' });
  const certificate = await keep(clinic, 'Certificate.txt');
  const gone = { kind: 'destroyed' as const, doneOn: '2026-07-01', note: '', protections: '', fileId: certificate.id };
  await clinic.officer.baa.recordReturn({ agreementId, ...gone });
  const report = await keep(clinic, 'Report.txt');
  await clinic.officer.vendor.addDocument({ id, fileId: report.id, what: 'Security report 2026' });

  const documents = await clinic.as('auditor').vendor.documents({ id });
  expect(documents.map(({ place, what, file }) => [place, what, file.name].join(' | ')).toSorted()).toEqual([
    'agreement | Notely Inc, version 1 | Signed.pdf',
    'return | Notely Inc | Certificate.txt',
    'vendor | Security report 2026 | Report.txt',
  ]);
  expect(await clinic.officer.vendor.documents({ id: other.id })).toEqual([]);
  const [change] = await clinic.officer.vendor.changes({ id });
  expect(change).toMatchObject({
    action: 'vendor.document-added',
    after: { document: 'Security report 2026', file: 'Report.txt', sha256: report.sha256 },
  });
});

test('a document is put with a vendor once, by whoever may change vendors', async () => {
  const clinic = await world.organization();
  const { id } = await clinic.officer.vendor.create(notely);
  const { id: fileId } = await keep(clinic, 'Report.txt');
  const document = { id, fileId, what: 'Security report 2026' };
  await expect(clinic.as('auditor').vendor.addDocument(document)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  await clinic.officer.vendor.addDocument(document);
  await expect(clinic.officer.vendor.addDocument(document)).rejects.toMatchObject({
    code: 'CONFLICT',
    message: 'This file is with Notely already.',
  });
});
