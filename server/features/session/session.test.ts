import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { members, memberships, sessions } from '../../../drizzle/schema/index.ts';
import { permissionsOf } from '../../../shared/domain/permission.ts';
import { createWorld, type World } from '../../../test/support/world.ts';
import { hashOfPassword, setPassword } from '../../auth/accounts.ts';
import { standingAt, standingOf, standingsOf } from '../../auth/standing.ts';
import { withTenant } from '../../database/tenant.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

test('a session says who is signed in, where, and what they may do', async () => {
  const clinic = await world.organization();
  expect(await clinic.as('auditor').session.current()).toMatchObject({
    member: { id: clinic.people.auditor.id, roles: ['auditor'] },
    organization: { id: clinic.id },
    permissions: permissionsOf(['auditor']),
    secondFactor: { isOn: false, dueAt: null },
  });
});

test('nobody and browsers have none', async () => {
  const clinic = await world.organization();
  expect(await world.visitor.session.current()).toBeNull();
  expect(await (await (await clinic.browser()).api()).session.current()).toBeNull();
});

describe('one’s sessions', () => {
  test('are listed and ended one by one or all but this', async () => {
    const clinic = await world.organization();
    const elsewhere = ['one', 'two', 'three'].map((name) => `${name} of ${clinic.id}`);
    const expiresAt = new Date(world.clock.now().getTime() + 60_000);
    await world.db.insert(sessions).values(
      elsewhere.map((id) => ({
        id: id.slice(0, 60),
        token: id,
        userId: clinic.accountOf('leadership'),
        expiresAt,
        userAgent: 'Firefox',
      })),
    );
    const leader = clinic.as('leadership');
    const before = await leader.session.list();
    expect(before).toHaveLength(4);
    expect(before.filter(({ isThis }) => isThis)).toHaveLength(1);
    expect(await leader.session.end({ id: elsewhere[0]!.slice(0, 60) })).toHaveLength(3);
    expect(await leader.session.endOthers()).toMatchObject([{ isThis: true }]);
  });

  test('are nobody else’s to end by their id', async () => {
    const clinic = await world.organization();
    const theirs = clinic.people.auditor.id;
    await expect(clinic.officer.session.end({ id: theirs })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await clinic.as('auditor').session.list()).toHaveLength(1);
  });
});

describe('a member’s sessions', () => {
  test('are ended by those who may, who show first that it is them, and it is on the record', async () => {
    const clinic = await world.organization();
    const { id: memberId } = clinic.people['workforce-member'];
    expect(await clinic.officer.session.accessOf({ memberId })).toMatchObject({
      hasAccount: true,
      hasSecondFactor: false,
      sessions: [{ isThis: false }],
    });
    const later = clinic.as('compliance-officer', { isConfirmed: false });
    await expect(later.session.endAllOf({ memberId })).rejects.toMatchObject({ code: 'PRECONDITION_REQUIRED' });
    expect(await clinic.officer.session.endAllOf({ memberId })).toEqual({ ended: 1 });
    expect(await clinic.worker.session.list()).toEqual([]);
    const { events } = await clinic.officer.audit.list({ limit: 1 });
    expect(events).toMatchObject([{ action: 'session.ended-of-member', subjectId: memberId, after: { ended: 1 } }]);
  });

  test('in another organization are not seen nor ended from here', async () => {
    const [clinic, other] = [await world.organization(), await world.organization('Elsewhere')];
    await world.db.insert(memberships).values({
      accountId: other.accountOf('leadership'),
      organizationId: clinic.id,
      memberId: clinic.people.leadership.id,
    });
    await world.db.delete(memberships).where(eq(memberships.accountId, clinic.accountOf('leadership')));
    const { id: memberId } = clinic.people.leadership;
    expect(await clinic.officer.session.accessOf({ memberId })).toMatchObject({ hasAccount: true, sessions: [] });
    expect(await clinic.officer.session.endAllOf({ memberId })).toEqual({ ended: 0 });
    expect(await other.as('leadership').session.list()).toHaveLength(1);
  });
});

describe('showing again who it is', () => {
  test('takes the password, writes down a wrong one, and ends no session over it', async () => {
    const clinic = await world.organization();
    const account = clinic.accountOf('compliance-officer');
    const passwordHash = await hashOfPassword('correct horse battery staple');
    await world.db.transaction((tx) => setPassword(tx, account, { passwordHash, exceptSession: account }));
    const proof = { kind: 'password' as const, value: 'not that one at all' };
    await expect(clinic.officer.session.confirm(proof)).rejects.toMatchObject({
      code: 'BAD_REQUEST',
      message: expect.stringContaining('not your password'),
    });
    expect(await clinic.officer.session.signIns()).toMatchObject([{ how: 'password', outcome: 'wrong' }]);
    const { confirmedAt } = await clinic.officer.session.confirm({ ...proof, value: 'correct horse battery staple' });
    expect(Math.abs(confirmedAt.getTime() - world.clock.now().getTime())).toBeLessThan(5000);
  });
});

