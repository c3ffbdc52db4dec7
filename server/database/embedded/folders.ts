import { createHash } from 'node:crypto';
import { accessSync, chmodSync, constants, lstatSync, mkdirSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { StartRefusal } from '../errors.ts';
import { giveTo, type SystemUser } from './system-user.ts';

export interface Folders {
  /** Holds everything below; `<data folder>/postgres`. */
  root: string;
  /** What PostgreSQL itself calls its data folder. */
  cluster: string;
  /** PostgreSQL's own log, which holds no values (see settings). */
  log: string;
}

/** Makes the folder, or says why it cannot be written to. */
export function prepareFolders(dataFolder: string): Folders {
  const wanted = join(dataFolder, 'postgres');
  try {
    mkdirSync(wanted, { recursive: true });
    accessSync(wanted, constants.R_OK | constants.W_OK | constants.X_OK);
    if (process.getuid?.() === 0) {
      // The data folder may be closed to others, and PostgreSQL is another user when we are root: it may pass, not look.
      for (const folder of [dataFolder, wanted]) chmodSync(folder, lstatSync(realpathSync(folder)).mode | 0o011);
    }
  } catch (error) {
    throw refusalFor(dataFolder, error);
  }
  const root = realpathSync(wanted);
  return { root, cluster: join(root, 'cluster'), log: join(root, 'postgres.log') };
}

/** Folders that cannot be written to, and full disks, are the operator's to mend: a sentence, not a stack. */
export function refusalFor(folder: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new StartRefusal(
        `The data folder ${folder} cannot be written to. Give this user (${process.getuid?.() ?? 'you'}) the right to write there, or name another folder in WARDLINE_DATA.`,
        { cause: error },
      );
    case 'ENOTDIR':
    case 'EEXIST':
      return new StartRefusal(`The data folder ${folder} is not a folder. Name another one in WARDLINE_DATA.`, {
        cause: error,
      });
    case 'ENOSPC':
    case 'EDQUOT':
      return diskFull(folder);
    default:
      return error;
  }
}

export const diskFull = (folder: string): StartRefusal =>
  new StartRefusal(
    `The disk that holds ${folder} is full. Nothing that was acknowledged is lost: free some space, 200 MB at least, and start again.`,
  );

/** The name of a Unix socket has room for 104 bytes on some systems, file name included. */
const longestSocketFolder = 85;

/**
 * The folder of the socket that PostgreSQL listens on, closed to everybody but its user: that is the whole access
 * control, since the socket asks for no password. Beside the cluster, or in /tmp when that path is too long.
 */
export function prepareSocketFolder(folders: Folders, user: SystemUser | undefined): string {
  const beside = join(folders.root, 'socket');
  const short = join('/tmp', `wardline-${createHash('sha256').update(folders.root).digest('hex').slice(0, 16)}`);
  const folder = Buffer.byteLength(beside) <= longestSocketFolder ? beside : short;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const { uid } = lstatSync(folder);
    const isOurs = lstatSync(folder).isDirectory() && (uid === process.getuid?.() || uid === user?.uid);
    if (!isOurs) throw new StartRefusal(`${folder} belongs to somebody else. Remove it and start again.`);
    giveTo(user, folder);
    chmodSync(folder, 0o700);
  } catch (error) {
    throw refusalFor(folder, error);
  }
  return folder;
}

/** Nothing of a stopped server stays in /tmp. */
export const removeSocketFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true });
