import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { IMPORT_MAX_BYTES, ImportColumns, ImportPreview, ImportResult } from '../../../shared/domain/member-import.ts';
import { z } from '../../../shared/zod.ts';
import { Refusal } from '../../errors.ts';
import { type Caller, permitted } from '../../trpc.ts';
import { applyImport, previewImport } from './service.ts';

/** `POST /imports/members/preview` and `/apply`: a list of people as a file, which is no JSON and so no procedure. */
export async function routeMemberImport(
  app: FastifyInstance,
  callerOf: (request: FastifyRequest, reply: FastifyReply) => Promise<Caller>,
): Promise<void> {
  app.removeAllContentTypeParsers();
  // What kind of list it is says its content; forms of other sites cannot send this type without asking first.
  app.addContentTypeParser('application/octet-stream', { parseAs: 'buffer' }, (_request, body, done) =>
    done(null, body),
  );
  const options = {
    bodyLimit: IMPORT_MAX_BYTES,
    // Before the body is read: megabytes are taken from those alone who may give them.
    onRequest: async (request: FastifyRequest, reply: FastifyReply) => {
      permitted(await callerOf(request, reply), 'member:import');
      reply.header('cache-control', 'no-store');
    },
  };

  app.post('/imports/members/preview', options, async (request, reply) => {
    const org = permitted(await callerOf(request, reply), 'member:import');
    const { columns = null, headings } = parsed(
      request,
      z.strictObject({ columns: Columns.optional(), headings: Headings }),
    );
    return ImportPreview.parse(await previewImport(org, fileOf(request), { columns, hasHeadings: headings === 'yes' }));
  });

  app.post('/imports/members/apply', options, async (request, reply) => {
    const org = permitted(await callerOf(request, reply), 'member:import');
    const { columns, headings, fingerprint } = parsed(
      request,
      z.strictObject({ columns: Columns, headings: Headings, fingerprint: z.string().max(64) }),
    );
    const reading = { columns, hasHeadings: headings === 'yes' };
    return ImportResult.parse(await applyImport(org, fileOf(request), reading, fingerprint));
  });
}

const Headings = z.enum(['yes', 'no']).default('yes');

/** `name:0,email:3`: fields and the columns that hold them, in an address since the body is the file. */
const Columns = z
  .string()
  .max(500)
  .transform((text) =>
    Object.fromEntries(
      text
        .split(',')
        .filter((pair) => pair !== '')
        .map((pair) => pair.split(':'))
        .map(([field, column]) => [field ?? '', Number(column)]),
    ),
  )
  .pipe(ImportColumns);

function parsed<T>(request: FastifyRequest, schema: z.ZodType<T>): T {
  const query = schema.safeParse(request.query);
  if (!query.success) throw new Refusal('BAD_REQUEST', 'The columns can’t be read. Choose them again.');
  return query.data;
}

function fileOf({ body }: FastifyRequest): Buffer {
  if (!Buffer.isBuffer(body)) throw new Refusal('UNSUPPORTED_MEDIA_TYPE', 'Send the list as a CSV or XLSX file.');
  return body;
}
