import { mkdir, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StartRefusal } from '../database/errors.ts';
import { newSecret } from './secrets.ts';

/**
 * The secret that signs session cookies: the one given, or one that is made at the first start and kept in the data
 * folder, readable by its owner alone. Several servers in front of one database must be given the same.
 */
export async function readServerSecret(given: string | null, dataFolder: string): Promise<string> {
  if (given !== null) return given;
  const path = join(dataFolder, 'secret');
  try {
    await mkdir(dataFolder, { recursive: true });
    const file = await open(path, 'wx', 0o600);
    await file.writeFile(newSecret());
    await file.sync();
    await file.close();
  } catch (error) {
    if (!isCode(error, 'EEXIST')) {
      throw new StartRefusal(
        `The folder ${dataFolder} cannot be written (${codeOf(error)}). Give it to the user that runs the server, free some space, or choose another with WARDLINE_DATA.`,
      );
    }
  }
  const kept = (await readFile(path, 'utf8')).trim();
  if (kept.length >= 32) return kept;
  throw new StartRefusal(
    `The file ${path} is damaged. Delete it and start again: a new one is made, and everybody signs in once more.`,
  );
}

const isCode = (error: unknown, code: string): boolean => codeOf(error) === code;

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
}
