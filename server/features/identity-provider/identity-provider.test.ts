import { and, eq, sql } from 'drizzle-orm';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accounts as accountRows, members, memberships, sessions } from '../../../drizzle/schema/index.ts';
import { rolesByGroups, type SetIdentityProvider } from '../../../shared/domain/identity-provider.ts';
import { MemberId } from '../../../shared/domain/member.ts';
import { signInAtProvider, startProvider, type TestProvider } from '../../../test/support/oidc.ts';
import { type Clinic, createWorld, type World } from '../../../test/support/world.ts';
import { buildApp } from '../../app.ts';
import { withTenant } from '../../database/tenant.ts';
import { openLog } from '../../log.ts';
import { openOutside } from '../../outside.ts';
import { openStorages } from '../file/storages.ts';

const ORIGIN = 'http://localhost:4870';

let world: World;
let app: FastifyInstance;
let provider: TestProvider;
beforeAll(async () => {
  world = await createWorld();
  provider = await startProvider(ORIGIN);
  const { db, accounts, sealing, post } = world.foyer;
  app = await buildApp({
    db,
    accounts,
    sealing,
    post,
    log: openLog('silent'),
    publicOrigin: ORIGIN,
    trustedProxies: ['127.0.0.1'],
    files: openStorages({ kind: 'database' }, '/nowhere'),
    outside: openOutside(['127.0.0.1']),
    consoleFolder: '/nonexistent',
    now: world.clock.now,
  });
});
afterAll(async () => {
  await app.close();
  await provider.close();
  await world.close();
});

const settings = (over: Partial<SetIdentityProvider> = {}): SetIdentityProvider => ({
  isOn: true,
  issuer: provider.issuer,
  clientId: provider.clientId,
  clientSecret: provider.clientSecret,
  domains: ['riverside.example'],
  groupsClaim: 'groups',
  rolesOfGroups: [],
  addsMembers: false,
  checksAddresses: false,
  ...over,
});

let made = 0;
/** A clinic with a provider, and one of its people whom the provider knows. */
async function clinicWith(over: Partial<SetIdentityProvider> = {}, groups: string[] = []) {
  const clinic = await world.organization();
  await clinic.officer.identityProvider.set(settings(over));
  const who = `person-${++made}`;
  const email = `${who}@riverside.example`;
  provider.people[who] = { email, email_verified: true, name: 'Nadia Novak', groups };
  return { clinic, who, email };
}

const write = async (clinic: Clinic, email: string, over: Partial<typeof members.$inferInsert> = {}) => {
  const id = MemberId.parse(crypto.randomUUID());
  const roles = ['workforce-member' as const];
  await withTenant(world.db, clinic.id, (tx) =>
    tx.insert(members).values({ organizationId: clinic.id, id, name: 'Nadia Novak', email, roles, ...over }),
  );
  return id;
};
const memberOf = async (clinic: Clinic, email: string) => {
  const rows = await withTenant(world.db, clinic.id, (tx) =>
    tx
      .select()
      .from(members)
      .where(and(eq(members.organizationId, clinic.id), eq(members.email, email))),
  );
  return rows[0];
};

const start = (clinic: Clinic, query = '') =>
  app.inject({ method: 'GET', url: `/api/auth/single-sign-on?organization=${clinic.id}${query}` });
const cookiesOf = (response: Awaited<ReturnType<typeof start>>) => [response.headers['set-cookie'] ?? []].flat();
const comeBack = (address: string, cookie: string) => {
  const { pathname, search } = new URL(address);
  return app.inject({ method: 'GET', url: `${pathname}${search}`, headers: { cookie: cookie.split(';')[0] ?? '' } });
};

/** The whole way: to the provider, sign in there, and back. */
async function comeIn(clinic: Clinic, who: string, query = '') {
  const there = await start(clinic, query);
  const address = await signInAtProvider(String(there.headers.location), who);
  const back = await comeBack(address, cookiesOf(there)[0] ?? '');
  const session = cookiesOf(back).find((cookie) => cookie.startsWith('wardline='));
  return { there, back, address, to: back.headers.location, session: session?.split(';')[0] };
}
const ask = async (path: string, cookie: string | undefined) => {
  const response = await app.inject({ method: 'GET', url: `/trpc/${path}`, headers: { cookie: cookie ?? '' } });
  return response.json();
};

