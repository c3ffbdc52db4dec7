import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, databaseUrlOf } from '../../test/support/database.ts';
import { filesOfZip } from '../../test/support/unzip.ts';
import { certificates, completions, sessions } from '../../drizzle/schema/index.ts';
import { systemContextOf } from '../../server/auth/system.ts';
import { accountOfMember } from '../../server/auth/change-account.ts';
import { signInsOf } from '../../server/auth/sign-in.ts';
import type { MemberContext } from '../../server/context.ts';
import type { Database } from '../../server/database/database.ts';
import { listRequests } from '../../server/features/access-request/service.ts';
import { listRules } from '../../server/features/assignment/rules.ts';
import { summarizeTraining } from '../../server/features/assignment/summary.ts';
import { listTraining } from '../../server/features/assignment/track.ts';
import { canonicalJson } from '../../server/features/audit/chain.ts';
import { eachAuditEvent } from '../../server/features/audit/service.ts';
import { verifyAuditTrail } from '../../server/features/audit/verify.ts';
import { countBrowsers } from '../../server/features/browser/list.ts';
import { listChannels, listDeliveries } from '../../server/features/channel/service.ts';
import { getDiscovered, listDiscovered } from '../../server/features/discovery/read.ts';
import { listFiles } from '../../server/features/file/service.ts';
import { listFindings } from '../../server/features/finding/read.ts';
import { listGroups } from '../../server/features/group/service.ts';
import { countInbox } from '../../server/features/inbox/read.ts';
import { listInvitations } from '../../server/features/invitation/service.ts';
import { readFigures } from '../../server/features/metric/figures.ts';
import { viewMetrics } from '../../server/features/metric/view.ts';
import { getReport, listReports, readLastAsks } from '../../server/features/report/service.ts';
import { countMembers, getMember } from '../../server/features/member/page.ts';
import { listMembers } from '../../server/features/member/service.ts';
import { getNotificationSettings, listNotifications } from '../../server/features/notification/service.ts';
import { readIsSample } from '../../server/features/organization/service.ts';
import { getSettings } from '../../server/features/organization/settings.ts';
import { listConditions } from '../../server/features/approval/condition-list.ts';
import { listExceptions } from '../../server/features/exception/list.ts';
import { listChecks } from '../../server/features/safeguard-check/list.ts';
import { listKeptRisks } from '../../server/features/vendor/kept-risks.ts';
import { listVendors } from '../../server/features/vendor/service.ts';
import { agreementTypes } from '../../shared/domain/agreement-type.ts';
import { rulings } from '../../shared/domain/approval.ts';
import { baaChanges } from '../../shared/domain/baa.ts';
import { ListAccessRequests } from '../../shared/domain/access-request.ts';
import { AuditFilter } from '../../shared/domain/audit-event.ts';
import { ListDiscovered } from '../../shared/domain/discovery.ts';
import { isOverdue, ListConditions } from '../../shared/domain/approval-condition.ts';
import { exceptionState, ListExceptions } from '../../shared/domain/exception.ts';
import { ListFindings } from '../../shared/domain/finding.ts';
import { ListChecks } from '../../shared/domain/safeguard-check.ts';
import { metricIds } from '../../shared/domain/metric.ts';
import { verdictOf } from '../../shared/domain/report-words.ts';
import { ListTraining } from '../../shared/domain/tracking.ts';
import { guests, peopleOf } from './people.ts';
import { randomFrom } from './random.ts';
import { makeSample } from './sample.ts';

const end = new Date('2026-05-20T18:30:00Z');

let database: Database;
let officer: MemberContext;
beforeAll(async () => {
  database = await createTestDatabase();
  const { db, pool } = database;
  officer = await makeSample({ db, pool, end, seed: 5, scale: 0.2, password: 'heron otter lantern quay' });
}, 120_000);
afterAll(() => database.close());

/** How often the audit trail says so. */
async function happened(action: string): Promise<number> {
  let times = 0;
  for await (const event of eachAuditEvent(officer, AuditFilter.parse({ action })))
    times += event.action === action ? 1 : 0;
  return times;
}

