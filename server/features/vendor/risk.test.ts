import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerTo, type Clinic, createWorld, exposureAt, notely, type World } from '../../../test/support/world.ts';
import { desc } from 'drizzle-orm';
import { safeguardDecisions, vendorRiskResults } from '../../../drizzle/schema/index.ts';
import { withTenant } from '../../database/tenant.ts';
import { monthsAfter } from '../../../shared/domain/calendar.ts';
import type { VendorId } from '../../../shared/domain/vendor.ts';
import { RISK_VERSION } from '../../../shared/domain/vendor-risk.ts';
import { requiredClausesOf } from '../../../shared/regulation/missing-clauses.ts';
import { systemContextOf } from '../../auth/system.ts';
import { settleRisks } from './kept-risks.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

const dayIn = (months: number) => monthsAfter(world.clock.now().toISOString().slice(0, 10), months);

const approve = (clinic: Clinic, vendorId: VendorId, reviewDueOn: string | null) =>
  clinic.officer.approval.decide({
    vendorId,
    ruling: 'approved',
    dataClasses: ['phi'],
    conditions: '',
    reason: 'Reviewed',
    reviewDueOn,
  });
const agree = (clinic: Clinic, vendorId: VendorId) =>
  clinic.officer.baa.record({
    vendorId,
    counterparty: 'Notely',
    signedOn: '2026-01-01',
    effectiveOn: '2026-01-01',
    expiresOn: null,
  });
async function pointsOf(clinic: Clinic, id: VendorId) {
  const { safeguards } = await clinic.officer.vendor.risk({ id });
  return Object.fromEntries(safeguards.map(({ of, points }) => [of, points]));
}

