import { readFile } from 'node:fs/promises';
import { Client } from 'pg';
import { postmasterFile } from './server-process.ts';

/** Looks into the embedded PostgreSQL of a running server, beside it and past row level security, as its owner. */
export async function lookInside<T>(dataFolder: string, look: (database: Client) => Promise<T>): Promise<T> {
  const lines = (await readFile(postmasterFile(dataFolder), 'utf8')).split('\n');
  const database = new Client({
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
