import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { FILE_MAX_BYTES, FileId } from '../../../shared/domain/file.ts';
import { notFound, Refusal } from '../../errors.ts';
import { type Caller, permitted } from '../../trpc.ts';
import { receive } from './arrive.ts';
import { findContent, keepFile, removeFile } from './service.ts';
import type { FileStorages } from './storages.ts';

/** `POST /files`, and `GET` and `DELETE /files/<id>`: content, which is no JSON and so no procedure. */
export async function routeFiles(
  app: FastifyInstance,
  storages: FileStorages,
  callerOf: (request: FastifyRequest, reply: FastifyReply) => Promise<Caller>,
): Promise<void> {
  app.removeAllContentTypeParsers();
  // Not read here: it goes to a file as it comes.
  app.addContentTypeParser('application/octet-stream', (_request, content, done) => done(null, content));

  app.post(
    '/files',
    {
      bodyLimit: FILE_MAX_BYTES,
      // Before the body is read: fifty megabytes are taken from those alone who may give them.
      onRequest: async (request, reply) => {
        permitted(await callerOf(request, reply), 'file:create');
      },
    },
    async (request, reply) => {
      if (!(request.body instanceof Readable)) {
        throw new Refusal('UNSUPPORTED_MEDIA_TYPE', 'Send the file as application/octet-stream.');
      }
      const org = permitted(await callerOf(request, reply), 'file:create');
      const name = nameOf(request.headers['x-file-name']);
      const kept = await receive(request.body, { folder: storages.arrivals, name }, (arrived) =>
        keepFile(org, storages, name, arrived),
      );
      return reply.code(201).send(kept);
    },
  );

  app.get<{ Params: { id: string } }>('/files/:id', async (request, reply) => {
    const id = idOf(request);
    const org = permitted(await callerOf(request, reply), 'file:read');
    const { name, mediaType, bytes, sha256, storage } = await findContent(org, id);
    const parts = asItWas(storages.of(storage).read(org, id), sha256);
    // Before the headers: where there is nothing to give, the answer is a failure and no file.
    const first = await parts.next();
    return (
      reply
        .type(mediaType)
        .header('content-length', bytes)
        .header('content-disposition', `attachment; filename="${plain(name)}"; filename*=UTF-8''${encoded(name)}`)
        // Whoever opens it all the same opens it with no rights.
        .header('content-security-policy', "sandbox; default-src 'none'")
        .header('x-content-type-options', 'nosniff')
        .header('cache-control', 'private, no-store')
        .send(Readable.from(first.done ? [] : following(first.value, parts)))
    );
  });

  app.delete<{ Params: { id: string } }>('/files/:id', async (request, reply) => {
    const id = idOf(request);
    await removeFile(permitted(await callerOf(request, reply), 'file:remove'), storages, id);
    return reply.code(204).send();
  });
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

/** In a header and not in the address, which proxies write down. @throws Refusal BAD_REQUEST */
function nameOf(header: string | string[] | undefined): string {
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

/** For what reads no other form: https://www.rfc-editor.org/rfc/rfc6266#section-4.3 */
const plain = (name: string): string => name.replaceAll(/[^\w .()-]/g, '_');

/** https://www.rfc-editor.org/rfc/rfc8187#section-3.2.1 */
const encoded = (name: string): string =>
  encodeURIComponent(name).replaceAll(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

function idOf({ params }: { params: { id: string } }): FileId {
  const id = FileId.safeParse(params.id);
  if (!id.success) throw notFound('File');
  return id.data;
}
