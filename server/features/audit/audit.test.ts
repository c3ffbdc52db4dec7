import { spawnSync } from 'node:child_process';
import { and, eq, sql } from 'drizzle-orm';
import Fastify from 'fastify';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { databaseUrlOf } from '../../../test/support/database.ts';
import { type Clinic, createWorld, notely, type World } from '../../../test/support/world.ts';
import { auditEvents, organizations } from '../../../drizzle/schema/index.ts';
import { AuditEvent, type AuditFilter } from '../../../shared/domain/audit-event.ts';
import type { Role } from '../../../shared/domain/member.ts';
import { OrganizationId } from '../../../shared/domain/organization.ts';
import { z } from '../../../shared/zod.ts';
import { answerFailure } from '../../http/failures.ts';
import { OrgContext } from '../../context.ts';
import { withTenant } from '../../database/tenant.ts';
import { appendAuditEvent, canonicalJson, hashOf } from './chain.ts';
import { routeAuditExport } from './route.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

/** A clinic with ten events: two from its founding, then bundles and vendors. */
async function withHistory() {
  const clinic = await world.organization();
  for (const name of ['one', 'two', 'three'])
    await clinic.officer.vendor.create({ ...notely, name, sites: [`${name}.example`] });
  return clinic;
}

/** What somebody with the database in their hands can do, whom no grant and no policy stops. */
async function asSuperuser(statement: string, { pool }: World = world) {
  const { rows } = await pool.query<{ name: string }>('select current_database() as name');
  const client = new pg.Client({ ...inject('postgres').superuser, database: rows[0]!.name });
  await client.connect();
  await client.query(statement);
  await client.end();
}
const verify = (clinic: Clinic) => clinic.officer.audit.verify();

