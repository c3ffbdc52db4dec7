import { createReadStream, existsSync } from 'node:fs';
import { copyFile, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FileStorage } from './storage.ts';

/** One file each in a folder of the organization's own. Names are ids, never what somebody typed. */
export function folderStorage(folder: string): FileStorage {
  const pathOf = (organizationId: string, id: string) => join(folder, organizationId, id);
  return {
    kind: 'folder',

    async write({ organizationId }, id, arrived) {
      const path = pathOf(organizationId, id);
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      // Under its name it is whole, or not there: the server may be stopped between.
      await copyFile(arrived.path, `${path}.part`);
      const written = await open(`${path}.part`, 'r+');
      await written.sync().finally(() => written.close());
      await rename(`${path}.part`, path);
    },

    async *read({ organizationId }, id) {
      const path = pathOf(organizationId, id);
      if (!existsSync(path)) throw new Error('The content of a file is missing from the folder of files');
      yield* createReadStream(path);
    },

    remove: ({ organizationId }, id) => rm(pathOf(organizationId, id), { force: true }),
  };
}
