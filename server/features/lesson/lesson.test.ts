import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { completions } from '../../../drizzle/schema/index.ts';
import type { MemberId } from '../../../shared/domain/member.ts';
import { TakenLessonId } from '../../../shared/domain/lesson.ts';
import type { LessonSlug } from '../../../shared/training/lesson.ts';
import { systemContextOf } from '../../auth/system.ts';
import { withTenant } from '../../database/tenant.ts';
import { type Clinic, createWorld, type World } from '../../../test/support/world.ts';
import { recordLessons } from './record.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

const takenAt = (at: Date, slug: LessonSlug = 'ai-chat') => ({
  id: TakenLessonId.parse(newId({ msecs: at.getTime() })),
  slug,
  language: 'en' as const,
  version: 1,
});
const dayAfter = () => world.clock.pass({ days: 1 });
const runJob = ({ id }: Clinic) => recordLessons(systemContextOf(world.db, id, 'record-lessons', world.clock.now));
const recordsOf = (clinic: Clinic, of: MemberId = clinic.people['workforce-member'].id) =>
  withTenant(world.db, clinic.id, async (tx) =>
    (await tx.select().from(completions)).filter(({ memberId }) => memberId === of),
  );

async function withBrowser(visibility: 'named' | 'counted' | 'pseudonymous') {
  const clinic = await world.organization();
  await clinic.officer.policy.setDiscovery({ who: visibility });
  const browser = await clinic.browser();
  const assign = (memberId: MemberId | null) => clinic.officer.browser.assign({ id: browser.id, memberId });
  const take = async (lesson = takenAt(world.clock.now())) => (await browser.api()).lesson.take(lesson);
  return { clinic, browser, assign, take, worker: clinic.people['workforce-member'].id };
}

describe('a lesson that was taken in a browser', () => {
  test('comes onto the record of whoever the browser is, at once where the policy names people', async () => {
    const { clinic, assign, take, worker } = await withBrowser('named');
    await assign(worker);
    expect(await take()).toEqual({ hasMember: true });
    await runJob(clinic);
    expect(await recordsOf(clinic)).toMatchObject([
      {
        courseId: 'lesson:ai-chat',
        courseTitle: 'Patient information and AI chats',
        provisions: ['164.308(a)(5)(ii)(A)', '164.308(b)'],
        source: 'lesson',
        minutes: 1,
        score: null,
        renewalDueOn: null,
        recordedBy: null,
      },
    ]);
  });

  test.each(['counted', 'pseudonymous'] as const)(
    'comes onto the record only after its day where people are %s, and says nothing of the time',
    async (visibility) => {
      const { clinic, assign, take, worker } = await withBrowser(visibility);
      await assign(worker);
      await take();
      await runJob(clinic);
      expect(await recordsOf(clinic)).toEqual([]);
      dayAfter();
      await runJob(clinic);
      const [record] = await recordsOf(clinic);
      expect(record?.completedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(record!.recordedAt.getTime() - new Date(record!.completedOn).getTime()).toBeGreaterThan(20 * 3_600_000);
    },
  );

  test('is recorded once, however often it is sent, taken that day or looked after', async () => {
    const { clinic, assign, take, worker } = await withBrowser('named');
    await assign(worker);
    const lesson = takenAt(world.clock.now());
    await take(lesson);
    await take(lesson);
    await runJob(clinic);
    await take();
    await runJob(clinic);
    await runJob(clinic);
    expect(await recordsOf(clinic)).toHaveLength(1);
    await take(takenAt(world.clock.now(), 'override'));
    await runJob(clinic);
    expect(await recordsOf(clinic)).toHaveLength(2);
  });

  test('is recorded anew where the record of that day was withdrawn', async () => {
    const { clinic, assign, take, worker } = await withBrowser('named');
    await assign(worker);
    await take();
    await runJob(clinic);
    const [first] = await recordsOf(clinic);
    await clinic.officer.completion.withdraw({ id: first!.id, because: 'Somebody else sat there' });
    await take();
    await runJob(clinic);
    const { items } = await clinic.officer.completion.page({ what: 'all' });
    expect(items.map(({ standing }) => standing).toSorted()).toEqual(['corrected', 'valid', 'withdrawal']);
  });

  test('waits with a browser of nobody, and goes to whoever it is given to', async () => {
    const { clinic, assign, take, worker } = await withBrowser('named');
    expect(await take()).toEqual({ hasMember: false });
    await runJob(clinic);
    expect(await recordsOf(clinic)).toEqual([]);
    await assign(worker);
    await runJob(clinic);
    expect(await recordsOf(clinic)).toHaveLength(1);
  });

  test('stays with whoever had the browser when it was taken', async () => {
    const { clinic, assign, take, worker } = await withBrowser('counted');
    await assign(worker);
    await take();
    await assign(clinic.people.auditor.id);
    dayAfter();
    await runJob(clinic);
    expect(await recordsOf(clinic)).toHaveLength(1);
    expect(await recordsOf(clinic, clinic.people.auditor.id)).toEqual([]);
  });

  test('is never of a day to come, whatever the browser’s clock says', async () => {
    const { clinic, assign, take, worker } = await withBrowser('named');
    await assign(worker);
    await take(takenAt(new Date(world.clock.now().getTime() + 400 * 86_400_000)));
    await runJob(clinic);
    const [record] = await recordsOf(clinic);
    expect(new Date(record!.completedOn).getTime()).toBeLessThanOrEqual(world.clock.now().getTime());
  });

  test('leaves nothing in the audit trail but which lesson, whose and the day', async () => {
    const { clinic, browser, assign, take, worker } = await withBrowser('named');
    await assign(worker);
    await take();
    await runJob(clinic);
    const { events } = await clinic.officer.audit.list({ limit: 100 });
    const event = events.find(({ action }) => action === 'completion.recorded');
    expect(event?.subjectName).toContain('Patient information and AI chats');
    expect(JSON.stringify(event)).not.toContain(browser.id);
  });

  test('is refused when a browser takes more than a day holds', async () => {
    const { take } = await withBrowser('counted');
    for (let taken = 0; taken < 50; taken++) await take();
    await expect(take()).rejects.toMatchObject({ code: 'TOO_MANY_REQUESTS' });
  });
});
