import { eq, sql } from 'drizzle-orm';
import Fastify from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { auditEvents, members, reportLinkHashes, reportReaders, reports } from '../../../drizzle/schema/index.ts';
import { addDays } from '../../../shared/domain/calendar.ts';
import type { Role } from '../../../shared/domain/member.ts';
import { type AskKind, type AskSubject, isOpenAsk, type ReportRecord } from '../../../shared/domain/report.ts';
import { type Clinic, createWorld, exposureAt, notely, type World } from '../../../test/support/world.ts';
import { systemContextOf } from '../../auth/system.ts';
import { withTenant } from '../../database/tenant.ts';
import { OrgContext } from '../../context.ts';
import { answerFailure } from '../../http/failures.ts';
import { type Letter, MailFailure } from '../../mail/post.ts';
import { followReports } from './follow.ts';
import { freezeReport } from './freeze.ts';
import { routeReports } from './route.ts';
import { sendReport } from './send.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

const today = () => world.clock.now().toISOString().slice(0, 10);
/** Safely the next day in every zone. */
const inDays = (days: number) => addDays(today(), days + 1);

async function withDraft() {
  const clinic = await world.organization();
  const draft = await clinic.officer.report.create({ title: 'Third quarter' });
  return { clinic, draft, report: clinic.officer.report };
}

type Asked = { kind: AskKind; subject?: AskSubject; words?: string };
async function frozen(clinic: Clinic, ...asked: Asked[]): Promise<ReportRecord> {
  const { report } = clinic.officer;
  const { id, version } = await report.create({ title: 'Third quarter' });
  const asks = asked.map(({ kind, subject = null, words = 'Please' }) => ({ id: null, kind, subject, words }));
  const saved = await report.save({ id, version, title: 'Third quarter', narrative: 'Calm.', meetingOn: null, asks });
  const record = await report.freeze({ id, version: saved.version });
  await world.settled();
  return record;
}

async function withFinding(clinic: Clinic, site = 'notely.example') {
  const at = world.clock.now();
  const api = await (await clinic.browser()).api();
  await api.observation.report({ sentAt: at.toISOString(), observations: [exposureAt(at, site)] });
  const { items } = await clinic.officer.finding.list({ state: 'open', q: site });
  return items[0]!.id;
}

const follow = (clinic: Clinic) =>
  followReports(systemContextOf(world.db, clinic.id, 'follow-reports', world.clock.now));

const missing = async (clinic: Clinic) =>
  (await clinic.officer.finding.list({ state: 'open', kind: 'report-missing' })).items;

/** Ann's address takes no mail; whatever goes to anybody else meets a bug. */
const failureTo = (email: string) =>
  email.startsWith('ann')
    ? new MailFailure('It takes no mail for this address (550).', 'address', null)
    : new Error('A bug');

