import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { sql } from 'drizzle-orm';
import type { FastifyInstance, InjectOptions } from 'fastify';
import superjson from 'superjson';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { accounts as accountRows, memberships } from '../drizzle/schema/index.ts';
import { createWorld, exposureAt, notely, type World } from '../test/support/world.ts';
import { buildApp } from './app.ts';
import { openAccounts } from './auth/accounts.ts';
import { sealingWith } from './auth/sealed.ts';
import { newSetupToken } from './auth/first-officer.ts';
import { openStorages } from './features/file/storages.ts';
import { withTenant } from './database/tenant.ts';
import { openLog } from './log.ts';
import { openPost } from './mail/post.ts';
import { openOutside } from './outside.ts';

const ORIGIN = 'http://localhost:4870';
const ana = {
  organizationName: 'Riverside Clinic',
  timeZone: 'America/Chicago',
  name: 'Ana Alvarez',
  email: 'ana@riverside.example',
  password: 'correct horse battery staple',
};

let world: World;
let app: FastifyInstance;
let log: string;
beforeEach(async () => {
  world = await createWorld();
  log = '';
  const sink = new Writable({
    write(chunk: Buffer, _, done) {
      log += chunk.toString();
      done();
    },
  });
  app = await buildApp({
    db: world.db,
    accounts: openAccounts(world.db, {
      origin: ORIGIN,
      secret: 'a secret for tests, long enough',
      now: world.clock.now,
    }),
    sealing: sealingWith('a secret for tests, long enough'),
    post: openPost({ smtpUrl: null, from: 'wardline@riverside.example', folder: '/nowhere', now: () => new Date() }),
    log: openLog('info', sink),
    publicOrigin: ORIGIN,
    trustedProxies: ['127.0.0.1'],
    outside: openOutside([]),
    files: openStorages({ kind: 'database' }, join(tmpdir(), 'wardline-arriving')),
    consoleFolder: '/nonexistent',
    now: world.clock.now,
  });
});
afterEach(async () => {
  await app.close();
  await world.close();
});

const page = { host: 'localhost:4870', origin: ORIGIN, 'content-type': 'application/json' };
const call = (path: string, input: unknown, headers: Record<string, string> = {}) =>
  app.inject({
    method: 'POST',
    url: `/trpc/${path}`,
    headers: { ...page, ...headers },
    payload: JSON.stringify(superjson.serialize(input)),
  });
const ask = (path: string, headers: Record<string, string> = {}) =>
  app.inject({ method: 'GET', url: `/trpc/${path}`, headers: { host: page.host, ...headers } });
const signIn = (headers: Record<string, string> = {}, password = ana.password) =>
  app.inject({
    method: 'POST',
    url: '/api/auth/sign-in/email',
    headers: { ...page, ...headers },
    payload: { email: ana.email, password },
  });
const cookieOf = (response: Awaited<ReturnType<typeof signIn>>) =>
  String(response.headers['set-cookie']).split(';')[0] ?? '';

/** Sets up through the link and signs in, as the console does. */
async function officer(): Promise<string> {
  const token = await newSetupToken(world.db, world.clock.now());
  await call('setup.complete', { token, ...ana });
  return cookieOf(await signIn());
}
const isSignedIn = async (cookie: string, headers: Record<string, string> = {}) =>
  (await ask('session.current', { cookie, ...headers })).json().result.data.json !== null;

/** Lets every session be this many minutes idle. */
const age = (minutes: number) =>
  world.db.execute(
    sql`update sessions set expires_at = now() + interval '15 minutes' - make_interval(mins => ${minutes})`,
  );
const secondsLeft = async () => {
  const { rows } = await world.db.execute<{ left: number }>(
    sql`select extract(epoch from expires_at - now())::int as left from sessions`,
  );
  return rows[0]!.left;
};

async function withBaa() {
  const cookie = await officer();
  const vendor = (await call('vendor.create', notely, { cookie })).json().result.data.json;
  const terms = {
    vendorId: vendor.id,
    counterparty: 'Notely',
    signedOn: '2026-01-01',
    effectiveOn: '2026-01-01',
    expiresOn: null,
  };
  const { baas } = (await call('baa.record', terms, { cookie })).json().result.data.json;
  return { cookie, id: String(baas[0].id) };
}

const from = (address: string) => ({ 'x-forwarded-for': address });

