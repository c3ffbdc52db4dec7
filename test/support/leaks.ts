import { readFile, readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** Where a marker was found, and in which spelling. */
export interface Leak {
  where: string;
  as: string;
}

/** The spellings in which text may lie in a file or a request. URL encoding leaves letters as they are, so `as is` covers it. */
function spellings(stem: string): { as: string; bytes: string }[] {
  const cases = [...new Set([stem, stem.toLowerCase(), stem.toUpperCase()])];
  return cases.flatMap((text) => [
    { as: 'UTF-16', bytes: Buffer.from(text, 'utf16le').toString('latin1') },
    { as: 'hexadecimal', bytes: Buffer.from(text).toString('hex') },
    // Base64 works on groups of three bytes, so the same text has three spellings; the first and last letter may share a group with a neighbour.
    ...[0, 1, 2].map((offset) => ({ as: 'base64', bytes: innerBase64(text, offset) })),
    ...[0, 1, 2].map((offset) => ({
      as: 'base64 of UTF-16',
      bytes: innerBase64(Buffer.from(text, 'utf16le'), offset),
    })),
  ]);
}

function innerBase64(text: string | Buffer, offset: number): string {
  const padded = Buffer.concat([Buffer.alloc(offset), Buffer.from(text as string)]);
  const encoded = padded.toString('base64').replace(/=+$/, '');
  const whole = Math.floor(padded.length / 3) * 4;
  return encoded.slice(offset === 0 ? 0 : 4, whole);
}

/** A search for everything that begins with `stem`, in any case and spelling. */
export function searchFor(stem: string): (where: string, content: Buffer | string) => Leak[] {
  const wanted = spellings(stem);
  const plain = stem.toLowerCase();
  return (where, content) => {
    const text = (typeof content === 'string' ? Buffer.from(content) : content).toString('latin1');
    const leaks = wanted.filter(({ bytes }) => text.includes(bytes)).map(({ as }) => ({ where, as }));
    return text.toLowerCase().includes(plain) ? [{ where, as: 'as is' }, ...leaks] : leaks;
  };
}

/** Every file below a folder; what vanishes meanwhile is skipped, as a running database or browser deletes files. `files` counts what was read. */
export async function searchFolder(
  folder: string,
  search: ReturnType<typeof searchFor>,
): Promise<{ files: number; bytes: number; leaks: Leak[] }> {
  const found = { files: 0, bytes: 0, leaks: [] as Leak[] };
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const content = await readFile(path).catch((failure: NodeJS.ErrnoException) => {
      if (failure.code === 'ENOENT') return null;
      throw failure;
    });
    if (!content) continue;
    found.files += 1;
    found.bytes += content.length;
    found.leaks.push(...search(relative(folder, path), content));
  }
  return found;
}
