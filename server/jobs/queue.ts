import { EventEmitter } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { Logger as QueueLogger, parseCronItems, run, type Runner, type WorkerEvents } from 'graphile-worker';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import { Refusal } from '../errors.ts';

/** What a job is given. `organizationId` is there where the job is one organization's. */
export type JobPayload = Readonly<Record<string, string>>;

/** Does one kind of job. It may run again after a failure or a crash, so it looks first at what is left to do. */
export type Task = (payload: JobPayload, queue: Queue) => Promise<void>;

export interface JobOrder {
  task: string;
  payload: JobPayload;
  /** A later order with the same key takes the place of one that has not begun. */
  key: string;
  /** Not before; at once without it. */
  runAt?: Date;
}

export interface Schedule {
  task: string;
  /** A crontab's five fields, in UTC. */
  match: string;
}

export interface QueueParts {
  pool: Pool;
  log: Logger;
  tasks: Readonly<Record<string, Task>>;
  schedules: readonly Schedule[];
  /** Channels of PostgreSQL's NOTIFY, and which jobs a message asks for. One that nobody hears is lost: a schedule must come by as well. */
  calls: Readonly<Record<string, (message: string) => JobOrder[]>>;
  /** Called whenever the queue begins to listen, and so may have missed calls. */
  onListening?: (queue: Queue) => Promise<void>;
}

/** Jobs that outlive a restart, shared by all servers of one database: each is done once, by whichever server is free. */
export interface Queue {
  add(order: JobOrder): Promise<void>;
  /** Lets running jobs finish, and takes no more. */
  stop(): Promise<void>;
}

const CONCURRENT_JOBS = 2;
/** Retries come after 2.7 seconds, 7, 20, … up to two days (graphile-worker: e to the power of the attempts, in seconds). */
const MOST_ATTEMPTS = 12;
const RESTART_MS = 5000;

/** Begins to do the jobs of a database that `migrateDatabase` has prepared. */
export async function startQueue(parts: QueueParts): Promise<Queue> {
  let isStopping = false;
  const queue: Queue = {
    async add({ task, payload, key, runAt }) {
      await runner.addJob(task, payload, {
        jobKey: key,
        maxAttempts: MOST_ATTEMPTS,
        ...(runAt === undefined ? {} : { runAt }),
      });
    },
    async stop() {
      isStopping = true;
      await runner.stop();
      await kept;
    },
  };

  let runner = await begin(parts, queue);
  // graphile-worker ends itself when it cannot write down how a job ended, such as while PostgreSQL restarts.
  const keepRunning = async (): Promise<void> => {
    for (;;) {
      await runner.promise.catch((error: unknown) => parts.log.warn({ err: error }, 'The job queue ended'));
      if (isStopping) return;
      await pause(RESTART_MS, undefined, { ref: false });
      if (isStopping) return;
      runner = await begin(parts, queue).catch((error: unknown) => {
        parts.log.warn({ err: error }, 'The job queue did not start');
        return runner;
      });
    }
  };
  const kept = keepRunning();
  return queue;
}

async function begin(parts: QueueParts, queue: Queue): Promise<Runner> {
  const { pool, log, schedules } = parts;
  const events: WorkerEvents = new EventEmitter();
  hearCalls(events, parts, queue);
  return run({
    pgPool: pool,
    concurrency: CONCURRENT_JOBS,
    noHandleSignals: true,
    logger: new QueueLogger(() => (level, _message, meta) => {
      // What a job failed of is logged where it failed.
      if (level === 'error' && meta?.['failure'] !== true) log.error({ err: meta?.['error'] }, 'Job queue');
    }),
    events,
    taskList: Object.fromEntries(
      Object.entries(parts.tasks).map(([name, task]) => [
        name,
        (payload: unknown) => attempt(parts, name, () => task(plain(payload), queue)),
      ]),
    ),
    parsedCronItems: parseCronItems(
      schedules.map(({ task, match }) => ({ task, match, options: { jobKey: task, maxAttempts: MOST_ATTEMPTS } })),
    ),
  });
}

/** What fails is kept in the queue and shown to people, so only sentences made for them go in. */
async function attempt({ log }: QueueParts, task: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    log.error({ err: error, task }, 'Job failed');
    const sentence =
      error instanceof Refusal ? error.message : 'Something went wrong on the server. Its log says where.';
    throw new Error(sentence, { cause: error });
  }
}

/** The queue's own listening connection hears the calls too, so that none of the pool's is held for them. */
function hearCalls(events: WorkerEvents, { calls, log, onListening }: QueueParts, queue: Queue): void {
  const report = (error: unknown) => log.warn({ err: error }, 'A call for jobs was not heard');
  events.on('pool:listen:success', ({ client }) => {
    const listening = Object.keys(calls)
      .map((channel) => `LISTEN ${client.escapeIdentifier(channel)}`)
      .join('; ');
    // Once the queue's own first query on this connection is through: node-postgres takes one at a time.
    client.once('drain', () => {
      client
        .query(listening)
        .then(() => onListening?.(queue))
        .catch(report);
    });
  });
  events.on('pool:listen:notification', ({ message }) => {
    const orders = calls[message.channel]?.(message.payload ?? '') ?? [];
    Promise.all(orders.map((order) => queue.add(order))).catch(report);
  });
}

/** The schedule puts its own time beside what a job was given. */
function plain(payload: unknown): JobPayload {
  if (typeof payload !== 'object' || payload === null) return {};
  return Object.fromEntries(
    Object.entries(payload).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
