import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, Outlet, redirect } from '@tanstack/react-router';
import { trpc } from '../trpc.ts';
import { Loading } from '../ui/Loading.tsx';
import { NotFoundPage } from '../ui/NotFoundPage.tsx';
import { Shell } from '../ui/Shell.tsx';

export const root = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  component: Outlet,
  notFoundComponent: () => (
    <main>
      <NotFoundPage />
    </main>
  ),
});

/** Everything below the shell, for whoever has a session. */
export const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  beforeLoad: async ({ context, location }) => {
    const session = await context.queryClient.ensureQueryData(trpc.session.current.queryOptions());
    if (!session)
      throw redirect({ to: '/sign-in', search: ['/', '/home'].includes(location.href) ? {} : { next: location.href } });
    const { dueAt } = session.secondFactor;
    if (dueAt !== null && dueAt <= new Date() && !location.pathname.startsWith('/me')) {
      throw redirect({ to: '/me/second-factor' });
    }
    return { session };
  },
  component: Shell,
  pendingComponent: () => (
    <main className="shell-content">
      <Loading />
    </main>
  ),
});
