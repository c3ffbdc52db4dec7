import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { accounts } from '../../../drizzle/schema/index.ts';
import { createWorld, type World } from '../../../test/support/world.ts';
import { newSetupToken } from '../../auth/first-officer.ts';
import { standingOf } from '../../auth/standing.ts';
import { createCaller } from '../../trpc.ts';
import { appRouter } from '../../router.ts';

const ana = {
  organizationName: 'Riverside Clinic',
  timeZone: 'America/Chicago',
  name: 'Ana Alvarez',
  email: 'ana@riverside.example',
  password: 'correct horse battery staple',
};

let world: World;
let token: string;
beforeEach(async () => {
  world = await createWorld();
  token = await newSetupToken(world.db, world.clock.now());
});
afterEach(() => world.close());

async function officerOf(accountId: string) {
  const standing = await standingOf(world.db, { accountId, organizationId: null }, world.clock.now);
  const session = {
    id: 'its first',
    accountId,
    how: 'password' as const,
    isConfirmed: true,
    startedAt: new Date(),
    lastUsedAt: new Date(),
    hasSecondFactor: false,
    secondFactorDueAt: null,
  };
  return createCaller(appRouter)({ caller: { kind: 'member', org: standing!.org, session }, foyer: world.foyer });
}

describe('a link for a further organization', () => {
  beforeEach(async () => {
    await world.visitor.setup.complete({ token, ...ana });
    token = await newSetupToken(world.db, world.clock.now(), { isFurther: true });
  });
  const mercy = { ...ana, organizationName: 'Mercy Dental' };

  test('lets whoever has an account found one with its password, and work in both', async () => {
    expect(await world.visitor.setup.link({ token })).toEqual({ isOpen: true });
    const { organizationId } = await world.visitor.setup.complete({ token, ...mercy });
    expect(await world.visitor.setup.link({ token })).toEqual({ isOpen: false });

    const all = await world.db.select().from(accounts);
    expect(all).toHaveLength(1);
    const officer = await officerOf(all[0]!.id);
    const { organization: now } = await officer.session.current().then((session) => session!);
    expect(now.name).toBe('Riverside Clinic');
    const organizations = await officer.session.organizations();
    expect(organizations.map(({ name }) => name).toSorted()).toEqual(['Mercy Dental', 'Riverside Clinic']);
    expect(organizations.map(({ id }) => id)).toContain(organizationId);
  });

  test('is refused with another password than that of the account, and stays good', async () => {
    const wrong = { token, ...mercy, password: 'another sentence, as long as it must be' };
    await expect(world.visitor.setup.complete(wrong)).rejects.toMatchObject({
      code: 'BAD_REQUEST',
      message: 'This is not your password. Check it and try again.',
    });
    await world.visitor.setup.complete({ token, ...mercy });
  });

  test('makes somebody new an account', async () => {
    await world.visitor.setup.complete({ token, ...mercy, email: 'lee@mercy.example' });
    expect(await world.db.select().from(accounts)).toHaveLength(2);
  });

  test('expires after an hour and says how to get another', async () => {
    world.clock.pass({ minutes: 61 });
    expect(await world.visitor.setup.link({ token })).toEqual({ isOpen: false });
    await expect(world.visitor.setup.complete({ token, ...mercy })).rejects.toMatchObject({
      code: 'PRECONDITION_FAILED',
      message: expect.stringContaining('npm run -s organization:add'),
    });
  });
});

describe('the one-time set-up link', () => {
  test('makes the organization, its first officer and policy 1, all on the record', async () => {
    expect(await world.visitor.setup.status()).toEqual({ needed: true });
    const { organizationId } = await world.visitor.setup.complete({ token, ...ana });
    expect(await world.visitor.setup.status()).toEqual({ needed: false });

    const [account] = await world.db.select().from(accounts);
    const officer = await officerOf(account!.id);
    expect(await officer.session.current()).toMatchObject({
      member: { name: 'Ana Alvarez', roles: ['compliance-officer'] },
      organization: { id: organizationId, name: 'Riverside Clinic' },
    });
    expect(await officer.policy.get()).toMatchObject({
      version: 1,
      sites: [],
      organization: { emailDomains: ['riverside.example'] },
    });
    const { events } = await officer.audit.list({ limit: 10 });
    expect(events.map((event) => event.action)).toEqual(['policy.published', 'member.created', 'organization.created']);
    expect(await officer.audit.verify()).toEqual({ kind: 'intact', events: 3 });
  });

  test('takes no public mail provider for the organization’s own', async () => {
    await world.visitor.setup.complete({ token, ...ana, email: 'ana.alvarez@gmail.com' });
    const [account] = await world.db.select().from(accounts);
    const officer = await officerOf(account!.id);
    expect((await officer.organization.get()).emailDomains).toEqual([]);
  });

  test('works once', async () => {
    await world.visitor.setup.complete({ token, ...ana });
    await expect(world.visitor.setup.complete({ token, ...ana, email: 'eve@riverside.example' })).rejects.toMatchObject(
      {
        code: 'PRECONDITION_FAILED',
        message: expect.stringContaining('was used already. Sign in'),
      },
    );
  });

  test('lets one of two people in who use it at the same moment', async () => {
    const attempts = await Promise.allSettled(
      ['ana@riverside.example', 'eve@riverside.example'].map((email) =>
        world.visitor.setup.complete({ token, ...ana, email }),
      ),
    );
    expect(attempts.map((attempt) => attempt.status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await world.db.select().from(accounts)).toHaveLength(1);
  });

  test('expires after an hour and says how to get another', async () => {
    world.clock.pass({ minutes: 61 });
    await expect(world.visitor.setup.complete({ token, ...ana })).rejects.toMatchObject({
      code: 'PRECONDITION_FAILED',
      message: expect.stringContaining('has expired. Restart the server'),
    });
  });

  test('ends when a newer one is made', async () => {
    world.clock.pass({ minutes: 1 });
    const newer = await newSetupToken(world.db, world.clock.now());
    await expect(world.visitor.setup.complete({ token, ...ana })).rejects.toMatchObject({
      code: 'PRECONDITION_FAILED',
    });
    await world.visitor.setup.complete({ token: newer, ...ana });
  });

  test('is refused when it is made up', async () => {
    await expect(world.visitor.setup.complete({ token: 'x'.repeat(43), ...ana })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  test('leaves nothing behind when the set-up fails halfway, and can be used again', async () => {
    await expect(
      world.visitor.setup.complete({ token, ...ana, organizationName: 'Riverside\u0000Clinic' }),
    ).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    });
    expect(await world.db.select().from(accounts)).toEqual([]);
    await world.visitor.setup.complete({ token, ...ana });
  });

  test('wants a password of fifteen characters that nobody guesses', async () => {
    for (const password of ['short', 'heron on a leg', 'Password1234567', 'Riverside Clinic']) {
      await expect(world.visitor.setup.complete({ token, ...ana, password })).rejects.toMatchObject({
        code: 'BAD_REQUEST',
      });
    }
  });
});
