import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import type { AuditFilter } from '../../../shared/domain/audit-event.ts';
import { queryClient, trpc } from '../../trpc.ts';

const PAGE_EVENTS = 100;

/** What matches from its newest event backwards; each page begins before the last sequence of the one shown. */
export const auditPages = (filter: AuditFilter) =>
  infiniteQueryOptions({
    queryKey: ['audit-pages', filter],
    queryFn: ({ pageParam }) =>
      queryClient.fetchQuery({
        ...trpc.audit.list.queryOptions({
          ...filter,
          limit: PAGE_EVENTS,
          ...(pageParam === null ? {} : { before: pageParam }),
        }),
        staleTime: 0,
      }),
    // The query inside has its own retries.
    retry: false,
    placeholderData: keepPreviousData,
    initialPageParam: null as number | null,
    getNextPageParam: (page) => page.next,
  });