describe('the risk of a vendor', () => {
  test('is high while nobody has decided, agreed or said what it receives, and every term says why', async () => {
    const clinic = await world.organization();
    const { id } = await clinic.officer.vendor.create(notely);
    const risk = await clinic.as('leadership').vendor.risk({ id });
    expect(risk).toMatchObject({
      version: RISK_VERSION,
      inherent: { likelihood: 3, impact: 4, risk: 3 },
      residual: { likelihood: 5, impact: 4, risk: 4 },
      current: { risk: 4 },
      override: null,
    });
    expect(risk.safeguards).toContainEqual({
      of: 'baa',
      points: 1,
      because: 'There is no business associate agreement.',
    });
  });

  test('falls with an agreement and a decision, and rises when the review is overdue', async () => {
    const clinic = await world.organization();
    const { id } = await clinic.officer.vendor.create(notely);
    await approve(clinic, id, dayIn(1));
    await agree(clinic, id);
    expect(await pointsOf(clinic, id)).toEqual({ baa: -1, clauses: 1, check: 0, exposures: 0, review: 0 });
    expect((await clinic.officer.vendor.risk({ id })).current).toMatchObject({ likelihood: 3, risk: 3 });
    world.clock.pass({ days: 40 });
    expect(await pointsOf(clinic, id)).toMatchObject({ review: 1 });
  });

  test('falls once the required clauses were read in the agreement, and rises by one that is absent', async () => {
    const clinic = await world.organization();
    const { id } = await clinic.officer.vendor.create(notely);
    await agree(clinic, id);
    const [baa] = (await clinic.officer.vendor.get({ id })).baas;
    const required = requiredClausesOf('baa').map((clause) => clause.id);
    const found = required.map((clause) => ({ clause, page: 1, passage: 'as it says' }));
    await clinic.officer.baa.readClauses({ baaId: baa!.id, found: found.slice(1) });
    expect(await pointsOf(clinic, id)).toMatchObject({ baa: -1, clauses: 1 });
    await clinic.officer.baa.readClauses({ baaId: baa!.id, found });
    expect(await pointsOf(clinic, id)).toMatchObject({ baa: -1, clauses: 0 });
    const absent = { clause: required[0]!, reading: 'absent', page: null, passage: '' } as const;
    await clinic.officer.baa.readClause({ baaId: baa!.id, ...absent });
    const { safeguards } = await clinic.officer.vendor.risk({ id });
    expect(safeguards).toContainEqual({
      of: 'clauses',
      points: 2,
      because: 'The agreement lacks 1 required clause (45 CFR 164.504(e)(2)), so it counts as none.',
    });
  });

  test('goes by the newest decided safeguard check, until it speaks no longer', async () => {
    const clinic = await world.organization();
    const { id } = await clinic.officer.vendor.create(notely);
    const decide = async (outcome: 'passed' | 'failed', validUntilOn: string | null) => {
      const { check } = await clinic.officer.safeguardCheck.send({
        vendorId: id,
        questionnaireId: null,
        contactName: 'Vera Vendor',
        contactEmail: 'vera@notely.example',
        language: 'en',
        dueOn: dayIn(1),
      });
      const before = await pointsOf(clinic, id);
      await withTenant(world.db, clinic.id, (tx) =>
        tx.insert(safeguardDecisions).values({
          organizationId: clinic.id,
          id: crypto.randomUUID(),
          checkId: check.id,
          outcome,
          conditions: '',
          reason: 'We read it',
          validUntilOn,
          scorePercent: null,
          scoreVersion: 1,
          decidedBy: clinic.people['compliance-officer'].id,
          decidedAt: world.clock.now(),
        }),
      );
      return before;
    };
    await decide('failed', null);
    expect(await pointsOf(clinic, id)).toMatchObject({ check: 1 });
    expect(await decide('passed', dayIn(1)), 'a check that nobody has decided').toMatchObject({ check: 1 });
    expect(await pointsOf(clinic, id)).toMatchObject({ check: -1 });
    world.clock.pass({ days: 40 });
    expect(await pointsOf(clinic, id)).toMatchObject({ check: 0 });
  });

  test('without a day for the review, goes by the organization’s own interval', async () => {
    const clinic = await world.organization();
    const { id } = await clinic.officer.vendor.create(notely);
    await approve(clinic, id, null);
    world.clock.pass({ days: 360 });
    expect(await pointsOf(clinic, id)).toMatchObject({ review: 0 });
    world.clock.pass({ days: 20 });
    expect(await pointsOf(clinic, id)).toMatchObject({ review: 1 });
  });

  test('counts what was gone on with in the last 90 days, and not what was stopped or is longer ago', async () => {
    const clinic = await world.organization();
    const { id } = await clinic.officer.vendor.create(notely);
    const browser = await (await clinic.browser()).api();
    const report = async (observations: Parameters<typeof browser.observation.report>[0]['observations']) =>
      browser.observation.report({ sentAt: world.clock.now().toISOString(), observations });
    const stopped = exposureAt(world.clock.now());
    await report([stopped, answerTo(stopped.id, world.clock.now(), 'withdrawn')]);
    expect(await pointsOf(clinic, id)).toMatchObject({ exposures: 0 });

    const goneOn = exposureAt(world.clock.now());
    await report([goneOn, answerTo(goneOn.id, world.clock.now())]);
    expect(await pointsOf(clinic, id)).toMatchObject({ exposures: 1 });
    world.clock.pass({ days: 91 });
    expect(await pointsOf(clinic, id)).toMatchObject({ exposures: 0 });
  });

  test('goes by the determination where it says that no agreement is needed', async () => {
    const clinic = await world.organization();
    const { id } = await clinic.officer.vendor.create(notely);
    await clinic.officer.vendor.determine({ vendorId: id, kind: 'conduit', reason: 'It carries our calls' });
    expect(await pointsOf(clinic, id)).toMatchObject({ baa: 0 });
  });
});

