import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';

/** Looks into the embedded PostgreSQL of a running server, beside it and past row level security, as its owner. */
export async function lookInside<T>(dataFolder: string, look: (database: pg.Client) => Promise<T>): Promise<T> {
  // Lines 4 and 5 of this file are port and socket folder (PostgreSQL's documentation, "postmaster.pid").
  const lines = (await readFile(join(dataFolder, 'postgres', 'postmaster.pid'), 'utf8')).split('\n');
  const database = new pg.Client({
    host: lines[4] ?? '',
    port: Number(lines[3]),
    user: 'postgres',
    database: 'wardline',
  });
  await database.connect();
  try {
    return await look(database);
  } finally {
    await database.end();
  }
}
