import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { courseVersions } from '../../../drizzle/schema/index.ts';
import { type CourseId, OwnCourseId } from '../../../shared/domain/course.ts';
import type { LearnerAttempt } from '../../../shared/domain/learning.ts';
import { courseText, publishedCourse, SECRET } from '../../../test/support/courses.ts';
import { type Api, type Clinic, createWorld, type World } from '../../../test/support/world.ts';
import { withTenant } from '../../database/tenant.ts';

let world: World;
let clinic: Clinic;
let worker: Api;
let courseId: CourseId;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

/** A clinic of its own with a published course. */
async function freshCourse() {
  clinic = await world.organization();
  worker = clinic.worker;
  courseId = await publishedCourse(clinic.officer);
}

const begin = (how: 'go-on' | 'over' = 'go-on') => worker.learning.begin({ courseId, language: 'en', how });
const nameOfWorker = () => clinic.people['workforce-member'].name;

/** The option that says it is right, or the items in their order; a test may know what a learner finds out. */
function answerTo(question: NonNullable<LearnerAttempt['test']>[number], isRight: boolean): string[] {
  const order = ['first of six', 'second of six', 'third of six'];
  if (question.type === 'ordering') {
    const sorted = question.options.toSorted((one, other) => order.indexOf(one.text) - order.indexOf(other.text));
    const ids = sorted.map(({ id }) => id);
    return isRight ? ids : ids.toReversed();
  }
  const wanted = isRight ? 'Right of' : 'Wrong of';
  return question.options.filter(({ text }) => text.startsWith(wanted)).map(({ id }) => id);
}

async function takeTest(attemptId: LearnerAttempt['id'], { wrong = 0, choice = 'Lock up' } = {}) {
  const attempt = await worker.learning.beginTest({ attemptId });
  for (const [place, question] of attempt.test!.entries()) {
    const answer = answerTo(question, place >= wrong);
    await worker.learning.answerTest({ attemptId, questionId: question.id, answer });
  }
  const [story] = attempt.scenarios;
  if (story && !story.hasEnded) {
    const chosen = story.now.options.find(({ text }) => text === choice)!.id;
    await worker.learning.choose({ attemptId, scenarioId: story.id, after: [], choice: chosen });
  }
  return worker.learning.handIn({ attemptId });
}

