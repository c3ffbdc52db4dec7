/**
 * A server reduced to its database, in a process of its own so that tests can kill it:
 * `node database-process.ts <data folder> [database url]`. Says "ready" or why not, then answers queries.
 */
import { openDatabase } from '../../server/database/database.ts';
import { StartRefusal } from '../../server/database/errors.ts';

export type FromDatabaseProcess =
  | { kind: 'ready'; milliseconds: number }
  | { kind: 'refused'; sentence: string }
  | { kind: 'notice'; sentence: string }
  | { kind: 'rows'; rows: Record<string, unknown>[] }
  | { kind: 'failed'; message: string };

const [dataFolder = '', databaseUrl] = process.argv.slice(2);
const begun = Date.now();
const say = (message: FromDatabaseProcess) => process.send?.(message);

try {
  const database = await openDatabase({
    dataFolder,
    databaseUrl,
    onNotice: (sentence) => say({ kind: 'notice', sentence }),
  });
  process.on('message', (query: string) => {
    database.pool.query(query).then(
      ({ rows }) => say({ kind: 'rows', rows }),
      (error: Error) => say({ kind: 'failed', message: error.message }),
    );
  });
  process.once('SIGTERM', () => void database.close().then(() => process.disconnect()));
  say({ kind: 'ready', milliseconds: Date.now() - begun });
} catch (error) {
  if (!(error instanceof StartRefusal)) throw error;
  say({ kind: 'refused', sentence: error.message });
  process.disconnect();
}
