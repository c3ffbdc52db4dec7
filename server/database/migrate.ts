import { fileURLToPath } from 'node:url';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import { Logger as QueueLogger, runMigrations } from 'graphile-worker';
import { Client, type ClientConfig, Pool, type PoolClient } from 'pg';
import { sqlStateOf } from './errors.ts';

const migrationsFolder = fileURLToPath(new URL('../../drizzle/migrations', import.meta.url));

/** Advisory locks are numbers; these two are "wardline: migrations" and "wardline: partitions". */
const migrationLock = 4_870_001;
const partitionLock = 4_870_002;

/**
 * Brings the database to the newest migration. Servers that start at once take turns: drizzle's own migrator does not
 * wait, and the second of two dies with 23505. The lock belongs to the session, so `DATABASE_URL` has to name PostgreSQL
 * itself or a pooler in session mode.
 *
 * @param connection how to reach the database; a connection of its own, because a migration may take longer than the
 *   pool's time limits allow
 */
export async function migrateDatabase(connection: ClientConfig): Promise<void> {
  const client = new Client({ ...connection, statement_timeout: 0, query_timeout: 0 });
  // Without a listener a connection that dies here would end the process instead of rejecting the query.
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [migrationLock]);
    await migrate(drizzle({ client, casing: 'snake_case' }), { migrationsFolder });
    await migrateQueue(connection);
  } finally {
    await client.end();
  }
}

/** The queue of jobs keeps itself in a schema of its own, `graphile_worker`. */
async function migrateQueue(connection: ClientConfig): Promise<void> {
  const pool = new Pool({ ...connection, max: 1, statement_timeout: 0, query_timeout: 0 });
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  try {
    await runMigrations({ pgPool: pool, logger: new QueueLogger(() => () => undefined) });
  } finally {
    await pool.end();
  }
}

const monthsBack = 2;
const monthsAhead = 12;
const attempts = 5;
/** Somebody else held a table too long (55P03) or waited for us while we waited for them (40P01). */
const worthAnotherGo = new Set(['55P03', '40P01']);

/**
 * Makes sure that `observations` has its partition for each month from two months before `now` to twelve months after,
 * in UTC. Rows that had arrived for a month before its partition existed move over from `observations_default`.
 * Every missing partition is made in one transaction, or none is. Returns the names of those made.
 */
export async function ensureObservationPartitions(pool: Pool, now: Date): Promise<string[]> {
  for (let attempt = 1; ; attempt++) {
    const client = await pool.connect();
    try {
      await client.query('BEGIN');
      const made = await addMissingPartitions(client, monthsAround(now));
      await client.query('COMMIT');
      client.release();
      return made;
    } catch (error) {
      // Closing the connection rolls back, and works as well when the connection is what broke.
      client.release(true);
      if (attempt === attempts || !worthAnotherGo.has(sqlStateOf(error) ?? '')) throw error;
    }
  }
}

interface Month {
  partition: string;
  /** The first instant of the month. */
  from: string;
  /** The first instant after it. */
  to: string;
}

function monthsAround(now: Date): Month[] {
  const startOf = (offset: number) => new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + offset));
  return Array.from({ length: monthsBack + 1 + monthsAhead }, (_, index) => {
    const from = startOf(index - monthsBack).toISOString();
    const to = startOf(index - monthsBack + 1).toISOString();
    return { partition: `observations_${from.slice(0, 4)}_${from.slice(5, 7)}`, from, to };
  });
}

async function addMissingPartitions(client: PoolClient, months: Month[]): Promise<string[]> {
  await client.query(`SELECT pg_advisory_xact_lock(${partitionLock})`);
  const { rows } = await client.query<{ partition: string }>(
    `SELECT inhrelid::regclass::text AS partition FROM pg_inherits WHERE inhparent = 'observations'::regclass`,
  );
  const existing = new Set(rows.map((row) => row.partition));
  const missing = months.filter((month) => !existing.has(month.partition));
  if (missing.length === 0) return [];

  // Reports that wait for this lock wait at most as long as it takes to copy what is in the default partition.
  await client.query(`SET LOCAL lock_timeout = '2s'`);
  await client.query('LOCK TABLE observations_default IN ACCESS EXCLUSIVE MODE');
  // Even its owner sees no row of a partition that forces row level security.
  await client.query('ALTER TABLE observations_default NO FORCE ROW LEVEL SECURITY');
  for (const month of missing) await addPartition(client, month);
  await client.query('ALTER TABLE observations_default ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY');
  return missing.map((month) => month.partition);
}

async function addPartition(client: PoolClient, { partition, from, to }: Month): Promise<void> {
  const inMonth = `occurred_at >= '${from}' AND occurred_at < '${to}'`;
  // PostgreSQL refuses a partition whose rows the default partition holds, so they step aside first.
  await client.query(`CREATE TEMPORARY TABLE observations_waiting ON COMMIT DROP AS
    SELECT * FROM observations_default WHERE ${inMonth}`);
  await client.query(`DELETE FROM observations_default WHERE ${inMonth}`);
  await client.query(`CREATE TABLE ${partition} PARTITION OF observations FOR VALUES FROM ('${from}') TO ('${to}')`);
  await client.query(`INSERT INTO ${partition} SELECT * FROM observations_waiting`);
  await client.query('DROP TABLE observations_waiting');
  // A partition does not inherit the policies of its table: asked for by its own name, it answers nobody.
  await client.query(`ALTER TABLE ${partition} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY`);
}