describe('the audit trail', () => {
  test('pages from the newest to the first', async () => {
    const clinic = await withHistory();
    const first = await clinic.officer.audit.list({ limit: 6 });
    const second = await clinic.officer.audit.list({ limit: 6, before: first.next! });
    expect([...first.events, ...second.events].map((event) => event.sequence)).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1]);
    expect(second.next).toBeNull();
  });

  test('is intact, whatever people type', async () => {
    const clinic = await withHistory();
    await clinic.officer.vendor.create({
      ...notely,
      name: 'Über "quotes" \\ 🏥 \ud800 lone',
      purpose: '\u2028 line\nbreaks\t{"a":1}',
      sites: ['odd.example'],
    });
    expect(await verify(clinic)).toEqual({ kind: 'intact', events: 11 });
  });

  test.each([
    ['changed', `update audit_events set subject_name = 'Nobody'`, 4, 'changed'],
    ['given another time', `update audit_events set occurred_at = occurred_at - interval '1 day'`, 4, 'changed'],
    ['removed', 'delete from audit_events', 4, 'missing'],
  ] as const)('shows that an event was %s', async (_, tamper, brokenAt, because) => {
    const clinic = await withHistory();
    await asSuperuser(`${tamper} where organization_id = '${clinic.id}' and sequence = ${brokenAt}`);
    expect(await verify(clinic)).toEqual({ kind: 'broken', events: 9, brokenAt, because });
  });

  test('shows that two events changed places', async () => {
    const clinic = await withHistory();
    const move = (from: number, to: number) =>
      `update audit_events set sequence = ${to} where organization_id = '${clinic.id}' and sequence = ${from}`;
    await asSuperuser([move(4, 400), move(6, 4), move(400, 6)].join(';'));
    expect(await verify(clinic)).toEqual({ kind: 'broken', events: 9, brokenAt: 4, because: 'reordered' });
  });

  test('shows that an event was rewritten together with its hash', async () => {
    const clinic = await withHistory();
    const [forged] = (await clinic.officer.audit.list({ limit: 1, before: 5 })).events;
    await asSuperuser(
      `update audit_events set subject_name = 'Nobody', hash = '${'a'.repeat(64)}' where organization_id = '${clinic.id}' and sequence = ${forged!.sequence}`,
    );
    expect(await verify(clinic)).toMatchObject({ kind: 'broken', brokenAt: 4 });
  });

  test('shows that the end was cut off, as long as its head was not', async () => {
    const clinic = await withHistory();
    await asSuperuser(`delete from audit_events where organization_id = '${clinic.id}' and sequence > 7`);
    expect(await verify(clinic)).toEqual({ kind: 'broken', events: 9, brokenAt: 8, because: 'missing' });
  });

  test('shows that an event was added behind its end', async () => {
    const clinic = await withHistory();
    const [last] = (await clinic.officer.audit.list({ limit: 1 })).events;
    await withTenant(world.db, clinic.id, async (tx) => {
      const [row] = await tx
        .select()
        .from(auditEvents)
        .where(and(eq(auditEvents.organizationId, clinic.id), eq(auditEvents.sequence, last!.sequence)));
      const { hash: previousHash, ...link } = row!;
      const forged = { ...link, sequence: link.sequence + 1, actorName: 'Somebody else', previousHash };
      await tx.insert(auditEvents).values({ ...forged, hash: hashOf(forged) });
    });
    expect(await verify(clinic)).toEqual({ kind: 'broken', events: 9, brokenAt: 10, because: 'added' });
  });

  test('and a change commit together: when the event cannot be written, nothing is', async () => {
    const clinic = await withHistory();
    await asSuperuser(
      `alter table audit_events add constraint refuse check (organization_id <> '${clinic.id}') not valid`,
    );
    await expect(clinic.officer.vendor.create({ ...notely, name: 'Four' })).rejects.toMatchObject({
      code: 'INTERNAL_SERVER_ERROR',
    });
    expect(await clinic.officer.vendor.list()).toHaveLength(3);
    await asSuperuser('alter table audit_events drop constraint refuse');
  });

  test('keeps its order when many write at once', async () => {
    const clinic = await world.organization();
    await Promise.all(
      Array.from({ length: 30 }, () => clinic.officer.enrolmentCode.create({ label: 'x', maxUses: 1, validDays: 1 })),
    );
    expect(await verify(clinic)).toEqual({ kind: 'intact', events: 33 });
  });

  test('cannot be changed by the server itself', async () => {
    const clinic = await withHistory();
    for (const statement of [sql`update audit_events set action = 'x'`, sql`delete from audit_events`]) {
      const attempt = withTenant(world.db, clinic.id, (tx) => tx.execute(statement));
      await expect(attempt).rejects.toMatchObject({ cause: { code: '42501' } });
    }
  });

  test('of another organization is not there', async () => {
    const [clinic, stranger] = [await withHistory(), await world.organization('Elsewhere')];
    const { events } = await stranger.officer.audit.list({ limit: 200 });
    expect(events).toHaveLength(3);
    expect(events.every((event) => event.subjectName !== clinic.name)).toBe(true);
  });

  test('is found again by who acted, by what was done, by the thing and by the day', async () => {
    const clinic = await withHistory();
    const found = async (filter: Partial<AuditFilter>) =>
      (await clinic.officer.audit.list({ ...filter, limit: 50 })).events.map(({ sequence }) => sequence);
    const { events } = await clinic.officer.audit.list({ limit: 50, action: 'vendor.created' });
    expect(events.map(({ subjectName }) => subjectName)).toEqual(['three', 'two', 'one']);
    const [three] = events;

    expect(await found({ who: 'COMPLIANCE-officer of' })).toHaveLength(9);
    expect(await found({ who: 'nobody%' })).toEqual([]);
    expect(await found({ thing: 'thre' })).toEqual([three!.sequence]);
    expect(await found({ thing: three!.subjectId })).toEqual([three!.sequence]);
    expect(await found({ thing: 'thre', action: 'member.created' })).toEqual([]);
    expect(await found({ who: 'a\0b\ud800' })).toEqual([]);
    expect(await clinic.officer.audit.actions()).toEqual([
      'member.created',
      'organization.created',
      'policy.published',
      'vendor.created',
    ]);
  });

  test('counts days as the organization does', async () => {
    const clinic = await withHistory();
    // 3 a.m. in Greenwich is still the evening before in Chicago.
    await asSuperuser(
      `update audit_events set occurred_at = '2026-03-02T03:00:00Z' where organization_id = '${clinic.id}' and sequence = 4`,
    );
    const on = async (fromOn: string | null, untilOn: string | null) =>
      (await clinic.officer.audit.list({ fromOn, untilOn, limit: 50 })).events.map(({ sequence }) => sequence);
    expect(await on('2026-03-01', '2026-03-01')).toEqual([4]);
    expect(await on(null, '2026-03-01')).toEqual([4]);
    expect(await on('2026-03-02', '2026-03-02')).toEqual([]);
    expect(await on('2026-03-02', null)).toHaveLength(8);
  });

  test('names who acted: a member, a browser or the system', async () => {
    const clinic = await world.organization();
    await clinic.browser('Front desk');
    const job = new OrgContext(
      world.db,
      clinic.id,
      { kind: 'system', id: 'partitions', name: 'Nightly job' },
      world.clock.now,
    );
    await job.change('vendor.reviewed', async () => ({
      subject: { kind: 'vendor', id: 'v', name: 'V' },
      before: null,
      after: null,
      result: null,
    }));
    const { events } = await clinic.officer.audit.list({ limit: 3 });
    expect(events.map(({ actorKind, actorName }) => [actorKind, actorName])).toEqual([
      ['system', 'Nightly job'],
      ['browser', 'Front desk'],
      ['member', clinic.people['compliance-officer'].name],
    ]);
  });
});

/** An event as the export carries it: all that its fingerprint covers. */
const Link = AuditEvent.extend({
  organizationId: OrganizationId,
  occurredAt: z.coerce.date(),
  actorId: z.string(),
  previousHash: z.string(),
});