describe('whom the provider knows', () => {
  test('comes in as the member with that address, and lands where they wanted to go', async () => {
    const { clinic, who, email } = await clinicWith();
    await write(clinic, email);
    const { there, back, to, session } = await comeIn(clinic, who, '&next=/vendors%3Fq%3Dx');
    expect([there.statusCode, back.statusCode, to]).toEqual([303, 303, '/vendors?q=x']);
    const { result } = await ask('session.current', session);
    expect(result.data.json).toMatchObject({
      member: { email },
      organization: { id: clinic.id },
      // The provider asks for what it wants besides the password.
      secondFactor: { dueAt: null },
    });
    const { result: history } = await ask('session.signIns', session);
    expect(history.data.json).toMatchObject([{ how: 'sso', outcome: 'signed-in' }]);
    const { events } = await clinic.officer.audit.list({ limit: 2 });
    expect(events).toMatchObject([{ action: 'session.started' }, { action: 'member.linked' }]);
  });

  test('is the same member when their address changes, and nobody else’s who has it later', async () => {
    const { clinic, who, email } = await clinicWith();
    const id = await write(clinic, email);
    await comeIn(clinic, who);
    provider.people[who] = { email: `married-${email}`, email_verified: true };
    const { session } = await comeIn(clinic, who);
    expect((await ask('session.current', session)).result.data.json.member.id).toBe(id);
  });

  test('has the roles of their groups at each sign-in, besides those that were given by hand', async () => {
    const rolesOfGroups = [
      { group: 'Privacy', role: 'privacy-official' as const },
      { group: 'IT', role: 'administrator' as const },
    ];
    const { clinic, who, email } = await clinicWith({ rolesOfGroups }, ['Privacy', 'Choir']);
    await write(clinic, email, { roles: ['leadership', 'administrator'] });
    await comeIn(clinic, who);
    expect((await memberOf(clinic, email))?.roles).toEqual(['privacy-official', 'leadership']);
    delete provider.people[who]!.groups;
    await comeIn(clinic, who);
    expect((await memberOf(clinic, email))?.roles).toEqual(['leadership']);
    const { events } = await clinic.officer.audit.list({ limit: 5 });
    expect(events.find(({ action }) => action === 'member.roles-granted')).toMatchObject({
      actorKind: 'system',
      before: { roles: ['privacy-official', 'leadership'] },
      after: { roles: ['leadership'] },
    });
  });

  test('is written down as a member where the organization wants that, and not elsewhere', async () => {
    const closed = await clinicWith();
    expect((await comeIn(closed.clinic, closed.who)).to).toBe('/sign-in?failed=unknown-person');
    const open = await clinicWith({ addsMembers: true });
    const { to, session } = await comeIn(open.clinic, open.who);
    expect(to).toBe('/');
    expect((await ask('session.current', session)).result.data.json.member).toMatchObject({
      name: 'Nadia Novak',
      roles: ['workforce-member'],
    });
  });
});

/** Where a known person lands when the test has spoilt something. */
const failing = async (prepare: (given: Awaited<ReturnType<typeof clinicWith>>) => unknown, over = {}) => {
  const given = await clinicWith(over);
  await write(given.clinic, given.email);
  await prepare(given);
  const { to, session } = await comeIn(given.clinic, given.who);
  expect(session).toBeUndefined();
  return to;
};

