import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { reportFileKinds, ReportId } from '../../../shared/domain/report.ts';
import { notFound } from '../../errors.ts';
import { type Caller, permitted } from '../../trpc.ts';
import { findContent } from '../file/service.ts';
import type { FileStorages } from '../file/storages.ts';
import { sendContent } from '../file/transfer.ts';
import { keptDocument } from './documents.ts';

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
      const fileId = await keptDocument(org, storages, id.data, kind);
      const { isAgreement: _, ...file } = await findContent(org, fileId);
      // Whoever opens it all the same opens it with no rights.
      reply.header('content-security-policy', "sandbox; default-src 'none'");
      return sendContent(reply, file, storages.of(file.storage).read(org, fileId), 'attachment');
    });
  }
}
