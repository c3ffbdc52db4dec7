import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { memberships, sessions } from '../../../drizzle/schema/index.ts';
import { type Clinic, createWorld, type World } from '../../../test/support/world.ts';
import { hashOfPassword, isPasswordOf, setPassword } from '../../auth/accounts.ts';
import { askForLink } from './ask.ts';

const old = 'correct horse battery staple';
const next = 'the heron stands on one leg';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

async function withPassword(clinic: Clinic) {
  const account = clinic.accountOf('workforce-member');
  const passwordHash = await hashOfPassword(old);
  await world.db.transaction((tx) => setPassword(tx, account, { passwordHash, exceptSession: account }));
  const expiresAt = new Date(world.clock.now().getTime() + 60_000);
  await world.db.insert(sessions).values({ id: `2 ${account}`, token: `2 ${account}`, userId: account, expiresAt });
  return account;
}

describe('changing one’s password', () => {
  test('asks for the old one, ends the other sessions, and is on the record', async () => {
    const clinic = await world.organization();
    const account = await withPassword(clinic);
    await expect(clinic.worker.password.change({ current: 'not this one at all', next })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    });
    await clinic.worker.password.change({ current: old, next });
    expect(await isPasswordOf(world.db, account, next)).toBe(true);
    expect(await isPasswordOf(world.db, account, old)).toBe(false);
    expect(await clinic.worker.session.list()).toMatchObject([{ isThis: true }]);
    const { events } = await clinic.officer.audit.list({ limit: 1 });
    expect(events).toMatchObject([{ action: 'password.changed', before: null, after: null }]);
  });

  test('refuses what everybody tries and the name of the organization', async () => {
    const clinic = await world.organization();
    await withPassword(clinic);
    for (const weak of ['Password1234567', 'Riverside Clinic 2026', 'twelve chars']) {
      await expect(clinic.worker.password.change({ current: old, next: weak })).rejects.toMatchObject({
        code: 'BAD_REQUEST',
      });
    }
  });

  test('is no way to guess the old one', async () => {
    const clinic = await world.organization();
    await withPassword(clinic);
    // What was guessed wrong in the test before came from the same address.
    world.clock.pass({ minutes: 2 });
    for (let guess = 0; guess < 20; guess++) {
      await expect(clinic.worker.password.change({ current: `guess ${guess}`, next })).rejects.toMatchObject({
        code: 'BAD_REQUEST',
      });
      // Ten from one address wait a minute.
      if (guess % 10 === 9) world.clock.pass({ minutes: 2 });
    }
    await expect(clinic.worker.password.change({ current: old, next })).rejects.toMatchObject({
      code: 'TOO_MANY_REQUESTS',
      message: expect.stringContaining('Wait an hour'),
    });
  });
});

describe('a link to a new password', () => {
  test('works once, within an hour, and ends all sessions', async () => {
    const clinic = await world.organization();
    const account = await withPassword(clinic);
    const { id: memberId } = clinic.people['workforce-member'];
    const { token } = await clinic.officer.password.makeResetLink({ memberId });
    await expect(world.visitor.password.reset({ token, password: 'Password1234567' })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    });
    await world.visitor.password.reset({ token, password: next });
    expect(await isPasswordOf(world.db, account, next)).toBe(true);
    expect(await clinic.worker.session.list()).toEqual([]);
    await expect(world.visitor.password.reset({ token, password: old })).rejects.toMatchObject({
      code: 'PRECONDITION_FAILED',
      message: expect.stringContaining('used already'),
    });

    const late = await clinic.officer.password.makeResetLink({ memberId });
    world.clock.pass({ minutes: 61 });
    await expect(world.visitor.password.reset({ token: late.token, password: old })).rejects.toMatchObject({
      message: expect.stringContaining('has expired'),
    });
    await expect(world.visitor.password.reset({ token: 'x'.repeat(43), password: old })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  test('is not made by whoever could not give the role, nor for an account that is another organization’s too', async () => {
    const [clinic, other] = [await world.organization(), await world.organization('Elsewhere')];
    await withPassword(clinic);
    const officer = clinic.people['compliance-officer'].id;
    await expect(clinic.as('administrator').password.makeResetLink({ memberId: officer })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    const { id: memberId } = clinic.people['workforce-member'];
    await world.db.insert(memberships).values({
      accountId: clinic.accountOf('workforce-member'),
      organizationId: other.id,
      memberId: other.people.leadership.id,
    });
    await expect(clinic.officer.password.makeResetLink({ memberId })).rejects.toMatchObject({
      code: 'PRECONDITION_FAILED',
      message: expect.stringContaining('another organization'),
    });
    await world.db.delete(memberships).where(eq(memberships.organizationId, other.id));
  });
});

/** The tokens of the links to a new password that were mailed to an address. */
const linksTo = (email: string) =>
  world.letters.filter(({ to }) => to.email === email).map(({ text }) => /\/reset#(?<token>[\w-]+)/.exec(text)?.[1]);

describe('whoever forgot it', () => {
  test('asks for a link by mail, which works, at most three times an hour', async () => {
    const clinic = await world.organization();
    const account = await withPassword(clinic);
    const email = `workforce-member@${clinic.id}.example`;
    for (let asked = 1; asked <= 4; asked++) {
      await world.visitor.password.askForLink({ email: email.toUpperCase() });
      await expect.poll(() => linksTo(email).length).toBe(Math.min(asked, 3));
    }
    await world.visitor.password.reset({ token: linksTo(email).at(-1) ?? '', password: next });
    expect(await isPasswordOf(world.db, account, next)).toBe(true);
    const { events } = await clinic.officer.audit.list({ limit: 1 });
    expect(events).toMatchObject([{ action: 'password.reset-asked', actorKind: 'system' }]);
  });

  test('gets three letters an hour even of thirty links that are asked for at once', async () => {
    const clinic = await world.organization();
    await withPassword(clinic);
    const email = `workforce-member@${clinic.id}.example`;
    const mailed: Promise<void>[] = [];
    const foyer = { ...world.foyer, afterwards: (work: Promise<void>) => void mailed.push(work) };
    for (let asked = 0; asked < 30; asked++) askForLink(foyer, email);
    await Promise.all(mailed);
    expect(linksTo(email)).toHaveLength(3);
  });

  test('learns nothing of an address that has no account, or one without a password', async () => {
    const clinic = await world.organization();
    for (const email of ['nobody@riverside.example', `auditor@${clinic.id}.example`]) {
      expect(await world.visitor.password.askForLink({ email })).toEqual({ asked: true });
      await world.settled();
      expect(linksTo(email)).toEqual([]);
    }
  });
});