describe('the export', () => {
  const session = {
    id: 's',
    accountId: 'a',
    how: 'password' as const,
    isConfirmed: true,
    startedAt: new Date(),
    lastUsedAt: new Date(),
    hasSecondFactor: true,
    secondFactorDueAt: null,
  };

  /** The route itself, asked by the officer of a clinic. */
  async function download(clinic: Clinic, query: string, role: Role = 'compliance-officer') {
    const app = Fastify();
    app.setErrorHandler(answerFailure);
    const org = new OrgContext(world.db, clinic.id, clinic.people[role], world.clock.now);
    await routeAuditExport(app, async () => ({ kind: 'member', org, session }));
    const response = await app.inject({ method: 'GET', url: `/audit/export?${query}` });
    await app.close();
    return response;
  }

  test('as CSV has every event once, and no cell that a spreadsheet would run', async () => {
    const clinic = await withHistory();
    await clinic.officer.vendor.create({
      ...notely,
      name: '=HYPERLINK("https://x.example","y")',
      sites: ['f.example'],
    });
    const response = await download(clinic, 'format=csv');
    expect(response.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': expect.stringMatching(/^attachment; filename="audit-trail-\d{4}-\d\d-\d\d\.csv"$/),
    });
    const lines = response.body.split('\r\n');
    expect(lines).toHaveLength(1 + 11 + 1);
    expect(response.body).toContain(`"'=HYPERLINK(""https://x.example"",""y"")"`);
    expect(response.body).not.toMatch(/(^|,)"?=/m);
  });

  test('of a made-up organization says so by its name', async () => {
    const clinic = await world.organization();
    await withTenant(world.db, clinic.id, (tx) =>
      tx.update(organizations).set({ isSample: true }).where(eq(organizations.id, clinic.id)),
    );
    const { headers } = await download(clinic, 'format=json');
    expect(headers['content-disposition']).toMatch(/filename="sample-audit-trail-\d{4}-\d\d-\d\d\.json"$/);
  });

  test('as JSON has what the fingerprints cover, so that anybody can compute them again', async () => {
    const clinic = await withHistory();
    const { events, count } = (await download(clinic, 'format=json')).json<{ events: unknown; count: number }>();
    expect(count).toBe(9);
    const links = z.array(Link).parse(events);
    expect(links.map((link) => hashOf(link))).toEqual(links.map(({ hash }) => hash));
    expect(links.slice(1).map(({ previousHash }) => previousHash)).toEqual(links.slice(0, -1).map(({ hash }) => hash));
  });

  test('has the filters of the list, and refuses what it does not know', async () => {
    const clinic = await withHistory();
    const { count } = (await download(clinic, 'format=json&action=vendor.created&thing=two')).json<{ count: number }>();
    expect(count).toBe(1);
    expect((await download(clinic, 'format=xml')).statusCode).toBe(400);
    expect((await download(clinic, 'format=csv&organizationId=x')).statusCode).toBe(400);
    expect((await download(clinic, 'format=csv', 'workforce-member')).statusCode).toBe(403);
  });

  test('goes on past one reading', async () => {
    const clinic = await world.organization();
    await withTenant(world.db, clinic.id, async (tx) => {
      for (let made = 0; made < 620; made++) {
        await appendAuditEvent(tx, {
          organizationId: clinic.id,
          occurredAt: world.clock.now(),
          actor: { kind: 'system', id: 'test', name: 'Test' },
          action: 'thing.made',
          subject: { kind: 'thing', id: String(made), name: 'Thing' },
          before: null,
          after: null,
        });
      }
    });
    const { events } = (await download(clinic, 'format=json&action=thing.made')).json<{
      events: { subjectId: string }[];
    }>();
    expect(new Set(events.map(({ subjectId }) => subjectId)).size).toBe(620);
  });
});

/** The command itself, with the database of a world. */
const run = async ({ pool }: World) =>
  spawnSync(process.execPath, ['tools/audit-verify.ts'], {
    env: { ...process.env, DATABASE_URL: await databaseUrlOf(pool) },
    encoding: 'utf8',
  });

describe('npm run audit:verify', () => {
  test('says of every organization whether its trail is whole, and ends so that a script can tell', async () => {
    const other = await createWorld();
    const [clinic, elsewhere] = [await other.organization(), await other.organization('Elsewhere')];
    const whole = await run(other);
    expect(whole).toMatchObject({ status: 0, stderr: '' });
    expect(whole.stdout).toMatch(
      new RegExp(`^Riverside Clinic \\(${clinic.id}\\): intact, 3 events, newest 3 [0-9a-f]{64}$`, 'm'),
    );

    await asSuperuser(`delete from audit_events where organization_id = '${elsewhere.id}' and sequence = 2`, other);
    const broken = await run(other);
    expect(broken.status).toBe(1);
    expect(broken.stdout).toContain(`(${clinic.id}): intact`);
    expect(broken.stdout).toContain(`Elsewhere (${elsewhere.id}): BROKEN at event 2 of 3: missing`);
    await other.close();
  });
});

test('canonical JSON does not depend on the order of keys', () => {
  expect(canonicalJson({ b: [1, { d: null, c: 'x' }], a: true })).toBe('{"a":true,"b":[1,{"c":"x","d":null}]}');
  expect(canonicalJson({ a: true, b: [1, { c: 'x', d: null }] })).toBe('{"a":true,"b":[1,{"c":"x","d":null}]}');
});
