import { createTRPCClient, httpLink, TRPCClientError } from '@trpc/client';
import superjson from 'superjson';
import type { AppRouter } from '../../server/router.ts';

const TIMEOUT_MILLISECONDS = 20_000;

/** A client of one server. With a credential it speaks as this browser. */
export function serverAt(serverOrigin: string, credential: string | null) {
  return createTRPCClient<AppRouter>({
    links: [
      httpLink({
        url: `${serverOrigin}/trpc`,
        transformer: superjson,
        // An enrolment code stands in the body, not in an address that proxies write down.
        methodOverride: 'POST',
        headers: credential === null ? {} : { authorization: `Bearer ${credential}` },
        // No cookies: a signed-in officer's session must never speak for a browser.
        fetch: (url, init) =>
          fetch(
            url,
            Object.assign({}, init, {
              credentials: 'omit',
              cache: 'no-store',
              signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS),
            } as const),
          ),
      }),
    ],
  });
}

/** What a failed call means for the caller. */
export type Failure =
  /** This browser's credential counts no longer. */
  | { kind: 'revoked' }
  /** The server understood and said no, with a sentence for people. */
  | { kind: 'refused'; code: string; sentence: string }
  /** Nobody there, a portal in between, or a server in trouble: try again. */
  | { kind: 'unreachable'; retryAfterSeconds: number | null };

const refusals = new Set(['NOT_FOUND', 'PRECONDITION_FAILED', 'BAD_REQUEST', 'CONFLICT', 'FORBIDDEN']);

/** Reads what went wrong. Anything that is not the server's own well-formed word counts as unreachable. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof TRPCClientError)) return { kind: 'unreachable', retryAfterSeconds: null };
  const data: unknown = error.data;
  const code = isCoded(data) ? data.code : null;
  if (code === 'UNAUTHORIZED') return { kind: 'revoked' };
  if (code !== null && refusals.has(code)) return { kind: 'refused', code, sentence: error.message };
  const response = error.meta?.['response'];
  const retryAfter =
    response instanceof Response ? Number(response.headers.get('retry-after') ?? Number.NaN) : Number.NaN;
  return { kind: 'unreachable', retryAfterSeconds: Number.isFinite(retryAfter) ? retryAfter : null };
}

function isCoded(data: unknown): data is { code: string } {
  return typeof data === 'object' && data !== null && 'code' in data && typeof data.code === 'string';
}
