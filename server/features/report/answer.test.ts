import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays } from '../../../shared/domain/calendar.ts';
import { isOpenAsk } from '../../../shared/domain/report.ts';
import { actionsOf, findingOn, frozenReport } from '../../../test/support/reports.ts';
import { createWorld, notely, type World } from '../../../test/support/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

describe('an answer', () => {
  test('to carry a risk signs its acceptance, and to fund a plan gives it money, each on its own record', async () => {
    const clinic = await world.organization();
    const [carried, poor] = [
      await findingOn(world, clinic, 'carried.example'),
      await findingOn(world, clinic, 'poor.example'),
    ];
    await clinic.officer.finding.plan({ id: poor, plan: { treatment: 'fix', what: 'Buy it', isFunded: false } });
    const { asks } = await frozenReport(
      world,
      clinic,
      { kind: 'accept', subject: { kind: 'finding', id: carried } },
      { kind: 'fund', subject: { kind: 'finding', id: poor } },
    );
    const [accept, fund] = asks;
    const leader = clinic.as('leadership').report;
    const yes = { answer: 'agreed' as const, reason: 'It is worth it' };
    await expect(leader.answerAsk({ id: accept!.id, ...yes, untilOn: null })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    });
    await expect(clinic.officer.report.answerAsk({ id: accept!.id, ...yes, untilOn: null })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    world.clock.pass({ minutes: 1 });
    const until = world.dayIn(60);
    await leader.answerAsk({ id: accept!.id, ...yes, untilOn: until });
    const after = await leader.answerAsk({ id: fund!.id, ...yes, untilOn: null });
    expect(after.openAsks).toBe(0);
    expect(after.asks.map(({ outcome }) => outcome)).toEqual([
      expect.stringContaining('The risk was accepted on'),
      'There is money for the plan; the finding is still open.',
    ]);
    expect(await clinic.officer.finding.get({ id: carried })).toMatchObject({
      treatment: 'accepted',
      acceptedUntil: until,
      closedByName: 'leadership of Riverside Clinic',
    });
    expect((await clinic.officer.finding.get({ id: poor })).plan).toMatchObject({ isFunded: true });
    expect(await actionsOf(world, clinic)).toEqual(
      expect.arrayContaining(['report.ask-answered', 'finding.accepted', 'finding.planned']),
    );
    await expect(leader.answerAsk({ id: fund!.id, ...yes, untilOn: null })).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  test('to pay for what is closed or has no plan any more is refused, since nothing would follow', async () => {
    const clinic = await world.organization();
    const [gone, changed] = [
      await findingOn(world, clinic, 'gone.example'),
      await findingOn(world, clinic, 'changed.example'),
    ];
    for (const id of [gone, changed])
      await clinic.officer.finding.plan({ id, plan: { treatment: 'fix', what: 'Buy it', isFunded: false } });
    const { asks } = await frozenReport(
      world,
      clinic,
      { kind: 'fund', subject: { kind: 'finding', id: gone } },
      { kind: 'fund', subject: { kind: 'finding', id: changed } },
    );
    await clinic.officer.finding.close({ id: gone, treatment: 'fixed', reason: 'Done without' });
    await clinic.officer.finding.plan({ id: changed, plan: null });
    const leader = clinic.as('leadership').report;
    for (const { id } of asks) {
      const yes = { id, answer: 'agreed' as const, reason: 'Yes', untilOn: null };
      await expect(leader.answerAsk(yes)).rejects.toMatchObject({ code: 'CONFLICT' });
      expect(await leader.answerAsk({ ...yes, answer: 'declined' })).toMatchObject({ state: 'frozen' });
    }
  });

  test('that puts it off names the day on which it waits again', async () => {
    const clinic = await world.organization();
    const { id, asks } = await frozenReport(world, clinic, { kind: 'decide', words: 'More people?' });
    const leader = clinic.as('leadership').report;
    const later = { id: asks[0]!.id, answer: 'deferred' as const, reason: 'After the budget' };
    await expect(leader.answerAsk({ ...later, untilOn: null })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    const untilOn = world.dayIn(10);
    expect(await leader.answerAsk({ ...later, untilOn })).toMatchObject({ openAsks: 0 });
    world.clock.pass({ days: 12 });
    const [again] = (await clinic.officer.report.lastAsks()).asks;
    expect(await leader.get({ id })).toMatchObject({ openAsks: 1 });
    expect(isOpenAsk(again!, addDays(untilOn, -1))).toBe(false);
    expect(isOpenAsk(again!, untilOn)).toBe(true);
    const answered = await leader.answerAsk({ ...later, answer: 'agreed', reason: 'There is money', untilOn: null });
    expect(answered.openAsks).toBe(0);
    world.clock.pass({ days: -12 });
  });

  test('and what came of it are told by the next report, whether or not anything did', async () => {
    const clinic = await world.organization();
    const vendor = await clinic.officer.vendor.create(notely);
    const about = { kind: 'vendor' as const, id: vendor.id };
    const { asks } = await frozenReport(
      world,
      clinic,
      { kind: 'decide', subject: about, words: 'Notely or not?' },
      { kind: 'decide' },
    );
    expect(await clinic.officer.report.lastAsks()).toMatchObject({
      report: { title: 'Third quarter', openAsks: 2 },
      asks: [
        { outcome: 'Nobody has decided on the vendor since, and no agreement was added.', answer: null },
        { outcome: null },
      ],
    });
    await clinic.as('leadership').report.answerAsk({ id: asks[0]!.id, answer: 'agreed', reason: 'No', untilOn: null });
    world.clock.pass({ minutes: 1 });
    const decision = { vendorId: vendor.id, conditions: '', reason: 'No', reviewDueOn: null };
    await clinic.officer.approval.decide({ ...decision, ruling: 'denied', dataClasses: [] });
    const next = await frozenReport(world, clinic);
    expect(next.snapshot.said.lastAsks.items).toMatchObject([
      {
        words: 'Decide: Notely or not?',
        answer: expect.stringMatching(/^Agreed by .+ “No”$/),
        outcome: expect.stringMatching(/^The vendor was denied on/),
      },
      { words: 'Decide: Please', answer: 'Not answered.', outcome: null },
    ]);
  });
});

test('what was so before it was asked, or is not in use yet, is told as no outcome', async () => {
  const clinic = await world.organization();
  const [planned, paid, carried] = [
    await findingOn(world, clinic, 'planned.example'),
    await findingOn(world, clinic, 'paid.example'),
    await findingOn(world, clinic, 'carried.example'),
  ];
  const { finding, vendor, baa } = clinic.officer;
  const plan = { treatment: 'fix' as const, what: 'Buy it', isFunded: true };
  for (const id of [planned, paid]) await finding.plan({ id, plan });
  const { id: vendorId } = await vendor.create(notely);
  world.clock.pass({ minutes: 1 });
  await frozenReport(
    world,
    clinic,
    { kind: 'decide', subject: { kind: 'finding', id: planned } },
    { kind: 'fund', subject: { kind: 'finding', id: paid } },
    { kind: 'accept', subject: { kind: 'finding', id: carried } },
    { kind: 'decide', subject: { kind: 'vendor', id: vendorId } },
  );
  const outcomes = async () => (await clinic.officer.report.lastAsks()).asks.map(({ outcome }) => outcome);
  expect(await outcomes()).toEqual([
    'As before, there is a plan; the finding is still open.',
    'As before, there is money for the plan; the finding is still open.',
    'Nobody has accepted the risk; the finding is open as before.',
    'Nobody has decided on the vendor since, and no agreement was added.',
  ]);
  world.clock.pass({ days: 1 });
  await finding.plan({ id: planned, plan: { ...plan, what: 'Build it' } });
  await finding.plan({ id: paid, plan: { ...plan, isFunded: false } });
  const terms = { counterparty: 'Notely Inc.', signedOn: '2026-01-01', effectiveOn: '2026-01-01', expiresOn: null };
  await baa.record({ vendorId, ...terms });
  const after = await outcomes();
  expect(after[0]).toMatch(/^There is a plan since/);
  expect(after[1]).toBe('There is no money for the plan; the finding is still open.');
  expect(after[3]).toBe('An agreement has come into force or on record since.');
  world.clock.pass({ days: -1 });
});
