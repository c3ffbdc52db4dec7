import { readConfig } from '../server/config.ts';
import { isSetupNeeded, newSetupToken } from '../server/auth/first-officer.ts';
import { openDatabase } from '../server/database/database.ts';
import { StartRefusal } from '../server/database/errors.ts';

/*
 * npm run organization:add: prints a one-time link that founds another organization on this server, for whoever has many,
 * such as a consultant. A command of the machine and no page: nobody's role in one organization reaches beyond it.
 */

try {
  const config = readConfig(process.env);
  const database = await openDatabase({ ...config, onNotice: (sentence) => process.stderr.write(`${sentence}\n`) });
  try {
    if (await isSetupNeeded(database.db)) {
      throw new StartRefusal('There is no organization yet. Start the server: it prints the link for the first one.');
    }
    const token = await newSetupToken(database.db, new Date(), { isFurther: true });
    process.stdout.write(
      `Set up another organization: ${config.origin}/setup#${token}\nThis link works once, within the next hour, while the server runs.\n`,
    );
  } finally {
    await database.close();
  }
} catch (error) {
  if (!(error instanceof StartRefusal)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
