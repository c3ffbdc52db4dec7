import { infiniteQueryOptions } from '@tanstack/react-query';
import { queryClient, trpc } from '../../trpc.ts';

const PAGE_EVENTS = 100;

/** The trail from its newest event backwards; each page begins before the last sequence of the one shown. */
export const auditPages = infiniteQueryOptions({
  queryKey: ['audit-pages'],
  queryFn: ({ pageParam }) =>
    queryClient.fetchQuery({
      ...trpc.audit.list.queryOptions({ limit: PAGE_EVENTS, ...(pageParam === null ? {} : { before: pageParam }) }),
      staleTime: 0,
    }),
  // The query inside has its own retries.
  retry: false,
  initialPageParam: null as number | null,
  getNextPageParam: (page) => page.next,
});
