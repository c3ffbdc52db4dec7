import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { metricDays, observations, trainingRules } from '../../../drizzle/schema/index.ts';
import { addDays, daysBetween } from '../../../shared/domain/calendar.ts';
import {
  ageBands,
  defaultTargets,
  type Figures,
  metricIds,
  metrics as metricDefinitions,
  type MetricValue,
  type Period,
  standingOfMetric,
} from '../../../shared/domain/metric.ts';
import { todayIn } from '../../../shared/policy/today.ts';
import { type MadeUp, makeUp } from '../../../test/support/made-up-organization.ts';
import { recount } from '../../../test/support/recount.ts';
import { type Clinic, createWorld, exposureAt, observationIdAt, type World } from '../../../test/support/world.ts';
import { systemContextOf } from '../../auth/system.ts';
import { withTenant } from '../../database/tenant.ts';
import { countDay } from './count-day.ts';
import { rollUpExposures } from './count-exposures.ts';

const timeZone = 'America/Chicago';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

const system = (clinic: Clinic) => systemContextOf(world.db, clinic.id, 'count-metrics', world.clock.now);
const today = () => todayIn(timeZone, world.clock.now());
const shown = ({ metrics }: Figures) => Object.fromEntries(metrics.map(({ id, value, of }) => [id, [value, of]]));

async function madeUpClinic(seed: number) {
  const clinic = await world.organization(`Made up ${seed}`);
  const plot = {
    organizationId: clinic.id,
    officerId: clinic.people['compliance-officer'].id,
    today: today(),
    now: world.clock.now(),
  };
  const rows = await withTenant(world.db, clinic.id, (tx) => makeUp(tx, plot, seed));
  const rules = await withTenant(world.db, clinic.id, (tx) => tx.select().from(trainingRules));
  const ruled = new Set<string>(rules.map(({ courseId }) => courseId));
  return {
    clinic,
    rows,
    recounted: (period: Period) => recount(rows, period, { now: world.clock.now(), timeZone, ruled }),
  };
}

