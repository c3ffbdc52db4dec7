import { and, eq, isNull } from 'drizzle-orm';
import { coursePackages, packedFiles, packedParts } from '../../../drizzle/schema/index.ts';
import type { FileId } from '../../../shared/domain/file.ts';
import { instantOf } from '../../../shared/domain/time-ordered-id.ts';
import type { OrgContext } from '../../context.ts';
import { Refusal } from '../../errors.ts';
import type { FileStorages } from '../file/storages.ts';
import { UNDER_WAY_MS } from '../file/sweep.ts';
import { PART_BYTES } from './packages.ts';
import type { OpenPackage } from './unpack.ts';

/** So many rows are written at once. */
const AT_ONCE = 200;

/**
 * Storage that keeps with a package's ZIP what it unpacks to. Like every content, it is written before anything says that it is there: to unpack
 * takes seconds, and the organization's other changes wait for the rows alone.
 */
export const withContents = (
  { current }: Pick<FileStorages, 'current'>,
  opened: OpenPackage,
): Pick<FileStorages, 'current'> => ({
  current: {
    ...current,
    async write(org, id, arrived) {
      try {
        await writeContents(org, id, opened);
      } catch (error) {
        await removeContents(org, id);
        throw error;
      }
      await current.write(org, id, arrived);
    },
    async remove(org, id) {
      await removeContents(org, id);
      await current.remove(org, id);
    },
  },
});

/** Succeeds also where there is nothing to remove. */
export function removeContents(org: OrgContext, fileId: FileId): Promise<void> {
  return org.append(async (tx) => {
    for (const table of [packedParts, packedFiles])
      await tx.delete(table).where(and(eq(table.organizationId, org.organizationId), eq(table.fileId, fileId)));
  });
}

/** Removes what packages unpacked to that no course has: the server was stopped before it was on record, or before it was removed. */
export async function sweepContents(org: OrgContext): Promise<void> {
  const before = org.now().getTime() - UNDER_WAY_MS;
  const { organizationId, fileId } = packedFiles;
  const unused = await org.read((db) =>
    db
      .selectDistinctOn([fileId], { fileId })
      .from(packedFiles)
      .leftJoin(
        coursePackages,
        and(eq(coursePackages.organizationId, organizationId), eq(coursePackages.fileId, fileId)),
      )
      .where(and(eq(organizationId, org.organizationId), isNull(coursePackages.fileId))),
  );
  for (const { fileId: id } of unused) if (instantOf(id).getTime() < before) await removeContents(org, id);
}

/** In transactions of their own, none of them long. */
async function writeContents(org: OrgContext, fileId: FileId, opened: OpenPackage): Promise<void> {
  const { organizationId } = org;
  const listed = Array.from(opened.files, ([path, { uncompressedSize: bytes }]) => ({
    organizationId,
    fileId,
    path,
    bytes,
  }));
  for (let start = 0; start < listed.length; start += AT_ONCE) {
    const rows = listed.slice(start, start + AT_ONCE);
    await org.append((tx) => tx.insert(packedFiles).values(rows));
  }
  let waiting: (typeof packedParts.$inferInsert)[] = [];
  const write = async (): Promise<void> => {
    const rows = waiting;
    if (rows.length > 0) await org.append((tx) => tx.insert(packedParts).values(rows));
    waiting = [];
  };
  for (const path of opened.files.keys()) {
    let part = 0;
    for await (const content of inParts(() => opened.read(path))) {
      waiting.push({ organizationId, fileId, path, part: part++, content });
      if (waiting.length >= AT_ONCE || content.length === PART_BYTES || bytesOf(waiting) >= PART_BYTES) await write();
    }
  }
  await write();
}

const bytesOf = (parts: readonly (typeof packedParts.$inferInsert)[]): number =>
  parts.reduce((sum, { content }) => sum + content.length, 0);

/** The same content in parts of one size but for the last, so that a place in it tells the part. */
async function* inParts(open: () => Promise<AsyncIterable<Buffer>>): AsyncGenerator<Buffer> {
  let held: Buffer[] = [];
  let bytes = 0;
  for await (const piece of brokenOff(open)) {
    held.push(piece);
    bytes += piece.length;
    while (bytes >= PART_BYTES) {
      const whole = Buffer.concat(held);
      yield whole.subarray(0, PART_BYTES);
      held = [whole.subarray(PART_BYTES)];
      bytes -= PART_BYTES;
    }
  }
  if (bytes > 0) yield Buffer.concat(held);
}

/** What can't be unpacked is the package's fault and said so. */
async function* brokenOff(open: () => Promise<AsyncIterable<Buffer>>): AsyncGenerator<Buffer> {
  try {
    yield* await open();
  } catch {
    throw new Refusal('BAD_REQUEST', 'A file of this package can’t be unpacked. Export the package again.');
  }
}