describe('several organizations', () => {
  test('of one person are listed, and the session acts in the one they switch to', async () => {
    const [first, second] = [await world.organization('Alder Clinic'), await world.organization('Birch Clinic')];
    const accountId = first.accountOf('auditor');
    await world.db.insert(memberships).values({
      accountId,
      organizationId: second.id,
      memberId: second.people.leadership.id,
    });
    const consultant = first.as('auditor');
    expect(await consultant.session.organizations()).toEqual([
      { id: first.id, name: 'Alder Clinic', isActive: true },
      { id: second.id, name: 'Birch Clinic', isActive: false },
    ]);
    await consultant.session.switchTo({ id: second.id });
    const [session] = await world.db.select().from(sessions).where(eq(sessions.id, accountId));
    expect(session?.organizationId).toBe(second.id);
    const standing = await standingOf(world.db, { accountId, organizationId: second.id }, world.clock.now);
    expect(standing?.org.actor.roles).toEqual(['leadership']);
  });

  test('stay apart where somebody left one and was written down there anew', async () => {
    const [first, second] = [await world.organization('Cedar Clinic'), await world.organization('Dogwood Clinic')];
    const accountId = first.accountOf('auditor');
    await world.db.insert(memberships).values([
      { accountId, organizationId: first.id, memberId: first.people['compliance-officer'].id },
      { accountId, organizationId: second.id, memberId: second.people['workforce-member'].id },
    ]);
    await withTenant(world.db, first.id, (tx) =>
      tx.update(members).set({ leftOn: '2020-01-31' }).where(eq(members.id, first.people.auditor.id)),
    );
    const standings = await standingsOf(world.db, accountId, world.clock.now);
    expect(standings.map(({ organizationName, org }) => [organizationName, org.organizationId, org.actor.id])).toEqual([
      ['Cedar Clinic', first.id, first.people['compliance-officer'].id],
      ['Dogwood Clinic', second.id, second.people['workforce-member'].id],
    ]);
    const own = await standingAt(world.db, { accountId, organizationId: first.id }, world.clock.now);
    expect(own?.org.actor.id).toBe(first.people['compliance-officer'].id);
  });

  test('are not one another’s: nobody switches to where they do not belong', async () => {
    const [clinic, other] = [await world.organization(), await world.organization('Elsewhere')];
    await expect(clinic.officer.session.switchTo({ id: other.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

/** Whether an auditor whose time ends that day acts at an instant. */
const until = async (field: 'leftOn' | 'auditsUntilOn', day: string) => {
  const clinic = await world.organization();
  const { id } = clinic.people.auditor;
  await withTenant(world.db, clinic.id, (tx) =>
    tx
      .update(members)
      .set({ [field]: day })
      .where(eq(members.id, id)),
  );
  const accountId = clinic.accountOf('auditor');
  return (now: string) =>
    standingOf(world.db, { accountId, organizationId: clinic.id }, () => new Date(now)).then(
      (standing) => standing !== null,
    );
};

describe('after the last day', () => {
  test.each(['leftOn', 'auditsUntilOn'] as const)(
    'nobody acts (%s), and the day is that of the organization’s time zone',
    async (field) => {
      const acts = await until(field, '2026-03-31');
      expect(await acts('2026-03-31T12:00:00Z')).toBe(true);
      // Chicago is five hours behind: its 31st of March ends at five in the morning, UTC.
      expect(await acts('2026-04-01T04:59:00Z')).toBe(true);
      expect(await acts('2026-04-01T05:01:00Z')).toBe(false);
    },
  );
});

test('who has put off the second factor for too long can do nothing but set it up', async () => {
  const clinic = await world.organization();
  const late = clinic.as('compliance-officer', { secondFactorDueAt: new Date(world.clock.now().getTime() - 1) });
  await expect(late.vendor.list()).rejects.toMatchObject({
    code: 'FORBIDDEN',
    message: expect.stringContaining('second factor'),
  });
  expect(await late.session.current()).toMatchObject({ secondFactor: { isOn: false, dueAt: expect.any(Date) } });
  expect((await late.secondFactor.begin()).key).toMatch(/^[A-Z2-7]{32}$/);
  const inTime = clinic.as('compliance-officer', { secondFactorDueAt: new Date(world.clock.now().getTime() + 60_000) });
  expect(await inTime.vendor.list()).toEqual([]);
});
