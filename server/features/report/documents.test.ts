import Fastify from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Role } from '../../../shared/domain/member.ts';
import { frozenReport } from '../../../test/support/reports.ts';
import { type Clinic, createWorld, type World } from '../../../test/support/world.ts';
import { OrgContext } from '../../context.ts';
import { answerFailure } from '../../http/failures.ts';
import { keptDocument } from './documents.ts';
import { freezeReport } from './freeze.ts';
import { routeReports } from './route.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

test('its documents are kept, and made anew once somebody has signed', async () => {
  const clinic = await world.organization();
  const { id, snapshotHash } = await frozenReport(world, clinic);
  const leader = clinic.as('leadership').report;
  const before = await leader.get({ id });
  const kept = async () =>
    (await clinic.officer.file.list({})).items.map(({ id: of, name, mediaType }) => ({ of, name, mediaType }));
  const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  expect(await kept()).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ of: before.pdfFileId, mediaType: 'application/pdf' }),
      expect.objectContaining({ of: before.docxFileId, mediaType: word }),
    ]),
  );
  // Another server's clock may be behind the one that made them.
  world.clock.pass({ minutes: -1 });
  expect(await leader.attest({ id, snapshotHash: snapshotHash! })).toMatchObject({ pdfFileId: null, docxFileId: null });
  await world.settled();
  const { pdfFileId, docxFileId } = await leader.get({ id });
  const names = new Map((await kept()).map(({ of, name }) => [of, name]));
  for (const fileId of [pdfFileId!, docxFileId!]) expect(names.get(fileId)).toContain('signed');
  world.clock.pass({ minutes: 1 });
  expect(names.size).toBe(4);
});

test('a document that two asked for at once is the one that was kept first, for both and from then on', async () => {
  const clinic = await world.organization();
  const { id, version } = await clinic.officer.report.create({ title: 'Third quarter' });
  // The world's clock stands still, and then nothing would be first.
  let asked = 0;
  const now = () => new Date(world.clock.now().getTime() + asked++);
  const org = new OrgContext(world.db, clinic.id, clinic.people['compliance-officer'], now);
  await freezeReport(org, { id, version });
  const ask = () => keptDocument(org, world.foyer.files, id, 'pdf');
  const given = [...(await Promise.all([ask(), ask()])), await ask()];
  // Both were made.
  expect((await clinic.officer.file.list({})).items).toHaveLength(2);
  expect(new Set(given).size).toBe(1);
});

test('its documents are for whoever may read it, made at once where they are not there yet, and for nobody else', async () => {
  const clinic = await world.organization();
  const { id, version } = await clinic.officer.report.create({ title: 'Third: quarter' });
  const download = async (role: Role, of: Clinic = clinic, kind = 'pdf') => {
    const org = new OrgContext(world.db, of.id, of.people[role], world.clock.now);
    const session = {
      id: of.people[role].id,
      accountId: of.people[role].id,
      how: 'password' as const,
      isConfirmed: true,
      startedAt: new Date(),
      lastUsedAt: new Date(),
      hasSecondFactor: false,
      secondFactorDueAt: null,
    };
    const app = Fastify();
    app.setErrorHandler(answerFailure);
    routeReports(app, world.foyer.files, () => Promise.resolve({ kind: 'member', org, session }));
    return app.inject({ method: 'GET', url: `/report-documents/${id}/${kind}` });
  };
  expect((await download('leadership')).statusCode).toBe(409);
  await freezeReport(new OrgContext(world.db, clinic.id, clinic.people['compliance-officer'], world.clock.now), {
    id,
    version,
  });
  const [pdf, docx] = [await download('leadership'), await download('auditor', clinic, 'docx')];
  expect(pdf.headers).toMatchObject({ 'content-type': 'application/pdf' });
  expect(pdf.headers['content-disposition']).toContain('Third  quarter');
  expect(pdf.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
  expect(docx.rawPayload.subarray(0, 2).toString()).toBe('PK');
  expect((await download('leadership')).rawPayload.equals(pdf.rawPayload)).toBe(true);
  expect((await download('administrator')).statusCode).toBe(403);
  expect((await download('leadership', await world.organization('Other Clinic'))).statusCode).toBe(404);
});
