import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reports } from '../../../drizzle/schema/index.ts';
import type { AskKind, AskSubject } from '../../../shared/domain/report.ts';
import { findingOn, frozenReport } from '../../../test/support/reports.ts';
import { createWorld, notely, type World } from '../../../test/support/world.ts';
import { systemContextOf } from '../../auth/system.ts';
import { withTenant } from '../../database/tenant.ts';
import { followReports } from './follow.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

async function withDraft() {
  const clinic = await world.organization();
  const draft = await clinic.officer.report.create({ title: 'Third quarter' });
  return { clinic, draft, report: clinic.officer.report };
}

describe('a draft', () => {
  test('says what it would freeze now, and asks what the record leaves to leadership', async () => {
    const clinic = await world.organization();
    const [carried, poor, grave] = [
      await findingOn(world, clinic, 'carried.example'),
      await findingOn(world, clinic, 'poor.example'),
      await findingOn(world, clinic, 'grave.example'),
    ];
    const until = world.dayIn(90);
    await clinic.officer.finding.plan({ id: carried, plan: { treatment: 'accept', what: 'It is rare', until } });
    await clinic.officer.finding.plan({ id: poor, plan: { treatment: 'fix', what: 'Buy it', isFunded: null } });
    await clinic.officer.finding.setDue({ ids: [grave], dueOn: world.dayIn(-5) });
    const { asks, snapshot } = await clinic.officer.report.create({ title: 'First' });
    expect(Object.fromEntries(asks.map(({ kind, subjectName }) => [kind, subjectName]))).toEqual({
      accept: 'carried.example',
      decide: 'grave.example',
      fund: 'poor.example',
    });
    expect(snapshot).toMatchObject({ organizationName: 'Riverside Clinic', title: 'First' });
    expect(snapshot.said).toMatchObject({ asks: { items: { length: 3 } }, lastAsks: { items: [] } });
    expect(asks.find(({ kind }) => kind === 'decide')?.words).toMatch(/What is done, and by when\?$/);
  });

  test('names what is about neither a site nor a vendor by what it is', async () => {
    const clinic = await world.organization();
    world.clock.pass({ days: 120 });
    await followReports(systemContextOf(world.db, clinic.id, 'follow-reports', world.clock.now));
    const { items } = await clinic.officer.finding.list({ state: 'open', kind: 'report-missing' });
    const subject: AskSubject = { kind: 'finding', id: items[0]!.id };
    const { asks } = await frozenReport(world, clinic, { kind: 'decide', subject });
    expect(asks).toMatchObject([{ subjectName: 'A period passed without a report that leadership was sent' }]);
    world.clock.pass({ days: -120 });
  });

  test('is one at a time, of a period that has been, and can be thrown away', async () => {
    const { clinic, report, draft } = await withDraft();
    const { metric } = clinic.officer;
    await expect(report.create({ title: 'Another' })).rejects.toMatchObject({ code: 'CONFLICT' });
    await report.discard({ id: draft.id, version: draft.version });
    expect(await report.list({})).toEqual({ items: [], total: 0 });
    const ahead = { fromOn: world.dayIn(0), toOn: world.dayIn(3) };
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
    await expect(metric.view({ fromOn: world.dayIn(-4 * 365) })).rejects.toThrow('three years');
    await expect(metric.view({ toOn: world.dayIn(3) })).rejects.toThrow('after today');
    expect(await report.list({})).toEqual({ items: [], total: 0 });
  });

  test('can be given other days that have been, and its figures are of them', async () => {
    const { clinic, report, draft } = await withDraft();
    const { id, version } = draft;
    const period = { fromOn: world.dayIn(-60), toOn: world.dayIn(-30) };
    const moved = await report.setPeriod({ id, version, period });
    expect(moved).toMatchObject({ period, version: version + 1, asks: draft.asks });
    expect(moved.snapshot.period).toEqual(period);
    const ahead = { fromOn: world.dayIn(0), toOn: world.dayIn(3) };
    await expect(report.setPeriod({ id, version: version + 1, period: ahead })).rejects.toThrow('after today');
    await expect(report.setPeriod({ id, version, period })).rejects.toMatchObject({ code: 'CONFLICT' });
    await report.freeze({ id, version: version + 1 });
    await expect(report.setPeriod({ id, version: version + 1, period })).rejects.toMatchObject({ code: 'CONFLICT' });
    const other = (await world.organization('Other Clinic')).officer.report;
    await expect(other.setPeriod({ id, version, period })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await clinic.officer.report.get({ id })).period).toEqual(period);
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
  test('says what the officer said of own safeguards by then, and nothing that was said later', async () => {
    const { clinic, draft, report } = await withDraft();
    await clinic.officer.ownSafeguard.say({ id: 'risk-analysis', isThere: false });
    const { snapshot } = await report.freeze({ id: draft.id, version: draft.version });
    expect(snapshot.said.untold[0]).toMatch(/^“Is there a written analysis of the risks.+” No, said /);
    await clinic.officer.ownSafeguard.say({ id: 'risk-analysis', isThere: true });
    expect((await report.get({ id: draft.id })).snapshot).toEqual(snapshot);
  });

  test('says the same after all that it was made of has changed', async () => {
    const clinic = await world.organization();
    const { officer } = clinic;
    const findingId = await findingOn(world, clinic, 'notely.example');
    const before = await frozenReport(world, clinic, { kind: 'decide', subject: { kind: 'finding', id: findingId } });
    await officer.finding.close({ id: findingId, treatment: 'fixed', reason: 'Gone' });
    await findingOn(world, clinic, 'another.example');
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
    const { id } = await frozenReport(world, clinic, { kind: 'decide' });
    const attempts = [
      sql`update reports set title = 'Better' where id = ${id}`,
      sql`update reports set from_on = from_on - 1 where id = ${id}`,
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
    const { id } = await frozenReport(world, clinic);
    // As only the owner of the tables could.
    await world.db.execute(sql`alter table reports disable trigger reports_stay_frozen, no force row level security`);
    await world.db.execute(
      sql`update reports set snapshot = jsonb_set(snapshot, '{narrative}', '"All is well."') where id = ${id}`,
    );
    await world.db.execute(sql`alter table reports enable trigger reports_stay_frozen, force row level security`);
    await expect(clinic.officer.report.get({ id })).rejects.toMatchObject({ code: 'INTERNAL_SERVER_ERROR' });
    world.clock.pass({ days: 1 });
    const nextDay = { fromOn: world.dayIn(0), toOn: world.dayIn(0) };
    await expect(clinic.officer.metric.view(nextDay)).rejects.toMatchObject({ code: 'INTERNAL_SERVER_ERROR' });
    world.clock.pass({ days: -1 });
  });

  test('cannot be saved, frozen or discarded again; a draft cannot be sent, signed or discussed', async () => {
    const clinic = await world.organization();
    const { report } = clinic.officer;
    const { id, version } = await frozenReport(world, clinic);
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

test('another organization has none of it', async () => {
  const { draft } = await withDraft();
  const other = await world.organization('Other Clinic');
  await expect(other.officer.report.get({ id: draft.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  expect(await other.officer.report.list({})).toEqual({ items: [], total: 0 });
  expect(await withTenant(world.db, other.id, (tx) => tx.select().from(reports))).toEqual([]);
});