test('the year of the sample is a whole audit trail that grew from its first day to its last', async () => {
  expect(await verifyAuditTrail(officer)).toMatchObject({ kind: 'intact' });
  const days: number[] = [];
  for await (const { occurredAt } of eachAuditEvent(officer, AuditFilter.parse({}))) {
    days.push(Math.floor((end.getTime() - occurredAt.getTime()) / 86_400_000));
  }
  expect(Math.max(...days)).toBe(365);
  expect(Math.min(...days)).toBeLessThan(30);
  const months = new Set(days.map((day) => Math.floor(day / 30)));
  expect(months.size).toBeGreaterThan(10);
});

test('people are here, left and to come, in nine departments, and in groups', async () => {
  const { here, starting, left, departments } = await countMembers(officer);
  expect({ here: here > 15, starting: starting > 0, left: left > 0 }).toEqual({
    here: true,
    starting: true,
    left: true,
  });
  expect(departments).toHaveLength(9);
  expect((await listGroups(officer)).filter(({ people }) => people > 0)).toHaveLength(3);
});

test('browsers belong to somebody or to nobody, and one was revoked', async () => {
  const { active, unassigned, withGaps, revoked } = await countBrowsers(officer);
  expect(active).toBeGreaterThan(unassigned);
  expect([unassigned, withGaps, revoked].every((count) => count > 0)).toBe(true);
});

test('agreements are in force, ending, over and ended', async () => {
  const vendors = await listVendors(officer);
  const lastDays = vendors.flatMap(({ baas }) => baas.map(({ endedOn, expiresOn }) => endedOn ?? expiresOn));
  expect(lastDays).toContain(null);
  expect(lastDays).toContain('2026-06-01');
  expect(lastDays).toContain('2026-04-30');
  expect(vendors.some(({ ownerName }) => ownerName !== null)).toBe(true);
  expect(vendors.some(({ ownerName }) => ownerName === null)).toBe(true);
});

test('of sixty vendors with agreements of every type, some renewed, violated, ended and read clause by clause', async () => {
  const vendors = await listVendors(officer);
  expect(vendors.length).toBeGreaterThanOrEqual(55);
  const baas = vendors.flatMap((vendor) => vendor.baas);
  expect(new Set(baas.map(({ type }) => type))).toEqual(new Set(agreementTypes));
  expect(new Set(baas.map(({ change }) => change))).toEqual(new Set(baaChanges));
  expect(baas.some(({ lastAttestedOn }) => lastAttestedOn !== null)).toBe(true);
  for (const [action, times] of [
    ['baa.violation-recorded', 2],
    ['baa.violation-resolved', 1],
    ['baa.return-recorded', 1],
    ['vendor.determined', 30],
  ] as const) {
    expect(await happened(action), `how often ${action}`).toBeGreaterThanOrEqual(times);
  }
  expect(new Set(vendors.map(({ approvals }) => approvals[0]?.ruling))).toEqual(new Set([undefined, ...rulings]));
});

test('in the inbox most waits, some rests with a reason and some is the officer’s; findings have plans', async () => {
  const { waiting, resting, mine } = await countInbox(officer);
  expect(waiting).toBeGreaterThan(10);
  expect([resting > 0, mine > 0]).toEqual([true, true]);
  const { items } = await listFindings(officer, ListFindings.parse({ size: 100 }));
  expect(items.filter(({ plan, ownerId }) => plan !== null && ownerId !== null)).toHaveLength(3);
});

