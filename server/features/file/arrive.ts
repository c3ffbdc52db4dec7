import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileTypeFromFile } from 'file-type';
import { FILE_MAX_BYTES } from '../../../shared/domain/file.ts';
import { Refusal } from '../../errors.ts';

/** A document that came whole, in a file of its own until it is stored. */
export interface Arrived {
  path: string;
  bytes: number;
  /** In lower-case hexadecimal. */
  sha256: string;
  mediaType: string;
}

/** What a document may be, by its content: nothing that a computer runs. */
const documents: ReadonlySet<string> = new Set([
  'application/pdf',
  'image/png',
  'image/jpeg',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
]);

/** What is taken in, by its content. */
export interface Accepted {
  mediaTypes: ReadonlySet<string>;
  /** Also text as .txt or .csv. */
  texts: boolean;
  /** What is said of anything else. */
  refusal: string;
}

const anyDocument: Accepted = {
  mediaTypes: documents,
  texts: true,
  refusal:
    'Wardline keeps PDF, PNG and JPEG files, Word, Excel and PowerPoint documents without macros, and text as .txt or .csv. By its content this file is none of them.',
};

/** Text has no mark of its own, so here the name says which kind of text it is. */
const texts = [
  { ending: '.csv', mediaType: 'text/csv' },
  { ending: '.txt', mediaType: 'text/plain' },
];
const TEXT_SAMPLE_BYTES = 64 * 1024;

/**
 * Takes a document in, never whole in memory, and gives it to `store`; afterwards nothing of it is left in the folder.
 *
 * @param folder for documents on their way; nobody else's
 * @param limit in bytes
 * @throws Refusal PAYLOAD_TOO_LARGE | UNSUPPORTED_MEDIA_TYPE | BAD_REQUEST
 */
export async function receive<T>(
  content: Readable,
  {
    folder,
    name,
    limit = FILE_MAX_BYTES,
    accepted = anyDocument,
  }: { folder: string; name: string; limit?: number; accepted?: Accepted },
  store: (arrived: Arrived) => Promise<T>,
): Promise<T> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, randomUUID());
  try {
    const written = await write(content, path, limit);
    return await store({ path, ...written, mediaType: await mediaTypeOf(path, name, accepted) });
  } finally {
    await rm(path, { force: true });
  }
}

async function write(content: Readable, path: string, limit: number): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash('sha256');
  let bytes = 0;
  await pipeline(
    content,
    async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        bytes += chunk.length;
        if (bytes > limit) {
          throw new Refusal('PAYLOAD_TOO_LARGE', `This file is larger than ${Math.floor(limit / 1024 / 1024)} MB.`);
        }
        hash.update(chunk);
        yield chunk;
      }
    },
    createWriteStream(path, { flags: 'wx', mode: 0o600 }),
  );
  if (bytes === 0) throw new Refusal('BAD_REQUEST', 'This file is empty.');
  return { bytes, sha256: hash.digest('hex') };
}

async function mediaTypeOf(path: string, name: string, accepted: Accepted): Promise<string> {
  const found = await fileTypeFromFile(path);
  if (found && accepted.mediaTypes.has(found.mime)) return found.mime;
  const text = accepted.texts ? texts.find(({ ending }) => name.toLowerCase().endsWith(ending)) : undefined;
  if (!found && text && (await beginsAsText(path))) return text.mediaType;
  throw new Refusal('UNSUPPORTED_MEDIA_TYPE', accepted.refusal);
}

async function beginsAsText(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(TEXT_SAMPLE_BYTES), 0, TEXT_SAMPLE_BYTES, 0);
    // Latin-1 has a character for every byte; what no text has is the zero.
    return !buffer.subarray(0, bytesRead).includes(0);
  } finally {
    await file.close();
  }
}
