import rateLimit from '@fastify/rate-limit';
import { eq } from 'drizzle-orm';
import Fastify from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditEvents } from '../../../drizzle/schema/index.ts';
import type { ReportFileKind } from '../../../shared/domain/report.ts';
import { createWorld, type Clinic, type World } from '../../../test/support/world.ts';
import { openReportLink } from '../../auth/report-link.ts';
import { withTenant } from '../../database/tenant.ts';
import { answerFailure } from '../../http/failures.ts';
import { routeSharedReports } from './route.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

const ann = { name: 'Ann Board', email: 'ann@board.example' };

async function sentOutside(clinic: Clinic, title: string) {
  const { report } = clinic.officer;
  const { id, version } = await report.create({ title });
  await report.freeze({ id, version });
  const { links } = await report.send({ id, memberIds: [], outside: [ann] });
  return { id, token: links[0]!.link.split('#')[1]! };
}

async function door() {
  const app = Fastify();
  app.setErrorHandler(answerFailure);
  await app.register(rateLimit, { global: false });
  await app.register(async (scope) =>
    routeSharedReports(scope, world.foyer.files, (_request, token) => openReportLink(world.db, token, world.clock.now)),
  );
  return (token: string, kind: ReportFileKind = 'pdf') =>
    app.inject({ method: 'GET', url: `/shared-report-documents/${kind}`, headers: { 'x-report-link': token } });
}

const takenOf = async (clinic: Clinic) => {
  const events = await withTenant(world.db, clinic.id, (tx) =>
    tx.select().from(auditEvents).where(eq(auditEvents.action, 'report.document-taken')),
  );
  return events.map(({ subjectId, after }) => ({ subjectId, after }));
};

test('whoever holds a link takes that report along, which is noted, and nothing once it was withdrawn', async () => {
  const clinic = await world.organization();
  const { id, token } = await sentOutside(clinic, 'Third quarter');
  const other = await sentOutside(clinic, 'Fourth quarter');
  const take = await door();
  const [pdf, docx] = [await take(token), await take(token, 'docx')];
  expect(pdf.headers).toMatchObject({ 'content-type': 'application/pdf', 'cache-control': 'private, no-store' });
  expect(pdf.headers['content-disposition']).toContain("filename*=UTF-8''Third%20quarter%2C%20");
  expect(pdf.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
  expect(docx.rawPayload.subarray(0, 2).toString()).toBe('PK');
  expect((await take(other.token)).headers['content-disposition']).toContain('Fourth');
  expect((await clinic.officer.report.get({ id })).readersList[0]?.firstReadAt).toBeInstanceOf(Date);
  const reader = 'Ann Board, by the link to a report';
  expect(await takenOf(clinic)).toEqual([
    { subjectId: id, after: { kind: 'pdf', reader } },
    { subjectId: id, after: { kind: 'docx', reader } },
    { subjectId: other.id, after: { kind: 'pdf', reader } },
  ]);
  await clinic.officer.report.withdrawLink({ id, email: ann.email });
  const refused = await take(token);
  expect([refused.statusCode, refused.json()]).toEqual([412, { message: expect.stringContaining('withdrawn') }]);
  expect((await take('x'.repeat(43))).statusCode).toBe(404);
  expect((await take('')).statusCode).toBe(404);
  world.clock.pass({ days: 31 });
  expect((await take(other.token)).statusCode).toBe(412);
  expect(await takenOf(clinic)).toHaveLength(3);
});

test('what was signed meanwhile is on what they take', async () => {
  const clinic = await world.organization();
  const { id, token } = await sentOutside(clinic, 'Third quarter');
  const leader = clinic.as('leadership').report;
  const { snapshotHash } = await leader.get({ id });
  await leader.attest({ id, snapshotHash: snapshotHash! });
  expect((await (await door())(token)).headers['content-disposition']).toContain('signed');
});

test('nobody takes it without end, and nobody else behind their address has to wait for it', async () => {
  const clinic = await world.organization();
  const { token } = await sentOutside(clinic, 'Third quarter');
  const other = await sentOutside(clinic, 'Fourth quarter');
  const take = await door();
  const codes = [];
  for (let time = 0; time < 12; time++) codes.push((await take(token)).statusCode);
  expect(codes.filter((code) => code === 200)).toHaveLength(10);
  expect(codes.slice(10)).toEqual([429, 429]);
  expect((await take(other.token)).statusCode).toBe(200);
});
