import type { Pool } from 'pg';
import type { Logger } from 'pino';
import { ensureObservationPartitions } from '../database/migrate.ts';
import { type Queue, startQueue } from './queue.ts';

export interface JobParts {
  pool: Pool;
  log: Logger;
  now: () => Date;
}

/** Everything that Wardline does unasked. What a job did is in its own feature; here is when. */
export async function startJobs({ pool, log, now }: JobParts): Promise<Queue> {
  // Before the first observation of a new database arrives; later a year of months is always made ahead.
  await ensureObservationPartitions(pool, now());
  return startQueue({
    pool,
    log,
    tasks: {
      partitions: async () => void (await ensureObservationPartitions(pool, now())),
    },
    schedules: [{ task: 'partitions', match: '17 3 * * *' }],
    calls: {},
  });
}
