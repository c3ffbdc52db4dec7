import { randomBytes } from 'node:crypto';
import { Client, type ClientConfig, type Pool } from 'pg';
import { inject } from 'vitest';
import { connectDatabase, type Database } from '../../server/database/database.ts';

/** A database of its own for a test file: migrated, empty, gone after `close()`. */
export async function createTestDatabase(): Promise<Database> {
  const { owner, superuser } = inject('postgres');
  const name = `test_${randomBytes(8).toString('hex')}`;
  const copy = () => asSuperuser(superuser, `CREATE DATABASE ${name} TEMPLATE ${owner.database} OWNER ${owner.user}`);
  await copy();
  return connectDatabase({ ...owner, database: name }, () =>
    asSuperuser(superuser, `DROP DATABASE ${name} WITH (FORCE)`),
  );
}

/** What a program of its own is told as `DATABASE_URL` to look into the same database. */
export async function databaseUrlOf(pool: Pool): Promise<string> {
  const { rows } = await pool.query<{ name: string }>('select current_database() as name');
  const { user, password, host, port } = inject('postgres').owner;
  return `postgres://${user}:${encodeURIComponent(String(password))}@localhost:${port}/${rows[0]?.name}?host=${encodeURIComponent(String(host))}`;
}

async function asSuperuser(superuser: ClientConfig, statement: string): Promise<void> {
  const client = new Client(superuser);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