describe('what leadership is told', () => {
  test('of an organization that has just begun is what nobody knows yet, never that all is well', async () => {
    const clinic = await world.organization();
    const { figures, before, targets } = await clinic.officer.metric.view({});
    expect(figures.metrics.map(({ id }) => id)).toEqual([...metricIds]);
    const values = shown(figures);
    const nobodyKnows = [
      'exposures',
      'exposures-gone-on',
      'browsers-silent',
      'vendors-missing',
      'vendors-expiring',
      'vendors-without-owner',
      'vendors-unchecked',
      'tools-undecided',
    ];
    expect(nobodyKnows.filter((id) => values[id]?.[0] !== null)).toEqual([]);
    // That there is nothing to count a share of is known, and on no target.
    const ofNothing = ['vendors-covered', 'browsers-covered', 'training-done-by-leaders'] as const;
    expect(ofNothing.map((id) => values[id])).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
    expect(ofNothing.map((id) => standingOfMetric({ id, value: 0, of: 0 }, targets))).toEqual([
      'unknown',
      'unknown',
      'unknown',
    ]);
    expect(figures.exposureMonths.map(({ avoided }) => avoided)).toEqual(Array.from({ length: 12 }, () => null));
    expect(before).toBeNull();
    expect(targets).toEqual(defaultTargets);
  });

  test('is what a recount by hand gives, of each of many organizations, and of none that is another', async () => {
    const clinics = [];
    for (let seed = 1; seed <= 8; seed++) clinics.push(await madeUpClinic(seed));
    for (const [place, { clinic, rows, recounted }] of clinics.entries()) {
      const period = { fromOn: addDays(today(), -90 - place * 7), toOn: addDays(today(), -place) };
      const { figures } = await clinic.officer.metric.view(period);
      expect(shown(figures)).toEqual(recounted(period));
      agreeWithin(figures, rows);

      await rollUpExposures(system(clinic));
      const rolledUp = await clinic.officer.metric.view(period);
      expect({ ...rolledUp.figures, asOf: figures.asOf }).toEqual(figures);
    }
  });

  test('counts what arrives late and what is answered later on the day on which it happened', async () => {
    const { clinic, rows, recounted } = await madeUpClinic(11);
    const { id: browserId } = await clinic.browser();
    await rollUpExposures(system(clinic));
    world.clock.pass({ hours: 2 });
    const at = new Date(world.clock.now().getTime() - 40 * 86_400_000);
    const { detectors: _, ...late } = exposureAt(at);
    const ours = { organizationId: clinic.id, browserId, clockSkewSeconds: 0, receivedAt: world.clock.now() };
    const exposure = { ...ours, ...late, occurredAt: at };
    const answerAt = new Date(at.getTime() + 60_000);
    const answer = {
      ...ours,
      id: observationIdAt(answerAt),
      occurredAt: answerAt,
      kind: 'answer' as const,
      site: late.site,
      about: late.id,
      outcome: 'overridden' as const,
    };
    const period = { fromOn: addDays(today(), -60), toOn: today() };
    const counted = async () => shown((await clinic.officer.metric.view(period)).figures)['exposures-gone-on'];
    for (const row of [exposure, answer]) {
      await withTenant(world.db, clinic.id, (tx) => tx.insert(observations).values(row));
      (row === exposure ? rows.exposed : rows.answers).push(row);
      const expected = recounted(period)['exposures-gone-on'];
      expect(await counted()).toEqual(expected);
      await rollUpExposures(system(clinic));
      expect(await counted()).toEqual(expected);
      world.clock.pass({ hours: 2 });
    }
  });

  test('knows of no exposure only while a browser was connected, and a revoked one saw until then', async () => {
    const clinic = await world.organization();
    const { id } = await clinic.browser();
    const firstOn = today();
    world.clock.pass({ days: 10 });
    await clinic.officer.browser.revoke({ id, reason: 'Replaced' });
    const revokedOn = today();
    world.clock.pass({ days: 70 });
    const exposuresOf = async (period: Period) =>
      shown((await clinic.officer.metric.view(period)).figures)['exposures']?.[0];
    expect(await exposuresOf({ fromOn: addDays(firstOn, -9), toOn: addDays(firstOn, -1) })).toBeNull();
    expect(await exposuresOf({ fromOn: addDays(firstOn, -9), toOn: firstOn })).toBe(0);
    expect(await exposuresOf({ fromOn: revokedOn, toOn: today() })).toBe(0);
    expect(await exposuresOf({ fromOn: addDays(revokedOn, 1), toOn: today() })).toBeNull();
    const { figures } = await clinic.officer.metric.view({});
    const known = figures.exposureMonths.filter(({ avoided }) => avoided !== null).map(({ month }) => month);
    expect(known).toEqual([...new Set([firstOn.slice(0, 7), revokedOn.slice(0, 7)])]);
  });

  test('is counted anew by the days of another zone', async () => {
    const { clinic, rows } = await madeUpClinic(12);
    await rollUpExposures(system(clinic));
    const { profile } = await clinic.officer.organization.settings();
    await clinic.officer.organization.setProfile({ ...profile, timeZone: 'Pacific/Auckland' });
    const there = todayIn('Pacific/Auckland', world.clock.now());
    const period = { fromOn: addDays(there, -100), toOn: addDays(there, -30) };
    const expected = recount(rows, period, { now: world.clock.now(), timeZone: 'Pacific/Auckland', ruled: new Set() });
    for (const _ of ['before the job', 'after it']) {
      const values = shown((await clinic.officer.metric.view(period)).figures);
      expect(values['exposures']).toEqual(expected.exposures);
      expect(values['exposures-gone-on']).toEqual(expected['exposures-gone-on']);
      await rollUpExposures(system(clinic));
    }
  });
});

const sum = (of: readonly number[]) => of.reduce((so, one) => so + one, 0);

