import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { createTRPCClient, httpBatchLink, httpLink, splitLink, TRPCClientError } from '@trpc/client';
import { createTRPCOptionsProxy } from '@trpc/tanstack-react-query';
import superjson from 'superjson';
import type { AppRouter } from '../server/router.ts';
import { confirmationLink } from './confirmation.ts';
import { presenceHeaders } from './presence.ts';
import { fetchNotingReach } from './server-reach.ts';

// The server refuses larger batches.
const BATCH_MAX_ITEMS = 10;

/** The tRPC code of a refusal, such as `NOT_FOUND`; null when the server did not answer at all. */
export function refusalCode(error: unknown): string | null {
  if (!(error instanceof TRPCClientError)) return null;
  const data: unknown = error.data;
  if (typeof data !== 'object' || data === null || !('code' in data)) return null;
  return typeof data.code === 'string' ? data.code : null;
}

function noticeSessionEnd(error: unknown) {
  // The one place that learns of an ended session; the app's route then leads to the sign-in page.
  if (refusalCode(error) === 'UNAUTHORIZED') queryClient.setQueryData(trpc.session.current.queryKey(), null);
}

export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: noticeSessionEnd }),
  mutationCache: new MutationCache({ onError: noticeSessionEnd }),
  defaultOptions: {
    queries: {
      // A refusal stays a refusal; only a server that did not answer is asked again.
      retry: (failures, error) => failures < 2 && refusalCode(error) === null,
      networkMode: 'always',
      staleTime: 1_000,
    },
    mutations: { networkMode: 'always' },
  },
});

const transport = {
  url: '/trpc',
  transformer: superjson,
  // What is asked stands in the body, not in an address that proxies write down.
  methodOverride: 'POST',
  headers: presenceHeaders,
} as const;

/** Browsers take no more along for a page that goes away: https://fetch.spec.whatwg.org/#http-network-or-cache-fetch */
const KEPT_ALIVE_MAX_BYTES = 60_000;
const isShort = (body: unknown): boolean =>
  typeof body === 'string' && new TextEncoder().encode(body).length <= KEPT_ALIVE_MAX_BYTES;

export const trpc = createTRPCOptionsProxy<AppRouter>({
  client: createTRPCClient<AppRouter>({
    links: [
      confirmationLink,
      splitLink({
        condition: ({ context }) => context['outlivesPage'] === true,
        // It waits for no others to go in one request with, since the page may be going away, and goes on without it.
        true: httpLink({
          ...transport,
          fetch: (input, init) => fetchNotingReach(input, { ...init, keepalive: isShort(init?.body) }),
        }),
        false: httpBatchLink({ ...transport, maxItems: BATCH_MAX_ITEMS, fetch: fetchNotingReach }),
      }),
    ],
  }),
  queryClient,
});