test('tools were discovered, some with a place in the catalog; requests and findings are open and settled', async () => {
  const found = await listDiscovered(officer, ListDiscovered.parse({ size: 100 }));
  expect(found.items.some(({ catalog }) => catalog !== null)).toBe(true);
  expect(found.items.some(({ catalog }) => catalog === null)).toBe(true);
  expect((await listDiscovered(officer, ListDiscovered.parse({ state: 'decided' }))).total).toBeGreaterThan(0);
  for (const state of ['open', 'answered'] as const) {
    expect((await listRequests(officer, ListAccessRequests.parse({ state }))).total).toBeGreaterThan(0);
  }
  for (const state of ['open', 'closed'] as const) {
    expect((await listFindings(officer, ListFindings.parse({ state }))).total).toBeGreaterThan(0);
  }
  expect((await listNotifications(officer, { page: 1, size: 10, state: 'waiting' })).total).toBeGreaterThan(0);
});

test('a document is free, one is on legal hold, and the hold of one was lifted', async () => {
  const { items } = await listFiles(officer, { page: 1, size: 10, q: '' });
  expect(items.map(({ mediaType }) => mediaType).toSorted()).toEqual(['application/pdf', 'text/csv', 'text/plain']);
  expect(items.filter(({ hold }) => hold !== null).map(({ mediaType }) => mediaType)).toEqual(['text/plain']);
  expect(await happened('file.released')).toBe(1);
  expect(items.every(({ name }) => name.includes('(sample)'))).toBe(true);
});

test('its channel is switched off, and nothing waits to be sent there', async () => {
  expect(await listChannels(officer)).toMatchObject([{ kind: 'slack', endedAt: expect.any(Date) }]);
  const { items } = await listDeliveries(officer, { page: 1, size: 100 });
  expect(items.every(({ nextAttemptAt }) => nextAttemptAt === null)).toBe(true);
});

test('people signed in through the year, and a password was wrong now and then', async () => {
  const signIns = await signInsOf(
    database.db,
    (await accountOfMember(database.db, officer, officer.actor.id))!.accountId,
  );
  expect(new Set(signIns.map(({ outcome }) => outcome))).toEqual(new Set(['signed-in', 'wrong']));
  expect(new Set(signIns.map(({ address }) => address)).size).toBe(2);
  expect(await happened('session.started')).toBeGreaterThan(50);
  const open = await database.db.$count(sessions);
  expect(open).toBe(0);
});

test('of what the officer was told, some is read, some waits and some is solved', async () => {
  const { items } = await listNotifications(officer, { page: 1, size: 100, state: 'all' });
  expect(items.some(({ readAt }) => readAt !== null)).toBe(true);
  expect(items.some(({ readAt, solvedAt }) => readAt === null && solvedAt === null)).toBe(true);
  expect(items.some(({ solvedAt }) => solvedAt !== null)).toBe(true);
  expect((await getNotificationSettings(officer)).quiet).toEqual({ from: 19, until: 7 });
});

test('two groups go by a rule, one was chosen', async () => {
  const groups = await listGroups(officer);
  expect(groups.filter(({ rule }) => rule !== null)).toHaveLength(2);
  expect(groups.filter(({ rule }) => rule === null)).toHaveLength(1);
});

test('an auditor may look around until a day to come', async () => {
  const auditors = (await listMembers(officer)).filter(({ roles }) => roles.includes('auditor'));
  expect(auditors.map(({ email }) => email)).toEqual([guests.auditor]);
  const { auditsUntilOn } = await getMember(officer, auditors[0]!.id);
  expect(auditsUntilOn).toBe('2026-07-04');
});

test('invitations were accepted, one waits and one ran out', async () => {
  const states = (await listInvitations(officer)).map(({ state }) => state);
  expect(states.toSorted()).toEqual(['accepted', 'accepted', 'accepted', 'expired', 'open']);
});

test('requests are open, granted and refused', async () => {
  const asked = await Promise.all(
    (['open', 'answered'] as const).map((state) =>
      listRequests(officer, ListAccessRequests.parse({ state, size: 100 })),
    ),
  );
  const states = asked.flatMap(({ items }) => items.map(({ state }) => state));
  expect(new Set(states)).toEqual(new Set(['open', 'granted', 'refused']));
});