describe('what reaches a procedure', () => {
  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/octet-stream',
    '',
  ])('not a body sent as "%s"', async (type) => {
    const response = await app.inject({
      method: 'POST',
      url: '/trpc/setup.complete',
      headers: { ...page, 'content-type': type },
      payload: '{}',
    });
    expect(response.statusCode).toBe(415);
  });

  test('not a batch of eleven', async () => {
    const paths = Array.from({ length: 11 }, () => 'setup.status').join(',');
    expect((await ask(`${paths}?batch=1&input=%7B%7D`)).statusCode).toBe(400);
    const ten = Array.from({ length: 10 }, () => 'setup.status').join(',');
    expect((await ask(`${ten}?batch=1&input=%7B%7D`)).statusCode).toBe(200);
  });

  test('not more than a mebibyte', async () => {
    const response = await call('setup.complete', { token: 'x'.repeat(1024 * 1024) });
    expect(response.statusCode).toBe(413);
  });

  test('not a mutation by GET', async () => {
    expect((await ask('setup.complete')).statusCode).toBe(405);
  });

  test('a question by POST, whose code then stands in no address', async () => {
    const asked = await call('browser.describeCode', { code: 'AAAA-BBBB-CCCC' });
    expect(asked.statusCode).toBe(404);
    expect(asked.json().error.json.message).toContain('This enrolment code is not known here');
  });

  test('not JSON that is none, and the answer does not repeat it', async () => {
    const response = await app.inject({
      method: 'POST',
      url: '/trpc/setup.complete',
      headers: page,
      payload: '{"Maria Gonzalez',
    });
    expect(response.statusCode).toBe(400);
    expect(response.body).not.toContain('Maria');
  });
});

describe('cross-site requests', () => {
  const foreign: [string, Record<string, string>][] = [
    ['another site', { origin: 'https://evil.example' }],
    ['a sibling host', { origin: 'http://evil.localhost:4870' }],
    ['another port', { origin: 'http://localhost:9999' }],
    ['an opaque frame', { origin: 'null' }],
  ];
  test.each(foreign)('from %s change nothing, cookie or not', async (_, headers) => {
    const cookie = await officer();
    expect((await call('vendor.create', notely, { cookie, ...headers })).statusCode).toBe(403);
    expect((await signIn(headers)).statusCode).toBe(403);
    expect(
      (
        await app.inject({
          method: 'POST',
          url: '/api/auth/sign-out',
          headers: { ...page, cookie, ...headers },
          payload: {},
        })
      ).statusCode,
    ).toBe(403);
    expect((await call('vendor.create', notely, { cookie })).statusCode).toBe(200);
  });

  test('with a cookie and no origin change nothing', async () => {
    const cookie = await officer();
    const { origin: _, ...withoutOrigin } = page;
    const response = await app.inject({
      method: 'POST',
      url: '/trpc/vendor.create',
      headers: { ...withoutOrigin, cookie },
      payload: JSON.stringify(superjson.serialize(notely)),
    });
    expect(response.statusCode).toBe(403);
  });

  test('from an extension count for its credential and never for a member’s cookie', async () => {
    const cookie = await officer();
    const origin = 'chrome-extension://abcdefghijklmnop';
    expect((await call('vendor.create', notely, { cookie, origin })).statusCode).toBe(401);
    const clinic = await world.organization();
    const { credential } = await clinic.browser();
    const at = world.clock.now();
    const report = { sentAt: at.toISOString(), observations: [exposureAt(at)] };
    const response = await call('observation.report', report, { origin, authorization: `Bearer ${credential}` });
    expect(response.json().result.data.json).toMatchObject({ accepted: [report.observations[0]!.id], refused: [] });
  });
});

describe('a credential', () => {
  test.each(['', 'Bearer ', 'Bearer nonsense', 'Basic dXNlcjpwdw=='])(
    'that is "%s" opens nothing',
    async (authorization) => {
      expect((await ask('policy.get', { authorization })).statusCode).toBe(401);
    },
  );

  test('with one character changed opens nothing', async () => {
    const clinic = await world.organization();
    const { credential } = await clinic.browser();
    const forged = credential.slice(0, -1) + (credential.endsWith('A') ? 'B' : 'A');
    const at = world.clock.now();
    const response = await call(
      'observation.report',
      { sentAt: at.toISOString(), observations: [exposureAt(at)] },
      { authorization: `Bearer ${forged}` },
    );
    expect(response.statusCode).toBe(401);
  });

  test('that claims another organization opens nothing there', async () => {
    const [clinic, stranger] = [await world.organization(), await world.organization('Elsewhere')];
    const { credential } = await clinic.browser();
    const claimed = credential.replace(clinic.id, stranger.id);
    expect(
      (
        await call(
          'observation.report',
          { sentAt: new Date().toISOString(), observations: [{}] },
          { authorization: `Bearer ${claimed}` },
        )
      ).statusCode,
    ).toBe(401);
  });
});