describe('an officer’s own judgement', () => {
  const judged = { likelihood: 2, impact: 2, reason: 'Nobody but the lab uses it, without names' } as const;

  test('counts with its reason until its day, beside what was computed, and is on the trail', async () => {
    const clinic = await world.organization();
    const { id: vendorId } = await clinic.officer.vendor.create(notely);
    const untilOn = dayIn(2);
    const risk = await clinic.officer.vendor.overrideRisk({ vendorId, ...judged, untilOn });
    expect(risk).toMatchObject({
      residual: { risk: 4 },
      current: { likelihood: 2, impact: 2, risk: 2 },
      override: { ...judged, untilOn, decidedByName: clinic.people['compliance-officer'].name },
    });
    expect((await clinic.officer.vendor.changes({ id: vendorId }))[0]).toMatchObject({
      action: 'vendor.risk-overridden',
      before: { risk: 4, version: RISK_VERSION },
      after: { risk: 2, untilOn, reason: judged.reason },
    });
    world.clock.pass({ days: 70 });
    expect(await clinic.officer.vendor.risk({ id: vendorId })).toMatchObject({ override: null, current: { risk: 4 } });
  });

  test('is taken back with a reason, once', async () => {
    const clinic = await world.organization();
    const { id: vendorId } = await clinic.officer.vendor.create(notely);
    await clinic.officer.vendor.overrideRisk({ vendorId, ...judged, untilOn: dayIn(2) });
    const back = { vendorId, reason: 'More people use it now' };
    expect(await clinic.officer.vendor.withdrawRiskOverride(back)).toMatchObject({ override: null });
    await expect(clinic.officer.vendor.withdrawRiskOverride(back)).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  test('needs a day that is to come, within a year, and somebody who may decide', async () => {
    const clinic = await world.organization();
    const { id: vendorId } = await clinic.officer.vendor.create(notely);
    for (const untilOn of [dayIn(-1), dayIn(13)]) {
      await expect(clinic.officer.vendor.overrideRisk({ vendorId, ...judged, untilOn })).rejects.toMatchObject({
        code: 'BAD_REQUEST',
        message: expect.stringContaining('within a year'),
      });
    }
    await expect(
      clinic.as('leadership').vendor.overrideRisk({ vendorId, ...judged, untilOn: dayIn(2) }),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});

const settle = (clinic: Clinic) => settleRisks(systemContextOf(world.db, clinic.id, 'settle-risks', world.clock.now));
const historyOf = async (clinic: Clinic, id: VendorId) =>
  (await clinic.officer.vendor.riskHistory({ id })).map(({ current }) => current);

describe('what is kept of a risk', () => {
  test('is each result that is another than the one before, also by the mere passing of days', async () => {
    const clinic = await world.organization();
    const { id } = await clinic.officer.vendor.create(notely);
    expect(await historyOf(clinic, id)).toEqual([]);
    await settle(clinic);
    await settle(clinic);
    expect(await historyOf(clinic, id)).toEqual([4]);
    await approve(clinic, id, dayIn(1));
    await agree(clinic, id);
    await settle(clinic);
    expect(await historyOf(clinic, id)).toEqual([3, 4]);
    world.clock.pass({ days: 40 });
    await settle(clinic);
    expect((await clinic.officer.vendor.riskHistory({ id }))[0]).toMatchObject({
      current: 4,
      result: { version: RISK_VERSION, residual: { likelihood: 4 } },
    });
    const { items } = await clinic.officer.vendor.page({ risk: 4, sort: 'risk' });
    expect(items).toMatchObject([{ id, risk: 4 }]);
    const [row] = await withTenant(world.db, clinic.id, (tx) =>
      tx
        .select({ grounds: vendorRiskResults.grounds })
        .from(vendorRiskResults)
        .orderBy(desc(vendorRiskResults.computedAt)),
    );
    expect(row).toMatchObject({ grounds: { baa: 'in-force', clauses: { absent: 0 }, review: 'overdue' } });
  });

  test('is written only once by two servers that look at the same time', async () => {
    const clinic = await world.organization();
    const { id } = await clinic.officer.vendor.create(notely);
    await Promise.all([settle(clinic), settle(clinic), settle(clinic)]);
    expect(await historyOf(clinic, id)).toEqual([4]);
  });

  test('has an officer’s judgement at once, and its end when it ends', async () => {
    const clinic = await world.organization();
    const { id: vendorId } = await clinic.officer.vendor.create(notely);
    await settle(clinic);
    await clinic.officer.vendor.overrideRisk({
      vendorId,
      likelihood: 1,
      impact: 1,
      reason: 'Unused',
      untilOn: dayIn(2),
    });
    expect(await historyOf(clinic, vendorId)).toEqual([1, 4]);
    world.clock.pass({ days: 70 });
    await settle(clinic);
    expect(await historyOf(clinic, vendorId)).toEqual([4, 1, 4]);
  });
});
