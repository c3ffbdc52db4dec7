import { createRouter } from '@tanstack/react-router';
import { assignmentRoutes } from './routes/assignment-routes.tsx';
import { completionRoutes } from './routes/completion-routes.tsx';
import { inboxRoutes } from './routes/inbox-routes.tsx';
import { peopleRoutes } from './routes/people-routes.tsx';
import { policyRoutes } from './routes/policy-routes.tsx';
import { reportRoutes } from './routes/report-routes.tsx';
import { root, signedIn } from './routes/root.tsx';
import { settingsRoutes } from './routes/settings-routes.tsx';
import { trainingRoutes } from './routes/training-routes.tsx';
import { vendorRoutes } from './routes/vendor-routes.tsx';
import { visitorRoutes } from './routes/visitor-routes.tsx';
import { queryClient } from './trpc.ts';
import { Loading } from './ui/Loading.tsx';
import { NotFoundPage } from './ui/NotFoundPage.tsx';
import { RouteFailure } from './ui/RouteFailure.tsx';

const routeTree = root.addChildren([
  ...visitorRoutes,
  signedIn.addChildren([
    ...inboxRoutes,
    ...vendorRoutes,
    ...peopleRoutes,
    ...assignmentRoutes,
    ...trainingRoutes,
    ...completionRoutes,
    ...policyRoutes,
    ...reportRoutes,
    ...settingsRoutes,
  ]),
]);

export const router = createRouter({
  routeTree,
  context: { queryClient },
  defaultPreload: 'intent',
  // The query cache decides what is fresh.
  defaultPreloadStaleTime: 0,
  defaultPendingMs: 200,
  defaultPendingMinMs: 300,
  defaultPendingComponent: Loading,
  defaultErrorComponent: RouteFailure,
  defaultNotFoundComponent: NotFoundPage,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
