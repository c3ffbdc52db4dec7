import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { CSV_MARK, csvRow } from '../../../shared/csv.ts';
import { AuditFilter } from '../../../shared/domain/audit-event.ts';
import { todayIn } from '../../../shared/policy/today.ts';
import { z } from '../../../shared/zod.ts';
import type { OrgContext } from '../../context.ts';
import { Refusal } from '../../errors.ts';
import { type Caller, permitted } from '../../trpc.ts';
import { getOrganization, readIsSample } from '../organization/service.ts';
import { eachAuditEvent } from './service.ts';

const formats = {
  csv: { type: 'text/csv; charset=utf-8', write: asCsv },
  json: { type: 'application/json; charset=utf-8', write: asJson },
} as const;

const ExportQuery = z.strictObject({ ...AuditFilter.shape, format: z.enum(['csv', 'json']) });

/** `GET /audit/export?format=csv|json`, with the filters of the list: a download as long as the trail, which no procedure should hold in memory. */
export async function routeAuditExport(
  app: FastifyInstance,
  callerOf: (request: FastifyRequest, reply: FastifyReply) => Promise<Caller>,
): Promise<void> {
  app.get('/audit/export', async (request, reply) => {
    const org = permitted(await callerOf(request, reply), 'audit:read');
    const query = ExportQuery.safeParse(request.query);
    if (!query.success) throw new Refusal('BAD_REQUEST', query.error.issues[0]?.message ?? 'Something is missing');
    const { format, ...filter } = query.data;
    const { type, write } = formats[format];
    const { timeZone } = await getOrganization(org);
    const mark = (await org.read((db) => readIsSample(db, org))) ? 'sample-' : '';
    const name = `${mark}audit-trail-${todayIn(timeZone, org.now())}.${format}`;
    return reply
      .type(type)
      .header('content-disposition', `attachment; filename="${name}"`)
      .header('cache-control', 'private, no-store')
      .send(Readable.from(write(org, filter)));
  });
}

async function* asCsv(org: OrgContext, filter: AuditFilter): AsyncGenerator<string> {
  yield CSV_MARK;
  yield csvRow([
    'Event',
    'When (UTC)',
    'Who',
    'Kind of actor',
    'Action',
    'Thing',
    'Kind of thing',
    'Id of thing',
    'Before',
    'After',
    'Fingerprint',
  ]);
  for await (const event of eachAuditEvent(org, filter)) {
    yield csvRow([
      event.sequence,
      event.occurredAt.toISOString(),
      event.actorName,
      event.actorKind,
      event.action,
      event.subjectName,
      event.subjectKind,
      event.subjectId,
      event.before && JSON.stringify(event.before),
      event.after && JSON.stringify(event.after),
      event.hash,
    ]);
  }
}

/** With everything that a fingerprint covers, so that somebody else can compute it again; the count at the end shows that all arrived. */
async function* asJson(org: OrgContext, filter: AuditFilter): AsyncGenerator<string> {
  yield `{"exportedAt":${JSON.stringify(org.now())},"filter":${JSON.stringify(filter)},"events":[`;
  let count = 0;
  for await (const event of eachAuditEvent(org, filter)) {
    yield `${count === 0 ? '' : ','}\n${JSON.stringify(event)}`;
    count++;
  }
  yield `\n],"count":${count}}\n`;
}