describe('a session', () => {
  test('is a strict cookie that scripts cannot read, and its token is nowhere else', async () => {
    await officer();
    const response = await signIn();
    expect(String(response.headers['set-cookie'])).toMatch(
      /^wardline=.+; Max-Age=900; Path=\/; HttpOnly; SameSite=Strict$/,
    );
    const token = decodeURIComponent(cookieOf(response)).slice('wardline='.length).split('.')[0];
    expect(response.body).not.toContain(token);
  });

  test('over https is a secure __Host- cookie', async () => {
    const secure = openAccounts(world.db, {
      origin: 'https://wardline.example',
      secret: 'a secret for tests, long enough',
      now: world.clock.now,
    });
    expect(secure.sessionCookie).toBe('__Host-wardline');
    await officer();
    const response = await secure.answer(
      new Request('https://wardline.example/api/auth/sign-in/email', {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: 'https://wardline.example' },
        body: JSON.stringify({ email: ana.email, password: ana.password }),
      }),
    );
    expect(response.headers.getSetCookie()[0]).toMatch(
      /^__Host-wardline=.+Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    );
  });

  test('is a new one after each sign-in, and ends when signed out', async () => {
    const first = await officer();
    const second = cookieOf(await signIn({ cookie: first }));
    expect(second).not.toBe(first);
    await app.inject({ method: 'POST', url: '/api/auth/sign-out', headers: { ...page, cookie: second }, payload: {} });
    expect(await isSignedIn(second)).toBe(false);
  });

  test('ends after 15 idle minutes', async () => {
    const cookie = await officer();
    await age(14);
    expect(await isSignedIn(cookie)).toBe(true);
    await age(16);
    expect(await isSignedIn(cookie)).toBe(false);
  });

  test('is prolonged by use, and not by a page that asks by itself', async () => {
    const cookie = await officer();
    await age(10);
    expect(await isSignedIn(cookie, { 'x-wardline-idle': '1' })).toBe(true);
    expect(await secondsLeft()).toBeLessThan(301);
    expect((await ask('session.current', { cookie })).headers['set-cookie']).toBeDefined();
    expect(await secondsLeft()).toBeGreaterThan(890);
  });

  test('ends after 12 hours, however busy', async () => {
    const cookie = await officer();
    await world.db.execute(sql`update sessions set created_at = created_at - interval '11 hours 59 minutes'`);
    expect(await isSignedIn(cookie)).toBe(true);
    await world.db.execute(sql`update sessions set created_at = created_at - interval '2 minutes'`);
    expect(await isSignedIn(cookie)).toBe(false);
  });

  test('cannot be asked to last longer', async () => {
    await officer();
    const response = await app.inject({
      method: 'POST',
      url: '/api/auth/sign-in/email',
      headers: page,
      payload: { email: ana.email, password: ana.password, rememberMe: false },
    });
    expect(response.statusCode).toBe(400);
  });

  test('follows the roles as they are now, and ends in effect when the member is gone', async () => {
    const cookie = await officer();
    const [membership] = await world.db.select().from(memberships);
    await withTenant(world.db, membership!.organizationId, (tx) =>
      tx.execute(sql`update members set roles = array['workforce-member']`),
    );
    expect((await ask('vendor.list', { cookie })).statusCode).toBe(403);
    await world.db.delete(memberships);
    expect((await ask('vendor.list', { cookie })).statusCode).toBe(401);
  });
});

test('reports are taken from one browser sixty times a minute, and from the others beside it', async () => {
  const clinic = await world.organization();
  const [stormy, calm] = [await clinic.browser(), await clinic.browser()];
  const at = world.clock.now();
  const report = { sentAt: at.toISOString(), observations: [exposureAt(at)] };
  const send = (credential: string) => call('observation.report', report, { authorization: `Bearer ${credential}` });
  for (let sent = 0; sent < 60; sent++) expect((await send(stormy.credential)).statusCode).toBe(200);
  const refused = await send(stormy.credential);
  expect(refused.statusCode).toBe(429);
  expect(refused.headers['retry-after']).toBe('60');
  expect(refused.json().error.json.message).toContain('send it in a minute');
  expect((await send(calm.credential)).statusCode).toBe(200);
});

