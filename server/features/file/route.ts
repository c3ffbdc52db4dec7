import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { FILE_MAX_BYTES, FileId } from '../../../shared/domain/file.ts';
import { notFound, Refusal } from '../../errors.ts';
import { type Caller, permitted } from '../../trpc.ts';
import { receive } from './arrive.ts';
import { findContent, keepFile, removeFile } from './service.ts';
import type { FileStorages } from './storages.ts';
import { nameOf, sendContent } from './transfer.ts';

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
    const caller = await callerOf(request, reply);
    const org = permitted(caller, 'file:read');
    const { isAgreement, ...file } = await findContent(org, id);
    if (isAgreement) permitted(caller, 'baa:read');
    // Whoever opens it all the same opens it with no rights.
    reply.header('content-security-policy', "sandbox; default-src 'none'");
    return sendContent(reply, file, storages.of(file.storage).read(org, id), 'attachment');
  });

  app.delete<{ Params: { id: string } }>('/files/:id', async (request, reply) => {
    const id = idOf(request);
    await removeFile(permitted(await callerOf(request, reply), 'file:remove'), storages, id);
    return reply.code(204).send();
  });
}

function idOf({ params }: { params: { id: string } }): FileId {
  const id = FileId.safeParse(params.id);
  if (!id.success) throw notFound('File');
  return id.data;
}