describe('nobody comes in', () => {
  test('by an address that the provider has not verified, or by none', async () => {
    const expected = '/sign-in?failed=no-address';
    expect(await failing(({ who }) => (provider.people[who]!.email_verified = false))).toBe(expected);
    expect(await failing(({ who }) => (provider.people[who] = {}))).toBe(expected);
  });

  test.each([
    ['says no as a word', 'false', false, '/sign-in?failed=no-address'],
    ['says nothing of it', undefined, false, '/sign-in?failed=no-address'],
    ['says nothing of it, and an officer answers for it', undefined, true, '/'],
    ['says no, whatever an officer answers for', false, true, '/sign-in?failed=no-address'],
    ['says yes as a word', 'true', false, '/'],
  ])('by an address of which the provider %s', async (_, verified, checksAddresses, to) => {
    const { clinic, who, email } = await clinicWith({ checksAddresses });
    await write(clinic, email);
    provider.people[who] = { email, ...(verified === undefined ? {} : { email_verified: verified }) };
    expect((await comeIn(clinic, who)).to).toBe(to);
  });

  test('as a member whom the provider knows by another name of its own', async () => {
    const { clinic, who, email } = await clinicWith();
    await write(clinic, email);
    await comeIn(clinic, who);
    provider.people['second'] = { email, email_verified: true };
    expect((await comeIn(clinic, 'second')).to).toBe('/sign-in?failed=other-person');
  });

  test('with groups that are no list of names, which must not look like none', async () => {
    const { clinic, who, email } = await clinicWith({
      rolesOfGroups: [{ group: 'Officers', role: 'privacy-official' }],
    });
    await write(clinic, email, { roles: ['privacy-official'] });
    for (const groups of [{ 0: 'Officers' }, 'Officers,Others', ['Officers', 7]]) {
      provider.people[who] = { email, email_verified: true, groups };
      expect((await comeIn(clinic, who)).to).toBe('/sign-in?failed=groups-unread');
    }
    expect((await memberOf(clinic, email))?.roles).toEqual(['privacy-official']);
  });

  test('whom another organization’s provider sent on to this one’s (mix-up, RFC 9700, section 4.4)', async () => {
    const [here, elsewhere] = [await clinicWith(), await clinicWith()];
    await write(here.clinic, here.email);
    const victim = await start(elsewhere.clinic);
    const attacker = await start(here.clinic);
    const sentOn = new URL(String(attacker.headers.location));
    sentOn.searchParams.set('state', new URL(String(victim.headers.location)).searchParams.get('state') ?? '');
    const back = await comeBack(await signInAtProvider(sentOn.href, here.who), cookiesOf(victim)[0] ?? '');
    expect(back.headers.location).toBe('/sign-in?failed=elsewhere');
  });

  test('by an address outside of the organization’s domains', async () => {
    const expected = '/sign-in?failed=foreign-address';
    expect(await failing(({ who }) => (provider.people[who]!.email = 'boss@mercy.example'))).toBe(expected);
  });

  test('who breaks it off, at the provider', async () => {
    expect((await comeIn((await clinicWith()).clinic, '')).to).toBe('/sign-in?failed=cancelled');
  });

  test('after their last day, and no account is made for them', async () => {
    const { clinic, who, email } = await clinicWith();
    await write(clinic, email, { leftOn: '2026-01-31' });
    expect((await comeIn(clinic, who)).to).toBe('/sign-in?failed=no-access');
    expect(await world.db.select().from(accountRows).where(eq(accountRows.email, email))).toEqual([]);
  });

  test('by an account of another organization that has the same address', async () => {
    const { clinic, who, email } = await clinicWith({ addsMembers: true });
    const elsewhere = await world.organization('Mercy');
    const accountId = elsewhere.accountOf('compliance-officer');
    await world.db.update(accountRows).set({ email }).where(eq(accountRows.id, accountId));
    expect((await comeIn(clinic, who)).to).toBe('/sign-in?failed=address-taken');
    expect(await memberOf(clinic, email)).toBeUndefined();
    expect(await world.db.select().from(memberships).where(eq(memberships.accountId, accountId))).toHaveLength(1);
  });

  test('as somebody who may do more than whoever set the provider up', async () => {
    const { clinic, who, email } = await clinicWith();
    await clinic.as('administrator').identityProvider.set(settings());
    await write(clinic, email, { roles: ['compliance-officer'] });
    expect((await comeIn(clinic, who)).to).toBe('/sign-in?failed=may-do-more');
    await clinic.officer.identityProvider.set(settings());
    expect((await comeIn(clinic, who)).to).toBe('/');
  });

  test('once it is switched off, or before there is one', async () => {
    const { clinic } = await clinicWith();
    await clinic.officer.identityProvider.set(settings({ isOn: false }));
    expect((await start(clinic)).headers.location).toBe('/sign-in?failed=off');
    expect((await start(await world.organization())).headers.location).toBe('/sign-in?failed=off');
  });

  test('twice by one return, in another browser, with another state, or too late', async () => {
    const { clinic, who, email } = await clinicWith();
    await write(clinic, email);
    const { there, back, address } = await comeIn(clinic, who);
    expect(cookiesOf(back)[0]).toContain('wardline-way-in=; Max-Age=0');
    const kept = cookiesOf(there)[0] ?? '';
    expect(kept).toContain('HttpOnly; SameSite=Lax');
    expect((await comeBack(address, '')).headers.location).toBe('/sign-in?failed=expired');
    expect((await comeBack(address, kept)).headers.location).toBe('/sign-in?failed=refused');
    const other = cookiesOf(await start(clinic))[0] ?? '';
    expect((await comeBack(address, other)).headers.location).toBe('/sign-in?failed=refused');
    world.clock.pass({ minutes: 11 });
    expect((await comeBack(address, kept)).headers.location).toBe('/sign-in?failed=expired');
    world.clock.pass({ minutes: -11 });
  });

  test.each([-2, 120])(
    'while the clocks are %i minutes apart, and it says so; 50 seconds do no harm',
    async (minutes) => {
      const { clinic, who, email } = await clinicWith();
      await write(clinic, email);
      world.clock.pass({ minutes });
      expect((await comeIn(clinic, who)).to).toBe('/sign-in?failed=clock');
      world.clock.pass({ minutes: -minutes });
      world.clock.pass({ minutes: (Math.sign(minutes) * 50) / 60 });
      expect((await comeIn(clinic, who)).to).toBe('/');
      world.clock.pass({ minutes: (Math.sign(minutes) * -50) / 60 });
    },
  );
});

