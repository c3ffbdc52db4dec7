import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { languages } from '../../../shared/domain/organization-settings.ts';
import { EVIDENCE_MAX_BYTES } from '../../../shared/domain/safeguard-check.ts';
import { addressBlock } from '../../auth/address-block.ts';
import type { CheckLink } from '../../auth/check-link.ts';
import { Refusal } from '../../errors.ts';
import { receive } from '../file/arrive.ts';
import type { FileStorages } from '../file/storages.ts';
import { nameOf } from '../file/transfer.ts';
import { addEvidence } from './respond.ts';
import { sheetOf, takeSheet } from './sheet.ts';

const SHEET_MAX_BYTES = 5 * 1024 * 1024;
/** Reading one takes a process of its own: nobody fills in a questionnaire this often. */
const SHEETS_A_MINUTE = 10;

/**
 * `POST /check-link/evidence`, `GET` and `POST /check-link/sheet`: what a vendor sends and gets as files. The token comes in a
 * header, since proxies write addresses down.
 *
 * @param openLink counts wrong tokens by address
 */
export async function routeCheckLink(
  app: FastifyInstance,
  storages: FileStorages,
  openLink: (request: FastifyRequest, token: string) => Promise<CheckLink>,
): Promise<void> {
  const linkOf = (request: FastifyRequest) => openLink(request, String(request.headers['x-check-link'] ?? ''));
  const countSheet = app.createRateLimit({
    max: SHEETS_A_MINUTE,
    timeWindow: '1 minute',
    keyGenerator: ({ ip }) => `check sheet ${addressBlock(ip)}`,
  });
  app.removeAllContentTypeParsers();
  // Not read here: it goes to a file as it comes.
  app.addContentTypeParser('application/octet-stream', (_request, content, done) => done(null, content));
  app.addContentTypeParser(
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    { parseAs: 'buffer' },
    (_request, body, done) => done(null, body),
  );
  app.addHook('onRequest', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
  });

  app.post(
    '/check-link/evidence',
    {
      bodyLimit: EVIDENCE_MAX_BYTES,
      // Before the body is read: megabytes are taken from those alone who hold a link.
      onRequest: async (request) => {
        await linkOf(request);
      },
    },
    async (request, reply) => {
      if (!(request.body instanceof Readable))
        throw new Refusal('UNSUPPORTED_MEDIA_TYPE', 'Send the file as application/octet-stream.');
      const link = await linkOf(request);
      const name = nameOf(request.headers['x-file-name']);
      const questionId = String(request.headers['x-question'] ?? '');
      const arriving = { folder: storages.arrivals, name, limit: EVIDENCE_MAX_BYTES };
      const kept = await receive(request.body, arriving, (arrived) =>
        addEvidence(link, storages, questionId, name, arrived),
      );
      return reply.code(201).send(kept);
    },
  );

  app.get('/check-link/sheet', async (request, reply) => {
    const wanted = request.headers['accept-language']?.slice(0, 2).toLowerCase();
    const language = languages.find((one) => one === wanted) ?? 'en';
    const sheet = await sheetOf(await linkOf(request), language);
    return reply
      .type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
      .header('content-disposition', 'attachment; filename="safeguard-check.xlsx"')
      .send(sheet);
  });

  app.post(
    '/check-link/sheet',
    {
      bodyLimit: SHEET_MAX_BYTES,
      onRequest: async (request) => {
        await linkOf(request);
        const sheets = await countSheet(request);
        if (!sheets.isAllowed && sheets.isExceeded)
          throw new Refusal('TOO_MANY_REQUESTS', 'Too many spreadsheets from here. Wait a minute, then send it again.');
      },
    },
    async (request) => {
      if (!Buffer.isBuffer(request.body))
        throw new Refusal('UNSUPPORTED_MEDIA_TYPE', 'Send the filled-in spreadsheet as an .xlsx file.');
      return takeSheet(await linkOf(request), request.body);
    },
  );
}