describe('taking a course', () => {
  beforeAll(freshCourse);

  test('what is right reaches nobody before they answered, in no answer of the server', async () => {
    const told: unknown[] = [await worker.learning.training(), await worker.learning.cover({ courseId })];
    const attempt = await begin();
    const attemptId = attempt.id;
    const started = await worker.learning.beginTest({ attemptId });
    const [first] = started.test!;
    await worker.learning.answerTest({ attemptId, questionId: first!.id, answer: answerTo(first!, true) });
    told.push(attempt, started, await worker.learning.attempt({ attemptId }));
    expect(JSON.stringify(told)).not.toContain(SECRET);
    expect(JSON.stringify(told)).not.toMatch(/"(?:right|because|explain|points|leads|consequence)":/);
    expect(started.test!.map(({ id }) => id)).not.toEqual([]);

    const practised = await worker.learning.answerPractice({ attemptId, questionId: 'door', answer: ['a'] });
    expect(practised).toMatchObject({ isRight: false, right: ['b'], explain: `${SECRET} explained door` });
    const after = JSON.stringify(await worker.learning.attempt({ attemptId }));
    expect(after).toContain(`${SECRET} explained door`);
    expect(after).not.toContain(`${SECRET} explained window`);
    for (const { id } of started.test!) expect(after).not.toContain(`${SECRET} explained ${id}`);
  });

  test('left for another one, a test that had begun does not tell what would have been right', async () => {
    const before = await begin();
    const after = await begin('over');
    expect(after.id).not.toBe(before.id);
    const left = await worker.learning.attempt({ attemptId: before.id });
    expect(left.result).toBeNull();
    for (const { id } of left.test!) expect(JSON.stringify(left)).not.toContain(`${SECRET} explained ${id}`);
    await expect(worker.learning.handIn({ attemptId: before.id })).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  test('each step is kept: whoever comes back, or opens a second tab, is where they were', async () => {
    const attempt = await begin('over');
    const attemptId = attempt.id;
    await worker.learning.savePlace({ attemptId, place: 'section-2' });
    await worker.learning.answerPractice({ attemptId, questionId: 'window', answer: ['b'] });
    const [one, other] = await Promise.all([begin(), begin()]);
    expect([one.id, other.id]).toEqual([attemptId, attemptId]);
    expect(one).toMatchObject({
      place: 'section-2',
      answers: { window: ['b'] },
      practice: { window: { isRight: true } },
    });
    const started = await worker.learning.beginTest({ attemptId });
    await Promise.all(
      started.test!.map((question) =>
        worker.learning.answerTest({ attemptId, questionId: question.id, answer: answerTo(question, true) }),
      ),
    );
    const again = await worker.learning.beginTest({ attemptId });
    expect(again.test).toEqual(started.test);
    expect(Object.keys(again.answers)).toHaveLength(5);
    await expect(worker.learning.savePlace({ attemptId, place: 'section-9' })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    });
  });

  test('two tabs that begin at once begin one attempt', async () => {
    const fresh = clinic.as('privacy-official');
    const both = await Promise.all(
      [1, 2].map(() => fresh.learning.begin({ courseId, language: 'en', how: 'go-on' as const })),
    );
    expect(new Set(both.map(({ id }) => id)).size).toBe(1);
  });

  test('a story goes on by one choice at a time, and none is taken back', async () => {
    const { id: attemptId, scenarios } = await begin('over');
    const choose = (after: string[], choice: string) =>
      worker.learning.choose({ attemptId, scenarioId: 'night', after, choice });
    const [locks, leaves] = ['Lock up', 'Leave'].map(
      (text) => scenarios[0]!.now.options.find((option) => option.text === text)!.id,
    );
    expect(await choose([], leaves!)).toMatchObject({ hasEnded: true, past: [{ consequence: `${SECRET} left` }] });
    // Once more, because the answer got lost.
    expect(await choose([], leaves!)).toMatchObject({ hasEnded: true });
    await expect(choose([], locks!)).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(choose([leaves!], locks!)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });

  test('an answer that is not offered is refused, and one after handing in too', async () => {
    const { id: attemptId } = await begin('over');
    const started = await worker.learning.beginTest({ attemptId });
    const [first] = started.test!;
    const give = (answer: string[]) => worker.learning.answerTest({ attemptId, questionId: first!.id, answer });
    for (const wrong of [['z'], ['a', 'a']]) await expect(give(wrong)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    await give(answerTo(first!, true));
    await give([]);
    await expect(worker.learning.handIn({ attemptId })).rejects.toThrow('Questions without an answer: 4.');
    const notDrawn = ['one', 'two', 'three', 'four', 'five', 'six'].find(
      (id) => !started.test!.some((question) => question.id === id),
    );
    await expect(worker.learning.answerTest({ attemptId, questionId: notDrawn!, answer: ['a'] })).rejects.toMatchObject(
      { code: 'NOT_FOUND' },
    );
    await takeTest(attemptId, { wrong: 4 });
    await expect(give(answerTo(first!, true))).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  test('who does not pass sees why and gets other questions; what was practised stays', async () => {
    const { id: attemptId } = await begin('over');
    await worker.learning.answerPractice({ attemptId, questionId: 'door', answer: ['b'] });
    const failed = await takeTest(attemptId, { wrong: 2, choice: 'Leave' });
    // Two right of four, and nothing of the story that counts for two.
    expect(failed.result).toMatchObject({ score: 33, hasPassed: false, scenarios: [{ id: 'night', share: 0 }] });
    expect(failed.result!.questions.map(({ feedback }) => feedback.isRight)).toEqual([false, false, true, true]);
    expect(await worker.learning.handIn({ attemptId })).toEqual(failed);
    await expect(worker.learning.sign({ attemptId, name: nameOfWorker(), agreed: true })).rejects.toThrow(
      'Pass the test first',
    );
    // Whoever closed the page finds the explanations and the next try again.
    const cover = await worker.learning.cover({ courseId });
    expect(cover).toMatchObject({ attempt: null, failed: { id: attemptId, score: 33, language: 'en' } });
    expect((await worker.learning.attempt({ attemptId })).result).toEqual(failed.result);
    const again = await worker.learning.tryAgain({ attemptId });
    expect(again).toMatchObject({ place: 'test', result: null, answers: { door: ['b'] } });
    expect(again.test).toHaveLength(4);
    expect(again.scenarios[0]).toMatchObject({ hasEnded: false, past: [] });
    expect((await worker.learning.tryAgain({ attemptId })).id).toBe(again.id);
    expect(await worker.learning.cover({ courseId })).toMatchObject({ attempt: { hasPassed: false }, failed: null });
  });

  test('who passes signs by name, once, and has a record of what was taught', async () => {
    const { id: attemptId } = await begin();
    expect((await takeTest(attemptId)).result).toMatchObject({ score: 100, hasPassed: true });
    expect(await worker.learning.cover({ courseId })).toMatchObject({ attempt: { id: attemptId, hasPassed: true } });
    const sign = (name: string) => worker.learning.sign({ attemptId, name, agreed: true });
    await expect(sign('Somebody Else')).rejects.toThrow(`Write your name as it stands on your account`);
    const signed = await sign(`  ${nameOfWorker().toUpperCase()} `);
    expect(await sign(nameOfWorker())).toEqual(signed);
    const { finished, others } = await worker.learning.training();
    expect(finished).toEqual([
      expect.objectContaining({ id: signed.completionId, courseId, title: 'Locks and keys', score: 100 }),
    ]);
    expect(others.find((one) => one.courseId === courseId)?.attempt).toBeNull();
    const events = (await clinic.officer.audit.list({ limit: 5, action: 'completion.recorded' })).events;
    // 33, 0 of an earlier test, and this one.
    expect(events[0]?.after).toMatchObject({ score: 100, attempts: 3, minutes: 6, courseVersion: '1' });
    expect((await clinic.officer.course.list()).find(({ id }) => id === courseId)?.takers).toBe(1);
  });

  test('taken once more, the record before is due again no more', async () => {
    const { id: attemptId } = await begin();
    await takeTest(attemptId);
    const { completionId } = await worker.learning.sign({ attemptId, name: nameOfWorker(), agreed: true });
    const { finished } = await worker.learning.training();
    expect(finished.map(({ id, isTakenAgain }) => [id === completionId, isTakenAgain])).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  test('another member’s attempt is not there', async () => {
    const { id: attemptId } = await begin();
    await expect(clinic.officer.learning.attempt({ attemptId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('one of Wardline’s', () => {
  test('is kept word for word when somebody first begins it', async () => {
    const here = await world.organization();
    const attempt = await here.worker.learning.begin({ courseId: 'staff-essentials', language: 'en', how: 'go-on' });
    const kept = await withTenant(world.db, here.id, (tx) =>
      tx
        .select()
        .from(courseVersions)
        .where(and(eq(courseVersions.organizationId, here.id), eq(courseVersions.courseId, 'staff-essentials'))),
    );
    const { texts } = await here.officer.course.get({ id: 'staff-essentials' });
    expect(kept).toMatchObject([{ version: attempt.version, language: 'en', content: texts[0]!.markdown }]);
  });
});

describe('a course in two languages', () => {
  test('goes on in the other one at the same section, once the member says so', async () => {
    await freshCourse();
    const { id, revision } = await clinic.officer.course.begin({ title: 'Ours', language: 'en' });
    const own = OwnCourseId.parse(id);
    const texts = (['en', 'es'] as const).map((language) => ({ language, markdown: courseText({ language }) }));
    const saved = await clinic.officer.course.saveDraft({ id: own, basedOn: revision, texts });
    await clinic.officer.course.publish({ id: own, basedOn: saved.revision, note: 'Both', isMaterial: false });
    const { id: attemptId } = await worker.learning.begin({ courseId: own, language: 'en', how: 'go-on' });
    await worker.learning.savePlace({ attemptId, place: 'section-2' });
    expect((await worker.learning.begin({ courseId: own, language: 'es', how: 'go-on' })).id).toBe(attemptId);
    const over = await worker.learning.begin({ courseId: own, language: 'es', how: 'over' });
    expect(over).toMatchObject({ language: 'es', place: 'section-2', course: { language: 'es' } });
  });
});

describe('a new version', () => {
  beforeAll(freshCourse);

  test('leaves who is under way in the old one until they begin over', async () => {
    const { id: attemptId } = await begin();
    const { revision } = await clinic.officer.course.get({ id: courseId });
    const markdown = courseText({ title: 'Locks, keys and doors' });
    const id = OwnCourseId.parse(courseId);
    const saved = await clinic.officer.course.saveDraft({
      id,
      basedOn: revision,
      texts: [{ language: 'en', markdown }],
    });
    await clinic.officer.course.publish({ id, basedOn: saved.revision, note: 'Doors', isMaterial: false });
    expect(await worker.learning.attempt({ attemptId })).toMatchObject({
      version: 1,
      course: { title: 'Locks and keys' },
    });
    expect(await worker.learning.cover({ courseId })).toMatchObject({ version: 2, attempt: { version: 1 } });
    expect((await begin()).id).toBe(attemptId);
    expect(await begin('over')).toMatchObject({ version: 2, place: 'section-1' });
  });
});