describe('guessing', () => {
  test('passwords is slowed by address, and one person’s guesses do not lock out the others', async () => {
    await officer();
    const statuses = [];
    for (let guess = 0; guess < 12; guess++)
      statuses.push((await signIn(from('203.0.113.7'), `wrong ${guess} horse battery`)).statusCode);
    expect(statuses.slice(0, 8)).toEqual(Array.from({ length: 8 }, () => 401));
    expect(statuses.at(-1)).toBe(429);
    expect((await signIn(from('198.51.100.9'))).statusCode).toBe(200);
  });

  test('the client’s own word on its address does not count', async () => {
    await officer();
    const statuses = [];
    for (let guess = 0; guess < 12; guess++) {
      statuses.push(
        (
          await signIn(
            { 'x-forwarded-for': '203.0.113.8', 'x-wardline-client-address': `10.0.0.${guess}` },
            'wrong horse battery',
          )
        ).statusCode,
      );
    }
    expect(statuses.at(-1)).toBe(429);
  });

  test('enrolment codes is refused after ten wrong ones, while good ones go on elsewhere', async () => {
    const statuses = [];
    for (let guess = 0; guess < 12; guess++) {
      const response = await call('browser.enrol', {
        code: `AAAA-AAAA-AA${10 + guess}`,
        label: 'x',
        kind: 'chromium',
        extensionVersion: '1',
      });
      statuses.push(response.statusCode);
    }
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 404), 429, 429]);
    const clinic = await world.organization();
    const { code } = await clinic.officer.enrolmentCode.create({ label: 'x', maxUses: 1, validDays: 1 });
    const elsewhere = await call(
      'browser.enrol',
      { code, label: 'x', kind: 'chromium', extensionVersion: '1' },
      { 'x-forwarded-for': '198.51.100.9' },
    );
    expect(elsewhere.statusCode).toBe(200);
  });

  test('an e-mail address that has no account answers like a wrong password', async () => {
    await officer();
    const wrong = await signIn({}, 'wrong horse battery');
    const unknown = await app.inject({
      method: 'POST',
      url: '/api/auth/sign-in/email',
      headers: page,
      payload: { email: 'nobody@riverside.example', password: ana.password },
    });
    expect([unknown.statusCode, unknown.body]).toEqual([wrong.statusCode, wrong.body]);
  });

  test('nobody signs up by themselves', async () => {
    const response = await app.inject({
      method: 'POST',
      url: '/api/auth/sign-up/email',
      headers: page,
      payload: { email: 'eve@evil.example', password: ana.password, name: 'Eve' },
    });
    expect(response.statusCode).toBe(404);
    expect(await world.db.select().from(accountRows)).toEqual([]);
  });
});

