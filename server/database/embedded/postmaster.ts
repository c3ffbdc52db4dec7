import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readdirSync, readFileSync, readlinkSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Binaries } from './binaries.ts';
import { plainEnvironment } from './cluster.ts';
import type { Folders } from './folders.ts';
import { asUser, type SystemUser } from './system-user.ts';

/** The one number PostgreSQL wants for its socket's name; it opens no TCP port. */
export const socketPort = 5432;

const largestLog = 10 * 1024 * 1024;

/** Starts PostgreSQL; whether it is ready is for the caller to find out. */
export function spawnPostmaster(
  folders: Folders,
  binaries: Binaries,
  user: SystemUser | undefined,
  settings: Record<string, string>,
): ChildProcess {
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const postgres = asUser(user, binaries.postgres, ['-D', folders.cluster, '-p', String(socketPort), ...flags]);
  const log = openLog(folders.log);
  try {
    return spawn(postgres.command, postgres.args, {
      ...postgres.identity,
      cwd: folders.root,
      env: plainEnvironment(),
      // A file and not a pipe: PostgreSQL must be able to write when the server that started it has been killed.
      stdio: ['ignore', log, log],
      // Its own session, or Ctrl+C in a terminal would stop it before the server has finished its requests.
      detached: true,
    });
  } finally {
    closeSync(log);
  }
}

function openLog(file: string): number {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > largestLog) renameSync(file, `${file}.1`);
  return openSync(file, 'a', 0o600);
}

export const hasExited = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

/**
 * Fast shutdown, which disconnects everybody and leaves nothing to recover; after three seconds the immediate one, which
 * recovers at the next start; and in the end the kernel's. At most five seconds.
 */
export async function endPostmaster(pid: number): Promise<void> {
  const steps = [
    { signal: 'SIGINT', milliseconds: 3000 },
    { signal: 'SIGQUIT', milliseconds: 1500 },
    { signal: 'SIGKILL', milliseconds: 500 },
  ] as const;
  for (const { signal, milliseconds } of steps) {
    if (!send(pid, signal)) return;
    // A stopped process hears nothing until it goes on.
    send(pid, 'SIGCONT');
    for (const deadline = Date.now() + milliseconds; Date.now() < deadline;) {
      if (!isAlive(pid)) return;
      await pause(20);
    }
  }
}

/** Ends a PostgreSQL that a killed server left running on this cluster, and clears away a note about one that is gone. */
export async function endOrphan(folders: Folders): Promise<void> {
  const { pid } = noteOf(folders.cluster);
  if (pid === undefined) return;
  if (isAlive(pid) && commandOf(pid).includes(folders.cluster)) return endPostmaster(pid);
  // PostgreSQL will not start while a process has the number in its note. Here the number belongs to something else by
  // now (in a container, where numbers repeat, that is common), and the folder lock says that no other server is here.
  if (isAlive(pid) && !isOccupied(folders.cluster)) rmSync(join(folders.cluster, 'postmaster.pid'));
}

/** PostgreSQL accepts connections: its note carries its process number and says so, which is how pg_ctl knows too. */
export function isReady(cluster: string, pid: number | undefined): boolean {
  const note = noteOf(cluster);
  return note.pid === pid && note.status === 'ready';
}

/** https://www.postgresql.org/docs/18/storage-file-layout.html and src/include/utils/pidfile.h name the lines. */
function noteOf(cluster: string): { pid: number | undefined; status: string | undefined } {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    const pid = Number.parseInt(lines[0] ?? '', 10);
    return { pid: Number.isNaN(pid) ? undefined : pid, status: lines[7]?.trim() };
  } catch {
    return { pid: undefined, status: undefined }; // Not written yet, or taken along at an orderly end.
  }
}

/** False when the process is gone, or is a zombie that nobody has buried yet. */
function isAlive(pid: number): boolean {
  if (!send(pid, 0)) return false;
  if (process.platform !== 'linux') return true;
  try {
    return !/^\d+ \(.*\) [ZX]/s.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false; // It ended between the two questions.
  }
}

function send(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, signal);
  } catch (error) {
    // EPERM says that the process is there and not ours.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function commandOf(pid: number): string {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return ''; // It ended between the two questions.
  }
}

/** Whether a process of PostgreSQL works in this cluster; each has it as its current folder. */
function isOccupied(cluster: string): boolean {
  if (process.platform !== 'linux') return true;
  return readdirSync('/proc').some((name) => {
    try {
      return /^\d+$/.test(name) && readlinkSync(`/proc/${name}/cwd`) === cluster;
    } catch {
      return false; // Ended meanwhile, or somebody else's.
    }
  });
}
