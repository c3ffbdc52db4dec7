import type { FastifyRequest } from 'fastify';
import { Refusal } from '../errors.ts';

const readOnly = new Set(['GET', 'HEAD', 'OPTIONS']);
const extensionScheme = /^(?:chrome|moz)-extension:\/\//;

/** Did a page of ours make this request? Requests that pages do not make, and same-origin reads, name no origin. */
export function isOurOrigin(request: FastifyRequest, publicOrigin: string): boolean {
  const { origin } = request.headers;
  return origin === undefined || origin === publicOrigin || origin === `${request.protocol}://${request.host}`;
}

/**
 * Refuses what another site's page sends in a signed-in member's name (CSRF): whatever changes something must come from
 * a page of ours, or from an extension, which carries its own credential and whose cookies are not looked at.
 */
export function refuseForeignOrigin(
  request: FastifyRequest,
  { publicOrigin, sessionCookie }: { publicOrigin: string; sessionCookie: string },
): void {
  if (readOnly.has(request.method)) return;
  const { origin, cookie } = request.headers;
  if (origin === undefined) {
    if (request.headers.authorization === undefined && hasCookie(cookie, sessionCookie)) throw foreign();
    return;
  }
  if (!isOurOrigin(request, publicOrigin) && !extensionScheme.test(origin)) throw foreign();
}

export function hasCookie(header: string | undefined, name: string): boolean {
  return (header ?? '').split(';').some((cookie) => cookie.trim().startsWith(`${name}=`));
}

const foreign = () =>
  new Refusal(
    'FORBIDDEN',
    'This request came from another site. Open the console at its own address; if this is that address, WARDLINE_ORIGIN must name it.',
  );
