import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assignments, notifications } from '../../../drizzle/schema/index.ts';
import { defaultStopsPolicy } from '../../../shared/domain/stops-policy.ts';
import type { Visibility } from '../../../shared/policy/visibility.ts';
import { answerTo, createWorld, exposureAt, type World } from '../../../test/support/world.ts';
import { systemContextOf } from '../../auth/system.ts';
import { withTenant } from '../../database/tenant.ts';
import { publishedCourse } from '../../../test/support/courses.ts';
import { followRepeatedStops } from './repeated-stops.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

async function stoppedUnder(who: Visibility) {
  const clinic = await world.organization();
  await clinic.officer.policy.setDiscovery({ who });
  await clinic.officer.lesson.setStopsPolicy({ ...defaultStopsPolicy, isOn: true });
  const browser = await clinic.browser();
  const worker = clinic.people['workforce-member'].id;
  await clinic.officer.browser.assign({ id: browser.id, memberId: worker });
  const report = async (...observations: object[]) =>
    (await browser.api()).observation.report({ sentAt: world.clock.now().toISOString(), observations });
  const stop = async (times: number) => {
    world.clock.pass({ minutes: 1 });
    await report(...Array.from({ length: times }, () => exposureAt(world.clock.now())));
  };
  const runJob = () => followRepeatedStops(systemContextOf(world.db, clinic.id, 'repeated-stops', world.clock.now));
  const ofWorker = <Row extends { memberId: string }>(rows: Row[]) =>
    rows.filter(({ memberId }) => memberId === worker);
  const opened = () =>
    withTenant(world.db, clinic.id, async (tx) =>
      ofWorker(await tx.select().from(assignments)).filter(({ cause }) => cause === 'stops'),
    );
  const suggested = () =>
    withTenant(world.db, clinic.id, async (tx) =>
      (await tx.select().from(notifications)).filter(({ notice }) => notice.kind === 'course-suggested'),
    );
  return { clinic, worker, report, stop, runJob, opened, suggested };
}

describe('where the policy names people', () => {
  test('the third stop within thirty days assigns the course, once', async () => {
    const { stop, runJob, opened, suggested } = await stoppedUnder('named');
    await stop(2);
    await runJob();
    expect(await opened()).toEqual([]);
    await stop(1);
    await runJob();
    await runJob();
    expect(await opened()).toMatchObject([{ courseId: 'staff-essentials', endedAt: null }]);
    expect(await suggested()).toEqual([]);
  });

  test('a course that was recorded after the stops answers them, unless that record is withdrawn', async () => {
    const { clinic, worker, stop, runJob, opened } = await stoppedUnder('named');
    await stop(3);
    const { id } = await clinic.officer.completion.record({
      memberId: worker,
      courseId: 'staff-essentials',
      courseTitle: '',
      courseVersion: '',
      issuer: '',
      completedOn: new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Chicago' }).format(world.clock.now()),
      score: null,
      minutes: null,
      renewalDueOn: null,
      fileId: null,
    });
    await runJob();
    expect(await opened()).toEqual([]);
    await clinic.officer.completion.withdraw({ id, because: 'It was somebody else' });
    await runJob();
    expect(await opened()).toMatchObject([{ courseId: 'staff-essentials', endedAt: null }]);
  });

  test('stops that lie further back than the policy says are forgotten', async () => {
    const { stop, runJob, opened } = await stoppedUnder('named');
    await stop(2);
    world.clock.pass({ days: 31 });
    await stop(2);
    await runJob();
    expect(await opened()).toEqual([]);
  });

  test('what was reported as a mistake, or said to be made up, does not count', async () => {
    const { report, runJob, opened } = await stoppedUnder('named');
    const at = world.clock.now();
    const [one, two, three] = [exposureAt(at), exposureAt(at), exposureAt(at)];
    await report(
      one,
      two,
      three,
      { ...answerTo(two.id, at, 'withdrawn'), outcome: 'disputed' },
      { ...answerTo(three.id, at), reason: 'test-data' },
    );
    await runJob();
    expect(await opened()).toEqual([]);
  });
});

describe.each(['counted', 'pseudonymous'] as const)('where people are %s', (who) => {
  test('the member alone is told: no assignment, no audit event, no notice to anybody else', async () => {
    const { clinic, worker, stop, runJob, opened, suggested } = await stoppedUnder(who);
    const trail = async () => (await clinic.officer.audit.list({ limit: 100 })).events.length;
    await stop(3);
    const before = await trail();
    await runJob();
    await runJob();
    expect(await opened()).toEqual([]);
    expect(await suggested()).toMatchObject([
      { memberId: worker, notice: { courseTitle: expect.any(String), stops: 3 } },
    ]);
    expect(await trail()).toBe(before);
    const { items } = await clinic.officer.notification.list({});
    expect(items.map(({ notice }) => notice.kind)).not.toContain('course-suggested');
  });

  test('they are told again only after as many stops again', async () => {
    const { stop, runJob, suggested } = await stoppedUnder(who);
    await stop(3);
    await runJob();
    world.clock.pass({ days: 1 });
    await stop(2);
    await runJob();
    expect(await suggested()).toHaveLength(1);
    await stop(1);
    await runJob();
    expect(await suggested()).toHaveLength(2);
  });
});

test('nothing follows until the organization wants it, nor for a course that is not there', async () => {
  const { clinic, stop, runJob, opened } = await stoppedUnder('named');
  await clinic.officer.lesson.setStopsPolicy({ ...defaultStopsPolicy, isOn: false });
  await stop(5);
  await runJob();
  expect(await opened()).toEqual([]);
  const courseId = crypto.randomUUID() as never;
  await expect(clinic.officer.lesson.setStopsPolicy({ ...defaultStopsPolicy, courseId })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
});

test('a course that was retired since is assigned to nobody', async () => {
  const { clinic, stop, runJob, opened } = await stoppedUnder('named');
  const courseId = await publishedCourse(clinic.officer);
  await clinic.officer.lesson.setStopsPolicy({ ...defaultStopsPolicy, isOn: true, courseId });
  await clinic.officer.course.retire({ id: courseId, isRetired: true });
  await stop(3);
  await runJob();
  expect(await opened()).toEqual([]);
});
