import rateLimit from '@fastify/rate-limit';
import { sql } from 'drizzle-orm';
import Fastify from 'fastify';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { packedFiles, packedParts } from '../../../drizzle/schema/index.ts';
import { OwnCourseId } from '../../../shared/domain/course.ts';
import { COURSES_MAX_BYTES } from '../../../shared/domain/course-file.ts';
import { MOST_COURSE_PACKAGES } from '../../../shared/domain/course-package.ts';
import { FileId } from '../../../shared/domain/file.ts';
import type { Role } from '../../../shared/domain/member.ts';
import type { PackageProgress } from '../../../shared/training/package-progress.ts';
import { packageFiles, packageZip } from '../../../test/support/packages.ts';
import { type Clinic, createWorld, type World } from '../../../test/support/world.ts';
import { zipOf } from '../../../test/support/zip.ts';
import { systemContextOf } from '../../auth/system.ts';
import { OrgContext } from '../../context.ts';
import { withTenant } from '../../database/tenant.ts';
import { answerFailure } from '../../http/failures.ts';
import { holdChain } from '../audit/chain.ts';
import { sweepContents } from './contents.ts';
import { routePackages } from './route.ts';

let world: World;
let clinic: Clinic;
beforeAll(async () => {
  world = await createWorld();
  clinic = await world.organization();
});
afterAll(() => world.close());

/** The routes themselves, asked by somebody of a clinic; what a package holds is asked for by nobody. */
async function routesOf(of: Clinic, role: Role = 'compliance-officer') {
  const app = Fastify({ routerOptions: { maxParamLength: 512 } });
  app.setErrorHandler(answerFailure);
  await app.register(rateLimit, { global: false });
  const org = new OrgContext(world.db, of.id, of.people[role], world.clock.now);
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
  const parts = { ...world.foyer, publicOrigin: 'https://wardline.example' };
  await routePackages(app, parts, async () => ({ kind: 'member', org, session }));
  const post = (url: string, payload: Buffer, name: string) =>
    app.inject({
      method: 'POST',
      url,
      headers: {
        'content-type': 'application/octet-stream',
        'x-file-name': encodeURIComponent(name),
        'x-course-language': 'es',
      },
      payload,
    });
  return {
    bring: (zip: Buffer, name = 'Fire safety.zip') => post('/course-packages', zip, name),
    add: (course: string, zip: Buffer, name = 'Fire safety.zip') => post(`/course-packages/${course}`, zip, name),
    get: (url: string, headers: Record<string, string> = {}) => app.inject({ method: 'GET', url, headers }),
  };
}

async function imported(zip = packageZip('1.2')) {
  const routes = await routesOf(clinic);
  const answer = await routes.bring(zip);
  expect(answer.statusCode).toBe(201);
  const id = OwnCourseId.parse(answer.json().id);
  return { id, routes, course: await clinic.officer.course.get({ id }) };
}

/** How many files packages have unpacked to here. */
const packed = () => withTenant(world.db, clinic.id, (tx) => tx.$count(packedFiles));

/** The course as it was imported, published and begun by a worker. */
async function begun(zip = packageZip('1.2')) {
  const { id, routes, course } = await imported(zip);
  await clinic.officer.course.publish({ id, basedOn: course.revision, note: 'First', isMaterial: false });
  const attempt = await clinic.worker.learning.begin({ courseId: id, language: 'es', how: 'go-on' });
  const { address } = await clinic.worker.learning.openPackage({ attemptId: attempt.id });
  return { id, routes, attempt, address, folder: address.replace(/lesson\/index\.html.*$/, '') };
}

const progress = (change: Partial<PackageProgress> = {}): PackageProgress => ({
  location: '2',
  suspendData: 'page 2',
  completion: 'incomplete',
  success: 'unknown',
  score: null,
  ...change,
});