describe('a draft', () => {
  test('says what it would freeze now, and asks what the record leaves to leadership', async () => {
    const clinic = await world.organization();
    const [carried, poor, grave] = [
      await withFinding(clinic, 'carried.example'),
      await withFinding(clinic, 'poor.example'),
      await withFinding(clinic, 'grave.example'),
    ];
    const until = inDays(90);
    await clinic.officer.finding.plan({ id: carried, plan: { treatment: 'accept', what: 'It is rare', until } });
    await clinic.officer.finding.plan({ id: poor, plan: { treatment: 'fix', what: 'Buy it', isFunded: null } });
    await clinic.officer.finding.setDue({ ids: [grave], dueOn: addDays(today(), -5) });
    const { asks, snapshot } = await clinic.officer.report.create({ title: 'First' });
    expect(Object.fromEntries(asks.map(({ kind, subjectName }) => [kind, subjectName]))).toEqual({
      accept: 'carried.example',
      decide: 'grave.example',
      fund: 'poor.example',
    });
    expect(snapshot).toMatchObject({ organizationName: 'Riverside Clinic', title: 'First', lastAsks: [] });
    expect(snapshot.asks).toHaveLength(3);
  });

  test('is one at a time, of a period that has been, and can be thrown away', async () => {
    const { clinic, report, draft } = await withDraft();
    const { metric } = clinic.officer;
    await expect(report.create({ title: 'Another' })).rejects.toMatchObject({ code: 'CONFLICT' });
    await report.discard({ id: draft.id, version: draft.version });
    expect(await report.list({})).toEqual({ items: [], total: 0 });
    const ahead = { fromOn: today(), toOn: inDays(3) };
    await expect(report.create({ title: 'Ahead', period: ahead })).rejects.toThrow('after today');
    const backwards = { fromOn: '2026-03-31', toOn: '2026-01-01' };
    await expect(report.create({ title: 'Backwards', period: backwards })).rejects.toThrow('before it begins');
    for (const [fromOn, toOn] of [
      ['0202-01-01', '2026-01-01'],
      ['0202-01-01', '0202-03-01'],
      ['2021-01-01', '2025-01-01'],
    ] as const) {
      const slip = { fromOn, toOn };
      await expect(report.create({ title: 'A slip', period: slip })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
      await expect(metric.view(slip)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    }
    await expect(metric.view({ fromOn: addDays(today(), -4 * 365) })).rejects.toThrow('three years');
    await expect(metric.view({ toOn: inDays(3) })).rejects.toThrow('after today');
    expect(await report.list({})).toEqual({ items: [], total: 0 });
  });

  test('asks for money and for signatures of findings alone, whose record they change', async () => {
    const { clinic, report, draft } = await withDraft();
    const { id, version, title } = draft;
    const save = (kind: AskKind, subject: AskSubject) =>
      report.save({
        id,
        version,
        title,
        narrative: '',
        meetingOn: null,
        asks: [{ id: null, kind, subject, words: 'Please' }],
      });
    const vendor = await clinic.officer.vendor.create(notely);
    for (const kind of ['fund', 'accept'] as const) {
      await expect(save(kind, null)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
      await expect(save(kind, { kind: 'vendor', id: vendor.id })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    }
    expect(await save('decide', null)).toMatchObject({ version: version + 1 });
  });

  test('keeps what the first wrote when two write at once, and says so to the second', async () => {
    const { clinic, report, draft } = await withDraft();
    const { id, title } = draft;
    const asked = { id: null, kind: 'decide' as const, subject: null, words: 'More people?' };
    const written = (narrative: string) => ({ id, title, narrative, meetingOn: null, asks: [] });
    const { version, asks } = await report.save({ ...written('Ours'), version: draft.version, asks: [asked] });
    await report.save({ ...written('Mine'), version });
    const other = clinic.as('privacy-official').report;
    // It still has the ask that was left out.
    const theirs = { ...written('Theirs'), version, asks: [{ ...asked, id: asks[0]!.id }] };
    await expect(other.save(theirs)).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(other.freeze({ id, version })).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await report.get({ id })).toMatchObject({ narrative: 'Mine', version: version + 1 });
  });
});

describe('a frozen report', () => {
  test('says the same after all that it was made of has changed', async () => {
    const clinic = await world.organization();
    const { officer } = clinic;
    const findingId = await withFinding(clinic);
    const before = await frozen(clinic, { kind: 'decide', subject: { kind: 'finding', id: findingId } });
    await officer.finding.close({ id: findingId, treatment: 'fixed', reason: 'Gone' });
    await withFinding(clinic, 'another.example');
    const vendor = await officer.vendor.create({ ...notely, name: 'Notely Again', sites: ['again.example'] });
    const decision = { vendorId: vendor.id, conditions: '', reason: 'Fine', reviewDueOn: null };
    await officer.approval.decide({ ...decision, ruling: 'approved', dataClasses: ['phi'] });
    const { profile, intervals } = await officer.organization.settings();
    await clinic
      .as('administrator')
      .organization.setProfile({ ...profile, name: 'Renamed Clinic', timeZone: 'Pacific/Auckland' });
    await officer.organization.setIntervals({ ...intervals, leadershipReportMonths: 12 });
    world.clock.pass({ days: 40 });
    const after = await officer.report.get({ id: before.id });
    expect(after.snapshot).toEqual(before.snapshot);
    expect(after.snapshotHash).toBe(before.snapshotHash);
    expect(after.title).toBe(before.title);
    world.clock.pass({ days: -40 });
  });

  test('is refused any change by the database itself', async () => {
    const clinic = await world.organization();
    const { id } = await frozen(clinic, { kind: 'decide' });
    const attempts = [
      sql`update reports set title = 'Better' where id = ${id}`,
      sql`update reports set snapshot = '{}' where id = ${id}`,
      sql`update reports set frozen_at = null, frozen_by = null, snapshot = null, snapshot_hash = null where id = ${id}`,
      sql`delete from reports where id = ${id}`,
      sql`delete from report_asks where report_id = ${id}`,
      sql`insert into report_asks (organization_id, report_id, id, place, kind, words)
        values (${clinic.id}, ${id}, gen_random_uuid(), 9, 'decide', 'More')`,
    ];
    for (const attempt of attempts)
      await expect(withTenant(world.db, clinic.id, (tx) => tx.execute(attempt))).rejects.toMatchObject({
        cause: { code: '23001' },
      });
    await expect(
      withTenant(world.db, clinic.id, (tx) => tx.execute(sql`update report_asks set words = 'Less'`)),
    ).rejects.toMatchObject({ cause: { code: '42501' } });
  });

  test('is shown to nobody where the database holds something else than was hashed', async () => {
    const clinic = await world.organization();
    const { id } = await frozen(clinic);
    // As only the owner of the tables could.
    await world.db.execute(sql`alter table reports disable trigger reports_stay_frozen, no force row level security`);
    await world.db.execute(
      sql`update reports set snapshot = jsonb_set(snapshot, '{narrative}', '"All is well."') where id = ${id}`,
    );
    await world.db.execute(sql`alter table reports enable trigger reports_stay_frozen, force row level security`);
    await expect(clinic.officer.report.get({ id })).rejects.toMatchObject({ code: 'INTERNAL_SERVER_ERROR' });
  });

  test('cannot be saved, frozen or discarded again; a draft cannot be sent, signed or discussed', async () => {
    const clinic = await world.organization();
    const { report } = clinic.officer;
    const { id, version } = await frozen(clinic);
    await expect(report.freeze({ id, version })).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(report.discard({ id, version })).rejects.toMatchObject({ code: 'CONFLICT' });
    const { id: draft } = await report.create({ title: 'Next' });
    const leader = clinic.as('leadership').report;
    const memberIds = [clinic.people.leadership.id];
    await expect(report.send({ id: draft, memberIds, outside: [] })).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(leader.attest({ id: draft, snapshotHash: 'a'.repeat(64) })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    await expect(leader.note({ id: draft, kind: 'minutes', body: 'Early' })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
  });
});

test('its documents are kept, and made anew once somebody has signed', async () => {
  const clinic = await world.organization();
  const { id, snapshotHash } = await frozen(clinic);
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

describe('readers', () => {
  test('among the members are told, and noted as having opened it, once', async () => {
    const clinic = await world.organization();
    const { id } = await frozen(clinic);
    await clinic.officer.report.send({ id, memberIds: [clinic.people.leadership.id], outside: [] });
    const leader = clinic.as('leadership');
    const told = await leader.notification.list({});
    expect(told.items[0]?.notice).toEqual({ kind: 'report-sent', reportId: id, title: 'Third quarter' });
    // Their page asks for it as soon as they point at its link.
    await leader.report.get({ id });
    expect((await clinic.officer.report.get({ id })).readersList[0]).toMatchObject({ firstReadAt: null });
    await Promise.all(Array.from({ length: 4 }, () => leader.report.noteOpened({ id })));
    await clinic.officer.report.noteOpened({ id });
    const [opened] = (await clinic.officer.report.get({ id })).readersList;
    expect(opened?.firstReadAt).toBeInstanceOf(Date);
    world.clock.pass({ hours: 1 });
    await leader.report.noteOpened({ id });
    expect((await actionsOf(clinic)).filter((action) => action === 'report.opened')).toHaveLength(1);
    expect((await clinic.officer.report.list({})).items[0]).toMatchObject({ readers: 1, readBy: 1 });
    expect((await clinic.officer.report.get({ id })).readersList[0]).toEqual(opened);
  });

  test('outside open that report alone by a link, which a newer one replaces and a month ends', async () => {
    const clinic = await world.organization();
    const { id, snapshotHash } = await frozen(clinic);
    const outside = [{ name: 'Bea Board', email: 'Bea@board.example' }];
    const tokenOf = async () => {
      const { links } = await clinic.officer.report.send({ id, memberIds: [], outside });
      expect(world.letters.at(-1)).toMatchObject({ to: { email: 'bea@board.example' }, shownTo: null });
      expect(world.letters.at(-1)?.text).toContain(links[0]!.link);
      return links[0]!.link.split('#')[1]!;
    };
    const first = await tokenOf();
    const shared = await world.visitor.reportLink.open({ token: first });
    expect(shared).toMatchObject({ snapshotHash, readerName: 'Bea Board', snapshot: { title: 'Third quarter' } });
    expect((await clinic.officer.report.get({ id })).readersList[0]?.firstReadAt).toBeInstanceOf(Date);
    const second = await tokenOf();
    await expect(world.visitor.reportLink.open({ token: first })).rejects.toMatchObject({
      code: 'PRECONDITION_FAILED',
    });
    await world.visitor.reportLink.open({ token: second });
    await expect(world.visitor.reportLink.open({ token: 'x'.repeat(43) })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    world.clock.pass({ days: 31 });
    await expect(world.visitor.reportLink.open({ token: second })).rejects.toMatchObject({
      code: 'PRECONDITION_FAILED',
    });
    world.clock.pass({ days: -31 });
    expect((await clinic.officer.report.list({})).items[0]).toMatchObject({ readers: 1 });
    expect(await actionsOf(clinic)).toEqual(expect.arrayContaining(['report.opened']));
    const third = await tokenOf();
    const withdrawn = await clinic.officer.report.withdrawLink({ id, email: outside[0]!.email });
    expect(withdrawn.readersList[0]).toMatchObject({ name: 'Bea Board', linkExpiresAt: null });
    await expect(world.visitor.reportLink.open({ token: third })).rejects.toThrow('withdrawn');
    await expect(clinic.officer.report.withdrawLink({ id, email: outside[0]!.email })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect((await actionsOf(clinic)).at(-1)).toBe('report.link-withdrawn');
    const kept = await Promise.all([
      withTenant(world.db, clinic.id, (tx) => tx.select().from(reportReaders)),
      world.db.select().from(reportLinkHashes),
    ]);
    for (const token of [first, second]) expect(JSON.stringify(kept)).not.toContain(token);
  });

  test('are handed each link, whichever mail did not go, under the name that they were sent it by last', async () => {
    const clinic = await world.organization();
    const { id } = await frozen(clinic);
    const { 'compliance-officer': officer } = clinic.people;
    const org = new OrgContext(world.db, clinic.id, officer, world.clock.now);
    const told: unknown[] = [];
    const post = { ...world.foyer.post, send: ({ to }: Letter) => Promise.reject(failureTo(to.email)) };
    const foyer = {
      ...world.foyer,
      post,
      afterwards: (work: Promise<void>) => void work.catch((error: unknown) => told.push(error)),
    };
    const outside = ['ann', 'bea'].map((name) => ({ name, email: `${name}@board.example` }));
    const { links } = await sendReport(foyer, org, { id, memberIds: [], outside });
    expect(links.map(({ name, mail }) => [name, mail])).toEqual([
      ['ann', 'failed'],
      ['bea', 'failed'],
    ]);
    expect(told).toEqual([new Error('A bug')]);
    world.clock.pass({ hours: 1 });
    const sentAgainAt = world.clock.now().getTime();
    const again = [{ name: 'Ann Archer', email: 'ann@board.example' }];
    const { report } = await clinic.officer.report.send({ id, memberIds: [], outside: again });
    expect(report.readersList).toHaveLength(2);
    expect(report.readersList[0]?.name).toBe('Ann Archer');
    expect(report.readersList[0]?.sentAt?.getTime()).toBeGreaterThanOrEqual(sentAgainAt);
    world.clock.pass({ hours: -1 });
  });

  test('who are members but may not read reports in the console get a link too', async () => {
    const clinic = await world.organization();
    const { id } = await frozen(clinic);
    const memberIds = [clinic.people['workforce-member'].id];
    const { links, report } = await clinic.officer.report.send({ id, memberIds, outside: [] });
    expect(links).toHaveLength(1);
    expect(report.readersList[0]).toMatchObject({ memberId: memberIds[0] });
    const token = links[0]!.link.split('#')[1]!;
    await world.visitor.reportLink.open({ token });
    await withTenant(world.db, clinic.id, (tx) =>
      tx
        .update(members)
        .set({ leftOn: addDays(today(), -2) })
        .where(eq(members.id, memberIds[0]!)),
    );
    await expect(world.visitor.reportLink.open({ token })).rejects.toMatchObject({ code: 'PRECONDITION_FAILED' });
    await expect(clinic.officer.report.send({ id, memberIds: [], outside: [] })).rejects.toThrow('at least one');
  });
});

describe('a signature', () => {
  test('is of somebody who leads, on what they read, word by word and once', async () => {
    const clinic = await world.organization();
    const { id, snapshotHash } = await frozen(clinic);
    const leader = clinic.as('leadership').report;
    const hash = snapshotHash!;
    await expect(clinic.officer.report.attest({ id, snapshotHash: hash })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(leader.attest({ id, snapshotHash: 'a'.repeat(64) })).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(
      clinic.as('leadership', { isConfirmed: false }).report.attest({ id, snapshotHash: hash }),
    ).rejects.toMatchObject({ code: 'PRECONDITION_REQUIRED' });
    const signed = await leader.attest({ id, snapshotHash: hash });
    expect(signed).toMatchObject({ state: 'signed', signedBy: ['leadership of Riverside Clinic'] });
    expect(signed.attestations[0]).toMatchObject({ snapshotHash: hash, memberId: clinic.people.leadership.id });
    for (const words of ['Third quarter', 'Riverside Clinic', hash])
      expect(signed.attestations[0]?.statement).toContain(words);
    await expect(leader.attest({ id, snapshotHash: hash })).rejects.toThrow('already');
    await withTenant(world.db, clinic.id, (tx) =>
      tx.update(members).set({ leadership: 'owner' }).where(eq(members.id, clinic.people['compliance-officer'].id)),
    );
    expect(await clinic.officer.report.attest({ id, snapshotHash: hash })).toMatchObject({ state: 'signed' });
  });
});

describe('an answer', () => {
  test('to carry a risk signs its acceptance, and to fund a plan gives it money, each on its own record', async () => {
    const clinic = await world.organization();
    const [carried, poor] = [await withFinding(clinic, 'carried.example'), await withFinding(clinic, 'poor.example')];
    await clinic.officer.finding.plan({ id: poor, plan: { treatment: 'fix', what: 'Buy it', isFunded: false } });
    const { asks } = await frozen(
      clinic,
      { kind: 'accept', subject: { kind: 'finding', id: carried } },
      { kind: 'fund', subject: { kind: 'finding', id: poor } },
    );
    const [accept, fund] = asks;
    const leader = clinic.as('leadership').report;
    const yes = { answer: 'agreed' as const, reason: 'It is worth it' };
    await expect(leader.answerAsk({ id: accept!.id, ...yes, untilOn: null })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    });
    await expect(clinic.officer.report.answerAsk({ id: accept!.id, ...yes, untilOn: null })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    world.clock.pass({ minutes: 1 });
    const until = inDays(60);
    await leader.answerAsk({ id: accept!.id, ...yes, untilOn: until });
    const after = await leader.answerAsk({ id: fund!.id, ...yes, untilOn: null });
    expect(after.openAsks).toBe(0);
    expect(after.asks.map(({ outcome }) => outcome)).toEqual([
      expect.stringContaining('The risk was accepted on'),
      'There is money for the plan; the finding is still open.',
    ]);
    expect(await clinic.officer.finding.get({ id: carried })).toMatchObject({
      treatment: 'accepted',
      acceptedUntil: until,
      closedByName: 'leadership of Riverside Clinic',
    });
    expect((await clinic.officer.finding.get({ id: poor })).plan).toMatchObject({ isFunded: true });
    expect(await actionsOf(clinic)).toEqual(
      expect.arrayContaining(['report.ask-answered', 'finding.accepted', 'finding.planned']),
    );
    await expect(leader.answerAsk({ id: fund!.id, ...yes, untilOn: null })).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  test('to pay for what is closed or has no plan any more is refused, since nothing would follow', async () => {
    const clinic = await world.organization();
    const [gone, changed] = [await withFinding(clinic, 'gone.example'), await withFinding(clinic, 'changed.example')];
    for (const id of [gone, changed])
      await clinic.officer.finding.plan({ id, plan: { treatment: 'fix', what: 'Buy it', isFunded: false } });
    const { asks } = await frozen(
      clinic,
      { kind: 'fund', subject: { kind: 'finding', id: gone } },
      { kind: 'fund', subject: { kind: 'finding', id: changed } },
    );
    await clinic.officer.finding.close({ id: gone, treatment: 'fixed', reason: 'Done without' });
    await clinic.officer.finding.plan({ id: changed, plan: null });
    const leader = clinic.as('leadership').report;
    for (const { id } of asks) {
      const yes = { id, answer: 'agreed' as const, reason: 'Yes', untilOn: null };
      await expect(leader.answerAsk(yes)).rejects.toMatchObject({ code: 'CONFLICT' });
      expect(await leader.answerAsk({ ...yes, answer: 'declined' })).toMatchObject({ state: 'frozen' });
    }
  });

  test('that puts it off names the day on which it waits again', async () => {
    const clinic = await world.organization();
    const { id, asks } = await frozen(clinic, { kind: 'decide', words: 'More people?' });
    const leader = clinic.as('leadership').report;
    const later = { id: asks[0]!.id, answer: 'deferred' as const, reason: 'After the budget' };
    await expect(leader.answerAsk({ ...later, untilOn: null })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    const untilOn = inDays(10);
    expect(await leader.answerAsk({ ...later, untilOn })).toMatchObject({ openAsks: 0 });
    world.clock.pass({ days: 12 });
    const [again] = (await clinic.officer.report.lastAsks()).asks;
    expect(await leader.get({ id })).toMatchObject({ openAsks: 1 });
    expect(isOpenAsk(again!, addDays(untilOn, -1))).toBe(false);
    expect(isOpenAsk(again!, untilOn)).toBe(true);
    const answered = await leader.answerAsk({ ...later, answer: 'agreed', reason: 'There is money', untilOn: null });
    expect(answered.openAsks).toBe(0);
    world.clock.pass({ days: -12 });
  });

  test('and what came of it are told by the next report, whether or not anything did', async () => {
    const clinic = await world.organization();
    const vendor = await clinic.officer.vendor.create(notely);
    const about = { kind: 'vendor' as const, id: vendor.id };
    const { asks } = await frozen(
      clinic,
      { kind: 'decide', subject: about, words: 'Notely or not?' },
      { kind: 'decide' },
    );
    expect(await clinic.officer.report.lastAsks()).toMatchObject({
      report: { title: 'Third quarter', openAsks: 2 },
      asks: [
        { outcome: 'Nobody has decided on the vendor since, and no agreement was added.', answer: null },
        { outcome: null },
      ],
    });
    await clinic.as('leadership').report.answerAsk({ id: asks[0]!.id, answer: 'agreed', reason: 'No', untilOn: null });
    world.clock.pass({ minutes: 1 });
    const decision = { vendorId: vendor.id, conditions: '', reason: 'No', reviewDueOn: null };
    await clinic.officer.approval.decide({ ...decision, ruling: 'denied', dataClasses: [] });
    const next = await frozen(clinic);
    expect(next.snapshot.lastAsks).toMatchObject([
      { words: 'Notely or not?', subjectName: 'Notely', answer: { answer: 'agreed', reason: 'No' } },
      { words: 'Please', answer: null },
    ]);
    expect(next.snapshot.lastAsks[0]?.outcome).toMatch(/^The vendor was denied on/);
  });
});

test('what was so before it was asked, or is not in use yet, is told as no outcome', async () => {
  const clinic = await world.organization();
  const [planned, paid, carried] = [
    await withFinding(clinic, 'planned.example'),
    await withFinding(clinic, 'paid.example'),
    await withFinding(clinic, 'carried.example'),
  ];
  const { finding, vendor, baa } = clinic.officer;
  const plan = { treatment: 'fix' as const, what: 'Buy it', isFunded: true };
  for (const id of [planned, paid]) await finding.plan({ id, plan });
  const { id: vendorId } = await vendor.create(notely);
  world.clock.pass({ minutes: 1 });
  await frozen(
    clinic,
    { kind: 'decide', subject: { kind: 'finding', id: planned } },
    { kind: 'fund', subject: { kind: 'finding', id: paid } },
    { kind: 'accept', subject: { kind: 'finding', id: carried } },
    { kind: 'decide', subject: { kind: 'vendor', id: vendorId } },
  );
  const outcomes = async () => (await clinic.officer.report.lastAsks()).asks.map(({ outcome }) => outcome);
  expect(await outcomes()).toEqual([
    'As before, there is a plan; the finding is still open.',
    'As before, there is money for the plan; the finding is still open.',
    'Nobody has accepted the risk; the finding is open as before.',
    'Nobody has decided on the vendor since, and no agreement was added.',
  ]);
  world.clock.pass({ days: 1 });
  await finding.plan({ id: planned, plan: { ...plan, what: 'Build it' } });
  await finding.plan({ id: paid, plan: { ...plan, isFunded: false } });
  const terms = { counterparty: 'Notely Inc.', signedOn: '2026-01-01', effectiveOn: '2026-01-01', expiresOn: null };
  await baa.record({ vendorId, ...terms });
  const after = await outcomes();
  expect(after[0]).toMatch(/^There is a plan since/);
  expect(after[1]).toBe('There is no money for the plan; the finding is still open.');
  expect(after[3]).toBe('An agreement has come into force or on record since.');
  world.clock.pass({ days: -1 });
});

test('minutes, questions and answers are kept in order, and every step is in the audit trail', async () => {
  const clinic = await world.organization();
  const { id, snapshotHash } = await frozen(clinic);
  const leader = clinic.as('leadership').report;
  await clinic.officer.report.send({ id, memberIds: [clinic.people.leadership.id], outside: [] });
  await leader.noteOpened({ id });
  await leader.attest({ id, snapshotHash: snapshotHash! });
  await world.settled();
  await leader.note({ id, kind: 'question', body: 'Since when?' });
  const { notes } = await clinic.officer.report.note({ id, kind: 'answer', body: 'Since May.' });
  expect(notes.map(({ kind, body }) => [kind, body])).toEqual([
    ['question', 'Since when?'],
    ['answer', 'Since May.'],
  ]);
  const actions = (await actionsOf(clinic)).filter((action) => action.startsWith('report.'));
  expect(actions).toEqual([
    'report.drafted',
    'report.frozen',
    'report.document-kept',
    'report.document-kept',
    'report.sent',
    'report.opened',
    'report.attested',
    'report.document-kept',
    'report.document-kept',
    'report.noted',
    'report.noted',
  ]);
});

describe('a period without a report', () => {
  test('opens one finding after reminders, which a report that was frozen and sent closes', async () => {
    const clinic = await world.organization();
    const { nextDueOn } = await clinic.officer.report.schedule();
    await follow(clinic);
    expect(await missing(clinic)).toEqual([]);
    world.clock.pass({ days: 80 });
    await follow(clinic);
    const dueNotices = async (role: 'compliance-officer' | 'leadership') =>
      (await clinic.as(role).notification.list({ state: 'waiting' })).items.filter(
        ({ notice }) => notice.kind === 'report-due',
      );
    expect(await dueNotices('compliance-officer')).toMatchObject([{ notice: { dueOn: nextDueOn, hasPassed: false } }]);
    expect(await dueNotices('leadership')).toEqual([]);
    world.clock.pass({ days: 40 });
    await follow(clinic);
    await follow(clinic);
    expect(await missing(clinic)).toMatchObject([{ missing: { sinceOn: addDays(nextDueOn, 1) } }]);
    expect(await dueNotices('leadership')).toMatchObject([{ notice: { hasPassed: true } }]);
    const inbox = await clinic.officer.inbox.list({});
    expect(inbox.items.filter(({ findingKind }) => findingKind === 'report-missing')).toHaveLength(1);

    const { id } = await frozen(clinic);
    await follow(clinic);
    expect(await missing(clinic)).toHaveLength(1);
    // Whoever keeps the program is not who is to be told.
    await clinic.officer.report.send({ id, memberIds: [clinic.people['compliance-officer'].id], outside: [] });
    expect(await missing(clinic)).toHaveLength(1);
    await clinic.officer.report.send({ id, memberIds: [clinic.people.leadership.id], outside: [] });
    expect(await missing(clinic)).toEqual([]);
    expect(await dueNotices('compliance-officer')).toEqual([]);
    expect(await clinic.officer.report.schedule()).toMatchObject({ isOverdue: false });
    world.clock.pass({ days: -120 });
  });

  test('comes sooner or later as the organization’s policy says', async () => {
    const clinic = await world.organization();
    world.clock.pass({ days: 70 });
    expect(await clinic.officer.report.schedule()).toMatchObject({ months: 3, isOverdue: false });
    const { organization, report } = clinic.officer;
    const { intervals } = await organization.settings();
    await organization.setIntervals({ ...intervals, leadershipReportMonths: 2 });
    expect(await report.schedule()).toMatchObject({ months: 2, isOverdue: true });
    expect(await missing(clinic)).toHaveLength(1);
    await organization.setIntervals({ ...intervals, leadershipReportMonths: 12 });
    expect(await missing(clinic)).toEqual([]);
    world.clock.pass({ days: -70 });
  });
});

test('another organization has none of it', async () => {
  const { draft } = await withDraft();
  const other = await world.organization('Other Clinic');
  await expect(other.officer.report.get({ id: draft.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  expect(await other.officer.report.list({})).toEqual({ items: [], total: 0 });
  expect(await withTenant(world.db, other.id, (tx) => tx.select().from(reports))).toEqual([]);
});

async function actionsOf(clinic: Clinic): Promise<string[]> {
  const rows = await withTenant(world.db, clinic.id, (tx) =>
    tx.select({ action: auditEvents.action }).from(auditEvents).orderBy(auditEvents.sequence),
  );
  return rows.map(({ action }) => action);
}
