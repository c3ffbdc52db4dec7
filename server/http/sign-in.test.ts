import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import rateLimit from '@fastify/rate-limit';
import { eq } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import Fastify, { type FastifyInstance } from 'fastify';
import { Secret, TOTP } from 'otpauth';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { members, memberships, organizations, sessions, signIns } from '../../drizzle/schema/index.ts';
import * as schema from '../../drizzle/schema/index.ts';
import type { Role } from '../../shared/domain/member.ts';
import { type Clinic, createWorld, type World } from '../../test/support/world.ts';
import { startProvider } from '../../test/support/oidc.ts';
import { buildApp } from '../app.ts';
import { hashOfPassword, openAccounts, setPassword } from '../auth/accounts.ts';
import { guessFromAddress, type GuessLimit, passwordsFromAddress } from '../auth/guesses.ts';
import { RETURN_PATH, redirectAddressOf } from '../auth/single-sign-on.ts';
import { withTenant } from '../database/tenant.ts';
import { openStorages } from '../features/file/storages.ts';
import { openLog } from '../log.ts';
import { callerOf } from './caller.ts';
import { answerFailure } from './failures.ts';
import { routeSignIn } from './sign-in.ts';

/*
 * The door itself, by HTTP. The traps are those of reliability.md, section 5, numbered as there: what better-auth leaves
 * open, and what closes it here.
 */

const ORIGIN = 'http://localhost:4870';
const password = 'correct horse battery staple';
const page = { host: 'localhost:4870', origin: ORIGIN };

let world: World;
let clinic: Clinic;
let app: FastifyInstance;
beforeEach(async () => {
  world = await createWorld();
  clinic = await world.organization();
  app = await openDoor();
  for (const role of ['compliance-officer', 'workforce-member'] as const) {
    const account = clinic.accountOf(role);
    const passwordHash = await hashOfPassword(password);
    await world.db.transaction((tx) => setPassword(tx, account, { passwordHash, exceptSession: null }));
  }
});
afterEach(async () => {
  await app.close();
  await world.close();
});

/** One server process's door, and a page that says who asks. */
async function openDoor(): Promise<FastifyInstance> {
  const door = Fastify({ trustProxy: ['127.0.0.1'] });
  door.decorateRequest('callerIds', null);
  door.setErrorHandler(answerFailure);
  await door.register(rateLimit, { global: false });
  routeSignIn(door, world.foyer);
  door.get('/who', async (request, reply) => {
    const caller = await callerOf(request, reply, { ...world.foyer, publicOrigin: ORIGIN });
    return caller.kind === 'member' ? caller.session : { kind: caller.kind };
  });
  return door;
}

const emailOf = (role: Role) => `${role}@${clinic.id}.example`;
const signIn = (
  role: Role = 'compliance-officer',
  typed = password,
  headers: Record<string, string> = {},
  door = app,
) =>
  door.inject({
    method: 'POST',
    url: '/api/auth/sign-in/email',
    headers: { ...page, ...headers },
    payload: { email: emailOf(role), password: typed },
  });
const enter = (cookie: string, code: string, { door = app, from = '127.0.0.1' } = {}) =>
  door.inject({
    method: 'POST',
    url: '/api/auth/sign-in/code',
    headers: { ...page, cookie, 'x-forwarded-for': from },
    payload: { code },
  });
const who = async (cookie: string) => (await app.inject({ url: '/who', headers: { host: page.host, cookie } })).json();
const isIn = async (cookie: string) => 'accountId' in (await who(cookie));
const cookieOf = (response: Awaited<ReturnType<typeof signIn>>) =>
  String(response.headers['set-cookie']).split(';')[0] ?? '';

/** The officer's app. */
async function withSecondFactor() {
  const { key } = await clinic.officer.secondFactor.begin();
  const totp = new TOTP({ secret: Secret.fromBase32(key) });
  const codeOf = () => totp.generate({ timestamp: world.clock.now().getTime() });
  const { recoveryCodes } = await clinic.officer.secondFactor.confirm({ code: codeOf() });
  world.clock.pass({ minutes: 1 });
  return { codeOf, recoveryCodes };
}

