import { randomBytes } from 'node:crypto';
import { sql } from 'drizzle-orm';
import Fastify from 'fastify';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { courseFiles, files as fileRows } from '../../../drizzle/schema/index.ts';
import { OwnCourseId } from '../../../shared/domain/course.ts';
import { COURSE_FILE_MAX_BYTES, CourseFile, COURSES_MAX_BYTES } from '../../../shared/domain/course-file.ts';
import { FileId } from '../../../shared/domain/file.ts';
import type { Role } from '../../../shared/domain/member.ts';
import { CourseFileName } from '../../../shared/training/course-file-name.ts';
import { courseText } from '../../../test/support/courses.ts';
import { type Clinic, createWorld, type World } from '../../../test/support/world.ts';
import { OrgContext } from '../../context.ts';
import { withTenant } from '../../database/tenant.ts';
import { theRow } from '../../errors.ts';
import { answerFailure } from '../../http/failures.ts';
import { removeFile } from '../file/service.ts';
import { routeCourseFiles } from './files-route.ts';

let world: World;
let clinic: Clinic;
beforeAll(async () => {
  world = await createWorld();
  clinic = await world.organization();
});
afterAll(() => world.close());

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
/** Another picture each time: what follows a PNG's end is not looked at. */
const picture = () => Buffer.concat([png, randomBytes(8)]);
const pdf = () => Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(40)]);
const contextOf = (of: Clinic, role: Role) => new OrgContext(world.db, of.id, of.people[role], world.clock.now);

const tamper = (statement: ReturnType<typeof sql>) => withTenant(world.db, clinic.id, (tx) => tx.execute(statement));

/** The routes themselves, asked by somebody of a clinic. */
async function filesOf(of: Clinic, role: Role = 'compliance-officer') {
  const app = Fastify();
  app.setErrorHandler(answerFailure);
  const session = {
    id: 's',
    accountId: 'a',
    how: 'password' as const,
    isConfirmed: true,
    startedAt: new Date(),
    lastUsedAt: new Date(),
    hasSecondFactor: true,
    secondFactorDueAt: null,
  };
  await routeCourseFiles(app, world.foyer.files, async () => ({ kind: 'member', org: contextOf(of, role), session }));
  return {
    add: (course: string, uploadedAs: string, payload: Buffer) =>
      app.inject({
        method: 'POST',
        url: `/course-files/${course}`,
        headers: { 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(uploadedAs) },
        payload,
      }),
    get: (course: string, name: string) => app.inject({ method: 'GET', url: `/course-files/${course}/${name}` }),
  };
}

async function draft() {
  const { id, revision } = await clinic.officer.course.begin({ title: 'Ways out', language: 'en' });
  return { id: OwnCourseId.parse(id), basedOn: revision };
}

async function publishSaying(begun: Awaited<ReturnType<typeof draft>>, extra: string) {
  const texts = [{ language: 'en' as const, markdown: courseText({ extra }) }];
  const { revision } = await clinic.officer.course.saveDraft({ ...begun, texts });
  return clinic.officer.course.publish({ id: begun.id, basedOn: revision, note: 'Shown', isMaterial: false });
}

