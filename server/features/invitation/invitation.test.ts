import { eq } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { invitationHashes, members, memberships } from '../../../drizzle/schema/index.ts';
import { MemberId, type Role } from '../../../shared/domain/member.ts';
import { type Clinic, createWorld, type World } from '../../../test/support/world.ts';
import { hashOfPassword, isPasswordOf, setPassword } from '../../auth/accounts.ts';
import { standingOf } from '../../auth/standing.ts';
import { withTenant } from '../../database/tenant.ts';

const password = 'the heron stands on one leg';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

/** Somebody who works there and cannot sign in. */
async function withNewcomer(
  clinic: Clinic,
  { email = `${newId()}@riverside.example`, role = 'workforce-member' }: { email?: string; role?: Role } = {},
) {
  const id = MemberId.parse(newId());
  await withTenant(world.db, clinic.id, (tx) =>
    tx.insert(members).values({ organizationId: clinic.id, id, name: 'Nora Newcomer', email, roles: [role] }),
  );
  return { memberId: id, email };
}

describe('an invitation', () => {
  test('lets the member choose a password and act, once', async () => {
    const clinic = await world.organization();
    const { memberId, email } = await withNewcomer(clinic);
    const { token } = await clinic.officer.invitation.create({ memberId });
    expect(await world.visitor.invitation.describe({ token })).toEqual({
      organizationName: 'Riverside Clinic',
      name: 'Nora Newcomer',
      email,
      hasAccount: false,
    });
    await world.visitor.invitation.accept({ token, password });

    const [membership] = await world.db.select().from(memberships).where(eq(memberships.memberId, memberId));
    const { accountId } = membership!;
    expect(await isPasswordOf(world.db, accountId, password)).toBe(true);
    const standing = await standingOf(world.db, { accountId, organizationId: null }, world.clock.now);
    expect(standing?.org).toMatchObject({ organizationId: clinic.id, actor: { id: memberId } });
    await expect(world.visitor.invitation.accept({ token, password })).rejects.toMatchObject({
      code: 'PRECONDITION_FAILED',
      message: expect.stringContaining('was used already. Sign in'),
    });
    const { events } = await clinic.officer.audit.list({ limit: 2 });
    expect(events.map(({ action }) => action)).toEqual(['invitation.accepted', 'invitation.created']);
    expect(await clinic.officer.invitation.list()).toMatchObject([{ memberId, state: 'accepted' }]);
  });

  test('is mailed to the member, and the link in the letter is the one', async () => {
    const clinic = await world.organization();
    const { memberId, email } = await withNewcomer(clinic);
    const { token, isMailed } = await clinic.officer.invitation.create({ memberId });
    const letter = world.letters.findLast(({ to }) => to.email === email);
    expect(letter).toMatchObject({ to: { name: 'Nora Newcomer', email }, shownTo: null });
    expect(letter?.text).toContain(`http://localhost:4870/invitation#${token}`);
    // Into a folder, here; somebody has to hand the link over.
    expect(isMailed).toBe(false);
  });

  test('used by two at the same moment lets one in', async () => {
    const clinic = await world.organization();
    const { memberId } = await withNewcomer(clinic);
    const { token } = await clinic.officer.invitation.create({ memberId });
    const attempts = await Promise.allSettled([1, 2].map(() => world.visitor.invitation.accept({ token, password })));
    expect(attempts.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await world.db.select().from(memberships).where(eq(memberships.memberId, memberId))).toHaveLength(1);
  });

  test('is kept as a hash', async () => {
    const clinic = await world.organization();
    const { memberId } = await withNewcomer(clinic);
    const { token, id } = await clinic.officer.invitation.create({ memberId });
    const kept = JSON.stringify(await world.db.select().from(invitationHashes));
    expect(kept).toContain(id);
    expect(kept).not.toContain(token);
  });

  test('ends after seven days, when it is withdrawn, and when a newer one is made', async () => {
    const clinic = await world.organization();
    const { memberId } = await withNewcomer(clinic);
    const first = await clinic.officer.invitation.create({ memberId });
    const second = await clinic.officer.invitation.create({ memberId });
    const because = (token: string) =>
      world.visitor.invitation.accept({ token, password }).then(
        () => 'accepted',
        (error: Error) => error.message,
      );
    expect(await because(first.token)).toContain('was withdrawn');
    await clinic.officer.invitation.revoke({ id: second.id });
    expect(await because(second.token)).toContain('was withdrawn');
    const third = await clinic.officer.invitation.create({ memberId });
    world.clock.pass({ days: 7, minutes: 1 });
    expect(await because(third.token)).toContain('has expired');
    expect(await because('x'.repeat(43))).toContain('is not known');
  });

  test('wants a password that nobody guesses, and can be used again after a refusal', async () => {
    const clinic = await world.organization();
    const { memberId } = await withNewcomer(clinic);
    const { token } = await clinic.officer.invitation.create({ memberId });
    for (const weak of ['short', 'Password1234567', 'NoraNewcomer2026', 'Riverside Clinic!']) {
      await expect(world.visitor.invitation.accept({ token, password: weak })).rejects.toMatchObject({
        code: 'BAD_REQUEST',
      });
    }
    await world.visitor.invitation.accept({ token, password });
  });

  test('for an address that has an account wants its password, and adds an organization to it', async () => {
    const [clinic, other] = [await world.organization(), await world.organization('Elsewhere')];
    const { memberId, email } = await withNewcomer(clinic);
    const invited = await clinic.officer.invitation.create({ memberId });
    await world.visitor.invitation.accept({ token: invited.token, password });
    const there = await withNewcomer(other, { email });
    const { token } = await other.officer.invitation.create({ memberId: there.memberId });
    expect(await world.visitor.invitation.describe({ token })).toMatchObject({ hasAccount: true });
    await expect(
      world.visitor.invitation.accept({ token, password: 'a password of somebody else' }),
    ).rejects.toMatchObject({ code: 'BAD_REQUEST', message: expect.stringContaining('not your password') });
    await world.visitor.invitation.accept({ token, password });
    const [own] = await world.db.select().from(memberships).where(eq(memberships.memberId, memberId));
    const all = await world.db.select().from(memberships).where(eq(memberships.accountId, own!.accountId));
    expect(all.map(({ organizationId }) => organizationId).toSorted()).toEqual([clinic.id, other.id].toSorted());
    expect(await isPasswordOf(world.db, own!.accountId, password)).toBe(true);
  });

  test('does not let its holder act in a role that was given since, nor does a link to a new password', async () => {
    const clinic = await world.organization();
    const administrator = clinic.as('administrator');
    const { memberId } = await withNewcomer(clinic);
    const { token } = await administrator.invitation.create({ memberId });
    await clinic.officer.member.grant({ id: memberId, roles: ['compliance-officer'], auditsUntilOn: null });
    await expect(world.visitor.invitation.accept({ token, password })).rejects.toMatchObject({
      code: 'PRECONDITION_FAILED',
      message: expect.stringContaining('was withdrawn'),
    });
    expect((await clinic.officer.invitation.list())[0]).toMatchObject({ memberId, state: 'revoked' });

    const worker = clinic.people['workforce-member'].id;
    const passwordHash = await hashOfPassword('correct horse battery staple');
    await world.db.transaction((tx) => setPassword(tx, worker, { passwordHash, exceptSession: worker }));
    const link = await administrator.password.makeResetLink({ memberId: worker });
    await clinic.officer.member.grant({ id: worker, roles: ['privacy-official'], auditsUntilOn: null });
    await expect(world.visitor.password.reset({ token: link.token, password })).rejects.toMatchObject({
      code: 'PRECONDITION_FAILED',
      message: expect.stringContaining('has expired'),
    });
    expect(await isPasswordOf(world.db, worker, password)).toBe(false);
  });

  test('is not made into a role that one could not give, nor for whoever can sign in', async () => {
    const clinic = await world.organization();
    const { memberId } = await withNewcomer(clinic, { role: 'compliance-officer' });
    await expect(clinic.as('administrator').invitation.create({ memberId })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await expect(clinic.officer.invitation.create({ memberId: clinic.people.auditor.id })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
  });
});
