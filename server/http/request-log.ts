import type { FastifyInstance } from 'fastify';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asked, once that is known; for the log. */
    callerIds: { organizationId: string; actorId: string } | null;
  }
}

/** One line for each answered request. The route's pattern and known procedures, never the address as it was typed. */
export function logRequests(app: FastifyInstance, procedures: ReadonlySet<string>): void {
  app.decorateRequest('callerIds', null);
  app.addHook('onResponse', async (request, reply) => {
    const { method, params, routeOptions, callerIds } = request;
    const asked =
      typeof params === 'object' && params !== null && 'path' in params ? String(params.path).split(',') : [];
    const known = asked.filter((name) => procedures.has(name));
    request.log.info(
      {
        method,
        route: routeOptions.url ?? 'none',
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
        ...(known.length > 0 ? { procedures: known } : {}),
        ...callerIds,
      },
      'Answered',
    );
  });
}
