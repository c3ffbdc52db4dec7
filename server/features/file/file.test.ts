import { createHash, randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { sql } from 'drizzle-orm';
import Fastify, { type FastifyInstance } from 'fastify';
import S3rver from 's3rver';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FileId, retainedUntil, type StoredFile } from '../../../shared/domain/file.ts';
import type { Role } from '../../../shared/domain/member.ts';
import { type Clinic, createWorld, type World } from '../../../test/support/world.ts';
import type { FilePlace } from '../../config.ts';
import { OrgContext } from '../../context.ts';
import { withTenant } from '../../database/tenant.ts';
import { answerFailure } from '../../http/failures.ts';
import { receive } from './arrive.ts';
import { routeFiles } from './route.ts';
import { openStorages } from './storages.ts';
import { sweepStorages } from './sweep.ts';

const MEGABYTE = 1024 * 1024;
const pdf = (bytes = 2000) => Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(bytes - 9)]);
const sha256Of = (content: Buffer) => createHash('sha256').update(content).digest('hex');

let world: World;
let folder: string;
let s3: S3rver;
let places: Record<FilePlace['kind'], FilePlace>;
beforeAll(async () => {
  world = await createWorld();
  folder = await mkdtemp(join(tmpdir(), 'wardline-files-'));
  s3 = new S3rver({
    port: 0,
    address: '127.0.0.1',
    silent: true,
    directory: join(folder, 's3'),
    configureBuckets: [{ name: 'wardline', configs: [] }],
  });
  const { port } = await s3.run();
  places = {
    database: { kind: 'database' },
    folder: { kind: 'folder', folder: join(folder, 'kept') },
    s3: {
      kind: 's3',
      bucket: `http://127.0.0.1:${port}/wardline`,
      region: 'us-east-1',
      accessKeyId: 'S3RVER',
      secretAccessKey: 'S3RVER',
    },
  };
});
afterAll(async () => {
  await s3.close();
  await world.close();
  await rm(folder, { recursive: true, force: true });
});

const never = () => Promise.reject(new Error('It was stored'));

/** The routes themselves over one storage, asked by somebody of a clinic. */
async function filesOf(clinic: Clinic, kind: FilePlace['kind'] = 'database', role: Role = 'compliance-officer') {
  const app: FastifyInstance = Fastify();
  app.setErrorHandler(answerFailure);
  const org = new OrgContext(world.db, clinic.id, clinic.people[role], world.clock.now);
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
  const storages = openStorages(places[kind], join(folder, 'arriving'));
  await routeFiles(app, storages, async () => ({ kind: 'member', org, session }));
  return {
    org,
    upload: (name: string, payload: Buffer) =>
      app.inject({
        method: 'POST',
        url: '/files',
        headers: { 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(name) },
        payload,
      }),
    keep: async (name = 'Policy.pdf', payload: Buffer = pdf()) =>
      (
        await app.inject({
          method: 'POST',
          url: '/files',
          headers: { 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(name) },
          payload,
        })
      ).json<StoredFile>(),
    download: (id: string) => app.inject({ method: 'GET', url: `/files/${id}` }),
    remove: (id: string) => app.inject({ method: 'DELETE', url: `/files/${id}` }),
  };
}

describe.each(['database', 'folder', 's3'] as const)('in the %s', (kind) => {
  test('a document comes back as it was given, with headers that let nobody run it', async () => {
    const clinic = await world.organization();
    const files = await filesOf(clinic, kind);
    const content = pdf(3 * MEGABYTE + 17);
    const response = await files.upload('Risk analysis 2026 – Übersicht.pdf', content);
    expect(response.statusCode).toBe(201);
    const kept = response.json<StoredFile>();
    expect(kept).toMatchObject({
      name: 'Risk analysis 2026 – Übersicht.pdf',
      mediaType: 'application/pdf',
      bytes: content.length,
      sha256: sha256Of(content),
    });

    const back = await files.download(kept.id);
    expect(sha256Of(back.rawPayload)).toBe(kept.sha256);
    expect(back.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(content.length),
      'content-disposition': `attachment; filename="Risk analysis 2026 _ _bersicht.pdf"; filename*=UTF-8''Risk%20analysis%202026%20%E2%80%93%20%C3%9Cbersicht.pdf`,
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    });
    expect(await readdir(join(folder, 'arriving'))).toEqual([]);
  });

  test('content that a crash left without a file on record is removed after a day, and nothing else', async () => {
    const [clinic, other] = [await world.organization(), await world.organization('Elsewhere')];
    const kept = (await (await filesOf(clinic, kind)).keep()).id;
    const storages = openStorages(places[kind], join(folder, 'arriving'));
    const left = FileId.parse(newId());
    const content = pdf();
    const path = join(folder, left);
    await writeFile(path, content);
    const orgOf = ({ id, people }: Clinic, days: number) =>
      new OrgContext(world.db, id, people['compliance-officer'], () => new Date(Date.now() + days * 86_400_000));
    for (const one of [clinic, other]) {
      const arrived = { path, bytes: content.length, sha256: sha256Of(content), mediaType: 'application/pdf' };
      await storages.current.write(orgOf(one, 0), left, arrived);
    }
    const listed = async (one: Clinic) => {
      const ids = [];
      for await (const id of storages.current.list(orgOf(one, 0))) ids.push(id);
      return ids;
    };

    await sweepStorages(orgOf(clinic, 0.9), storages);
    expect(new Set(await listed(clinic)), 'an upload may be under way').toEqual(new Set([kept, left]));
    await sweepStorages(orgOf(clinic, 1.1), storages);
    expect(await listed(clinic)).toEqual([kept]);
    expect((await (await filesOf(clinic, kind)).download(kept)).statusCode).toBe(200);
    expect(await listed(other), 'each organization’s lies apart').toEqual([left]);
  });

  test('its content is gone once its time is over and it is removed, and not before', async () => {
    const other = await createWorld();
    const clinic = await other.organization();
    const [before] = [world];
    world = other;
    try {
      const files = await filesOf(clinic, kind);
      const { id, retainedUntilOn } = await files.keep();
      expect(retainedUntilOn).toMatch(/^203[1-9]-/);
      expect((await files.remove(id)).statusCode).toBe(409);
      expect((await files.download(id)).statusCode).toBe(200);

      other.clock.pass({ days: 6 * 365 + 3 });
      expect((await files.remove(id)).statusCode).toBe(204);
      expect((await files.download(id)).statusCode).toBe(404);
      expect((await files.remove(id)).statusCode).toBe(204);
      const [listed] = (await clinic.officer.file.list({})).items;
      expect(listed?.removedAt).toBeInstanceOf(Date);
    } finally {
      world = before;
      await other.close();
    }
  });
});

