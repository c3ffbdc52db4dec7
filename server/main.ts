import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { buildApp } from './app.ts';
import { openAccounts } from './auth/accounts.ts';
import { isSetupNeeded, newSetupToken } from './auth/first-officer.ts';
import { sealingWith } from './auth/sealed.ts';
import { readServerSecret } from './auth/server-secret.ts';
import { type Config, readConfig } from './config.ts';
import { type Database, openDatabase } from './database/database.ts';
import { StartRefusal } from './database/errors.ts';
import { migrateDatabase } from './database/migrate.ts';
import { startJobs } from './jobs/jobs.ts';
import type { Queue } from './jobs/queue.ts';
import { openStorages } from './features/file/storages.ts';
import { openLog } from './log.ts';
import { openPost } from './mail/post.ts';
import { openOutside } from './outside.ts';
import { welcome } from './welcome.ts';

const repository = join(import.meta.dirname, '..');
const now = () => new Date();
/** Requests that take longer than this to finish are cut off when the server stops. */
const STOP_MILLISECONDS = 10_000;

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const log = openLog(config.logLevel);
  const secret = await readServerSecret(config.secret, config.dataFolder);
  const database = await openDatabase({ ...config, onNotice: (sentence) => log.warn(sentence) });
  let jobs: Queue | null = null;
  try {
    await migrateDatabase(database.connection);
    const { db, pool } = database;
    const post = openPost({
      smtpUrl: config.smtpUrl,
      from: config.mailFrom,
      folder: join(config.dataFolder, 'mail'),
      now,
    });
    const sealing = sealingWith(secret);
    const outside = openOutside(config.inside);
    const files = openStorages(config.files, join(config.dataFolder, 'arriving'));
    jobs = await startJobs({ db, pool, log, now, post, sealing, outside, files, origin: config.origin });
    const app = await buildApp({
      db,
      log,
      now,
      publicOrigin: config.origin,
      trustedProxies: config.trustedProxies,
      accounts: openAccounts(db, { origin: config.origin, secret, now }),
      sealing,
      post,
      outside,
      files,
      consoleFolder: join(repository, 'dist/console'),
    });
    await listen(app, config);
    stopOnSignal(app, async () => {
      await jobs?.stop();
      await database.close();
    });
    process.stdout.write(welcome({ origin: config.origin, setupToken: await setupToken(database), repository }));
  } catch (error) {
    // None run yet where the start failed before them.
    await jobs?.stop();
    await database.close();
    throw error;
  }
}

async function setupToken({ db }: Database): Promise<string | null> {
  return (await isSetupNeeded(db)) ? newSetupToken(db, now()) : null;
}

async function listen(app: FastifyInstance, { host, port }: Config): Promise<void> {
  try {
    await app.listen({ host, port, listenTextResolver: () => `Listening on ${host}:${port}` });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'EADDRINUSE') {
      throw new StartRefusal(
        `Port ${port} is in use. Stop the program that listens there, or choose another port: PORT=4871 npm start`,
      );
    }
    if (code === 'EACCES')
      throw new StartRefusal(`Port ${port} needs special rights. Choose one above 1023: PORT=4870 npm start`);
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
      throw new StartRefusal('HOST is no address of this machine. Use 127.0.0.1, or 0.0.0.0 for all of its addresses.');
    }
    throw error;
  }
}

function stopOnSignal(app: FastifyInstance, afterwards: () => Promise<void>): void {
  let isStopping = false;
  const stop = async () => {
    if (isStopping) return;
    isStopping = true;
    const late = setTimeout(() => app.server.closeAllConnections(), STOP_MILLISECONDS);
    await app.close();
    clearTimeout(late);
    await afterwards();
    process.exitCode = 0;
  };
  const orReport = () => void stop().catch(endWith);
  process.on('SIGTERM', orReport);
  process.on('SIGINT', orReport);
}

function endWith(error: unknown): void {
  if (error instanceof StartRefusal) process.stderr.write(`${error.message}\n`);
  else openLog('error').fatal({ err: error }, 'The server ended');
  process.exitCode = 1;
}

await main().catch(endWith);