async function set(security: object) {
  await withTenant(world.db, clinic.id, (tx) =>
    tx.update(organizations).set({ security }).where(eq(organizations.id, clinic.id)),
  );
}

describe('signing in with a second factor', () => {
  test('takes the password first, which alone opens nothing, then a code, and begins another session', async () => {
    const { codeOf } = await withSecondFactor();
    const first = await signIn();
    expect(first.json()).toEqual({ next: 'code' });
    expect(await isIn(cookieOf(first))).toBe(false);

    const second = await enter(cookieOf(first), codeOf());
    expect(second.statusCode).toBe(200);
    expect(cookieOf(second)).not.toBe(cookieOf(first));
    expect(await who(cookieOf(second))).toMatchObject({ hasSecondFactor: true, isConfirmed: true });
    expect(await isIn(cookieOf(first))).toBe(false);
  });

  test('waits ten minutes for the code', async () => {
    const { codeOf } = await withSecondFactor();
    const first = cookieOf(await signIn());
    world.clock.pass({ minutes: 11 });
    const late = await enter(first, codeOf());
    expect(late.statusCode).toBe(401);
    expect(late.json().message).toContain('Enter your e-mail and password again');
  });

  test('takes no code without the password', async () => {
    const { codeOf } = await withSecondFactor();
    expect((await enter('wardline=made.up', codeOf())).statusCode).toBe(401);
    const other = cookieOf(await signIn('workforce-member'));
    expect((await enter(other, codeOf())).statusCode).toBe(401);
  });

  test('stays asked for after the password was reset', async () => {
    await withSecondFactor();
    const memberId = clinic.people['compliance-officer'].id;
    const { token } = await clinic.officer.password.makeResetLink({ memberId });
    await world.visitor.password.reset({ token, password: 'the heron stands on one leg' });
    expect((await signIn('compliance-officer', 'the heron stands on one leg')).json()).toEqual({ next: 'code' });
  });

  test('goes by a recovery code too, and the history tells them apart', async () => {
    const { recoveryCodes } = await withSecondFactor();
    const answer = await enter(cookieOf(await signIn()), recoveryCodes[3]!);
    expect(answer.statusCode).toBe(200);
    expect(await clinic.officer.session.signIns()).toMatchObject([{ how: 'recovery-code', outcome: 'signed-in' }]);
  });
});

/** One wrong guess from an address, of whatever. */
const guessWrong = (limit: GuessLimit, address: string) =>
  guessFromAddress(
    world.foyer,
    limit,
    address,
    () => Promise.reject(new Error('wrong')),
    () => true,
  ).catch(() => null);

const from = (door: FastifyInstance, address: string, typed: string) =>
  signIn('workforce-member', typed, { 'x-forwarded-for': address }, door);