describe('a package that is imported', () => {
  test('becomes a draft with what it says of itself, whole but for what only people know', async () => {
    const { course } = await imported();
    expect(course).toMatchObject({
      title: 'Fire & safety',
      version: null,
      packages: [{ name: 'fire-safety.zip', standard: '1.2', title: 'Fire & safety' }],
    });
    expect(course.texts).toMatchObject([{ language: 'es', markdown: expect.stringContaining('passMark: 75') }]);
    expect((await clinic.officer.audit.list({ limit: 1, action: 'course.imported' })).events).toMatchObject([
      { subjectName: 'Fire & safety' },
    ]);
    const { items } = await clinic.officer.file.list({ q: 'Fire safety.zip' });
    expect(items[0]).toMatchObject({ mediaType: 'application/zip', isOfCourse: true, retainedUntilOn: null });
  });

  test('is refused where it is none, and nothing of it stays', async () => {
    const routes = await routesOf(clinic);
    const before = (await clinic.officer.course.list()).length;
    const kept = (await clinic.officer.file.list({})).total;
    const page = await routes.bring(Buffer.from('<html></html>'));
    expect([page.statusCode, page.json().message]).toEqual([
      415,
      expect.stringContaining('A package is a ZIP archive'),
    ]);
    const empty = await routes.bring(zipOf([{ path: 'notes.txt', content: 'x' }]));
    expect([empty.statusCode, empty.json().message]).toEqual([400, expect.stringContaining('no imsmanifest.xml')]);
    const broken = await routes.bring(zipOf([...packageFiles('1.2'), { path: 'odd.bin', content: 'four', claims: 9 }]));
    expect([broken.statusCode, broken.json().message]).toEqual([400, expect.stringContaining('can’t be unpacked')]);
    expect((await clinic.officer.course.list()).length).toBe(before);
    expect((await clinic.officer.file.list({})).total).toBe(kept);
  });

  test('is brought in by those alone who write courses, and added to their own courses alone', async () => {
    const { id, routes } = await imported();
    expect((await (await routesOf(clinic, 'workforce-member')).bring(packageZip('1.2'))).statusCode).toBe(403);
    const stranger = await world.organization('Stranger Clinic');
    expect((await (await routesOf(stranger)).add(id, packageZip('1.2'))).statusCode).toBe(404);
    const next = await routes.add(id, packageZip('2004'));
    expect([next.statusCode, next.json()]).toEqual([201, expect.objectContaining({ name: 'fire-safety-2.zip' })]);
    expect((await clinic.officer.course.get({ id })).packages).toHaveLength(2);
    await expect(stranger.officer.course.tryPackage({ id, name: 'fire-safety.zip' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  test('is unpacked before the organization’s changes wait for it, and nothing of it stays where it is refused then', async () => {
    const { id, routes } = await imported();
    for (let more = 2; more < MOST_COURSE_PACKAGES; more++) await routes.add(id, packageZip('1.2'));
    const before = await packed();
    const both = await withTenant(world.db, clinic.id, async (tx) => {
      await holdChain(tx, clinic.id);
      // One more than the course takes, which neither knows before it is its turn.
      const adding = [routes.add(id, packageZip('1.2')), routes.add(id, packageZip('2004'))];
      const answers = Promise.all(adding.map(async (one) => (await one).statusCode));
      await vi.waitFor(async () => expect(await packed()).toBe(before + 8), { timeout: 10_000, interval: 50 });
      return { answers };
    });
    expect((await both.answers).toSorted((one, other) => one - other)).toEqual([201, 409]);
    expect(await packed()).toBe(before + 4);
  });

  test('is taken off where it was never taught, with what it unpacked to unless a copy of the course has it', async () => {
    const { id, routes } = await imported();
    const { id: copy } = await clinic.officer.course.copy({ from: id, title: 'A copy' });
    const before = await packed();
    const named = { name: 'fire-safety.zip' };
    expect((await clinic.officer.course.removeFile({ id, ...named })).packages).toEqual([]);
    expect(await packed()).toBe(before);
    const { address } = await clinic.officer.course.tryPackage({ id: OwnCourseId.parse(copy), ...named });
    await clinic.officer.course.removeFile({ id: OwnCourseId.parse(copy), ...named });
    expect(await packed()).toBe(before - 4);
    expect((await routes.get(address)).statusCode).toBe(404);
    expect((await routes.add(id, packageZip('2004'))).json()).toMatchObject({ ...named, standard: '2004' });
  });

  test('that was taught stays, and so does what it unpacks to, in the database either', async () => {
    const { id, address, routes } = await begun();
    await expect(clinic.officer.course.removeFile({ id, name: 'fire-safety.zip' })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    for (const table of ['course_packages', 'packed_parts', 'packed_files'])
      await expect(
        withTenant(world.db, clinic.id, (tx) => tx.execute(sql`delete from ${sql.identifier(table)}`)),
      ).rejects.toMatchObject({ cause: { code: '23001' } });
    expect((await routes.get(address)).statusCode).toBe(200);
  });

  test('that was broken off is swept a day later, and what a course has stays', async () => {
    await imported();
    const before = await packed();
    const fileId = FileId.parse(newId());
    const left = { organizationId: clinic.id, fileId, path: 'index.html' };
    await withTenant(world.db, clinic.id, async (tx) => {
      await tx.insert(packedFiles).values({ ...left, bytes: 1 });
      await tx.insert(packedParts).values({ ...left, part: 0, content: Buffer.from('x') });
    });
    const sweepAfter = (hours: number) =>
      sweepContents(
        systemContextOf(
          world.db,
          clinic.id,
          'sweep-files',
          () => new Date(world.clock.now().getTime() + hours * 3_600_000),
        ),
      );
    await sweepAfter(23);
    expect(await packed()).toBe(before + 1);
    await sweepAfter(25);
    expect(await packed()).toBe(before);
  });

  test('is refused where the organization’s courses take up all the room, before it is unpacked', async () => {
    const crowded = await world.organization('Crowded Clinic');
    const routes = await routesOf(crowded);
    const id = OwnCourseId.parse((await routes.bring(packageZip('1.2'))).json().id);
    const { items } = await crowded.officer.file.list({});
    await withTenant(world.db, crowded.id, (tx) =>
      tx.insert(packedFiles).values({
        organizationId: crowded.id,
        fileId: FileId.parse(items[0]?.id),
        path: 'film.mp4',
        bytes: COURSES_MAX_BYTES,
      }),
    );
    for (const refused of [await routes.bring(packageZip('1.2')), await routes.add(id, packageZip('1.2'))])
      expect([refused.statusCode, refused.json().message]).toEqual([413, expect.stringContaining('2,048 MB')]);
    await crowded.officer.course.removeFile({ id, name: 'fire-safety.zip' });
    expect((await routes.add(id, packageZip('1.2'))).statusCode).toBe(201);
  });

  test('takes the place of a test, which the course’s text may not have besides', async () => {
    const { id, course } = await imported();
    const [text] = course.texts;
    const publishing = async (markdown: string) => {
      const { revision } = await clinic.officer.course.get({ id });
      const saved = await clinic.officer.course.saveDraft({
        id,
        basedOn: revision,
        texts: [{ language: 'es', markdown }],
      });
      return clinic.officer.course.publish({ id, basedOn: saved.revision, note: 'First', isMaterial: false });
    };
    await expect(publishing(text!.markdown.replace('draw: 0', 'draw: 1'))).rejects.toThrow('says itself who passed');
    await expect(publishing(text!.markdown.replace('fire-safety.zip', 'other.zip'))).rejects.toThrow(
      'This course has no package “other.zip”',
    );
  });
});

describe('a package that is played', () => {
  test('is opened by its learner alone, at an address that opens nothing else and not for long', async () => {
    const { attempt, routes, address, folder } = await begun();
    await expect(clinic.officer.learning.openPackage({ attemptId: attempt.id })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect((await routes.get(address)).statusCode).toBe(200);
    for (const path of ['other.html', '..%2f..%2fpackage.json', '%2e%2e/files'])
      expect([path, (await routes.get(folder + path)).statusCode]).toEqual([path, 404]);
    expect((await routes.get(address.replace(/\/packages\/1\.../, '/packages/1.AA'))).statusCode).toBe(404);
    // Each of these would be decoded to the same pass, and stand in the policy as a source of its own.
    for (const more of ['%20*%20', '%0A', '%3B', '%2B']) {
      const widened = await routes.get(address.replace(/\/packages\/1\.../, `$&${more}`));
      expect([more, widened.statusCode]).toEqual([more, 404]);
      expect(widened.headers['content-security-policy']).toBe("sandbox; default-src 'none'");
    }
    world.clock.pass({ hours: 5 });
    const late = await routes.get(address);
    expect([late.statusCode, late.json().message]).toEqual([404, expect.stringContaining('Load the course again')]);
  });

  test('runs in an origin of its own, and may ask nobody but itself', async () => {
    const { routes, address, folder } = await begun();
    const page = await routes.get(address);
    const policy = String(page.headers['content-security-policy']);
    expect(policy).toMatch(/^sandbox allow-scripts allow-forms; default-src http:\/\/localhost(?::80)?\/packages\/1\./);
    expect(policy).not.toContain('allow-same-origin');
    expect(policy).toContain('https://wardline.example/packages/1.');
    expect(page.headers).toMatchObject({ 'content-type': 'text/html', 'referrer-policy': 'no-referrer' });
    // Before the page's own scripts, and no byte of the page is lost.
    expect(page.body).toContain('<head><script src="../.wardline/api.js"></script><title>Lesson</title>');
    const api = await routes.get(`${folder}.wardline/api.js`);
    expect(api.body).toContain('Scorm12API');
    expect(api.body).toContain('"passMark":75,"progress":null');
  });

  test('is shown in the console’s frame, and not in a tab of its own or as part of the console', async () => {
    const { routes, address, folder } = await begun();
    const asked = async (url: string, use: string, from: string) =>
      (await routes.get(url, { 'sec-fetch-dest': use, 'sec-fetch-site': from })).statusCode;
    expect(await asked(address, 'iframe', 'same-origin')).toBe(200);
    expect(await asked(`${folder}lesson/lesson.js`, 'script', 'cross-site')).toBe(200);
    for (const use of ['document', 'serviceworker', 'embed', 'object'])
      expect([use, await asked(address, use, 'cross-site')]).toEqual([use, 404]);
    expect(await asked(`${folder}lesson/lesson.js`, 'script', 'same-origin')).toBe(404);
  });

  test('gives so many pages a minute by one pass, while others and its films go on', async () => {
    const { routes, address, folder } = await begun();
    const pages = await Promise.all(Array.from({ length: 300 }, () => routes.get(address)));
    expect(new Set(pages.map(({ statusCode }) => statusCode))).toEqual(new Set([200]));
    for (const page of [address, `${folder}.wardline/api.js`]) {
      const refused = await routes.get(page);
      expect([refused.statusCode, refused.json().message]).toEqual([429, expect.stringContaining('Wait a minute')]);
    }
    expect((await routes.get(`${folder}lesson/film.mp4`)).statusCode).toBe(200);
    const { id } = await imported();
    const { address: other } = await clinic.officer.course.tryPackage({ id, name: 'fire-safety.zip' });
    expect((await routes.get(other)).statusCode).toBe(200);
  });

  test('is told the pass mark of its course, and nothing once its attempt is over', async () => {
    const { id, routes, course } = await imported();
    const [text] = course.texts;
    const markdown = text!.markdown.replace('passMark: 75', 'passMark: 85');
    const saved = await clinic.officer.course.saveDraft({
      id,
      basedOn: course.revision,
      texts: [{ language: 'es', markdown }],
    });
    await clinic.officer.course.publish({ id, basedOn: saved.revision, note: 'First', isMaterial: false });
    const own = clinic.worker.learning;
    const { id: attemptId } = await own.begin({ courseId: id, language: 'es', how: 'go-on' });
    const { address } = await own.openPackage({ attemptId });
    const api = address.replace(/lesson\/index\.html.*$/, '.wardline/api.js');
    expect((await routes.get(api)).body).toContain('"passMark":85');
    await own.savePackage({ attemptId, progress: progress({ completion: 'completed', score: 90 }) });
    await own.handIn({ attemptId });
    expect((await routes.get(api)).statusCode).toBe(404);
  });

  test('stays passed when a page of it that was open before tells what it knew', async () => {
    const { attempt } = await begun();
    const own = clinic.worker.learning;
    const passed = progress({ completion: 'completed', success: 'passed', score: 90 });
    await own.savePackage({ attemptId: attempt.id, progress: passed });
    await own.savePackage({ attemptId: attempt.id, progress: progress({ location: '1' }) });
    expect((await own.handIn({ attemptId: attempt.id })).result).toMatchObject({ score: 90, hasPassed: true });
  });

  test('gives its films in the parts that are asked for', async () => {
    const { routes, folder } = await begun();
    const film = Buffer.from(packageFiles('1.2').find(({ path }) => path.endsWith('.mp4'))!.content);
    const part = (range: string) => routes.get(`${folder}lesson/film.mp4`, { range });
    expect((await routes.get(`${folder}lesson/film.mp4`)).rawPayload).toEqual(film);
    const middle = await part('bytes=100-199');
    expect([middle.statusCode, middle.headers['content-range']]).toEqual([206, 'bytes 100-199/3000']);
    expect(middle.rawPayload).toEqual(film.subarray(100, 200));
    expect((await part('bytes=-10')).rawPayload).toEqual(film.subarray(2990));
    expect((await part('bytes=2990-')).rawPayload).toEqual(film.subarray(2990));
    expect((await part('bytes=9000-')).statusCode).toBe(200);
  });

  test('goes on where its learner was, and makes a record with score and certificate when it is signed', async () => {
    const { id, attempt, routes, folder } = await begun();
    const own = clinic.worker.learning;
    await own.savePackage({ attemptId: attempt.id, progress: progress() });
    expect((await routes.get(`${folder}.wardline/api.js`)).body).toContain('"suspendData":"page 2"');
    await expect(own.handIn({ attemptId: attempt.id })).rejects.toThrow('The lesson is not at its end yet');
    await expect(
      clinic.officer.learning.savePackage({ attemptId: attempt.id, progress: progress() }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });

    await own.savePackage({
      attemptId: attempt.id,
      progress: progress({ completion: 'completed', success: 'passed', score: 90 }),
    });
    expect((await own.attempt({ attemptId: attempt.id })).package).toEqual({
      isFinished: true,
      hasFailed: false,
      score: 90,
    });
    expect((await own.handIn({ attemptId: attempt.id })).result).toMatchObject({ score: 90, hasPassed: true });
    await expect(own.savePackage({ attemptId: attempt.id, progress: progress() })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    await own.sign({ attemptId: attempt.id, name: clinic.people['workforce-member'].name, agreed: true });
    expect((await own.training()).finished).toMatchObject([{ courseId: id, score: 90 }]);
    expect((await clinic.worker.certificate.mine()).length).toBeGreaterThan(0);
  });

  test.each<[string, Partial<PackageProgress>, boolean]>([
    ['says that it was failed', { completion: 'completed', success: 'failed', score: 95 }, false],
    ['says that it was failed, and gives no score', { completion: 'completed', success: 'failed' }, false],
    ['says nothing of passing, and gives too low a score', { completion: 'completed', score: 74 }, false],
    ['says nothing of passing, and gives a score that is enough', { completion: 'completed', score: 75 }, true],
    ['says no more than that it is at its end', { completion: 'completed' }, true],
  ])('%s', async (_what, said, hasPassed) => {
    const { attempt } = await begun();
    const own = clinic.worker.learning;
    await own.savePackage({ attemptId: attempt.id, progress: progress(said) });
    expect((await own.handIn({ attemptId: attempt.id })).result).toMatchObject({ hasPassed });
    if (hasPassed) return;
    const again = await own.tryAgain({ attemptId: attempt.id });
    expect([again.place, again.package]).toEqual(['section-1', { isFinished: false, hasFailed: false, score: null }]);
  });

  test('keeps no more than its standard lets it', async () => {
    const { attempt } = await begun();
    const tooMuch = progress({ suspendData: 'x'.repeat(64_001) });
    await expect(
      clinic.worker.learning.savePackage({ attemptId: attempt.id, progress: tooMuch }),
    ).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });
});
