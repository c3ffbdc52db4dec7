import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OwnCourseId } from '../../../shared/domain/course.ts';
import { courseText, publishedCourse } from '../../../test/support/courses.ts';
import { type Clinic, createWorld, type World } from '../../../test/support/world.ts';
import { titleIn, withFacts } from './front-matter.ts';

let world: World;
let clinic: Clinic;
beforeAll(async () => {
  world = await createWorld();
  clinic = await world.organization();
});
afterAll(() => world.close());

const draft = async () => {
  const { id, revision } = await clinic.officer.course.begin({ title: 'Ours', language: 'en' });
  return { id: OwnCourseId.parse(id), basedOn: revision };
};
const english = (markdown: string) => [{ language: 'en' as const, markdown }];

async function passAndSign(
  attemptId: Awaited<ReturnType<typeof clinic.worker.learning.begin>>['id'],
  { scenarios }: Pick<Awaited<ReturnType<typeof clinic.worker.learning.begin>>, 'scenarios'>,
) {
  const own = clinic.worker.learning;
  const lock = scenarios[0]!.now.options.find(({ text }) => text === 'Lock up')!.id;
  await own.choose({ attemptId, scenarioId: 'night', after: [], choice: lock });
  const { test: drawn } = await own.beginTest({ attemptId });
  const order = ['first of six', 'second of six', 'third of six'];
  for (const { id: questionId, type, options } of drawn!) {
    const right =
      type === 'ordering'
        ? options.toSorted((one, other) => order.indexOf(one.text) - order.indexOf(other.text))
        : options.filter(({ text }) => text.startsWith('Right'));
    await own.answerTest({ attemptId, questionId, answer: right.map(({ id }) => id) });
  }
  await own.handIn({ attemptId });
  await own.sign({ attemptId, name: clinic.people['workforce-member'].name, agreed: true });
}