describe('traps of better-auth', () => {
  test('3: one TOTP code lets in once, though two servers get it at the same moment', async () => {
    const { codeOf } = await withSecondFactor();
    const otherServer = await openDoor();
    const cookies = [cookieOf(await signIn()), cookieOf(await signIn())];
    const code = codeOf();
    const answers = await Promise.all([enter(cookies[0]!, code), enter(cookies[1]!, code, { door: otherServer })]);
    expect(answers.map(({ statusCode }) => String(statusCode)).toSorted()).toEqual(['200', '401']);
    await otherServer.close();
  });

  test('4: wrong passwords and codes from one address do not lock out another', async () => {
    const { codeOf } = await withSecondFactor();
    const waiting = cookieOf(await signIn());
    const [here, there] = ['203.0.113.7', '198.51.100.4'];
    // Each that is compared takes a second on a busy machine, so nine of the ten are counted without.
    for (let guess = 0; guess < 9; guess++) await guessWrong(passwordsFromAddress, here);
    const passwords = [];
    for (let guess = 0; guess < 2; guess++) {
      passwords.push((await signIn('workforce-member', 'wrong', { 'x-forwarded-for': here })).statusCode);
    }
    expect(passwords).toEqual([401, 429]);
    expect((await signIn('workforce-member', password, { 'x-forwarded-for': there })).statusCode).toBe(200);
    const codes = [];
    for (let guess = 0; guess < 22; guess++) {
      codes.push((await enter('wardline=made.up', '000000', { from: here })).statusCode);
    }
    expect(codes.slice(-1)).toEqual([429]);
    expect((await enter(waiting, codeOf(), { from: there })).statusCode).toBe(200);
  });

  test('4: they are counted at the account and by address where two servers see them, and a right one clears the account', async () => {
    const { codeOf } = await withSecondFactor();
    const other = await openDoor();
    const doors = [app, other];
    const waiting = cookieOf(await signIn());
    for (let guess = 0; guess < 9; guess++) {
      const answer = await enter(waiting, '000000', { door: doors[guess % 2]!, from: `203.0.113.${guess}` });
      expect(answer.statusCode).toBe(401);
    }
    expect((await enter(waiting, codeOf(), { door: other })).statusCode).toBe(200);

    world.clock.pass({ minutes: 1 });
    const again = cookieOf(await signIn());
    for (let guess = 0; guess < 10; guess++) {
      await enter(again, '000000', { door: doors[guess % 2]!, from: `203.0.113.${guess}` });
    }
    for (const door of doors) {
      const answer = await enter(again, codeOf(), { door });
      expect([answer.statusCode, answer.json().message]).toEqual([429, expect.stringContaining('Wait an hour')]);
    }

    const here = '203.0.113.99';
    for (let guess = 0; guess < 8; guess++) await guessWrong(passwordsFromAddress, here);
    for (const door of doors) expect((await from(door, here, 'wrong')).statusCode).toBe(401);
    for (const door of doors) {
      expect((await from(door, here, password)).statusCode).toBe(429);
      expect((await from(door, '198.51.100.4', password)).statusCode).toBe(200);
    }
    await other.close();
  });

  test('5: a session ends when the organization says so, idle or however busy', async () => {
    await set({ idleMinutes: 5, absoluteHours: 1 });
    const idle = cookieOf(await signIn('workforce-member'));
    world.clock.pass({ minutes: 4 });
    expect(await isIn(idle)).toBe(true);
    world.clock.pass({ minutes: 6 });
    expect(await isIn(idle)).toBe(false);

    const busy = cookieOf(await signIn('workforce-member'));
    for (let minutes = 0; minutes < 60; minutes += 4) {
      expect(await isIn(busy), `after ${minutes} minutes`).toBe(true);
      world.clock.pass({ minutes: 4 });
    }
    world.clock.pass({ minutes: 1 });
    expect(await isIn(busy)).toBe(false);
    expect(
      await world.db
        .select()
        .from(sessions)
        .where(eq(sessions.userId, clinic.accountOf('workforce-member'))),
    ).toEqual([]);
  });

  test('6: nothing of a session is cached in a cookie: ended here, it is over with the next request', async () => {
    const answer = await signIn('workforce-member');
    expect([answer.headers['set-cookie']].flat()).toHaveLength(1);
    expect(await isIn(cookieOf(answer))).toBe(true);
    await world.db.delete(sessions).where(eq(sessions.userId, clinic.accountOf('workforce-member')));
    expect(await isIn(cookieOf(answer))).toBe(false);
  });
});

