import { and, count, desc, eq, ilike, isNull, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { v7 as newId } from 'uuid';
import { baas, courseFiles, coursePackages, files, members, organizations } from '../../../drizzle/schema/index.ts';
import type { CalendarDay } from '../../../shared/domain/calendar.ts';
import { FileId, type HoldFile, retainedUntil, type StoredFile } from '../../../shared/domain/file.ts';
import type { Page, Paging } from '../../../shared/domain/paging.ts';
import { termOf } from '../../../shared/policy/standing.ts';
import { todayIn } from '../../../shared/policy/today.ts';
import type { Change, MemberContext, OrgContext, Reader } from '../../context.ts';
import { among } from '../../database/among.ts';
import type { Tx } from '../../database/tenant.ts';
import { notFound, Refusal, theRow } from '../../errors.ts';
import type { Arrived } from './arrive.ts';
import type { FileStorages } from './storages.ts';

const uploaders = alias(members, 'uploaders');
const holders = alias(members, 'holders');
const versions = alias(baas, 'versions');

/** Keeps a document that has arrived, for six years at least. */
export function keepFile(
  org: MemberContext,
  storages: Pick<FileStorages, 'current'>,
  name: string,
  arrived: Arrived,
): Promise<StoredFile> {
  return keepFileFor(org, storages, name, arrived, 'file.kept', async (tx, { id, ...content }) => ({
    subject: { kind: 'file', id, name },
    before: null,
    after: content,
    result: await readFile(tx, org, id),
  }));
}

/** What is written down of a file when it is kept. */
export type KeptFile = Pick<
  StoredFile,
  'id' | 'name' | 'bytes' | 'sha256' | 'mediaType' | 'uploadedAt' | 'retainedUntilOn'
>;

/**
 * Keeps a document that has arrived as part of another change: both commit together or neither. Its content is stored
 * before anything says that it is there.
 *
 * @param write what else the change is, once the file is on record
 */
export async function keepFileFor<Result>(
  org: OrgContext,
  { current }: Pick<FileStorages, 'current'>,
  name: string,
  arrived: Arrived,
  action: `${string}.${string}`,
  write: (tx: Tx, file: KeptFile) => Promise<Change<Result>>,
): Promise<Result> {
  const id = FileId.parse(newId());
  const { bytes, sha256, mediaType } = arrived;
  await current.write(org, id, arrived);
  try {
    return await org.change(action, async (tx) => {
      const retainedUntilOn = retainedUntil(await today(tx, org));
      const file = { id, name, bytes, sha256, mediaType, uploadedAt: org.now(), retainedUntilOn };
      await tx.insert(files).values({
        ...file,
        organizationId: org.organizationId,
        storage: current.kind,
        ...(org.actor.kind === 'member'
          ? { uploadedBy: org.actor.id, uploadedFrom: null }
          : { uploadedBy: null, uploadedFrom: org.actor.name }),
      });
      return write(tx, file);
    });
  } catch (error) {
    await current.remove(org, id);
    throw error;
  }
}

/** The newest files first. */
export function listFiles(org: OrgContext, { page, size, q }: Paging & { q: string }): Promise<Page<StoredFile>> {
  const which = and(
    eq(files.organizationId, org.organizationId),
    q === '' ? undefined : ilike(files.name, `%${q.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`),
  );
  return org.read(async (db) => ({
    items: await selectFiles(db, org)
      .where(which)
      .orderBy(desc(files.uploadedAt), desc(files.id))
      .limit(size)
      .offset((page - 1) * size)
      .then((rows) => rows.map(asStored)),
    total: theRow(await db.select({ total: count() }).from(files).where(which)).total,
  }));
}

/** These files, in no order. */
export async function readFilesOf(db: Reader, org: OrgContext, ids: readonly FileId[]): Promise<StoredFile[]> {
  if (ids.length === 0) return [];
  const rows = await selectFiles(db, org).where(
    and(eq(files.organizationId, org.organizationId), among(files.id, ids)),
  );
  return rows.map(asStored);
}

/** What is to be downloaded, and where it lies. @throws Refusal NOT_FOUND */
export function findContent(org: OrgContext, id: FileId) {
  return org.read(async (db) => {
    const { name, mediaType, bytes, sha256, storage, removedAt } = await readRow(db, org, id);
    if (removedAt)
      throw new Refusal('NOT_FOUND', 'This file was removed after its time; what it was stays written down.');
    return { name, mediaType, bytes, sha256, storage, isAgreement: (await readAgreement(db, org, id)) !== null };
  });
}

/** Writes down that a file stays, whatever its date. @throws Refusal NOT_FOUND | CONFLICT */
export function holdFile(org: MemberContext, { id, reason }: HoldFile): Promise<StoredFile> {
  return org.change('file.held', async (tx) => {
    const before = await readFile(tx, org, id);
    if (before.removedAt) throw new Refusal('CONFLICT', 'This file was removed; there is nothing left to hold.');
    if (before.hold) throw new Refusal('CONFLICT', `This file is held already, by ${before.hold.heldByName}.`);
    await tx.update(files).set({ heldAt: org.now(), heldBy: org.actor.id, heldBecause: reason }).where(isFile(org, id));
    return {
      subject: { kind: 'file', id, name: before.name },
      before: { held: false },
      after: { held: true, reason },
      result: await readFile(tx, org, id),
    };
  });
}

/** Ends a hold; the file's own time goes on. @throws Refusal NOT_FOUND | CONFLICT */
export function releaseFile(org: MemberContext, { id, reason }: HoldFile): Promise<StoredFile> {
  return org.change('file.released', async (tx) => {
    const before = await readFile(tx, org, id);
    if (!before.hold) throw new Refusal('CONFLICT', 'This file is not held.');
    await tx.update(files).set({ heldAt: null, heldBy: null, heldBecause: null }).where(isFile(org, id));
    return {
      subject: { kind: 'file', id, name: before.name },
      before: { held: true, reason: before.hold.reason },
      after: { held: false, reason },
      result: await readFile(tx, org, id),
    };
  });
}

/**
 * Removes the content of a file whose time is over; what it was stays written down. Asked again, it removes what an
 * interrupted removal left. @throws Refusal NOT_FOUND | CONFLICT
 */
export async function removeFile(org: MemberContext, storages: FileStorages, id: FileId): Promise<void> {
  const { storage, removedAt } = await org.read((db) => readRow(db, org, id));
  if (!removedAt) await markRemoved(org, id);
  await storages.of(storage).remove(org, id);
}

function markRemoved(org: MemberContext, id: FileId): Promise<void> {
  return org.change('file.removed', async (tx) => {
    const { name, hold, retainedUntilOn, isOfCourse, sha256 } = await readFile(tx, org, id);
    if (hold) throw new Refusal('CONFLICT', `This file is on legal hold: ${hold.reason}`);
    if (isOfCourse) {
      throw new Refusal(
        'CONFLICT',
        'This file belongs to a course: it is kept with what was taught, 45 CFR 164.316(b)(2)(i) and 164.530(j)(2).',
      );
    }
    if (retainedUntilOn === null) {
      throw new Refusal(
        'CONFLICT',
        'This file is an agreement without an end: it is kept until six years after somebody ends it, 45 CFR 164.316(b)(2)(i).',
      );
    }
    if ((await today(tx, org)) <= retainedUntilOn) {
      throw new Refusal(
        'CONFLICT',
        `This file is kept until the end of ${retainedUntilOn}: six years, 45 CFR 164.316(b)(2)(i).`,
      );
    }
    const removedAt = org.now();
    await tx.update(files).set({ removedAt }).where(isFile(org, id));
    return { subject: { kind: 'file', id, name }, before: { sha256 }, after: { removedAt }, result: undefined };
  });
}

const isFile = ({ organizationId }: OrgContext, id: FileId) =>
  and(eq(files.organizationId, organizationId), eq(files.id, id));

async function readRow(db: Reader, org: OrgContext, id: FileId): Promise<typeof files.$inferSelect> {
  const [row] = await db.select().from(files).where(isFile(org, id));
  if (!row) throw notFound('File');
  return row;
}

async function readFile(db: Reader, org: OrgContext, id: FileId): Promise<StoredFile> {
  const [row] = await selectFiles(db, org).where(isFile(org, id));
  if (!row) throw notFound('File');
  return asStored(row);
}

const selectFiles = (db: Reader, { organizationId }: OrgContext) =>
  db
    .select({
      file: files,
      uploadedByName: sql<string>`coalesce(${uploaders.name}, ${files.uploadedFrom})`,
      heldByName: sql<string | null>`${holders.name}`,
      agreement: agreementOfFile,
      isOfCourse: sql<boolean>`exists (select 1 from ${courseFiles}
        where ${courseFiles.organizationId} = ${files.organizationId} and ${courseFiles.fileId} = ${files.id})
        or exists (select 1 from ${coursePackages}
          where ${coursePackages.organizationId} = ${files.organizationId} and ${coursePackages.fileId} = ${files.id})`,
    })
    .from(files)
    .leftJoin(uploaders, and(eq(uploaders.organizationId, organizationId), eq(uploaders.id, files.uploadedBy)))
    .leftJoin(holders, and(eq(holders.organizationId, organizationId), eq(holders.id, files.heldBy)))
    .leftJoin(versions, and(eq(versions.organizationId, organizationId), eq(versions.fileId, files.id)))
    .leftJoin(baas, newestOf(organizationId));

/** Every version of an agreement is kept as long as the newest, which changes or renews what the others say. */
const newestOf = (organizationId: OrgContext['organizationId']) =>
  and(eq(baas.organizationId, organizationId), eq(baas.agreementId, versions.agreementId), isNull(baas.replacedOn));

const { effectiveOn, expiresOn, endedOn, replacedOn } = baas;
const agreementOfFile = { effectiveOn, expiresOn, endedOn, replacedOn };
type AgreementOfFile = Pick<typeof baas.$inferSelect, keyof typeof agreementOfFile>;

function asStored({
  file,
  uploadedByName,
  heldByName,
  agreement,
  isOfCourse,
}: Awaited<ReturnType<typeof selectFiles>>[number]): StoredFile {
  const { id, name, mediaType, bytes, sha256, uploadedAt, heldAt, heldBecause, removedAt } = file;
  const hold = heldAt && { heldAt, heldByName: heldByName ?? '', reason: heldBecause ?? '' };
  const retainedUntilOn = isOfCourse ? null : lastDayOf(file.retainedUntilOn, agreement);
  return {
    id,
    name,
    mediaType,
    bytes,
    sha256,
    uploadedByName,
    uploadedAt,
    retainedUntilOn,
    isOfCourse,
    hold,
    removedAt,
  };
}

/** Six years from its creation or from the day it last was in effect, whichever is later: 45 CFR 164.316(b)(2)(i). */
function lastDayOf(ownLastDay: CalendarDay, agreement: AgreementOfFile | null): CalendarDay | null {
  if (agreement === null) return ownLastDay;
  const inEffectUntil = termOf(agreement).expiresOn;
  if (inEffectUntil === null) return null;
  const last = retainedUntil(inEffectUntil);
  return last > ownLastDay ? last : ownLastDay;
}

async function readAgreement(db: Reader, org: OrgContext, id: FileId): Promise<AgreementOfFile | null> {
  const [agreement] = await db
    .select(agreementOfFile)
    .from(versions)
    .innerJoin(baas, newestOf(org.organizationId))
    .where(and(eq(versions.organizationId, org.organizationId), eq(versions.fileId, id)));
  return agreement ?? null;
}

/** Whoever names a file as evidence names one that is there. @throws Refusal NOT_FOUND */
export async function refuseUnknownFile(db: Reader, org: OrgContext, id: FileId): Promise<void> {
  await readRow(db, org, id);
}

async function today(db: Reader, org: OrgContext): Promise<string> {
  const { timeZone } = theRow(
    await db
      .select({ timeZone: organizations.timeZone })
      .from(organizations)
      .where(eq(organizations.id, org.organizationId)),
  );
  return todayIn(timeZone, org.now());
}
