import { resolve } from 'node:path';
import { readConfig } from '../server/config.ts';
import { openDatabase } from '../server/database/database.ts';
import { StartRefusal } from '../server/database/errors.ts';
import { migrateDatabase } from '../server/database/migrate.ts';
import { SAMPLE_NAME } from './demo/names.ts';
import { guests } from './demo/people.ts';
import { type Mark, markFolder, markWhole } from './demo/place.ts';
import { makeSample } from './demo/sample.ts';

/*
 * npm run demo: starts a made-up clinic with a year of history, in a data folder of its own. The first start makes it,
 * later ones use it again; delete the folder to have it end today. WARDLINE_DATA names another folder, DEMO_SEED makes
 * another clinic.
 */

const folder = resolve(process.env['WARDLINE_DATA'] ?? './demo-data');
const SEED = 2026;

async function sampleIn(dataFolder: string): Promise<Mark> {
  if (process.env['DATABASE_URL']) {
    throw new StartRefusal(
      'The demo keeps its made-up clinic in a folder of its own and touches no other database. Leave DATABASE_URL out.',
    );
  }
  const mark = await markFolder(dataFolder);
  if (mark.isWhole) return mark;
  console.log(`Making ${SAMPLE_NAME} with a year of history (once) …`);
  const database = await openDatabase({
    databaseUrl: undefined,
    dataFolder,
    onNotice: (sentence) => console.error(sentence),
  });
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

try {
  const { password } = await sampleIn(folder);
  process.env['WARDLINE_DATA'] = folder;
  // Nobody has the addresses of made-up people, so their mail goes to the folder whatever is set.
  delete process.env['SMTP_URL'];
  await import('./start.ts');
  if (!process.exitCode) {
    console.log(`All of it is made up. Sign in at ${readConfig(process.env).origin}/ with the password ${password} as

  ${guests.officer}    the compliance officer
  ${guests.leader}     the executive director, who reads
  ${guests.workforce}  a receptionist
  ${guests.auditor}    an outside auditor, for a few weeks
`);
  }
} catch (error) {
  if (!(error instanceof StartRefusal)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
