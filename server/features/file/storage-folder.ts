import { createReadStream, existsSync } from 'node:fs';
import { copyFile, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { FileId } from '../../../shared/domain/file.ts';
import type { FileStorage } from './storage.ts';

/** What a file is called until it is whole. */
const UNFINISHED = '.part';

/** One file each in a folder of the organization's own. Names are ids, never what somebody typed. */
export function folderStorage(folder: string): FileStorage {
  const pathOf = (organizationId: string, id: string) => join(folder, organizationId, id);
  return {
    kind: 'folder',

    async write({ organizationId }, id, arrived) {
      const path = pathOf(organizationId, id);
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      // Under its name it is whole, or not there: the server may be stopped between.
      await copyFile(arrived.path, path + UNFINISHED);
      const written = await open(path + UNFINISHED, 'r+');
      await written.sync().finally(() => written.close());
      await rename(path + UNFINISHED, path);
    },

    async *read({ organizationId }, id) {
      const path = pathOf(organizationId, id);
      if (!existsSync(path)) throw new Error('The content of a file is missing from the folder of files');
      yield* createReadStream(path);
    },

    async *list({ organizationId }) {
      const own = join(folder, organizationId);
      // It is made with the organization's first file.
      if (!existsSync(own)) return;
      for (const name of await readdir(own)) {
        const id = FileId.safeParse(name.endsWith(UNFINISHED) ? name.slice(0, -UNFINISHED.length) : name);
        if (id.success) yield id.data;
      }
    },

    async remove({ organizationId }, id) {
      const path = pathOf(organizationId, id);
      await rm(path + UNFINISHED, { force: true });
      await rm(path, { force: true });
    },
  };
}
