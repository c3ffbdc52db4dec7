import type { ChildProcess } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { StartRefusal } from '../errors.ts';
import { diskFull, type Folders } from './folders.ts';
import { endPostmaster, hasExited, isReady } from './postmaster.ts';

export interface Supervised {
  folders: Folders;
  spawnPostgres: () => ChildProcess;
  onNotice: (sentence: string) => void;
}

export interface Supervisor {
  stop(): Promise<void>;
}

/** Recovery after a crash replays at most `max_wal_size`, a matter of seconds; this is for very slow disks. */
const millisecondsToGetReady = 120_000;
/** Processes of a killed PostgreSQL notice that it is gone, and leave, within a second or two. */
const millisecondsForOthersToLeave = 10_000;
const shortestDelay = 100;
const longestDelay = 2000;
/** One that lived this long did not die of what ended the one before, so its successor need not wait. */
const millisecondsToForgive = 1000;

/** Starts PostgreSQL, and starts it again whenever it ends, until `stop()`. Resolves when it is ready for the first time. */
export async function supervise(supervised: Supervised): Promise<Supervisor> {
  const { onNotice } = supervised;
  let isStopping = false;
  let delay = shortestDelay;
  let restarting = Promise.resolve();
  let postgres = await startFirst(supervised);
  watch();

  // The last resort when nobody called stop(): the next start would find an orphan.
  const endWithServer = () => postgres.kill('SIGINT');
  process.once('exit', endWithServer);

  function watch(): void {
    const readyAt = Date.now();
    const onExit = () => {
      if (isStopping) return;
      if (Date.now() - readyAt > millisecondsToForgive) delay = shortestDelay;
      restarting = restart();
    };
    // It may have died since it said that it was ready, and that event is over.
    if (hasExited(postgres)) onExit();
    else postgres.once('exit', onExit);
  }

  async function restart(): Promise<void> {
    const goneAt = Date.now();
    onNotice('PostgreSQL ended unexpectedly. It is being started again.');
    for (let lastReason = ''; ;) {
      await pause(delay);
      if (isStopping) return;
      delay = Math.min(delay * 2, longestDelay);
      try {
        postgres = await startOnce(supervised);
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        if (reason !== lastReason) onNotice(reason);
        lastReason = reason;
        continue;
      }
      onNotice(`PostgreSQL is back after ${((Date.now() - goneAt) / 1000).toFixed(1)} s.`);
      watch();
      return;
    }
  }

  return {
    async stop() {
      isStopping = true;
      await restarting;
      process.off('exit', endWithServer);
      if (postgres.pid !== undefined && !hasExited(postgres)) await endPostmaster(postgres.pid);
    },
  };
}

/** Another PostgreSQL of this cluster is still on its way out. */
class OthersHaveNotLeft extends Error {
  override readonly name = 'OthersHaveNotLeft';
}

async function startFirst(supervised: Supervised): Promise<ChildProcess> {
  for (const deadline = Date.now() + millisecondsForOthersToLeave; ;) {
    try {
      return await startOnce(supervised);
    } catch (error) {
      if (!(error instanceof OthersHaveNotLeft) || Date.now() > deadline) throw error;
      await pause(shortestDelay);
    }
  }
}

async function startOnce({ folders, spawnPostgres }: Supervised): Promise<ChildProcess> {
  const logBefore = statSync(folders.log, { throwIfNoEntry: false })?.size ?? 0;
  const postgres = spawnPostgres();
  const failedToSpawn = new Promise<never>((_, reject) => postgres.once('error', reject));
  const ready = async () => {
    for (const deadline = Date.now() + millisecondsToGetReady; !isReady(folders.cluster, postgres.pid);) {
      if (hasExited(postgres)) throw reasonIn(folders, logBefore);
      if (Date.now() > deadline) {
        if (postgres.pid !== undefined) await endPostmaster(postgres.pid);
        throw new StartRefusal(`PostgreSQL did not get ready in two minutes. Its log is ${folders.log}.`);
      }
      await pause(20);
    }
    return postgres;
  };
  return Promise.race([ready(), failedToSpawn]);
}

/** Why PostgreSQL gave up, from what it wrote to its log since it was started. */
function reasonIn(folders: Folders, logBefore: number): Error {
  const log = readFileSync(folders.log).subarray(logBefore).toString('utf8');
  if (/No space left on device|Disk quota exceeded/.test(log)) return diskFull(folders.root);
  if (/pre-existing shared memory block|lock file ".*" already exists/.test(log)) {
    return new OthersHaveNotLeft(`Another PostgreSQL is still using ${folders.cluster}. End it and start again.`);
  }
  const complaints = Array.from(log.matchAll(/(?:FATAL|PANIC): {2}(.+)/g), ([, complaint]) => complaint ?? '');
  // What it told connections that came too early is no reason.
  const reason = complaints.find((complaint) => !/^(the database system is|terminating connection)/.test(complaint));
  return new StartRefusal(
    `PostgreSQL did not start in ${folders.cluster}. It says: ${reason ?? 'nothing'}. Its log is ${folders.log}.`,
  );
}