test('a file that was begun and never whole is swept from the folder as well', async () => {
  const clinic = await world.organization();
  const { org } = await filesOf(clinic, 'folder');
  const storages = openStorages(places.folder, join(folder, 'arriving'));
  const own = join(folder, 'kept', clinic.id);
  await mkdir(own, { recursive: true });
  await writeFile(join(own, `${newId({ msecs: Date.now() - 2 * 86_400_000 })}.part`), pdf());
  await writeFile(join(own, `${newId()}.part`), pdf());
  await sweepStorages(org, storages);
  expect(await readdir(own)).toHaveLength(1);
});

test('what a document is, is told by its content and not by its name', async () => {
  const files = await filesOf(await world.organization());
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
    'base64',
  );
  const kept = async (name: string, content: Buffer) => {
    const response = await files.upload(name, content);
    return response.statusCode === 201 ? response.json<StoredFile>().mediaType : response.statusCode;
  };
  expect(await kept('scan.pdf', png)).toBe('image/png');
  expect(await kept('list.csv', Buffer.from('name\nÁna\n', 'latin1'))).toBe('text/csv');
  expect(await kept('notes.TXT', Buffer.from('Be kind.'))).toBe('text/plain');
  for (const [name, content] of [
    ['policy.pdf', Buffer.from('MZ\x90\x00 this program cannot be run in DOS mode'.padEnd(200, '\0'))],
    ['policy.pdf', Buffer.from('\x7fELF\x02\x01\x01'.padEnd(200, '\0'))],
    ['page.html', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['picture.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>')],
    ['notes.txt', Buffer.from([1, 2, 0, 3, 4])],
    ['archive.zip', Buffer.from('PK\x03\x04'.padEnd(100, '\0'))],
  ] as const) {
    expect([name, await kept(name, content)]).toEqual([name, 415]);
  }
});

test('an empty file, one without a name and one that is too large are refused, and nothing of them stays', async () => {
  const clinic = await world.organization();
  const files = await filesOf(clinic);
  expect((await files.upload('empty.pdf', Buffer.alloc(0))).statusCode).toBe(400);
  expect((await files.upload('', pdf())).statusCode).toBe(400);
  expect((await files.upload('../../etc/passwd\u0000.pdf', pdf())).json<StoredFile>().name).toBe('passwd.pdf');

  let taken = 0;
  const endless = Readable.from(
    (function* () {
      for (;;) {
        taken += MEGABYTE;
        yield Buffer.alloc(MEGABYTE, '%PDF-');
      }
    })(),
  );
  const arriving = join(folder, 'arriving');
  await expect(receive(endless, { folder: arriving, name: 'x.pdf', limit: 5 * MEGABYTE }, never)).rejects.toMatchObject(
    { code: 'PAYLOAD_TOO_LARGE' },
  );
  expect(taken).toBeLessThan(30 * MEGABYTE);
  expect(await readdir(arriving)).toEqual([]);
  expect((await clinic.officer.file.list({})).total).toBe(1);
});

