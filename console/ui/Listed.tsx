import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Outline } from './Loading.tsx';
import { ListFailure, NotForRole } from './Message.tsx';
import { refusalCode } from '../trpc.ts';
import { readingSentenceOf } from './sentence-of.ts';

/** A list that the server has: its outline while it is on the way, why it isn't there with a way to try again, or the list itself. */
export function Listed<T>({
  query: { data, error, refetch },
  children,
}: {
  query: Pick<UseQueryResult<T, unknown>, 'data' | 'error' | 'refetch'>;
  children: (data: T) => ReactNode;
}) {
  // What was read before stays while the server is away; the shell says since when that is.
  if (data !== undefined) return children(data);
  if (refusalCode(error) === 'FORBIDDEN') return <NotForRole sentence={readingSentenceOf(error)} />;
  return error ? <ListFailure sentence={readingSentenceOf(error)} onRetry={() => void refetch()} /> : <Outline />;
}