/** The session whose cookie it is. */
const isOf = (cookie: string) => eq(sessions.token, decodeURIComponent(cookie.split('=')[1] ?? '').split('.')[0] ?? '');
/** Whether what hurts asks them who they are. */
const isAsked = async ({ clinic, session }: { clinic: Clinic; session: string }) => {
  const answer = await app.inject({
    method: 'POST',
    url: '/trpc/session.endAllOf',
    headers: { cookie: session, origin: ORIGIN, 'content-type': 'application/json' },
    payload: { json: { memberId: clinic.people.auditor.id } },
  });
  return answer.statusCode === 428;
};
/** To the provider, to show there who they are. */
const leave = (clinic: Clinic, cookie: string) =>
  app.inject({
    method: 'GET',
    url: `/api/auth/single-sign-on?organization=${clinic.id}&again=1&next=/people%3Fq%3Dx`,
    headers: { cookie },
  });

/** Somebody whose session is twenty minutes of use old, so that what hurts asks. */
async function cameInEarlier() {
  const given = await clinicWith();
  await write(given.clinic, given.email, { roles: ['compliance-officer'] });
  const { session = '' } = await comeIn(given.clinic, given.who);
  world.clock.pass({ minutes: -11 });
  await world.db.update(sessions).set({ confirmedAt: world.clock.now() }).where(isOf(session));
  world.clock.pass({ minutes: 11 });
  return { ...given, session };
}

