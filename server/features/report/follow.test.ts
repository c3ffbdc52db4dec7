import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, monthsAfter } from '../../../shared/domain/calendar.ts';
import { frozenReport } from '../../../test/support/reports.ts';
import { type Clinic, createWorld, type World } from '../../../test/support/world.ts';
import { systemContextOf } from '../../auth/system.ts';
import { followReports } from './follow.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

const follow = (clinic: Clinic) =>
  followReports(systemContextOf(world.db, clinic.id, 'follow-reports', world.clock.now));

const missing = async (clinic: Clinic) =>
  (await clinic.officer.finding.list({ state: 'open', kind: 'report-missing' })).items;

describe('a period without a report', () => {
  test('opens one finding after reminders, which a report that was frozen and sent closes', async () => {
    const clinic = await world.organization();
    const { nextDueOn } = await clinic.officer.report.schedule();
    await follow(clinic);
    expect(await missing(clinic)).toEqual([]);
    world.clock.pass({ days: 80 });
    await follow(clinic);
    const dueNotices = async (role: 'compliance-officer' | 'leadership') =>
      (await clinic.as(role).notification.list({ state: 'waiting' })).items.filter(
        ({ notice }) => notice.kind === 'report-due',
      );
    expect(await dueNotices('compliance-officer')).toMatchObject([{ notice: { dueOn: nextDueOn, hasPassed: false } }]);
    expect(await dueNotices('leadership')).toEqual([]);
    world.clock.pass({ days: 40 });
    await follow(clinic);
    await follow(clinic);
    expect(await missing(clinic)).toMatchObject([{ missing: { sinceOn: addDays(nextDueOn, 1) } }]);
    expect(await dueNotices('leadership')).toMatchObject([{ notice: { hasPassed: true } }]);
    const inbox = await clinic.officer.inbox.list({});
    expect(inbox.items.filter(({ findingKind }) => findingKind === 'report-missing')).toHaveLength(1);

    const { id } = await frozenReport(world, clinic);
    await follow(clinic);
    expect(await missing(clinic)).toHaveLength(1);
    // Whoever keeps the program is not who is to be told.
    await clinic.officer.report.send({ id, memberIds: [clinic.people['compliance-officer'].id], outside: [] });
    expect(await missing(clinic)).toHaveLength(1);
    await clinic.officer.report.send({ id, memberIds: [clinic.people.leadership.id], outside: [] });
    expect(await missing(clinic)).toEqual([]);
    expect(await dueNotices('compliance-officer')).toEqual([]);
    expect(await clinic.officer.report.schedule()).toMatchObject({ isOverdue: false });
    world.clock.pass({ days: -120 });
  });

  test('comes sooner or later as the organization’s policy says', async () => {
    const clinic = await world.organization();
    world.clock.pass({ days: 70 });
    expect(await clinic.officer.report.schedule()).toMatchObject({ months: 3, isOverdue: false });
    const { organization, report } = clinic.officer;
    const { intervals } = await organization.settings();
    await organization.setIntervals({ ...intervals, leadershipReportMonths: 2 });
    const { countedFromOn, ...schedule } = await report.schedule();
    expect(schedule).toEqual({
      months: 2,
      isOverdue: true,
      lastToOn: null,
      nextDueOn: monthsAfter(countedFromOn, 2),
    });
    expect(await missing(clinic)).toHaveLength(1);
    await organization.setIntervals({ ...intervals, leadershipReportMonths: 12 });
    expect(await missing(clinic)).toEqual([]);
    world.clock.pass({ days: -70 });
  });
});
