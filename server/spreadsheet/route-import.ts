import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { IMPORT_MAX_BYTES, ImportResult, type ListReading } from '../../shared/domain/list-import.ts';
import type { Permission } from '../../shared/domain/permission.ts';
import { z } from '../../shared/zod.ts';
import type { MemberContext } from '../context.ts';
import { Refusal } from '../errors.ts';
import { type Caller, permitted } from '../trpc.ts';

/** What a list of one noun is read as, looked at and imported by. */
export interface ListImport<Columns> {
  /** Such as `members`, for `/imports/members/…`. */
  noun: string;
  permission: Permission;
  columns: z.ZodType<Columns>;
  preview: (org: MemberContext, file: Buffer, reading: ListReading<Columns>) => Promise<unknown>;
  apply: (
    org: MemberContext,
    file: Buffer,
    reading: ListReading<Columns> & { columns: Columns },
    fingerprint: string,
  ) => Promise<ImportResult>;
}

/** `POST /imports/<noun>/preview` and `/apply`: a list as a file, which is no JSON and so no procedure. */
export async function routeListImport<Columns>(
  app: FastifyInstance,
  callerOf: (request: FastifyRequest, reply: FastifyReply) => Promise<Caller>,
  { noun, permission, columns: kind, preview, apply }: ListImport<Columns>,
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
      permitted(await callerOf(request, reply), permission);
      reply.header('cache-control', 'no-store');
    },
  };
  const columnsIn = Columns.pipe(kind);

  app.post(`/imports/${noun}/preview`, options, async (request, reply) => {
    const org = permitted(await callerOf(request, reply), permission);
    const { columns, headings, strangers } = parsed(
      request,
      z.strictObject({ columns: columnsIn.optional(), headings: Headings, strangers: Strangers }),
    );
    return preview(org, fileOf(request), {
      columns: columns ?? null,
      hasHeadings: headings === 'yes',
      leavesStrangersOut: strangers === 'leave-out',
    });
  });

  app.post(`/imports/${noun}/apply`, options, async (request, reply) => {
    const org = permitted(await callerOf(request, reply), permission);
    const { columns, headings, strangers, fingerprint } = parsed(
      request,
      z.strictObject({ columns: columnsIn, headings: Headings, strangers: Strangers, fingerprint: z.string().max(64) }),
    );
    const reading = { columns, hasHeadings: headings === 'yes', leavesStrangersOut: strangers === 'leave-out' };
    return ImportResult.parse(await apply(org, fileOf(request), reading, fingerprint));
  });
}

const Headings = z.enum(['yes', 'no']).default('yes');
const Strangers = z.enum(['wrong', 'leave-out']).default('wrong');

/** `name:0,email:3`: fields and the columns that hold them, in an address since the body is the file. */
const Columns = z
  .string()
  .max(500)
  .transform((text): unknown =>
    Object.fromEntries(
      text
        .split(',')
        .filter((pair) => pair !== '')
        .map((pair) => pair.split(':'))
        .map(([field, column]) => [field ?? '', Number(column)]),
    ),
  );

function parsed<T>(request: FastifyRequest, schema: z.ZodType<T>): T {
  const query = schema.safeParse(request.query);
  if (!query.success) throw new Refusal('BAD_REQUEST', 'The columns can’t be read. Choose them again.');
  return query.data;
}

function fileOf({ body }: FastifyRequest): Buffer {
  if (!Buffer.isBuffer(body)) throw new Refusal('UNSUPPORTED_MEDIA_TYPE', 'Send the list as a CSV or XLSX file.');
  return body;
}
