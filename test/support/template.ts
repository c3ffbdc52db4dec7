import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ClientConfig } from 'pg';
import type { TestProject } from 'vitest/node';
import { connectDatabase } from '../../server/database/database.ts';
import { startEmbeddedPostgres } from '../../server/database/embedded.ts';
import { ensureObservationPartitions, migrateDatabase } from '../../server/database/migrate.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** One PostgreSQL for the whole run; its database `wardline` is migrated and serves as the template. */
    postgres: { owner: ClientConfig; superuser: ClientConfig };
  }
}

/** A test's rows need not outlive the machine. Several test files connect at once. */
const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' };

/** Vitest global setup: migrates once, so that each test file starts from a copy. */
export default async function setup(project: TestProject) {
  const dataFolder = mkdtempSync(join('/tmp', 'wardline-test-'));
  const postgres = await startEmbeddedPostgres({ dataFolder, settings, onNotice: () => undefined });
  const owner = postgres.connection();
  await migrateDatabase(owner);
  const template = connectDatabase(owner, async () => undefined);
  await ensureObservationPartitions(template.pool, new Date());
  // PostgreSQL copies a database only while nobody is connected to it.
  await template.close();
  project.provide('postgres', { owner, superuser: postgres.superuserConnection() });

  return async () => {
    await postgres.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  };
}
