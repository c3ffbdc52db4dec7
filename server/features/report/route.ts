import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { FileId } from '../../../shared/domain/file.ts';
import { reportFileKinds, ReportId } from '../../../shared/domain/report.ts';
import type { ReportLink } from '../../auth/report-link.ts';
import { hashOfSecret } from '../../auth/secrets.ts';
import type { OrgContext } from '../../context.ts';
import { notFound, Refusal } from '../../errors.ts';
import { type Caller, permitted } from '../../trpc.ts';
import { findContent } from '../file/service.ts';
import type { FileStorages } from '../file/storages.ts';
import { sendContent } from '../file/transfer.ts';
import { keptDocument } from './documents.ts';
import { noteTaken } from './share.ts';

/** `GET /report-documents/<id>/pdf` and `/docx`: for whoever may read the report, who need not be one that reads the other files. */
export function routeReports(
  app: FastifyInstance,
  storages: FileStorages,
  callerOf: (request: FastifyRequest, reply: FastifyReply) => Promise<Caller>,
): void {
  for (const kind of reportFileKinds) {
    app.get<{ Params: { id: string } }>(`/report-documents/:id/${kind}`, async (request, reply) => {
      const id = ReportId.safeParse(request.params.id);
      const org = permitted(await callerOf(request, reply), 'report:read');
      if (!id.success) throw notFound('Report');
      return sendDocument(reply, storages, org, await keptDocument(org, storages, id.data, kind));
    });
  }
}

/** Nobody takes a report along this often; one that is not there yet is made while they wait. */
const SHARED_A_MINUTE = 10;

/**
 * `GET /shared-report-documents/pdf` and `/docx`: of the one report that a link opens, for whoever holds it. The token comes in a header,
 * since proxies write addresses down; that it was taken is in the audit trail.
 *
 * @param openLink counts wrong tokens by address
 */
export function routeSharedReports(
  app: FastifyInstance,
  storages: FileStorages,
  openLink: (request: FastifyRequest, token: string) => Promise<ReportLink>,
): void {
  const countTaken = app.createRateLimit({
    max: SHARED_A_MINUTE,
    timeWindow: '1 minute',
    // By the link: a whole board may sit behind one address.
    keyGenerator: (request) => `shared report ${hashOfSecret(tokenOf(request))}`,
  });
  for (const kind of reportFileKinds) {
    app.get(`/shared-report-documents/${kind}`, async (request, reply) => {
      const link = await openLink(request, tokenOf(request));
      const taken = await countTaken(request);
      if (!taken.isAllowed && taken.isExceeded)
        throw new Refusal('TOO_MANY_REQUESTS', 'It was taken many times by this link. Wait a minute, then try again.');
      const fileId = await keptDocument(link.org, storages, link.reportId, kind);
      await noteTaken(link, kind);
      return sendDocument(reply, storages, link.org, fileId);
    });
  }
}

const tokenOf = ({ headers }: FastifyRequest): string => String(headers['x-report-link'] ?? '');

async function sendDocument(
  reply: FastifyReply,
  storages: FileStorages,
  org: OrgContext,
  fileId: FileId,
): Promise<FastifyReply> {
  const { isAgreement: _, ...file } = await findContent(org, fileId);
  // Whoever opens it all the same opens it with no rights.
  reply.header('content-security-policy', "sandbox; default-src 'none'");
  return sendContent(reply, file, storages.of(file.storage).read(org, fileId), 'attachment');
}
