import type { Logger } from 'pino';
import type { Database } from '../database/database.ts';
import { ensureObservationPartitions } from '../database/migrate.ts';

const DAY = 24 * 60 * 60 * 1000;

/**
 * Makes the months' partitions that observations will fall into, now and then daily. A day without it costs nothing: a
 * year of months is made ahead, and what falls outside has a partition of its own.
 *
 * @returns how to stop it
 */
export async function keepPartitions(
  { pool }: Pick<Database, 'pool'>,
  log: Logger,
  now: () => Date,
): Promise<() => void> {
  await ensureObservationPartitions(pool, now());
  const timer = setInterval(() => {
    ensureObservationPartitions(pool, now()).catch((error: unknown) =>
      log.error({ err: error }, 'Partitions not made'),
    );
  }, DAY);
  timer.unref();
  return () => clearInterval(timer);
}