describe('the signed agreement', () => {
  const pdf = Buffer.from('%PDF-1.7 signed');
  const post = (id: string, cookie: string, more: InjectOptions = {}) =>
    app.inject({
      method: 'POST',
      url: `/baas/${id}/file`,
      payload: pdf,
      ...more,
      headers: {
        ...page,
        cookie,
        'content-type': 'application/pdf',
        'x-file-name': 'Notely%20BAA.pdf',
        ...more.headers,
      },
    });

  test('is stored, and given back to be looked at in a page of ours and nowhere else', async () => {
    const { cookie, id } = await withBaa();
    const stored = await post(id, cookie);
    expect(stored.statusCode).toBe(201);
    expect(stored.json()).toMatchObject({ name: 'Notely BAA.pdf', bytes: pdf.length });
    expect((await post(id, cookie)).statusCode).toBe(409);

    const given = await app.inject({ method: 'GET', url: `/baas/${id}/file`, headers: { host: page.host, cookie } });
    expect(given.rawPayload.equals(pdf)).toBe(true);
    expect(given.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="Notely BAA.pdf"; filename*=UTF-8''Notely%20BAA.pdf`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'self'",
      'x-frame-options': 'SAMEORIGIN',
      'cache-control': 'private, no-store',
    });
  });

  test('is refused when it is not one, too large, or from somebody else', async () => {
    const { cookie, id } = await withBaa();
    expect((await post(id, cookie, { payload: Buffer.from('<svg/>') })).statusCode).toBe(415);
    expect((await post(id, cookie, { headers: { 'content-type': 'image/svg+xml' } })).statusCode).toBe(415);
    expect((await post(id, cookie, { payload: Buffer.alloc(20 * 1024 * 1024 + 1, '%PDF-') })).statusCode).toBe(413);
    expect((await post(id, '')).statusCode).toBe(401);
    expect((await post(id, cookie, { headers: { origin: 'https://evil.example' } })).statusCode).toBe(403);
    expect((await post(crypto.randomUUID(), cookie)).statusCode).toBe(404);
    expect((await post('not-an-id', cookie)).statusCode).toBe(404);
    expect((await post(id, cookie)).statusCode).toBe(201);
  });
});

describe('every answer', () => {
  test.each(['/healthz', '/trpc/setup.status', '/nowhere'])('of %s carries the security headers', async (url) => {
    const { headers } = await app.inject({ method: 'GET', url, headers: { host: page.host } });
    expect(headers['content-security-policy']).toMatch(
      /default-src 'self';script-src 'self';.*object-src 'none';base-uri 'none';.*frame-ancestors 'none'/,
    );
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
    });
  });

  test('says what is wrong with a form by field, never with what was typed', async () => {
    const cookie = await officer();
    const response = await call('vendor.create', { ...notely, sites: ['Maria Gonzalez'], purpose: 7 }, { cookie });
    expect(response.statusCode).toBe(400);
    const { issues } = response.json().error.json.data;
    expect(issues).toContainEqual({
      path: ['sites', '0'],
      message: 'Enter a domain such as notely.example, without https://',
    });
    expect(response.body).not.toContain('Maria');

    const unknown = await call('vendor.create', { ...notely, 'Maria Gonzalez': true }, { cookie });
    expect(unknown.json().error.json.message).toBe('The request has a field that is not known');
    expect(unknown.body).not.toContain('Maria');
  });

  test('of a failure is nothing but that there was one', async () => {
    const cookie = await officer();
    await world.pool.query('alter table vendors rename to vendors_away');
    const response = await ask('vendor.list', { cookie });
    expect(response.statusCode).toBe(500);
    expect(response.json().error.json.message).toBe('Something went wrong');
    expect(response.body).not.toMatch(/vendors|select|stack/i);
    expect(log).toContain('"code":"42P01"');
  });
});

describe('when PostgreSQL is away', () => {
  test('the server answers 503 with when to try again, and is back by itself', async () => {
    const cookie = await officer();
    const clinic = await world.organization();
    const { credential } = await clinic.browser();
    await cutOff(true);
    for (const response of [
      await ask('session.current', { cookie }),
      await call(
        'observation.report',
        { sentAt: new Date().toISOString(), observations: [{}] },
        { authorization: `Bearer ${credential}` },
      ),
      await signIn(),
      await app.inject({ method: 'GET', url: '/healthz' }),
    ]) {
      expect([response.statusCode, response.headers['retry-after']]).toEqual([503, '5']);
    }
    await cutOff(false);
    expect((await app.inject({ method: 'GET', url: '/healthz' })).statusCode).toBe(200);
    expect(await isSignedIn(cookie)).toBe(true);
  });
});

describe('the log', () => {
  test('carries ids and never what people typed, looked for or got wrong', async () => {
    const marker = 'Zebediah-Quux-4471';
    const cookie = await officer();
    await call('vendor.create', { ...notely, name: marker, purpose: marker }, { cookie });
    await call('vendor.create', { ...notely, name: marker, sites: [marker] }, { cookie });
    await ask(`vendor.get?input=${marker}`, { cookie });
    await ask(marker, { cookie });
    await app.inject({
      method: 'GET',
      url: `/${marker}?q=${marker}`,
      headers: { 'user-agent': marker, referer: marker },
    });
    await app.inject({
      method: 'POST',
      url: '/api/auth/sign-in/email',
      headers: page,
      payload: { email: `${marker}@x.example`, password: marker },
    });
    await world.pool.query('alter table vendors rename to vendors_away');
    await call('vendor.create', { ...notely, name: `${marker} 2` }, { cookie });

    expect(log).toContain('"procedures":["vendor.create"]');
    expect(log).toContain('Procedure failed');
    expect(log).not.toMatch(/zebediah/i);
    expect(log).not.toContain(ana.email);
    expect(log).not.toContain(cookie.slice(-20));
  });
});

/** Ends every connection to the database and lets none in, as when it is down; or lets them in again. */
async function cutOff(isAway: boolean): Promise<void> {
  const { rows } = await world.pool
    .query<{ name: string }>('select current_database() as name')
    .catch(() => ({ rows: [] }));
  databaseName = rows[0]?.name ?? databaseName;
  const superuser = new pg.Client(inject('postgres').superuser);
  await superuser.connect();
  await superuser.query(`alter database ${databaseName} connection limit ${isAway ? 0 : -1}`);
  if (isAway)
    await superuser.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [databaseName]);
  await superuser.end();
}
let databaseName = '';
