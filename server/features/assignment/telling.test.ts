import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { members } from '../../../drizzle/schema/index.ts';
import { complete, listTraining, settle, settledClinic, settlerOf } from '../../../test/support/assignments.ts';
import { createWorld, type World } from '../../../test/support/world.ts';
import { withTenant } from '../../database/tenant.ts';
import { remind } from '../notification/remind.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

describe('telling', () => {
  test('goes to the member, then the supervisor, then officers and those who lead, and stops when it is done', async () => {
    const clinic = await world.organization();
    const { id: managerId } = clinic.people.auditor;
    const { id } = clinic.people['workforce-member'];
    await withTenant(world.db, clinic.id, (tx) => tx.update(members).set({ managerId }).where(eq(members.id, id)));
    await settle(world, clinic);
    const day = async (days: number) => {
      world.clock.pass({ days });
      await remind(settlerOf(world, clinic));
      await remind(settlerOf(world, clinic));
    };
    const waiting = async (role: 'workforce-member' | 'auditor' | 'leadership' | 'security-official') =>
      (await clinic.as(role).notification.list({ state: 'waiting' })).items
        .map(({ notice }) => notice)
        .filter(({ kind }) => kind.startsWith('training'))
        .map((notice) =>
          notice.kind === 'training-overdue' ? `${notice.isOwnTeam ? 'team' : 'all'}: ${notice.count}` : notice.kind,
        );
    await day(0);
    expect(await waiting('workforce-member')).toEqual(['training-assigned']);
    await day(31);
    expect(await waiting('workforce-member')).toEqual(['training-due', 'training-assigned']);
    expect(await waiting('auditor')).not.toContain('team: 1');
    await day(7);
    expect(await waiting('auditor')).toContain('team: 1');
    await day(14);
    expect(await waiting('leadership')).toContainEqual(expect.stringMatching(/^all: \d+$/));
    const [record] = await clinic.officer.assignment.ofMember({ memberId: id });
    expect(record!.tellings.map(({ level }) => level)).toEqual(['supervisor', 'officers', 'leadership']);
    expect(record!.tellings[0]).toMatchObject({ toldToName: 'auditor of Riverside Clinic' });
    await complete(world, clinic, id);
    await day(0);
    expect(await waiting('workforce-member')).toEqual([]);
    expect(await waiting('auditor')).not.toContain('team: 1');
  });

  test('a supervisor sees and reminds their own people, and nobody else', async () => {
    const clinic = await settledClinic(world);
    const { id } = clinic.people['workforce-member'];
    const boss = clinic.as('auditor');
    expect(await boss.assignment.ownTeam({})).toEqual({ items: [], total: 0 });
    await withTenant(world.db, clinic.id, (tx) =>
      tx.update(members).set({ managerId: clinic.people.auditor.id }).where(eq(members.id, id)),
    );
    const { items } = await boss.assignment.ownTeam({});
    expect(items.map(({ memberId }) => memberId)).toEqual([id]);
    expect((await boss.assignment.ownTeamSummary()).all).toMatchObject({ people: 1, asked: 1, trained: 0 });
    expect(await boss.assignment.remindOwnTeam({ ids: [items[0]!.assignmentId!] })).toEqual({ count: 1 });
    const [other] = await listTraining(clinic, { q: 'leadership' });
    await expect(boss.assignment.remindOwnTeam({ ids: [other!.assignmentId!] })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

test('whoever was reminded today is not counted a second time', async () => {
  const clinic = await settledClinic(world);
  const ids = (await listTraining(clinic, { q: 'workforce' })).map(({ assignmentId }) => assignmentId!);
  expect(await clinic.officer.assignment.remind({ ids })).toEqual({ count: 1 });
  expect(await clinic.officer.assignment.remind({ ids })).toEqual({ count: 0 });
});
