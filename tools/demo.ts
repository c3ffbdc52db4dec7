import { resolve } from 'node:path';
import { readConfig } from '../server/config.ts';
import { StartRefusal } from '../server/database/errors.ts';
import { sampleIn } from './demo/made.ts';
import { guests } from './demo/people.ts';

/*
 * npm run demo: starts a made-up clinic with a year of history, in a data folder of its own. The first start makes it,
 * later ones use it again; delete the folder to have it end today. WARDLINE_DATA names another folder, DEMO_SEED makes
 * another clinic.
 */

const folder = resolve(process.env['WARDLINE_DATA'] ?? './demo-data');
try {
  const { password } = await sampleIn(folder, (sentence) => console.error(sentence));
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
