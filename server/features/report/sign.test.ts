import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { members } from '../../../drizzle/schema/index.ts';
import { actionsOf, frozenReport } from '../../../test/support/reports.ts';
import { createWorld, type World } from '../../../test/support/world.ts';
import { withTenant } from '../../database/tenant.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

describe('a signature', () => {
  test('is of somebody who leads, on what they read, word by word and once', async () => {
    const clinic = await world.organization();
    const { id, snapshotHash } = await frozenReport(world, clinic);
    const leader = clinic.as('leadership').report;
    const hash = snapshotHash!;
    await expect(clinic.officer.report.attest({ id, snapshotHash: hash })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(leader.attest({ id, snapshotHash: 'a'.repeat(64) })).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(
      clinic.as('leadership', { isConfirmed: false }).report.attest({ id, snapshotHash: hash }),
    ).rejects.toMatchObject({ code: 'PRECONDITION_REQUIRED' });
    const signed = await leader.attest({ id, snapshotHash: hash });
    expect(signed).toMatchObject({ state: 'signed', signedBy: ['leadership of Riverside Clinic'] });
    expect(signed.attestations[0]).toMatchObject({ snapshotHash: hash, memberId: clinic.people.leadership.id });
    for (const words of ['Third quarter', 'Riverside Clinic', hash])
      expect(signed.attestations[0]?.statement).toContain(words);
    await expect(leader.attest({ id, snapshotHash: hash })).rejects.toThrow('already');
    await withTenant(world.db, clinic.id, (tx) =>
      tx.update(members).set({ leadership: 'owner' }).where(eq(members.id, clinic.people['compliance-officer'].id)),
    );
    expect(await clinic.officer.report.attest({ id, snapshotHash: hash })).toMatchObject({ state: 'signed' });
  });

  test('of a reader says that they have read it, so nobody has signed what they never opened', async () => {
    const clinic = await world.organization();
    const { id, snapshotHash } = await frozenReport(world, clinic);
    await clinic.officer.report.send({ id, memberIds: [clinic.people.leadership.id], outside: [] });
    const signed = await clinic.as('leadership').report.attest({ id, snapshotHash: snapshotHash! });
    expect(signed).toMatchObject({ readers: 1, readBy: 1 });
    // At the same moment, and in the audit trail before it.
    expect(signed.readersList[0]?.firstReadAt).toEqual(signed.attestations[0]?.attestedAt);
    const actions = (await actionsOf(world, clinic)).filter((action) => /^report\.(opened|attested)$/.test(action));
    expect(actions).toEqual(['report.opened', 'report.attested']);
  });
});

test('minutes, questions and answers are kept in order, and every step is in the audit trail', async () => {
  const clinic = await world.organization();
  const { id, snapshotHash } = await frozenReport(world, clinic);
  const leader = clinic.as('leadership').report;
  await clinic.officer.report.send({ id, memberIds: [clinic.people.leadership.id], outside: [] });
  await leader.noteOpened({ id });
  await leader.attest({ id, snapshotHash: snapshotHash! });
  await world.settled();
  await leader.note({ id, kind: 'question', body: 'Since when?' });
  const { notes } = await clinic.officer.report.note({ id, kind: 'answer', body: 'Since May.' });
  expect(notes.map(({ kind, body }) => [kind, body])).toEqual([
    ['question', 'Since when?'],
    ['answer', 'Since May.'],
  ]);
  const actions = (await actionsOf(world, clinic)).filter((action) => action.startsWith('report.'));
  expect(actions).toEqual([
    'report.drafted',
    'report.frozen',
    'report.document-kept',
    'report.document-kept',
    'report.sent',
    'report.opened',
    'report.attested',
    'report.document-kept',
    'report.document-kept',
    'report.noted',
    'report.noted',
  ]);
});