describe('a file of a course', () => {
  test('gets a name of its own, which it keeps, and the same content once more is the same file', async () => {
    const files = await filesOf(clinic);
    const { id } = await draft();
    const first = picture();
    const added = await files.add(id, 'Plan für den 2. Stock.PNG', first);
    expect([added.statusCode, added.json().name]).toEqual([201, 'plan-fur-den-2-stock.png']);
    expect((await files.add(id, 'again.png', first)).json().name).toBe('plan-fur-den-2-stock.png');
    expect((await files.add(id, 'Plan für den 2. Stock.png', picture())).json().name).toBe(
      'plan-fur-den-2-stock-2.png',
    );
    expect((await files.add(id, '???', pdf())).json().name).toBe('file.pdf');
    const { files: listed } = await clinic.officer.course.get({ id });
    expect(listed.map(({ name }) => name).toSorted()).toEqual([
      'file.pdf',
      'plan-fur-den-2-stock-2.png',
      'plan-fur-den-2-stock.png',
    ]);
    const [event] = (await clinic.officer.audit.list({ limit: 1, action: 'course.file-added' })).events;
    expect(event).toMatchObject({ subjectName: 'Ways out' });
  });

  test('is a picture or a PDF by its content, of a size that is said', async () => {
    const files = await filesOf(clinic);
    const { id } = await draft();
    for (const [name, content] of [
      ['page.png', Buffer.from('<html><script>alert(1)</script></html>')],
      ['drawing.png', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')],
      ['notes.txt', Buffer.from('Notes')],
    ] as const) {
      const refused = await files.add(id, name, content);
      expect([refused.statusCode, refused.json().message]).toEqual([
        415,
        'A course shows PNG, JPEG and WebP pictures and PDF documents. By its content this file is none of them.',
      ]);
    }
    const large = await files.add(id, 'large.png', Buffer.concat([png, Buffer.alloc(COURSE_FILE_MAX_BYTES)]));
    expect(large.statusCode).toBe(413);
    expect((await clinic.officer.course.get({ id })).files).toEqual([]);
  });

  test('is added by those alone who write courses, and to a course of their own', async () => {
    const { id } = await draft();
    expect((await (await filesOf(clinic, 'workforce-member')).add(id, 'a.png', picture())).statusCode).toBe(403);
    const stranger = await world.organization('Stranger Clinic');
    const theirs = await filesOf(stranger);
    expect((await theirs.add(id, 'a.png', picture())).statusCode).toBe(404);
    expect((await theirs.add('staff-essentials', 'a.png', picture())).statusCode).toBe(404);
    expect(await stranger.officer.file.list({})).toMatchObject({ total: 0 });
  });

  test('is shown to learners once a published text shows it, and to nobody outside', async () => {
    const files = await filesOf(clinic);
    const begun = await draft();
    const content = picture();
    await files.add(begun.id, 'exit.png', content);
    await files.add(begun.id, 'draft.png', picture());
    await files.add(begun.id, 'policy.pdf', pdf());
    const learner = await filesOf(clinic, 'workforce-member');
    expect((await learner.get(begun.id, 'exit.png')).statusCode).toBe(404);
    expect((await files.get(begun.id, 'exit.png')).statusCode).toBe(200);

    await publishSaying(begun, '![The way out](file:exit.png) and [our policy](file:policy.pdf).');
    const shown = await learner.get(begun.id, 'exit.png');
    expect(shown.rawPayload).toEqual(content);
    expect(shown.headers).toMatchObject({
      'content-type': 'image/png',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'content-disposition': expect.stringMatching(/^inline/),
    });
    const document = await learner.get(begun.id, 'policy.pdf');
    expect(document.headers['content-disposition']).toMatch(/^attachment; filename="policy.pdf"/);
    expect((await learner.get(begun.id, 'draft.png')).statusCode).toBe(404);
    expect((await learner.get(begun.id, '..%2f..%2fexit.png')).statusCode).toBe(404);
    const stranger = await filesOf(await world.organization('Curious Clinic'));
    expect((await stranger.get(begun.id, 'exit.png')).statusCode).toBe(404);
  });

  test('goes on being shown by the version that showed it, also when the next one doesn’t', async () => {
    const files = await filesOf(clinic);
    const begun = await draft();
    await files.add(begun.id, 'exit.png', picture());
    const first = await publishSaying(begun, '![The way out](file:exit.png)');
    await publishSaying({ id: begun.id, basedOn: first.revision }, 'No picture any more.');
    expect((await (await filesOf(clinic, 'workforce-member')).get(begun.id, 'exit.png')).statusCode).toBe(200);
  });

  test('keeps a course from being published that names one it doesn’t have, with the line', async () => {
    const begun = await draft();
    await expect(publishSaying(begun, '![The way out](file:exit.png)')).rejects.toThrow(
      /^English, line \d+: This course has no file “exit.png”. Add it below the text.$/,
    );
  });

  test('is shown by a copy of the course too', async () => {
    const files = await filesOf(clinic);
    const begun = await draft();
    await files.add(begun.id, 'exit.png', picture());
    const copy = await clinic.officer.course.copy({ from: begun.id, title: 'A copy' });
    expect(copy.files.map(({ name }) => name)).toEqual(['exit.png']);
    expect((await files.get(copy.id, 'exit.png')).statusCode).toBe(200);
  });

  test('is kept with what was taught, long after six years', async () => {
    const begun = await draft();
    const { name } = CourseFile.pick({ name: true }).parse(
      (await (await filesOf(clinic)).add(begun.id, 'Kept for long.png', picture())).json(),
    );
    expect(name).toBe('kept-for-long.png');
    const { items } = await clinic.officer.file.list({ q: 'Kept for long' });
    expect(items).toMatchObject([{ isOfCourse: true, retainedUntilOn: null }]);
    world.clock.pass({ days: 7 * 366 });
    await expect(
      removeFile(contextOf(clinic, 'compliance-officer'), world.foyer.files, FileId.parse(items[0]?.id)),
    ).rejects.toThrow('This file belongs to a course');
  });

  test('that was taught can be changed or taken away by nobody, in the database either', async () => {
    const files = await filesOf(clinic);
    const begun = await draft();
    await files.add(begun.id, 'exit.png', picture());
    const first = await publishSaying(begun, '![The way out](file:exit.png)');
    await publishSaying({ id: begun.id, basedOn: first.revision }, 'No picture any more.');
    await expect(clinic.officer.course.removeFile({ id: begun.id, name: 'exit.png' })).rejects.toThrow(
      'A published version names “exit.png”: it is kept with what was taught.',
    );
    await expect(tamper(sql`update course_files set name = 'other.png'`)).rejects.toMatchObject({
      cause: { code: '42501' },
    });
    await expect(tamper(sql`delete from course_files`)).rejects.toMatchObject({ cause: { code: '23001' } });
    expect((await clinic.officer.course.get({ id: begun.id })).files).toHaveLength(1);
  });

  test('that was never taught is taken off, gives its name free, and stays among the files for its time', async () => {
    const files = await filesOf(clinic);
    const begun = await draft();
    await files.add(begun.id, 'floor-plan.png', picture());
    await files.add(begun.id, 'plan.png', picture());
    await publishSaying(begun, '![The floor](file:floor-plan.png)');
    const { id } = begun;
    expect((await clinic.officer.course.removeFile({ id, name: 'plan.png' })).files).toMatchObject([
      { name: 'floor-plan.png' },
    ]);
    expect((await files.get(id, 'plan.png')).statusCode).toBe(404);
    await expect(clinic.officer.course.removeFile({ id, name: 'plan.png' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    const [kept] = (await clinic.officer.file.list({ q: 'plan.png', size: 1 })).items;
    expect(kept).toMatchObject({ name: 'plan.png', isOfCourse: false, removedAt: null });
    expect(kept?.retainedUntilOn).toMatch(/^\d{4}-/);
    const [event] = (await clinic.officer.audit.list({ limit: 1, action: 'course.file-removed' })).events;
    expect(event).toMatchObject({ before: { file: 'plan.png' }, after: null });
    const next = picture();
    expect((await files.add(id, 'plan.png', next)).json().name).toBe('plan.png');
    expect((await files.get(id, 'plan.png')).rawPayload).toEqual(next);
  });

  test('is taken off by those alone who write courses, and never from another organization’s', async () => {
    const { id } = await draft();
    await (await filesOf(clinic)).add(id, 'exit.png', picture());
    const named = { id, name: 'exit.png' };
    await expect(clinic.worker.course.removeFile(named)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const stranger = await world.organization('Remover Clinic');
    await expect(stranger.officer.course.removeFile(named)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await clinic.officer.course.get({ id })).files).toHaveLength(1);
  });

  test('is refused where the organization’s courses take up all the room, and what is removed makes some', async () => {
    const crowded = await world.organization('Crowded Clinic');
    const { id } = await crowded.officer.course.begin({ title: 'Full', language: 'en' });
    const files = await filesOf(crowded);
    await files.add(id, 'small.png', picture());
    await withTenant(world.db, crowded.id, async (tx) => {
      const fileId = FileId.parse(newId());
      const small = theRow(await tx.select().from(fileRows));
      await tx.insert(fileRows).values({ ...small, id: fileId, bytes: COURSES_MAX_BYTES });
      const named = theRow(await tx.select().from(courseFiles));
      await tx.insert(courseFiles).values({ ...named, fileId, name: CourseFileName.parse('large.png') });
    });
    const refused = await files.add(id, 'more.png', picture());
    expect([refused.statusCode, refused.json().message]).toEqual([
      413,
      expect.stringContaining('take up 2,048 of at most 2,048 MB'),
    ]);
    await crowded.officer.course.removeFile({ id: OwnCourseId.parse(id), name: 'large.png' });
    expect((await files.add(id, 'more.png', picture())).statusCode).toBe(201);
  });
});
