import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StartRefusal } from '../../server/database/errors.ts';
import { newSecret } from '../../server/auth/secrets.ts';
import { z } from '../../shared/zod.ts';

/** What is written down of a sample beside its database. */
const Mark = z.strictObject({ password: z.string().min(15), isWhole: z.boolean() });
export type Mark = z.infer<typeof Mark>;

/** Its presence says that all in the folder is made up. */
const pathOf = (folder: string) => join(folder, 'sample.json');

/**
 * The mark of the sample in a folder, which is set where the folder is new.
 *
 * @throws {StartRefusal} where the folder holds something else, or a sample that was not finished
 */
export async function markFolder(folder: string): Promise<Mark> {
  if (existsSync(pathOf(folder))) {
    const mark = Mark.safeParse(await contentOf(pathOf(folder)));
    if (mark.success && mark.data.isWhole) return mark.data;
    throw new StartRefusal(`The sample in ${folder} was not finished. Delete that folder and start again.`);
  }
  if (existsSync(join(folder, 'postgres')) || existsSync(join(folder, 'secret'))) {
    throw new StartRefusal(
      `The folder ${folder} holds the data of a real organization, and the demo stays away from it. Leave WARDLINE_DATA out, or name another folder.`,
    );
  }
  const mark = { password: newSecret().slice(0, 20), isWhole: false };
  await mkdir(folder, { recursive: true });
  await write(folder, mark);
  return mark;
}

/** Says that the sample was made to its end. */
export const markWhole = (folder: string, mark: Mark): Promise<void> => write(folder, { ...mark, isWhole: true });

async function write(folder: string, mark: Mark): Promise<void> {
  const beside = `${pathOf(folder)}.new`;
  await writeFile(beside, JSON.stringify(mark), { mode: 0o600 });
  await rename(beside, pathOf(folder));
}

/** Null where it is no JSON. */
async function contentOf(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8');
  try {
    return JSON.parse(text);
  } catch {
    return null; // Cut off while it was written.
  }
}