describe('an own course', () => {
  test('begins whole, so that it could be published as it is', async () => {
    const begun = await draft();
    const published = await clinic.officer.course.publish({ ...begun, note: 'First', isMaterial: false });
    expect(published).toMatchObject({
      version: 1,
      hasDraft: false,
      title: 'Ours',
      versions: [{ version: 1, note: 'First' }],
    });
    const { id, basedOn } = { id: begun.id, basedOn: published.revision };
    await expect(clinic.officer.course.publish({ id, basedOn, note: 'Again', isMaterial: false })).rejects.toThrow(
      'This is version 1 already. Change something first.',
    );
  });

  test('begins as a copy of Wardline’s in all its languages, under its own name', async () => {
    const copy = await clinic.officer.course.copy({ from: 'staff-essentials', title: 'Our essentials' });
    expect(copy).toMatchObject({ title: 'Our essentials', isOwn: true, version: null, hasDraft: true });
    const { texts } = await clinic.officer.course.get({ id: 'staff-essentials' });
    expect(copy.texts.map(({ language }) => language)).toEqual(texts.map(({ language }) => language));
    const published = await clinic.officer.course.publish({
      id: OwnCourseId.parse(copy.id),
      basedOn: copy.revision,
      note: 'Ours',
      isMaterial: false,
    });
    expect(published.versions.map(({ version, language }) => [version, language])).toEqual(
      texts.map(({ language }) => [1, language]),
    );
    expect((await clinic.officer.audit.list({ limit: 5, action: 'course.copied' })).events[0]).toMatchObject({
      subjectName: 'Our essentials',
    });
  });

  test('is saved with its problems and published without any, which are said with their line', async () => {
    const begun = await draft();
    const markdown = courseText().replace('type: single', 'type: riddle');
    const line = markdown.split('\n').findIndex((text) => text === 'type: riddle') + 1;
    const saved = await clinic.officer.course.saveDraft({ ...begun, texts: english(markdown) });
    expect(saved).toMatchObject({ title: 'Locks and keys', texts: english(markdown), hasDraft: true });
    await expect(
      clinic.officer.course.publish({ id: begun.id, basedOn: saved.revision, note: 'x', isMaterial: false }),
    ).rejects.toThrow(`English, line ${line}:`);
  });

  test('is in the language that it says it is in', async () => {
    const begun = await draft();
    const saved = await clinic.officer.course.saveDraft({ ...begun, texts: english(courseText({ language: 'es' })) });
    await expect(
      clinic.officer.course.publish({ id: begun.id, basedOn: saved.revision, note: 'x', isMaterial: false }),
    ).rejects.toThrow('Write “language: en”');
  });

  test('that somebody else saved meanwhile is not saved over, nor published', async () => {
    const begun = await draft();
    await clinic.officer.course.saveDraft({ ...begun, texts: english(courseText()) });
    const second = clinic.as('security-official').course;
    await expect(second.saveDraft({ ...begun, texts: english('mine') })).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(second.publish({ ...begun, note: 'x', isMaterial: false })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
  });

  test('can be read in each version as it was taught, and is taught again where the change is material', async () => {
    const id = await publishedCourse(clinic.officer);
    const { id: attemptId, ...begun } = await clinic.worker.learning.begin({
      courseId: id,
      language: 'en',
      how: 'go-on',
    });
    await passAndSign(attemptId, begun);
    const { revision } = await clinic.officer.course.get({ id });
    const changed = courseText({ extra: 'And the window.' });
    const { revision: basedOn } = await clinic.officer.course.saveDraft({
      id,
      basedOn: revision,
      texts: english(changed),
    });
    await clinic.officer.course.publish({ id, basedOn, note: 'Windows too', isMaterial: true });

    const { assigned } = await clinic.worker.learning.training();
    expect(assigned).toMatchObject([{ courseId: id, cause: 'material-change', note: 'Windows too' }]);
    const versionOf = (version: number) => clinic.officer.course.version({ id, version, language: 'en' });
    expect((await versionOf(1))?.markdown).not.toContain('And the window.');
    expect(await versionOf(2)).toMatchObject({
      isMaterial: true,
      markdown: expect.stringContaining('And the window.'),
    });
    expect(await versionOf(3)).toBeNull();
  });

  test('begins anew for whoever was in the middle of it when a material change came, and says so', async () => {
    const id = await publishedCourse(clinic.officer);
    const begin = () => clinic.worker.learning.begin({ courseId: id, language: 'en', how: 'go-on' });
    const { id: attemptId } = await begin();
    const { revision } = await clinic.officer.course.get({ id });
    const { revision: basedOn } = await clinic.officer.course.saveDraft({
      id,
      basedOn: revision,
      texts: english(courseText({ extra: 'And the window.' })),
    });
    await clinic.officer.course.publish({ id, basedOn, note: 'Windows count too', isMaterial: true });
    await expect(clinic.worker.learning.savePlace({ attemptId, place: 'section-2' })).rejects.toThrow('has changed');
    expect(await clinic.worker.learning.cover({ courseId: id })).toMatchObject({
      attempt: null,
      changedSince: 'Windows count too',
    });
    expect(await begin()).toMatchObject({ version: 2, place: 'section-1', answers: {} });
    expect((await clinic.worker.learning.cover({ courseId: id })).changedSince).toBeNull();
  });

  test('that is retired is begun by nobody, and finished by whoever began', async () => {
    const id = await publishedCourse(clinic.officer);
    const attempt = await clinic.worker.learning.begin({ courseId: id, language: 'en', how: 'go-on' });
    await clinic.officer.course.retire({ id, isRetired: true });
    const late = clinic.as('auditor').learning;
    await expect(late.begin({ courseId: id, language: 'en', how: 'go-on' })).rejects.toThrow('taken off the list');
    expect((await late.training()).others.map(({ courseId }) => courseId)).not.toContain(id);
    await passAndSign(attempt.id, attempt);
    expect(await clinic.officer.course.retire({ id, isRetired: false })).toMatchObject({ retiredAt: null });
    await expect(late.begin({ courseId: id, language: 'en', how: 'go-on' })).resolves.toMatchObject({ version: 1 });
  });

  test('of another organization is not there to be taken', async () => {
    const id = await publishedCourse(clinic.officer);
    const { worker } = await world.organization('Elsewhere');
    await expect(worker.learning.begin({ courseId: id, language: 'en', how: 'go-on' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(worker.learning.cover({ courseId: id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('the facts on top', () => {
  test('are changed without touching what follows, and left alone where they cannot be read', () => {
    const changed = withFacts(courseText(), { id: 'other', version: 7, title: 'Keys: a story' });
    expect(titleIn(changed)).toBe('Keys: a story');
    expect(changed.slice(changed.indexOf('## What'))).toBe(courseText().slice(courseText().indexOf('## What')));
    for (const odd of ['', '---', '---\n---', '---\n: [\n---\nx', 'no facts'])
      expect(withFacts(odd, { id: 'x' })).toBe(odd);
  });
});