test('apps that people gave access are known by an id', async () => {
  const { items } = await listDiscovered(officer, ListDiscovered.parse({ size: 100 }));
  const sites = await Promise.all(items.map(({ id }) => getDiscovered(officer, id)));
  const ids = sites.flatMap(({ consents }) => consents.map(({ appId }) => appId));
  expect(ids.length).toBeGreaterThan(0);
  expect(ids).not.toContain(null);
});

test('exceptions run, end soon, are over, ended early, refused and waiting, by the authority of the director', async () => {
  const { items } = await listExceptions(officer, ListExceptions.parse({}));
  const states = items.map((one) => exceptionState(one, '2026-05-20')).toSorted();
  expect(states).toEqual(['ended', 'in-force', 'in-force', 'over', 'refused', 'waiting']);
  expect(items.map(({ endsOn }) => endsOn)).toContain('2026-05-26');
});

test('conditions are open, overdue and met, and one is a receptionist’s', async () => {
  const { items } = await listConditions(officer, ListConditions.parse({ state: 'all' }));
  expect(new Set(items.map((one) => (one.metOn ? 'met' : isOverdue(one, '2026-05-20') ? 'overdue' : 'open')))).toEqual(
    new Set(['met', 'overdue']),
  );
  expect(new Set(items.map(({ ownerName }) => ownerName)).size).toBe(2);
});

test('vendors were asked how they protect patient information: waiting, overdue, answered and decided', async () => {
  const { items } = await listChecks(officer, ListChecks.parse({}));
  expect(new Set(items.map(({ standing }) => standing))).toEqual(
    new Set(['waiting', 'overdue', 'answered', 'passed', 'passed-with-conditions']),
  );
});

test('the risk of its vendors is known from the first look, and how it went', async () => {
  const vendors = await listVendors(officer);
  const kept = await Promise.all(vendors.map(({ id }) => listKeptRisks(officer, id)));
  expect(kept.filter((results) => results.length > 0).length).toBeGreaterThanOrEqual(55);
  expect(kept.filter((results) => results.length > 1).length).toBeGreaterThanOrEqual(10);
});

test('leadership signed that two risks are carried until a day to come', async () => {
  const { items } = await listFindings(officer, ListFindings.parse({ state: 'closed', size: 100 }));
  const accepted = items.filter(({ treatment }) => treatment === 'accepted');
  expect(accepted.map(({ acceptedUntil }) => acceptedUntil ?? '').toSorted()).toEqual(['2026-07-19', '2026-08-18']);
});

test('it says of itself that it is a sample', async () => {
  expect((await getSettings(officer)).profile.name).toBe('Riverside Community Clinic (sample)');
  expect(await officer.read((db) => readIsSample(db, officer))).toBe(true);
});

const names = (seed: number) => peopleOf(randomFrom(seed), 80).map(({ name }) => name);

test('the same seed gives the same people, another seed others', () => {
  expect(names(5)).toEqual(names(5));
  expect(names(5)).not.toEqual(names(6));
  expect(new Set(names(5)).size).toBe(80);
});

test('most people are trained with a certificate each, a few are overdue, and an incident asks for a course again', async () => {
  const { all, leaders, byState } = await summarizeTraining(officer);
  expect(all.trained / all.asked).toBeGreaterThan(0.6);
  expect(byState.done).toBeGreaterThan(20);
  expect(byState.overdue).toBeGreaterThan(0);
  expect(byState.overdue).toBeLessThan(byState.done / 4);
  expect(leaders.trained).toBeLessThan(leaders.asked);
  expect((await listRules(officer)).map(({ courseId }) => courseId)).toContain('billing-and-coding');
  const again = (await listTraining(officer, ListTraining.parse({ size: 200 }))).items.filter(
    ({ cause }) => cause === 'incident',
  );
  expect(again.length).toBeGreaterThan(0);
  expect(await database.db.$count(certificates)).toBe(await database.db.$count(completions));
  // What says that it was taken here would have a test that was handed in.
  expect(await database.db.$count(completions, eq(completions.source, 'taken'))).toBe(0);
});