describe('showing again who one is, without a password', () => {
  test('goes by the provider, which asks anew, and comes back to the same page in the same session', async () => {
    const own = await cameInEarlier();
    expect((await ask('session.current', own.session)).result.data.json.proofs).toEqual(['provider']);
    expect(await isAsked(own)).toBe(true);
    const there = await leave(own.clinic, own.session);
    const address = String(there.headers.location);
    expect(Object.fromEntries(new URL(address).searchParams)).toMatchObject({ prompt: 'login', max_age: '0' });
    // From another site the session's own cookie does not come along.
    const back = await comeBack(await signInAtProvider(address, own.who), cookiesOf(there)[0] ?? '');
    expect([back.statusCode, back.headers.location]).toEqual([303, '/people?q=x#it-is-you=confirmed']);
    expect(cookiesOf(back)).toHaveLength(1);
    expect(await isAsked(own)).toBe(false);
  });

  test('is not done by another person whom the provider knows, nor by whoever breaks it off', async () => {
    const own = await cameInEarlier();
    provider.people['visitor'] = { email: 'visitor@riverside.example', email_verified: true };
    await write(own.clinic, 'visitor@riverside.example');
    await comeIn(own.clinic, 'visitor');
    for (const [who, because] of [
      ['visitor', 'somebody-else'],
      ['', 'cancelled'],
    ] as const) {
      const there = await leave(own.clinic, own.session);
      const address = await signInAtProvider(String(there.headers.location), who);
      const back = await comeBack(address, cookiesOf(there)[0] ?? '');
      expect(back.headers.location).toBe(`/people?q=x#it-is-you=${because}`);
    }
    expect(await isAsked(own)).toBe(true);
  });

  test('is not done by a way to the provider from which the asking was taken out', async () => {
    const own = await cameInEarlier();
    const there = await leave(own.clinic, own.session);
    const address = new URL(String(there.headers.location));
    address.searchParams.delete('prompt');
    address.searchParams.delete('max_age');
    const back = await comeBack(await signInAtProvider(address.href, own.who), cookiesOf(there)[0] ?? '');
    expect(back.headers.location).toBe('/people?q=x#it-is-you=not-anew');
    expect(await isAsked(own)).toBe(true);
  });

  test('takes a session by the same organization’s provider that is still open', async () => {
    const own = await cameInEarlier();
    const refused = '/people?q=x#it-is-you=expired';
    expect((await leave(own.clinic, '')).headers.location).toBe(refused);
    expect((await leave(await world.organization('Mercy'), own.session)).headers.location).toBe(refused);
    const there = await leave(own.clinic, own.session);
    const address = await signInAtProvider(String(there.headers.location), own.who);
    await world.db.delete(sessions).where(isOf(own.session));
    const back = await comeBack(address, cookiesOf(there)[0] ?? '');
    expect(back.headers.location).toBe(refused);
    expect(cookiesOf(back)).toHaveLength(1);
  });
});

test('a session by one organization’s provider is good for that organization alone (better-auth#9013)', async () => {
  const { clinic, who, email } = await clinicWith();
  const memberId = await write(clinic, email);
  const { session } = await comeIn(clinic, who);
  const other = await world.organization('Mercy');
  const [membership] = await world.db.select().from(memberships).where(eq(memberships.memberId, memberId));
  await world.db.insert(memberships).values({
    accountId: membership!.accountId,
    organizationId: other.id,
    memberId: other.people.leadership.id,
  });
  expect((await ask('session.organizations', session)).result.data.json).toMatchObject([{ id: clinic.id }]);
  const change = async (path: string, payload?: object) => {
    const headers = { cookie: session ?? '', origin: ORIGIN, 'content-type': 'application/json' };
    const answer = await app.inject({ method: 'POST', url: `/trpc/${path}`, headers, ...(payload ? { payload } : {}) });
    return answer.statusCode;
  };
  expect(await change('session.switchTo', { json: { id: other.id } })).toBe(403);
  // With a second factor of their own making, an organization's administrators could come in elsewhere as that person.
  expect(await change('secondFactor.begin')).toBe(403);
  await withTenant(world.db, clinic.id, (tx) =>
    tx.update(members).set({ leftOn: '2026-01-31' }).where(eq(members.id, memberId)),
  );
  expect((await ask('session.current', session)).result.data.json).toBeNull();
});

