import { openDatabase } from '../../server/database/database.ts';
import { StartRefusal } from '../../server/database/errors.ts';
import { migrateDatabase } from '../../server/database/migrate.ts';
import { SAMPLE_NAME } from './names.ts';
import { type Mark, markFolder, markWhole } from './place.ts';
import { makeSample } from './sample.ts';

const SEED = 2026;

/**
 * The sample clinic in a folder, which is made there where the folder is new. Its year ends when it was made.
 *
 * @param onNotice what whoever waits is told, a sentence each
 * @throws StartRefusal where the folder holds something else, or where another database is set
 */
export async function sampleIn(dataFolder: string, onNotice: (sentence: string) => void): Promise<Mark> {
  if (process.env['DATABASE_URL']) {
    throw new StartRefusal(
      'The demo keeps its made-up clinic in a folder of its own and touches no other database. Leave DATABASE_URL out.',
    );
  }
  const mark = await markFolder(dataFolder);
  if (mark.isWhole) return mark;
  onNotice(`Making ${SAMPLE_NAME} with a year of history (once) …`);
  const database = await openDatabase({ databaseUrl: undefined, dataFolder, onNotice });
  try {
    await migrateDatabase(database.connection);
    const { db, pool } = database;
    const seed = Number(process.env['DEMO_SEED'] ?? SEED);
    await makeSample({ db, pool, end: new Date(), seed, scale: 1, password: mark.password });
  } finally {
    await database.close();
  }
  await markWhole(dataFolder, mark);
  return mark;
}
