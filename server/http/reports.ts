import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Refusal } from '../errors.ts';

/** One a second, and a whole minute's worth at once: a browser that was offline sends its outbox in one go. */
const REPORTS_A_MINUTE = 60;

/** Counts each report of the browser that a request comes from, so that one which storms costs the others nothing. @throws Refusal TOO_MANY_REQUESTS */
export function limitReports(app: FastifyInstance): (request: FastifyRequest) => () => Promise<void> {
  const limit = app.createRateLimit({
    max: REPORTS_A_MINUTE,
    timeWindow: '1 minute',
    keyGenerator: (request) => `report ${request.callerIds?.actorId ?? request.ip}`,
  });
  return (request) => async () => {
    const reports = await limit(request);
    if (!reports.isAllowed && reports.isExceeded)
      throw new Refusal(
        'TOO_MANY_REQUESTS',
        'This browser reports too often. Keep what waits, and send it in a minute.',
      );
  };
}
