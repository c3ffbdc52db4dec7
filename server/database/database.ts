import { setTimeout as pause } from 'node:timers/promises';
import { drizzle } from 'drizzle-orm/node-postgres';
import { Client, type ClientConfig, Pool, type PoolClient } from 'pg';
import * as schema from '../../drizzle/schema/index.ts';
import { isDatabaseUnavailable, sqlStateOf, StartRefusal } from './errors.ts';
import { startEmbeddedPostgres } from './embedded.ts';
import type { Db } from './tenant.ts';

export interface DatabaseConfig {
  /** A PostgreSQL that somebody else runs; undefined for the embedded one. */
  databaseUrl: string | undefined;
  /** Where the embedded PostgreSQL keeps its files, in the folder `postgres`. */
  dataFolder: string;
  /** Told in a sentence, without content, when the embedded PostgreSQL went away or came back. */
  onNotice: (sentence: string) => void;
}

export interface Database {
  pool: Pool;
  db: Db;
  /** For connections outside the pool. It may hold a password, so it is never logged. */
  connection: ClientConfig;
  close(): Promise<void>;
}

/**
 * Opens the database: the one that `DATABASE_URL` names, or the embedded PostgreSQL in the data folder.
 *
 * @throws {StartRefusal} in a sentence that says what to do, and never with the password
 */
export async function openDatabase(config: DatabaseConfig): Promise<Database> {
  if (config.databaseUrl !== undefined) {
    await awaitAnswer(config.databaseUrl);
    return connectDatabase({ connectionString: config.databaseUrl }, async () => undefined);
  }
  const embedded = await startEmbeddedPostgres({ dataFolder: config.dataFolder, onNotice: config.onNotice });
  return connectDatabase(embedded.connection(), () => embedded.stop());
}

/** As many as two cores can keep busy while others wait for the disk; the embedded PostgreSQL allows 40. */
const poolSize = 10;
const millisecondsToFinish = 5000;

/**
 * A bounded pool that outlives restarts of PostgreSQL.
 *
 * The driver is node-postgres and not postgres.js: postgres.js 3.4.9 throws outside any promise when a connection dies
 * (its issues 1066, 1154, 1208), and that ends the process. node-postgres survives, given both listeners below.
 */
export function connectDatabase(connection: ClientConfig, afterClose: () => Promise<void>): Database {
  const pool = new Pool({
    application_name: 'wardline',
    ...connection,
    max: poolSize,
    connectionTimeoutMillis: 3000,
    idleTimeoutMillis: 60_000,
    keepAlive: true,
    statement_timeout: 15_000,
    idle_in_transaction_session_timeout: 30_000,
    // A PostgreSQL that is stopped or cut off cannot keep its own time limit.
    query_timeout: 20_000,
  });
  // An idle connection died; the pool has already let it go and opens another when one is needed.
  pool.on('error', () => undefined);
  // A connection died in somebody's hands, whose query is rejected; unheard, the event would end the process.
  pool.on('connect', (client) => client.on('error', () => undefined));

  return {
    pool,
    db: createDb(pool),
    connection,
    async close() {
      // Work that never ends must not keep the server from stopping; PostgreSQL rolls it back.
      await Promise.race([pool.end(), pause(millisecondsToFinish, undefined, { ref: false })]);
      await afterClose();
    },
  };
}

function createDb(pool: Pool): Db {
  const db: Db = drizzle({ client: pool, schema, casing: 'snake_case' });
  const dbOfClient = new WeakMap<PoolClient, Db>();

  // drizzle 0.45 never returns a connection on which BEGIN failed, so each restart of PostgreSQL would cost the pool one.
  db.transaction = async (work, settings) => {
    const client = await pool.connect();
    let isBroken = false;
    try {
      const own = dbOfClient.get(client) ?? drizzle({ client, schema, casing: 'snake_case' });
      dbOfClient.set(client, own);
      return await own.transaction(work, settings);
    } catch (error) {
      isBroken = isDatabaseUnavailable(error);
      throw error;
    } finally {
      client.release(isBroken);
    }
  };
  return db;
}

/** PostgreSQL 15 is the oldest that the migrations have been run on. */
const oldestVersion = 150_000;
const secondsToAnswer = 10;

/** Waits for a database that is starting beside us, such as in the same compose file. */
async function awaitAnswer(databaseUrl: string): Promise<void> {
  const where = withoutPassword(databaseUrl);
  for (const deadline = Date.now() + secondsToAnswer * 1000; ; await pause(500)) {
    try {
      const version = await serverVersion(databaseUrl);
      if (version >= oldestVersion) return;
      throw new StartRefusal(
        `The database at ${where} is PostgreSQL ${Math.floor(version / 10_000)}. Wardline needs 15 or newer.`,
      );
    } catch (error) {
      if (error instanceof StartRefusal) throw error;
      if (!isDatabaseUnavailable(error) || Date.now() > deadline) throw refusalFor(where, error);
    }
  }
}

async function serverVersion(databaseUrl: string): Promise<number> {
  const client = new Client({
    connectionString: databaseUrl,
    connectionTimeoutMillis: 3000,
    query_timeout: 3000,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ version: number }>(
      `SELECT current_setting('server_version_num')::int AS version`,
    );
    return rows[0]?.version ?? 0;
  } finally {
    await client.end();
  }
}

function refusalFor(where: string, error: unknown): StartRefusal {
  const state = sqlStateOf(error);
  switch (state) {
    case '28P01':
    case '28000':
      return new StartRefusal(`The database at ${where} refused the user or the password. Check both in DATABASE_URL.`);
    case '3D000':
      return new StartRefusal(`There is no such database at ${where}. Create it, or correct DATABASE_URL.`);
    case undefined:
      return new StartRefusal(
        `No database answers at ${where}. Check that PostgreSQL runs there and can be reached from this machine, or leave DATABASE_URL out to use the built-in one.`,
      );
    default:
      return new StartRefusal(
        `The database at ${where} does not let Wardline in. PostgreSQL gives the reason ${state}.`,
      );
  }
}

/**
 * Host, port and database: the parts of the address that may be shown.
 *
 * @throws {StartRefusal} when it is no address of a PostgreSQL
 */
function withoutPassword(databaseUrl: string): string {
  const { host, pathname, search, hash, protocol } = URL.canParse(databaseUrl)
    ? new URL(databaseUrl)
    : { host: '', pathname: '', search: '', hash: '', protocol: '' };
  // An @ this late means that a character of the password ended the host early, so `host` would show part of it.
  const isCutShort = `${pathname}${search}${hash}`.includes('@');
  if (/^postgres(ql)?:$/.test(protocol) && !isCutShort) return `${host}${pathname}`;
  throw new StartRefusal(
    'DATABASE_URL is not an address. Write it as postgres://user:password@host:5432/database, with # as %23, / as %2F, ? as %3F and @ as %40 inside the password.',
  );
}
