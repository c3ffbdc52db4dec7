import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { BAA_FILE_MAX_BYTES, BaaId } from '../../../shared/domain/baa.ts';
import { notFound, Refusal } from '../../errors.ts';
import { type Caller, permitted } from '../../trpc.ts';
import { receive } from '../file/arrive.ts';
import { findContent } from '../file/service.ts';
import type { FileStorages } from '../file/storages.ts';
import { nameOf, sendContent } from '../file/transfer.ts';
import { attachBaaFile, findBaaFile } from './file.ts';

/** Whoever opens it opens it with no rights, since a PDF may hold scripts, and only our own pages may frame it. */
const onlyToBeLookedAt = "sandbox; default-src 'none'; frame-ancestors 'self'";

/** `POST` and `GET /baas/<id>/file`: the signed agreement itself, which is no JSON and so no procedure. */
export async function routeBaaFile(
  app: FastifyInstance,
  storages: FileStorages,
  callerOf: (request: FastifyRequest, reply: FastifyReply) => Promise<Caller>,
): Promise<void> {
  const path = '/baas/:id/file';
  app.removeAllContentTypeParsers();
  // Not read here: it goes to a file as it comes.
  app.addContentTypeParser('application/pdf', (_request, content, done) => done(null, content));

  app.post<{ Params: { id: string } }>(
    path,
    {
      bodyLimit: BAA_FILE_MAX_BYTES,
      // Before the body is read: twenty megabytes are taken from those alone who may give them.
      onRequest: async (request, reply) => {
        permitted(await callerOf(request, reply), 'baa:record');
      },
    },
    async (request, reply) => {
      if (!(request.body instanceof Readable))
        throw new Refusal('UNSUPPORTED_MEDIA_TYPE', 'Send the signed agreement as a PDF file.');
      const id = baaIdOf(request);
      const org = permitted(await callerOf(request, reply), 'baa:record');
      const name = nameOf(request.headers['x-file-name']);
      const arriving = { folder: storages.arrivals, name, limit: BAA_FILE_MAX_BYTES };
      const kept = await receive(request.body, arriving, (arrived) => attachBaaFile(org, storages, id, name, arrived));
      return reply.code(201).send(kept);
    },
  );

  app.get<{ Params: { id: string } }>(path, async (request, reply) => {
    const org = permitted(await callerOf(request, reply), 'baa:read');
    const fileId = await findBaaFile(org, baaIdOf(request));
    const file = await findContent(org, fileId);
    reply.header('content-security-policy', onlyToBeLookedAt).header('x-frame-options', 'SAMEORIGIN');
    return sendContent(reply, file, storages.of(file.storage).read(org, fileId), 'inline');
  });
}

function baaIdOf({ params }: { params: { id: string } }): BaaId {
  const id = BaaId.safeParse(params.id);
  if (!id.success) throw notFound('Agreement');
  return id.data;
}