describe('a legal hold', () => {
  test('keeps a file beyond its time until somebody ends it and says why', async () => {
    const other = await createWorld();
    const clinic = await other.organization();
    const before = world;
    world = other;
    try {
      const files = await filesOf(clinic);
      const { id } = await files.keep();
      const held = await clinic.officer.file.hold({ id: FileId.parse(id), reason: 'Smith v. Riverside' });
      expect(held.hold).toMatchObject({
        reason: 'Smith v. Riverside',
        heldByName: clinic.people['compliance-officer'].name,
      });
      await expect(clinic.officer.file.hold({ id: held.id, reason: 'Again' })).rejects.toMatchObject({
        code: 'CONFLICT',
      });
      other.clock.pass({ days: 7 * 366 });
      const refused = await files.remove(id);
      expect([refused.statusCode, refused.json()]).toEqual([
        409,
        { message: 'This file is on legal hold: Smith v. Riverside' },
      ]);

      await clinic.officer.file.release({ id: held.id, reason: 'Settled' });
      expect((await files.remove(id)).statusCode).toBe(204);
      await expect(clinic.officer.file.hold({ id: held.id, reason: 'Late' })).rejects.toMatchObject({
        code: 'CONFLICT',
      });
      const { events } = await clinic.officer.audit.list({ limit: 3 });
      expect(events.map(({ action }) => action)).toEqual(['file.removed', 'file.released', 'file.held']);
      expect(events[1]).toMatchObject({ before: { reason: 'Smith v. Riverside' }, after: { reason: 'Settled' } });
    } finally {
      world = before;
      await other.close();
    }
  });

  test('and the six years hold in the database too, whatever the server’s own code does', async () => {
    const clinic = await world.organization();
    const files = await filesOf(clinic);
    const { id } = await files.keep();
    const attempt = (statement: ReturnType<typeof sql>) =>
      withTenant(world.db, clinic.id, (tx) => tx.execute(statement));
    const violation = { cause: { code: '23514' } };
    const forbidden = { cause: { code: '42501' } };
    await expect(attempt(sql`delete from file_parts where file_id = ${id}`)).rejects.toMatchObject(violation);
    await expect(attempt(sql`update files set removed_at = now() where id = ${id}`)).rejects.toMatchObject(violation);
    for (const change of [sql`retained_until_on = '2020-01-01'`, sql`sha256 = ''`, sql`name = ''`]) {
      await expect(attempt(sql`update files set ${change} where id = ${id}`)).rejects.toMatchObject(forbidden);
    }
    await expect(attempt(sql`delete from files where id = ${id}`)).rejects.toMatchObject(forbidden);
  });
});

test('a file that is not what was uploaded does not come, or breaks off where it is long', async () => {
  const clinic = await world.organization();
  const files = await filesOf(clinic, 'folder');
  const pathOf = ({ id }: StoredFile) => join(folder, 'kept', clinic.id, id);
  const [small, large, gone] = [await files.keep(), await files.keep('l.pdf', pdf(2 * MEGABYTE)), await files.keep()];
  await writeFile(pathOf(small), pdf());
  await writeFile(pathOf(large), pdf(2 * MEGABYTE));
  await rm(pathOf(gone));
  for (const { id } of [small, gone]) {
    const response = await files.download(id);
    expect([response.statusCode, response.json()]).toEqual([500, { message: 'Something went wrong' }]);
  }
  await expect(files.download(large.id)).rejects.toThrow();
});

test('what was kept before the storage was changed is still there', async () => {
  const clinic = await world.organization();
  const { id } = await (await filesOf(clinic, 'database')).keep();
  expect((await (await filesOf(clinic, 'folder')).download(id)).statusCode).toBe(200);
});

test('a file whose change cannot be written leaves no content behind', async () => {
  const clinic = await world.organization();
  const files = await filesOf(clinic);
  // Nobody of this clinic: the row's foreign key refuses, after the content was stored.
  Object.assign(files.org.actor, { id: crypto.randomUUID() });
  expect((await files.upload('x.pdf', pdf())).statusCode).toBe(500);
  const { rows } = await world.pool.query('select from file_parts where organization_id = $1', [clinic.id]);
  expect(rows).toEqual([]);
});

test('another organization and whoever may not cannot have it, nor tell that it exists', async () => {
  const [clinic, stranger] = [await world.organization(), await world.organization('Elsewhere')];
  const { id } = await (await filesOf(clinic)).keep();
  const theirs = await filesOf(stranger);
  const unknown = await theirs.download(crypto.randomUUID());
  for (const response of [await theirs.download(id), await theirs.remove(id), await theirs.download('x')]) {
    expect([response.statusCode, response.json()]).toEqual([404, unknown.json()]);
  }
  const worker = await filesOf(clinic, 'database', 'workforce-member');
  expect((await worker.download(id)).statusCode).toBe(403);
  expect((await worker.upload('x.pdf', pdf())).statusCode).toBe(403);
  const auditor = await filesOf(clinic, 'database', 'auditor');
  expect((await auditor.download(id)).statusCode).toBe(200);
  expect((await auditor.remove(id)).statusCode).toBe(403);
});

test('six years are counted in days of the calendar', () => {
  expect(retainedUntil('2026-11-22')).toBe('2032-11-22');
  expect(retainedUntil('2028-02-29')).toBe('2034-03-01');
});
