import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { RefusedByRole } from '../for-role.ts';
import { refusalCode } from '../trpc.ts';
import { HomeLink } from './HomeLink.tsx';
import { Failure, NotForRole } from './Message.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';
import { readingSentenceOf } from './sentence-of.ts';

/** Stands in for one route that failed; the navigation around it keeps working. */
export function RouteFailure({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const { reset: resetQueries } = useQueryErrorResetBoundary();
  const code = refusalCode(error);

  // An id that cannot be read leads nowhere, like one that does not exist.
  if (code === 'NOT_FOUND' || code === 'BAD_REQUEST') return <NotFoundPage />;
  if (error instanceof RefusedByRole) return <NotForRole sentence={error.message} action={<HomeLink />} />;
  if (code === 'FORBIDDEN') return <NotForRole sentence={readingSentenceOf(error)} action={<HomeLink />} />;
  return (
    <Failure
      sentence={readingSentenceOf(error)}
      onRetry={() => {
        resetQueries();
        reset();
        void router.invalidate();
      }}
    />
  );
}
