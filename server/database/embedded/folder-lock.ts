import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StartRefusal } from '../errors.ts';

export interface FolderLock {
  release(): void;
}

/**
 * Holds a folder for this process alone.
 *
 * The lock is the one that SQLite takes on an empty file, because that is how Node reaches the operating system's file
 * locks: the kernel lets go when the holder dies, whatever killed it, and it holds across containers that share the
 * folder. A file with a process number in it promises neither.
 */
export function lockFolder(folder: string): FolderLock {
  const holderFile = join(folder, 'server.pid');
  const lock = new DatabaseSync(join(folder, 'server.lock'));
  try {
    lock.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if (!isLocked(error)) throw error;
    throw new StartRefusal(
      `Another Wardline server${namedIn(holderFile)} is using the data folder ${folder}. Stop it first, or give this one a folder of its own in WARDLINE_DATA.`,
    );
  }
  held.add(lock);
  writeFileSync(holderFile, `${process.pid}\n`);
  return {
    release() {
      if (held.delete(lock)) lock.close();
    },
  };
}

/** A lock that nothing refers to would be closed by the garbage collector. */
const held = new Set<DatabaseSync>();

const sqliteBusy = 5;

const isLocked = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && error.errcode === sqliteBusy;

function namedIn(holderFile: string): string {
  try {
    return ` (process ${readFileSync(holderFile, 'utf8').trim()})`;
  } catch {
    return ''; // The other server holds the lock and has not written its number yet.
  }
}