/** Every part of the figures adds up to the figure that it is a part of. */
function agreeWithin(figures: Figures, rows: MadeUp) {
  const values = shown(figures);
  const { coverage, departments, findingAges, known } = figures;
  const receiving = sum(coverage.map(({ covered, expiring, missing }) => covered + expiring + missing));
  expect(receiving).toBe(values['vendors-covered']?.[1] ?? 0);
  expect(sum(coverage.map(({ missing }) => missing))).toBe(values['vendors-missing']?.[0] ?? 0);
  expect(sum(coverage.map(({ expiring }) => expiring))).toBe(values['vendors-expiring']?.[0] ?? 0);
  expect(sum(findingAges.flatMap(({ bands }) => ageBands.map((band) => bands[band])))).toBe(
    values['findings-open']?.[0],
  );
  for (const { severity, bands } of findingAges) {
    const days = rows.known
      .filter((one) => !one.closedAt && one.severity === severity)
      .map(({ firstSeenAt }) => daysBetween(todayIn(timeZone, firstSeenAt), today()));
    const since = (from: number, to: number) => days.filter((age) => from <= age && age < to).length;
    expect(bands).toEqual({ 0: since(0, 30), 30: since(30, 90), 90: since(90, 180), 180: since(180, Infinity) });
  }
  expect(known.total).toBe(values['findings-not-acted-on']?.[0]);
  expect(known.named.length).toBe(Math.min(20, known.total));
  expect(sum(departments.map(({ trained }) => trained))).toBe(values['training-done']?.[0] ?? 0);
  const exposures = sum(departments.map((one) => one.exposures));
  expect(exposures).toBe(rows.connected.length === 0 ? 0 : (values['exposures']?.[0] ?? exposures));
  expect(departments.every(({ people, name }) => people >= 5 || (name === '' && people === 0))).toBe(true);
}

const open = (metrics: readonly { id: string }[] | undefined) => metrics?.find(({ id }) => id === 'findings-open');

describe('the day that was counted', () => {
  test('stands as it was, and is what the next period is compared with', async () => {
    const { clinic } = await madeUpClinic(13);
    await countDay(system(clinic));
    const first = today();
    const rowsOf = () =>
      withTenant(world.db, clinic.id, (tx) => tx.select().from(metricDays).where(eq(metricDays.day, first)));
    const [counted] = await rowsOf();
    world.clock.pass({ days: 1 });
    await clinic.officer.vendor.create({
      name: 'Another',
      purpose: 'Takes notes',
      ownerId: null,
      sites: ['another.example'],
    });
    await countDay(system(clinic));
    expect(await rowsOf()).toEqual([counted]);

    const { before } = await clinic.officer.metric.view({ fromOn: today(), toOn: today() });
    expect(before).toMatchObject({ countedOn: first, from: 'day' });
    expect(open(before?.metrics)).toEqual(open(counted?.metrics));
    expect(before?.metrics.map(({ id }) => id)).toEqual([...metricIds]);
  });
});

const moment = (metrics: readonly MetricValue[] | undefined) =>
  metrics?.filter(({ id }) => metricDefinitions[id].over === 'moment');

test('a period is compared with the report that was frozen before it, and the report with its time', async () => {
  const { clinic } = await madeUpClinic(14);
  const { report } = clinic.officer;
  const { id, version } = await report.create({ title: 'First quarter' });
  await report.freeze({ id, version });
  await world.settled();
  const { figures } = await clinic.officer.metric.view({ fromOn: today(), toOn: today() });
  const frozenOn = today();
  world.clock.pass({ days: 20 });
  // Later than the report, yet it is not what leadership was told.
  await countDay(system(clinic));
  world.clock.pass({ days: 1 });
  const { before } = await clinic.officer.metric.view({ fromOn: today(), toOn: today() });
  expect(before).toMatchObject({ countedOn: frozenOn, from: 'report' });
  expect(moment(before?.metrics)).toEqual(moment(figures.metrics));
  expect(before?.metrics.map(({ id: one }) => one)).toEqual([...metricIds]);

  world.clock.pass({ days: 20 });
  const later = await clinic.officer.metric.view({ fromOn: today(), toOn: today() });
  expect(later.before).toMatchObject({ from: 'day' });
});

test('what is wanted of a figure is the organization’s own to say, and in the audit trail', async () => {
  const clinic = await world.organization();
  const targets = { 'training-done': 95, 'findings-grave': 2 };
  expect(await clinic.officer.metric.setTargets({ targets })).toEqual(targets);
  expect((await clinic.as('leadership').metric.view({})).targets).toEqual(targets);
  const { events } = await clinic.officer.audit.list({ limit: 1 });
  expect(events).toMatchObject([{ action: 'organization.metric-targets-set', after: targets }]);
  const stranger = await world.organization('Elsewhere');
  expect(await stranger.officer.metric.targets()).toEqual(defaultTargets);
});

test('a period that ends before it begins is refused', async () => {
  const clinic = await world.organization();
  const backwards = { fromOn: '2026-03-01', toOn: '2026-02-01' };
  await expect(clinic.officer.metric.view(backwards)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
});