describe('traps of better-auth: its address and its place', () => {
  const forged = [
    { host: 'evil.example' },
    { host: 'localhost:4870', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' },
    { host: 'localhost:4870', forwarded: 'host=evil.example;proto=https', 'x-original-host': 'evil.example' },
  ];

  test.each(forged)('7: a forged address (%o) gets into no link of a letter and no redirect', async (headers) => {
    const { db, accounts, sealing, post, singleSignOn } = world.foyer;
    const whole = await buildApp({
      db,
      accounts,
      sealing,
      post,
      outside: singleSignOn.outside,
      log: openLog('silent'),
      publicOrigin: ORIGIN,
      // As behind a proxy that hands on whatever it was sent.
      trustedProxies: ['127.0.0.1'],
      files: openStorages({ kind: 'database' }, '/nowhere'),
      consoleFolder: '/nonexistent',
      now: world.clock.now,
    });
    const provider = await startProvider(ORIGIN);
    const call = (path: string, input: object, cookie: string) =>
      whole.inject({
        method: 'POST',
        url: `/trpc/${path}`,
        headers: { ...headers, origin: ORIGIN, cookie, 'content-type': 'application/json' },
        payload: { json: input },
      });
    try {
      const cookie = cookieOf(await signIn());
      const person = { name: 'Nora', email: `nora-${clinic.id}@riverside.example`, joinedOn: null };
      const details = {
        staffNumber: '',
        department: '',
        title: '',
        managerId: null,
        leadership: null,
        handlesPhi: true,
      };
      const nora = await clinic.officer.member.create({ ...person, ...details });
      const before = world.letters.length;
      expect((await call('invitation.create', { memberId: nora.id }, cookie)).statusCode).toBe(200);
      expect((await call('password.askForLink', { email: emailOf('workforce-member') }, '')).statusCode).toBe(200);
      await expect.poll(() => world.letters.length, { timeout: 10_000 }).toBe(before + 2);
      for (const { text, html } of world.letters.slice(before)) {
        expect(text).toContain(`${ORIGIN}/`);
        expect(text + html).not.toContain('evil.example');
      }

      await clinic.officer.identityProvider.set({
        isOn: true,
        issuer: provider.issuer,
        clientId: provider.clientId,
        clientSecret: provider.clientSecret,
        domains: ['riverside.example'],
        groupsClaim: 'groups',
        rolesOfGroups: [],
        addsMembers: false,
        checksAddresses: false,
      });
      const way = `/api/auth/single-sign-on?organization=${clinic.id}`;
      const there = await whole.inject({ method: 'GET', url: way, headers });
      const sent = new URL(String(there.headers.location));
      expect(sent.searchParams.get('redirect_uri')).toBe(redirectAddressOf(ORIGIN, clinic.id));
      const returned = `${RETURN_PATH}/${clinic.id}?code=x`;
      const back = await whole.inject({ method: 'GET', url: returned, headers });
      expect(back.headers.location).toBe('/sign-in?failed=expired');
      for (const path of [
        '/',
        '/people',
        '//evil.example/',
        '/api/auth/reset-password/x?callbackURL=https://evil.example',
      ]) {
        const { headers: given } = await whole.inject({ method: 'GET', url: path, headers });
        expect(given.location ?? '').not.toContain('evil.example');
      }
    } finally {
      await whole.close();
      await provider.close();
    }
  });

  test('8: better-auth is behind our own port: one file knows it, and none of its own ways is open to the world', async () => {
    const root = join(import.meta.dirname, '../..');
    const knowing = [];
    for await (const file of glob('{server,shared,console,drizzle,tools,extension}/**/*.{ts,tsx}', { cwd: root })) {
      if (/from '(?:@better-auth\/|better-auth)/.test(await readFile(join(root, file), 'utf8'))) knowing.push(file);
    }
    expect(knowing).toEqual(['server/auth/accounts.ts']);
    for (const url of ['sign-up/email', 'get-session', 'list-sessions', 'update-user', 'verify-email', 'ok']) {
      for (const method of ['GET', 'POST'] as const) {
        const answer = await app.inject({ method, url: `/api/auth/${url}`, headers: page });
        expect(answer.statusCode, `${method} ${url}`).toBe(404);
      }
    }
  });
});

describe('who may not act any more', () => {
  test('is told so after the right password, and gets no session', async () => {
    const { id } = clinic.people['workforce-member'];
    const before = cookieOf(await signIn('workforce-member'));
    await withTenant(world.db, clinic.id, (tx) =>
      tx.update(members).set({ leftOn: '2020-01-01' }).where(eq(members.id, id)),
    );
    expect(await isIn(before)).toBe(false);
    const answer = await signIn('workforce-member');
    expect(answer.statusCode).toBe(403);
    expect(answer.json().message).toContain('no access to an organization any more');
    expect(answer.headers['set-cookie']).toBeUndefined();
    expect((await signIn('workforce-member', 'wrong')).statusCode).toBe(401);
    expect((await world.db.select().from(signIns)).map(({ outcome }) => outcome)).toEqual([
      'signed-in',
      'no-access',
      'wrong',
    ]);
  });

  test('in one organization still may in another', async () => {
    const other = await world.organization('Elsewhere');
    const accountId = clinic.accountOf('workforce-member');
    await world.db
      .insert(memberships)
      .values({ accountId, organizationId: other.id, memberId: other.people.auditor.id });
    await withTenant(world.db, clinic.id, (tx) =>
      tx.update(members).set({ leftOn: '2020-01-01' }).where(eq(members.id, clinic.people['workforce-member'].id)),
    );
    const cookie = cookieOf(await signIn('workforce-member'));
    expect(await isIn(cookie)).toBe(true);
    const [session] = await world.db.select().from(sessions).where(eq(sessions.userId, accountId));
    expect(session?.organizationId).toBe(other.id);
  });
});

test('a tab that shows another organization than the session acts in by now is refused whatever it asks', async () => {
  const other = await world.organization('Elsewhere');
  const accountId = clinic.accountOf('workforce-member');
  await world.db
    .insert(memberships)
    .values({ accountId, organizationId: other.id, memberId: other.people.leadership.id });
  const cookie = cookieOf(await signIn('workforce-member'));
  const asked = (shown?: string) =>
    app.inject({
      url: '/who',
      headers: { host: page.host, cookie, ...(shown === undefined ? {} : { 'x-wardline-organization': shown }) },
    });
  expect((await asked()).headers['x-wardline-organization']).toBe(clinic.id);
  expect((await asked(clinic.id)).statusCode).toBe(200);
  await world.db.update(sessions).set({ organizationId: other.id }).where(eq(sessions.userId, accountId));
  const refused = await asked(clinic.id);
  expect([refused.statusCode, refused.json().message]).toEqual([409, expect.stringContaining('You act in Elsewhere')]);
  expect(refused.headers['x-wardline-organization']).toBe(other.id);
  expect((await asked(other.id)).statusCode).toBe(200);
});

describe('a second factor that the role needs', () => {
  test('may be put off for seven days, and workforce members need none', async () => {
    const { secondFactorDueAt } = await who(cookieOf(await signIn()));
    const days = (new Date(secondFactorDueAt).getTime() - Date.now()) / (24 * 60 * 60 * 1000);
    expect(days).toBeGreaterThan(6.9);
    expect(days).toBeLessThanOrEqual(7);
    expect((await who(cookieOf(await signIn('workforce-member')))).secondFactorDueAt).toBeNull();
  });

  test('is whose the organization says', async () => {
    await set({ secondFactorFor: ['workforce-member'] });
    expect((await who(cookieOf(await signIn()))).secondFactorDueAt).toBeNull();
    expect((await who(cookieOf(await signIn('workforce-member')))).secondFactorDueAt).not.toBeNull();
  });
});

test('nobody’s address is printed when the database fails under better-auth', async () => {
  const pool = new pg.Pool();
  await pool.end();
  const { origin } = world.foyer.accounts;
  const db = drizzle({ client: pool, schema, casing: 'snake_case' });
  const accounts = openAccounts(db, { origin, secret: 'a secret for tests, long enough', now: world.clock.now });
  const door = Fastify();
  door.setErrorHandler(answerFailure);
  routeSignIn(door, { ...world.foyer, accounts });
  const printed = vi.spyOn(console, 'error');
  expect((await signIn('workforce-member', password, {}, door)).statusCode).toBe(503);
  expect(printed).not.toHaveBeenCalled();
  printed.mockRestore();
  await door.close();
});

test('every sign-in is in the organization’s audit trail, with how and from where', async () => {
  await signIn('workforce-member', password, { 'x-forwarded-for': '203.0.113.9' });
  const { events } = await clinic.officer.audit.list({ limit: 1 });
  expect(events).toMatchObject([
    {
      action: 'session.started',
      subjectId: clinic.people['workforce-member'].id,
      after: { how: 'password', address: '203.0.113.9' },
    },
  ]);
});
