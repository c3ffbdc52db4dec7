import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { Refusal } from '../errors.ts';
import { refusalFor } from '../failures.ts';

const statusOf = {
  BAD_REQUEST: 400,
  UNAUTHORIZED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  PRECONDITION_FAILED: 412,
  PAYLOAD_TOO_LARGE: 413,
  PRECONDITION_REQUIRED: 428,
  UNSUPPORTED_MEDIA_TYPE: 415,
  TOO_MANY_REQUESTS: 429,
  SERVICE_UNAVAILABLE: 503,
} as const satisfies Record<Refusal['code'], number>;

/** Seconds after which it is worth asking again; null where asking again changes nothing. */
export function retryAfterSeconds(code: string): number | null {
  if (code === 'SERVICE_UNAVAILABLE') return 5;
  return code === 'TOO_MANY_REQUESTS' ? 60 : null;
}

const wordsForStatus: Record<number, string> = {
  400: 'The request could not be read.',
  413: 'This is larger than the server accepts.',
  414: 'The address is longer than the server accepts.',
  415: 'The server does not take this kind of content here.',
};

/** Answers what went wrong outside of tRPC, as `{ message }`: refusals in their own words, the rest in none of its own. */
export function answerFailure(error: FastifyError | Error, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const refusal = refusalFor(error);
  if (refusal) {
    const seconds = retryAfterSeconds(refusal.code);
    if (seconds !== null) reply.header('retry-after', seconds);
    return reply.code(statusOf[refusal.code]).send({ message: refusal.message });
  }
  const status = 'statusCode' in error ? (error.statusCode ?? 500) : 500;
  if (status >= 500) request.log.error({ err: error }, 'Request failed');
  return reply.code(status).send({ message: wordsForStatus[status] ?? 'Something went wrong' });
}