test('what leadership is told can be compared with how the clinic stood three months ago', async () => {
  const { figures, before } = await viewMetrics(officer, {});
  expect(before?.from).toBe('report');
  expect(before?.metrics.filter(({ value }) => value === null).map(({ id }) => id)).toEqual([]);
  // Its browsers worked when that was told.
  expect(before?.metrics.find(({ id }) => id === 'browsers-covered')?.value).toBeGreaterThan(0);
  expect(figures.exposureMonths.some(({ avoided }) => avoided !== null && avoided > 0)).toBe(true);
  expect(figures.coverage.length).toBeGreaterThan(0);
});

test('last quarter’s report was sent, signed and talked about, and some of what it asked still waits', async () => {
  const { items } = await listReports(officer, { page: 1, size: 50 });
  expect(items.map(({ state, signedBy, readers }) => [state, signedBy.length, readers])).toEqual([['signed', 1, 1]]);
  const report = await getReport(officer, items[0]!.id);
  expect(report.notes.map(({ kind }) => kind)).toEqual(['question', 'answer', 'minutes']);
  const { asks } = await readLastAsks(officer);
  expect(asks.some(({ answer }) => answer?.answer === 'agreed')).toBe(true);
  expect(asks.some(({ answer }) => answer === null)).toBe(true);
});

/** The command as a person runs it, on the sample’s database. */
async function runReport(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/report.ts', ...words], {
    env: { ...process.env, DATABASE_URL: await databaseUrlOf(database.pool) },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

async function wordsOf(pdf: string): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(readFileSync(pdf))), { mergePages: true });
  return text.replaceAll(/\s+/g, ' ');
}

describe('npm run report', { timeout: 120_000 }, () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'wardline-report-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const at = (name: string) => join(folder, name);

  test('writes the figures that are counted now, with how each is computed, and both documents of them', async () => {
    const run = await runReport('--json', '--pdf', at('now.pdf'), '--docx', at('now.docx'));
    expect(run).toMatchObject({ status: 0, stderr: '' });
    const told = JSON.parse(run.stdout);
    const { period } = told.view.figures;
    const asOf = new Date(told.view.figures.asOf);
    const org = systemContextOf(database.db, officer.organizationId, 'test', () => asOf);
    const counted = await org.read((db) => readFigures(db, org, period, asOf));
    expect(told.view.figures).toEqual(JSON.parse(JSON.stringify(counted)));
    expect(Object.keys(told.definitions).toSorted()).toEqual([...metricIds].toSorted());
    const words = await wordsOf(at('now.pdf'));
    expect(words).toContain('Draft: its figures still change');
    expect(words).toContain(verdictOf(told.view));
    expect(
      filesOfZip(readFileSync(at('now.docx')))
        .get('word/document.xml')
        ?.toString(),
    ).toContain(verdictOf(told.view));
  });

  test('writes one that was frozen as it was, with its hash and who signed it', async () => {
    const run = await runReport('--report', 'last', '--json', '--pdf', at('last.pdf'));
    expect(run).toMatchObject({ status: 0, stderr: '' });
    const told = JSON.parse(run.stdout);
    const { items } = await listReports(officer, { page: 1, size: 50 });
    const { snapshot, snapshotHash, attestations } = await getReport(officer, items[0]!.id);
    expect(told).toMatchObject({ id: items[0]!.id, snapshotHash, attestations: [{}] });
    expect(createHash('sha256').update(canonicalJson(told.snapshot)).digest('hex')).toBe(snapshotHash);
    const words = await wordsOf(at('last.pdf'));
    for (const said of [snapshot.said.verdict, `SHA-256 ${snapshotHash}`, `“${attestations[0]!.statement}”`])
      expect(words).toContain(said);
  });

  test('names the reports there are to whoever asks for another', async () => {
    const { items } = await listReports(officer, { page: 1, size: 50 });
    const { status, stdout, stderr } = await runReport('--report', 'next');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(`${items[0]!.id}  Quarterly report to the director, frozen 2026-`);
  });
});
