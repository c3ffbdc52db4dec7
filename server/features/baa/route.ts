import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { BAA_FILE_MAX_BYTES, BaaId } from '../../../shared/domain/baa.ts';
import { notFound, Refusal } from '../../errors.ts';
import { type Caller, permitted } from '../../trpc.ts';
import { attachBaaFile, getBaaFile } from './file.ts';

/** `POST` and `GET /baas/<id>/file`: the signed agreement itself, which is no JSON and so no procedure. */
export async function routeBaaFile(
  app: FastifyInstance,
  callerOf: (request: FastifyRequest, reply: FastifyReply) => Promise<Caller>,
): Promise<void> {
  const path = '/baas/:id/file';
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/pdf', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));

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
      if (!Buffer.isBuffer(request.body))
        throw new Refusal('UNSUPPORTED_MEDIA_TYPE', 'Send the signed agreement as a PDF file.');
      const { sha256, bytes } = await attachBaaFile(
        permitted(await callerOf(request, reply), 'baa:record'),
        baaIdOf(request),
        request.body,
      );
      return reply.code(201).send({ sha256, bytes });
    },
  );

  app.get<{ Params: { id: string } }>(path, async (request, reply) => {
    const id = baaIdOf(request);
    const content = await getBaaFile(permitted(await callerOf(request, reply), 'baa:read'), id);
    return (
      reply
        .type('application/pdf')
        .header('content-disposition', `attachment; filename="baa-${id}.pdf"`)
        // Whoever opens it all the same opens it with no rights: a PDF may hold scripts.
        .header('content-security-policy', "sandbox; default-src 'none'")
        .header('cache-control', 'private, no-store')
        .send(content)
    );
  });
}

function baaIdOf({ params }: { params: { id: string } }): BaaId {
  const id = BaaId.safeParse(params.id);
  if (!id.success) throw notFound('Agreement');
  return id.data;
}
