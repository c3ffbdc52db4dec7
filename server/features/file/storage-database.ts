import { createReadStream } from 'node:fs';
import { and, asc, eq } from 'drizzle-orm';
import { fileParts } from '../../../drizzle/schema/index.ts';
import type { FileId } from '../../../shared/domain/file.ts';
import type { OrgContext } from '../../context.ts';
import type { FileStorage } from './storage.ts';

const PART_BYTES = 1024 * 1024;

/** In parts of a megabyte, each in a transaction of its own, so that a long upload holds no lock. */
export const databaseStorage: FileStorage = {
  kind: 'database',

  async write(org, id, { path }) {
    let part = 0;
    for await (const content of createReadStream(path, { highWaterMark: PART_BYTES })) {
      const row = { organizationId: org.organizationId, fileId: id, part: part++, content };
      await org.append((tx) => tx.insert(fileParts).values(row));
    }
  },

  async *read(org, id) {
    for (let part = 0; ; part++) {
      const content = await readPart(org, id, part);
      if (!content) {
        if (part === 0) throw new Error('The content of a file is missing from the database');
        return;
      }
      yield content;
    }
  },

  async *list(org) {
    const rows = await org.read((db) =>
      db
        .selectDistinctOn([fileParts.fileId], { id: fileParts.fileId })
        .from(fileParts)
        .where(eq(fileParts.organizationId, org.organizationId)),
    );
    yield* rows.map(({ id }) => id);
  },

  async remove(org, id) {
    await org.append((tx) =>
      tx.delete(fileParts).where(and(eq(fileParts.organizationId, org.organizationId), eq(fileParts.fileId, id))),
    );
  },
};

async function readPart(org: OrgContext, id: FileId, part: number): Promise<Uint8Array | undefined> {
  const [row] = await org.read((db) =>
    db
      .select({ content: fileParts.content })
      .from(fileParts)
      .where(and(eq(fileParts.organizationId, org.organizationId), eq(fileParts.fileId, id), eq(fileParts.part, part)))
      .orderBy(asc(fileParts.part)),
  );
  return row?.content;
}
