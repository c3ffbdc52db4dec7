import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { baaDraftFormats, DraftBaa } from '../../../shared/domain/baa-draft.ts';
import { z } from '../../../shared/zod.ts';
import { Refusal } from '../../errors.ts';
import { type Caller, permitted } from '../../trpc.ts';
import { writeDraft } from './draft.ts';

const Asked = z.strictObject({ ...DraftBaa.shape, format: z.enum(baaDraftFormats) });

/** Writing one takes a moment of the processor; nobody needs more in a minute. */
const DRAFTS_A_MINUTE = 20;
const BODY_LIMIT_BYTES = 16 * 1024;

/** `POST /baa-drafts`: what it is made from as JSON, answered by a DOCX or PDF, which is no JSON and so no procedure. */
export async function routeBaaDraft(
  app: FastifyInstance,
  callerOf: (request: FastifyRequest, reply: FastifyReply) => Promise<Caller>,
): Promise<void> {
  const limit = app.createRateLimit({
    max: DRAFTS_A_MINUTE,
    timeWindow: '1 minute',
    keyGenerator: (request) => `draft ${request.callerIds?.actorId ?? request.ip}`,
  });

  app.post('/baa-drafts', { bodyLimit: BODY_LIMIT_BYTES }, async (request, reply) => {
    const org = permitted(await callerOf(request, reply), 'baa:record');
    const asking = await limit(request);
    if (!asking.isAllowed && asking.isExceeded)
      throw new Refusal(
        'TOO_MANY_REQUESTS',
        'Wardline has written many drafts for you just now. Try again in a minute.',
      );
    if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) {
      throw new Refusal('UNSUPPORTED_MEDIA_TYPE', 'Send application/json.');
    }
    const asked = Asked.safeParse(request.body);
    if (!asked.success) throw new Refusal('BAD_REQUEST', asked.error.issues[0]?.message ?? 'Something is missing');
    const { format, ...chosen } = asked.data;
    const { name, mediaType, content } = await writeDraft(org, chosen, format);
    return reply
      .type(mediaType)
      .header('content-disposition', `attachment; filename="${name}"`)
      .header('x-content-type-options', 'nosniff')
      .header('cache-control', 'private, no-store')
      .send(content);
  });
}
