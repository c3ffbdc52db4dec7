import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Clinic, createWorld, exposureAt, notely, type World } from '../../../test/support/world.ts';
import { MOST_AT_ONCE } from '../../../shared/domain/finding.ts';
import { withTenant } from '../../database/tenant.ts';

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
  const {
    items: [finding],
  } = await clinic.officer.finding.list({ state: 'open' });
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
    expect((await clinic.officer.finding.list({ state: 'open' })).items).toEqual([]);
    expect((await clinic.officer.finding.list({ state: 'closed' })).items).toEqual([closed]);
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

    const {
      items: [again, ...more],
    } = await clinic.officer.finding.list({ state: 'open' });
    expect(more).toEqual([]);
    expect(again).toMatchObject({ observations: 1 });
    expect(again!.id).not.toBe(finding.id);
    await expect(clinic.officer.finding.reopen({ id: finding.id, reason: 'Not over' })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
  });

  test('can be reopened with a reason, and nobody has acted on what came back', async () => {
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
    const { items: found } = await clinic.officer.finding.list({ state: 'open' });
    expect(Object.fromEntries(found.map(({ site, vendorId }) => [site, vendorId]))).toEqual({
      'eu.notely.example': vendor.id,
      'evilnotely.example': null,
    });
  });

  test('is for the eyes of leaders and auditors, and for officers to close', async () => {
    const { clinic, finding } = await withFinding();
    expect((await clinic.as('leadership').finding.list({ state: 'open' })).total).toBe(1);
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

describe('work on a finding', () => {
  test('has an owner, a due day, a plan and comments, and its first day of action stays', async () => {
    const { clinic, finding } = await withFinding();
    expect(finding, 'the policy gives 14 days').toMatchObject({
      severity: 'high',
      dueOn: expect.any(String),
      actedOnAt: null,
    });
    const ownerId = clinic.people['security-official'].id;
    expect(await clinic.officer.finding.assign({ ids: [finding.id], ownerId })).toEqual({
      changed: [finding.id],
      refused: [],
    });
    const { actedOnAt } = await clinic.officer.finding.get({ id: finding.id });
    world.clock.pass({ hours: 1 });
    await clinic.officer.finding.setDue({ ids: [finding.id], dueOn: '2030-01-31' });
    const plan = { treatment: 'fix' as const, what: 'Buy the approved tool', isFunded: false };
    await clinic.officer.finding.plan({ id: finding.id, plan });
    await clinic.officer.finding.comment({ id: finding.id, body: 'Asked for the money' });
    expect(await clinic.officer.finding.get({ id: finding.id })).toMatchObject({
      ownerName: clinic.people['security-official'].name,
      dueOn: '2030-01-31',
      plan,
      actedOnAt,
      comments: [{ body: 'Asked for the money', writtenByName: clinic.people['compliance-officer'].name }],
      history: ['finding.commented', 'finding.planned', 'finding.due-set', 'finding.assigned'].map((action) => ({
        action,
      })),
    });
    expect((await clinic.as('security-official').finding.list({ owner: 'mine' })).total).toBe(1);
    expect((await clinic.officer.finding.list({ owner: 'mine' })).total).toBe(0);
  });

  test('is done on many at once, each judged by itself and with its own history', async () => {
    const clinic = await world.organization();
    for (const site of ['a.example', 'b.example', 'c.example']) await observe(clinic, site);
    const [closed, ...others] = (await clinic.officer.finding.list({})).items.map(({ id }) => id);
    const strange = (await withFinding()).finding.id;
    const { officer } = clinic;
    await officer.finding.close({ id: closed!, ...because });
    const ids = [closed!, ...others, strange, others[0]!];
    const refused = (sentence: RegExp) => [
      { id: closed, because: expect.stringMatching(sentence) as string },
      { id: strange, because: 'It is not there any more.' },
    ];
    const changed = expect.toSatisfy(
      (some: string[]) => some.toSorted().join() === others.toSorted().join(),
    ) as string[];

    const ownerId = clinic.people['security-official'].id;
    expect(await officer.finding.assign({ ids, ownerId })).toEqual({ changed, refused: refused(/is closed/) });
    expect(await officer.finding.setDue({ ids, dueOn: '2030-01-31' })).toEqual({
      changed,
      refused: refused(/is closed/),
    });
    expect(await officer.finding.closeMany({ ids, ...because })).toEqual({
      changed,
      refused: refused(/closed already/),
    });
    for (const id of others) {
      expect(await officer.finding.get({ id })).toMatchObject({
        ownerId,
        dueOn: '2030-01-31',
        history: ['finding.closed', 'finding.due-set', 'finding.assigned'].map((action) => ({ action })),
      });
    }
    expect((await officer.finding.get({ id: closed! })).history).toMatchObject([{ action: 'finding.closed' }]);
    await expect(officer.finding.closeMany({ ids, ...because }), 'all refused').rejects.toMatchObject({
      code: 'CONFLICT',
    });
    await expect(officer.finding.assign({ ids: [strange], ownerId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const tooMany = Array.from({ length: MOST_AT_ONCE + 1 }, () => closed!);
    await expect(officer.finding.assign({ ids: tooMany, ownerId })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });

  test('merges duplicates into one that counts for both', async () => {
    const clinic = await world.organization();
    await observe(clinic, 'a.example');
    world.clock.pass({ hours: 1 });
    await observe(clinic, 'b.example');
    const { items } = await clinic.officer.finding.list({ sort: 'site', order: 'asc' });
    const [older, newer] = [items[0]!, items[1]!];
    expect(await clinic.officer.finding.merge({ id: newer.id, duplicates: [older.id] })).toMatchObject({
      observations: 2,
      browsers: 2,
      firstSeenAt: older.firstSeenAt,
    });
    expect((await clinic.officer.finding.get({ id: newer.id })).recent).toHaveLength(2);
    const merged = { treatment: 'merged', mergedInto: newer.id };
    expect(await clinic.officer.finding.get({ id: older.id })).toMatchObject(merged);
    await expect(clinic.officer.finding.reopen({ id: older.id, reason: 'No' })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
  });

  test('joins other records, once, and lets them go', async () => {
    const { clinic, finding } = await withFinding();
    const vendor = await clinic.officer.vendor.create(notely);
    const link = { id: finding.id, to: { kind: 'vendor' as const, id: vendor.id } };
    expect(await clinic.officer.finding.link(link)).toMatchObject([{ name: vendor.name, vendorId: vendor.id }]);
    await expect(clinic.officer.finding.link(link)).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await clinic.officer.finding.unlink(link)).toEqual([]);
  });

  test('finds by words what it could be joined to: vendors, agreements, requests and other findings', async () => {
    const { clinic, finding } = await withFinding();
    await observe(clinic, 'notely.other.example');
    const vendor = await clinic.officer.vendor.create({ ...notely, name: 'Notely Pro' });
    const find = async (q: string) =>
      (await clinic.officer.finding.linkable({ id: finding.id, q })).map(({ to, name }) => [to.kind, name]);
    expect(await find('NOTELY')).toEqual([
      ['vendor', 'Notely Pro'],
      ['finding', 'exposure on notely.other.example'],
    ]);
    await clinic.officer.finding.link({ id: finding.id, to: { kind: 'vendor', id: vendor.id } });
    expect(await find('notely pro'), 'what is linked is not offered again').toEqual([]);
    await clinic.officer.baa.record({
      vendorId: vendor.id,
      counterparty: 'Notely Inc',
      signedOn: '2026-01-05',
      effectiveOn: '2026-01-10',
      expiresOn: null,
      type: 'baa',
    });
    expect(await find('notely pro')).toEqual([['baa', 'Notely Pro']]);
    const stranger = await world.organization('Elsewhere');
    await expect(stranger.officer.finding.linkable({ id: finding.id, q: 'notely' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

/** Findings as years of reports would leave them, one a minute, each on a site of its own. */
async function clinicWith(many: number) {
  const clinic = await world.organization();
  const browser = await clinic.browser();
  await withTenant(world.db, clinic.id, (tx) =>
    tx.execute(sql`
      with made as (
        insert into findings (organization_id, id, kind, severity, site, observations, overrides, first_seen_at, last_seen_at)
        select ${clinic.id}, gen_random_uuid(), (array['exposure', 'sign-up', 'tampering'])[1 + n % 3],
          (array['critical', 'high', 'medium', 'low'])[1 + n % 4], 'site-' || n || '.example', n, 0,
          now() - make_interval(mins => n), now() - make_interval(mins => n)
        from generate_series(1, ${many}::int) n returning organization_id, id, site
      ), sites as (
        insert into finding_sites (organization_id, site) select organization_id, site from made
      )
      insert into finding_browsers (organization_id, finding_id, browser_id)
      select organization_id, id, ${browser.id} from made`),
  );
  return clinic;
}
const sitesOf = ({ items }: { items: { site: string | null }[] }) => items.map(({ site }) => site);

describe('the list of findings', () => {
  test('comes a page at a time, the worst and then the newest first, and each finding is on one page', async () => {
    const clinic = await clinicWith(230);
    const pages = await Promise.all([1, 2, 3, 4].map((page) => clinic.officer.finding.list({ page, size: 100 })));
    expect(pages.map(({ items }) => items.length)).toEqual([100, 100, 30, 0]);
    expect(pages[3]).toMatchObject({
      total: 230,
      bySeverity: { critical: 57, high: 58, medium: 58, low: 57 },
      byKind: { exposure: 76, 'sign-up': 77, tampering: 77, 'coverage-gap': 0 },
    });
    const all = pages.flatMap(({ items }) => items);
    expect(new Set(all.map(({ id }) => id)).size).toBe(230);
    expect(sitesOf({ items: all.slice(0, 2) })).toEqual(['site-4.example', 'site-8.example']);
    expect(all.at(-1)?.severity).toBe('low');
    await expect(clinic.officer.finding.list({ size: 501 })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });

  test('is searched, narrowed and put in order by the server', async () => {
    const clinic = await clinicWith(60);
    const vendor = await clinic.officer.vendor.create({ ...notely, sites: ['site-7.example'] });
    const { list } = clinic.officer.finding;
    expect(await list({ severity: 'high', kind: 'sign-up', size: 1 })).toMatchObject({ total: 5, items: [{}] });
    expect((await list({ severity: 'high', size: 1 })).bySeverity.low, 'what else there would be').toBe(15);
    expect(sitesOf(await list({ q: 'SITE-33' }))).toEqual(['site-33.example']);
    expect(sitesOf(await list({ q: 'notel' }))).toEqual(['site-7.example']);
    expect(sitesOf(await list({ vendorId: vendor.id }))).toEqual(['site-7.example']);
    expect(sitesOf(await list({ sort: 'observations', size: 2 }))).toEqual(['site-60.example', 'site-59.example']);
    expect(sitesOf(await list({ sort: 'first-seen', order: 'asc', size: 1 }))).toEqual(['site-60.example']);
    expect((await list({ q: '%' })).total, 'no sign has a meaning of its own').toBe(0);
  });

  test('of 5,000 answers well within 200 ms', async () => {
    const clinic = await clinicWith(5_000);
    await clinic.officer.finding.list({});
    const took = [];
    for (let page = 1; page <= 9; page++) {
      const began = performance.now();
      expect((await clinic.officer.finding.list({ page, size: 100 })).items).toHaveLength(100);
      took.push(performance.now() - began);
    }
    expect(took.toSorted((a, b) => a - b)[4]).toBeLessThan(200);
  });
});