describe('setting the provider', () => {
  test('is on the record without the secret, which is sealed and never shown', async () => {
    const { clinic } = await clinicWith();
    const shown = JSON.stringify([
      await clinic.officer.identityProvider.get(),
      await clinic.officer.audit.list({ limit: 1 }),
    ]);
    expect(shown).toContain('identity-provider.set');
    expect(shown).not.toContain(provider.clientSecret);
    const { rows } = await world.db.execute(
      sql`select sealed_client_secret from identity_providers where organization_id = ${clinic.id}`,
    );
    expect(JSON.stringify(rows)).not.toContain(provider.clientSecret);
  });

  test('keeps the secret for the same client alone: to another issuer it would be given away', async () => {
    const { clinic } = await clinicWith();
    await clinic.officer.identityProvider.set(settings({ clientSecret: null, addsMembers: true }));
    const elsewhere = { issuer: 'https://evil.example', clientSecret: null };
    await expect(clinic.officer.identityProvider.set(settings(elsewhere))).rejects.toMatchObject({
      code: 'BAD_REQUEST',
      message: expect.stringContaining('client secret'),
    });
  });

  test('maps a group to no role that one could not give', async () => {
    const { clinic } = await clinicWith();
    const rolesOfGroups = [{ group: 'IT', role: 'compliance-officer' as const }];
    await expect(clinic.as('administrator').identityProvider.set(settings({ rolesOfGroups }))).rejects.toMatchObject({
      code: 'BAD_REQUEST',
      message: expect.stringContaining('compliance officer'),
    });
  });

  test('asks first whether it is you', async () => {
    const later = (await world.organization()).as('compliance-officer', { isConfirmed: false });
    await expect(later.identityProvider.set(settings())).rejects.toMatchObject({ code: 'PRECONDITION_REQUIRED' });
  });

  test.each([
    ['https://10.0.0.5', 'WARDLINE_INSIDE'],
    ['https://169.254.169.254/latest', 'WARDLINE_INSIDE'],
    ['https://[::1]:8443', 'WARDLINE_INSIDE'],
    ['https://[::ffff:10.0.0.5]', 'WARDLINE_INSIDE'],
    ['http://93.184.215.14', 'https://'],
    ['http://127.0.0.1:1', 'did not answer'],
  ])('refuses %s, and says why', async (issuer, words) => {
    const { officer } = await world.organization();
    await expect(officer.identityProvider.set(settings({ issuer }))).rejects.toMatchObject({
      code: 'PRECONDITION_FAILED',
      message: expect.stringContaining(words),
    });
    expect((await officer.identityProvider.get()).provider).toBeNull();
  });

  test('refuses what is no provider, what names another issuer, and what never ends', async () => {
    const server = createServer((request, response) => {
      if (request.url?.startsWith('/endless')) return void response.write('x'.repeat(2 * 1024 * 1024));
      response.setHeader('content-type', 'application/json');
      return void response.end(JSON.stringify({ issuer: 'https://somebody-else.example' }));
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const { officer } = await world.organization();
    await expect(officer.identityProvider.set(settings({ issuer: origin }))).rejects.toThrow('names another issuer');
    await expect(officer.identityProvider.set(settings({ issuer: `${origin}/endless` }))).rejects.toThrow(
      'no identity provider',
    );
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  });
});

test('an address leads to the providers of its domain while they are on', async () => {
  const clinic = await world.organization('Alder Clinic');
  const domains = ['alder.example'];
  await clinic.officer.identityProvider.set(settings({ domains }));
  expect(await world.visitor.identityProvider.waysIn({ email: 'nobody@ALDER.example' })).toEqual([
    { organizationId: clinic.id, name: 'Alder Clinic' },
  ]);
  expect(await world.visitor.identityProvider.waysIn({ email: 'nobody@alder.example.org' })).toEqual([]);
  await clinic.officer.identityProvider.set(settings({ domains, isOn: false }));
  expect(await world.visitor.identityProvider.waysIn({ email: 'nobody@alder.example' })).toEqual([]);
});

test('nobody is sent anywhere but to a page of ours afterwards', async () => {
  const { clinic, who, email } = await clinicWith();
  await write(clinic, email);
  for (const next of [
    '//evil.example',
    'https://evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
  ]) {
    expect((await comeIn(clinic, who, `&next=${encodeURIComponent(next)}`)).to).toBe('/');
  }
});

test('roles by groups: the mapping moves only the roles that it names, and everybody has one', () => {
  const mapping = [{ group: 'a', role: 'administrator' as const }];
  expect(rolesByGroups(['workforce-member'], ['a'], mapping)).toEqual(['administrator', 'workforce-member']);
  expect(rolesByGroups(['administrator'], [], mapping)).toEqual(['workforce-member']);
  expect(rolesByGroups(['auditor'], [], mapping)).toEqual(['auditor']);
});
