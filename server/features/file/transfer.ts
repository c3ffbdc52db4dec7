import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import type { StoredFile } from '../../../shared/domain/file.ts';
import { Refusal } from '../../errors.ts';

/** The name a file comes with, in a header and not in the address, which proxies write down. @throws Refusal BAD_REQUEST */
export function nameOf(header: string | string[] | undefined): string {
  const typed = decoded(String(header ?? ''));
  const name = (typed.split(/[/\\]/).at(-1) ?? '').replaceAll(/\p{C}/gu, '').trim().slice(0, 200).toWellFormed();
  if (name === '') throw new Refusal('BAD_REQUEST', 'Send the name of the file in x-file-name, percent-encoded.');
  return name;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return ''; // Not percent-encoded: refused like a name that is missing.
  }
}

/**
 * Answers with a file as it was uploaded.
 *
 * @param show `attachment` to be saved; `inline` to be looked at where it is
 */
export async function sendContent(
  reply: FastifyReply,
  { name, mediaType, bytes, sha256 }: Pick<StoredFile, 'name' | 'mediaType' | 'bytes' | 'sha256'>,
  content: AsyncIterable<Uint8Array>,
  show: 'attachment' | 'inline',
): Promise<FastifyReply> {
  const parts = asItWas(content, sha256);
  // Before the headers: where there is nothing to give, the answer is a failure and no file.
  const first = await parts.next();
  return reply
    .type(mediaType)
    .header('content-length', bytes)
    .header('content-disposition', `${show}; filename="${plain(name)}"; filename*=UTF-8''${encoded(name)}`)
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'private, no-store')
    .send(Readable.from(first.done ? [] : following(first.value, parts)));
}

/** The content, whose last part is given only once the whole is known to be what was uploaded: else the download breaks off. */
async function* asItWas(content: AsyncIterable<Uint8Array>, sha256: string): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  let held: Uint8Array | null = null;
  for await (const part of content) {
    if (held) yield held;
    hash.update(part);
    held = part;
  }
  if (hash.digest('hex') !== sha256) throw new Error('A file is not what was uploaded');
  if (held) yield held;
}

async function* following(first: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  yield* rest;
}

/** For what reads no other form: https://www.rfc-editor.org/rfc/rfc6266#section-4.3 */
const plain = (name: string): string => name.replaceAll(/[^\w .()-]/g, '_');

/** https://www.rfc-editor.org/rfc/rfc8187#section-3.2.1 */
const encoded = (name: string): string =>
  encodeURIComponent(name).replaceAll(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
