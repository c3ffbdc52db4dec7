import { and, eq, isNull } from 'drizzle-orm';
import { files } from '../../../drizzle/schema/index.ts';
import type { FileId } from '../../../shared/domain/file.ts';
import { instantOf } from '../../../shared/domain/time-ordered-id.ts';
import type { OrgContext } from '../../context.ts';
import { among } from '../../database/among.ts';
import type { FileStorages } from './storages.ts';

/** No upload and no removal takes this long; in milliseconds. */
export const UNDER_WAY_MS = 24 * 60 * 60 * 1000;

/** So many ids are looked up at once. */
const AT_ONCE = 1000;

/**
 * Removes content that no file on record has any more or ever had: the server was stopped between storing it and writing it down, or
 * between writing down that it is removed and removing it.
 */
export async function sweepStorages(org: OrgContext, { all }: Pick<FileStorages, 'all'>): Promise<void> {
  const before = org.now().getTime() - UNDER_WAY_MS;
  for (const storage of all) {
    const old: FileId[] = [];
    for await (const id of storage.list(org)) if (instantOf(id).getTime() < before) old.push(id);
    for (let start = 0; start < old.length; start += AT_ONCE) {
      const ids = old.slice(start, start + AT_ONCE);
      const kept = await readKept(org, ids);
      for (const id of ids) if (!kept.has(id)) await storage.remove(org, id);
    }
  }
}

async function readKept(org: OrgContext, ids: readonly FileId[]): Promise<ReadonlySet<FileId>> {
  const rows = await org.read((db) =>
    db
      .select({ id: files.id })
      .from(files)
      .where(and(eq(files.organizationId, org.organizationId), among(files.id, ids), isNull(files.removedAt))),
  );
  return new Set(rows.map(({ id }) => id));
}
