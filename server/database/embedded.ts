import { Client, type ClientConfig } from 'pg';
import { findBinaries } from './embedded/binaries.ts';
import { ensureCluster } from './embedded/cluster.ts';
import { lockFolder } from './embedded/folder-lock.ts';
import { prepareFolders, prepareSocketFolder, removeSocketFolder } from './embedded/folders.ts';
import { endOrphan, socketPort, spawnPostmaster } from './embedded/postmaster.ts';
import { settingsFor } from './embedded/settings.ts';
import { supervise } from './embedded/supervisor.ts';
import { chooseSystemUser, withWayTo } from './embedded/system-user.ts';

export interface EmbeddedOptions {
  dataFolder: string;
  /** Told in a sentence, without content, when PostgreSQL went away or came back. */
  onNotice: (sentence: string) => void;
  /** Laid over the ordinary settings; tests give up durability with it. */
  settings?: Record<string, string>;
}

export interface EmbeddedPostgres {
  /**
   * How the server connects: as the owner of the tables, who is no superuser, so that row level security binds here just
   * as it does on a database that somebody else runs.
   */
  connection(): ClientConfig;
  /** For creating and dropping whole databases. */
  superuserConnection(): ClientConfig;
  /** Ends PostgreSQL in order and gives the data folder back. */
  stop(): Promise<void>;
}

/** The role that owns the tables, and its database. */
const owner = 'wardline';

/**
 * Runs the built-in PostgreSQL in `<dataFolder>/postgres` until `stop()`, on a Unix socket and without TCP, and starts it
 * again whenever it dies.
 *
 * @throws {StartRefusal} in a sentence that says what to do
 */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const binaries = await findBinaries();
  const folders = prepareFolders(options.dataFolder);
  const lock = lockFolder(folders.root);
  try {
    const user = withWayTo(chooseSystemUser(folders.cluster), folders.root, binaries.postgres);
    await endOrphan(folders);
    await ensureCluster(folders, binaries, user);
    const socketFolder = prepareSocketFolder(folders, user);
    const settings = { ...settingsFor(socketFolder), ...options.settings };

    const supervisor = await supervise({
      folders,
      spawnPostgres: () => spawnPostmaster(folders, binaries, user, settings),
      onNotice: options.onNotice,
    });
    const stop = async () => {
      await supervisor.stop();
      removeSocketFolder(socketFolder);
      lock.release();
    };

    const at = { host: socketFolder, port: socketPort };
    const superuser = { ...at, user: 'postgres', database: 'postgres' };
    await ensureOwner(superuser).catch(async (error: unknown) => {
      await stop();
      throw error;
    });
    return {
      connection: () => ({ ...at, user: owner, database: owner }),
      superuserConnection: () => superuser,
      stop,
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** May be cut off at any point: the next start makes what is missing. */
async function ensureOwner(superuser: ClientConfig): Promise<void> {
  const client = new Client(superuser);
  await client.connect();
  try {
    const { rows } = await client.query<{ hasRole: boolean; hasDatabase: boolean }>(
      `SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = $1) AS "hasRole",
              EXISTS (SELECT FROM pg_database WHERE datname = $1) AS "hasDatabase"`,
      [owner],
    );
    // CREATEROLE, because the first migration makes the role that tenant transactions run as.
    if (rows[0]?.hasRole !== true) await client.query(`CREATE ROLE ${owner} LOGIN CREATEROLE`);
    if (rows[0]?.hasDatabase !== true) await client.query(`CREATE DATABASE ${owner} OWNER ${owner}`);
  } finally {
    await client.end();
  }
}
