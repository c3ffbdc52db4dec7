import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { members, reportLinkHashes, reportReaders } from '../../../drizzle/schema/index.ts';
import { actionsOf, frozenReport } from '../../../test/support/reports.ts';
import { createWorld, type World } from '../../../test/support/world.ts';
import { OrgContext } from '../../context.ts';
import { withTenant } from '../../database/tenant.ts';
import { type Letter, MailFailure } from '../../mail/post.ts';
import { sendReport } from './send.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

/** Ann's address takes no mail; whatever goes to anybody else meets a bug. */
const failureTo = (email: string) =>
  email.startsWith('ann')
    ? new MailFailure('It takes no mail for this address (550).', 'address', null)
    : new Error('A bug');

describe('readers', () => {
  test('among the members are told, and noted as having opened it, once', async () => {
    const clinic = await world.organization();
    const { id } = await frozenReport(world, clinic);
    await clinic.officer.report.send({ id, memberIds: [clinic.people.leadership.id], outside: [] });
    const leader = clinic.as('leadership');
    const told = await leader.notification.list({});
    expect(told.items[0]?.notice).toEqual({ kind: 'report-sent', reportId: id, title: 'Third quarter' });
    // Their page asks for it as soon as they point at its link.
    await leader.report.get({ id });
    expect((await clinic.officer.report.get({ id })).readersList[0]).toMatchObject({ firstReadAt: null });
    await Promise.all(Array.from({ length: 4 }, () => leader.report.noteOpened({ id })));
    await clinic.officer.report.noteOpened({ id });
    const [opened] = (await clinic.officer.report.get({ id })).readersList;
    expect(opened?.firstReadAt).toBeInstanceOf(Date);
    world.clock.pass({ hours: 1 });
    await leader.report.noteOpened({ id });
    expect((await actionsOf(world, clinic)).filter((action) => action === 'report.opened')).toHaveLength(1);
    expect((await clinic.officer.report.list({})).items[0]).toMatchObject({ readers: 1, readBy: 1 });
    expect((await clinic.officer.report.get({ id })).readersList[0]).toEqual(opened);
  });

  test('outside open that report alone by a link, which a newer one replaces and a month ends', async () => {
    const clinic = await world.organization();
    const { id, snapshotHash } = await frozenReport(world, clinic);
    const outside = [{ name: 'Bea Board', email: 'Bea@board.example' }];
    const tokenOf = async () => {
      const { links } = await clinic.officer.report.send({ id, memberIds: [], outside });
      expect(world.letters.at(-1)).toMatchObject({ to: { email: 'bea@board.example' }, shownTo: null });
      expect(world.letters.at(-1)?.text).toContain(links[0]!.link);
      return links[0]!.link.split('#')[1]!;
    };
    const first = await tokenOf();
    const shared = await world.visitor.reportLink.open({ token: first });
    expect(shared).toMatchObject({ snapshotHash, readerName: 'Bea Board', snapshot: { title: 'Third quarter' } });
    expect((await clinic.officer.report.get({ id })).readersList[0]?.firstReadAt).toBeInstanceOf(Date);
    const second = await tokenOf();
    await expect(world.visitor.reportLink.open({ token: first })).rejects.toMatchObject({
      code: 'PRECONDITION_FAILED',
    });
    await world.visitor.reportLink.open({ token: second });
    await expect(world.visitor.reportLink.open({ token: 'x'.repeat(43) })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    world.clock.pass({ days: 31 });
    await expect(world.visitor.reportLink.open({ token: second })).rejects.toMatchObject({
      code: 'PRECONDITION_FAILED',
    });
    world.clock.pass({ days: -31 });
    expect((await clinic.officer.report.list({})).items[0]).toMatchObject({ readers: 1 });
    expect(await actionsOf(world, clinic)).toEqual(expect.arrayContaining(['report.opened']));
    const third = await tokenOf();
    const withdrawn = await clinic.officer.report.withdrawLink({ id, email: outside[0]!.email });
    expect(withdrawn.readersList[0]).toMatchObject({ name: 'Bea Board', linkExpiresAt: null, isLinkWithdrawn: true });
    await expect(world.visitor.reportLink.open({ token: third })).rejects.toThrow('withdrawn');
    await expect(clinic.officer.report.withdrawLink({ id, email: outside[0]!.email })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect((await actionsOf(world, clinic)).at(-1)).toBe('report.link-withdrawn');
    const kept = await Promise.all([
      withTenant(world.db, clinic.id, (tx) => tx.select().from(reportReaders)),
      world.db.select().from(reportLinkHashes),
    ]);
    for (const token of [first, second]) expect(JSON.stringify(kept)).not.toContain(token);
  });

  test('are handed each link, whichever mail did not go, under the name that they were sent it by last', async () => {
    const clinic = await world.organization();
    const { id } = await frozenReport(world, clinic);
    const { 'compliance-officer': officer } = clinic.people;
    const org = new OrgContext(world.db, clinic.id, officer, world.clock.now);
    const told: unknown[] = [];
    const post = { ...world.foyer.post, send: ({ to }: Letter) => Promise.reject(failureTo(to.email)) };
    const foyer = {
      ...world.foyer,
      post,
      afterwards: (work: Promise<void>) => void work.catch((error: unknown) => told.push(error)),
    };
    const outside = ['ann', 'bea'].map((name) => ({ name, email: `${name}@board.example` }));
    const { links } = await sendReport(foyer, org, { id, memberIds: [], outside });
    expect(links.map(({ name, mail }) => [name, mail])).toEqual([
      ['ann', 'failed'],
      ['bea', 'failed'],
    ]);
    expect(told).toEqual([new Error('A bug')]);
    world.clock.pass({ hours: 1 });
    const sentAgainAt = world.clock.now().getTime();
    const again = [{ name: 'Ann Archer', email: 'ann@board.example' }];
    const { report } = await clinic.officer.report.send({ id, memberIds: [], outside: again });
    expect(report.readersList).toHaveLength(2);
    expect(report.readersList[0]?.name).toBe('Ann Archer');
    expect(report.readersList[0]?.sentAt?.getTime()).toBeGreaterThanOrEqual(sentAgainAt);
    world.clock.pass({ hours: -1 });
  });

  test('who are members but may not read reports in the console get a link too', async () => {
    const clinic = await world.organization();
    const { id } = await frozenReport(world, clinic);
    const memberIds = [clinic.people['workforce-member'].id];
    const { links, report } = await clinic.officer.report.send({ id, memberIds, outside: [] });
    expect(links).toHaveLength(1);
    expect(report.readersList[0]).toMatchObject({ memberId: memberIds[0] });
    const token = links[0]!.link.split('#')[1]!;
    await world.visitor.reportLink.open({ token });
    await withTenant(world.db, clinic.id, (tx) =>
      tx
        .update(members)
        .set({ leftOn: world.dayIn(-2) })
        .where(eq(members.id, memberIds[0]!)),
    );
    await expect(world.visitor.reportLink.open({ token })).rejects.toMatchObject({ code: 'PRECONDITION_FAILED' });
    await expect(clinic.officer.report.send({ id, memberIds: [], outside: [] })).rejects.toThrow('at least one');
  });
});
