import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { SignInSearch } from '../pages/session/sign-in-search.ts';
import { trpc } from '../trpc.ts';
import { Loading } from '../ui/Loading.tsx';
import { root } from './root.tsx';

const setup = createRoute({
  getParentRoute: () => root,
  path: '/setup',
  component: lazyRouteComponent(() => import('../pages/setup/SetupPage.tsx'), 'SetupPage'),
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: SignInSearch,
  loader: ({ context }) => context.queryClient.fetchQuery(trpc.setup.status.queryOptions()),
  component: lazyRouteComponent(() => import('../pages/session/SignInPage.tsx'), 'SignInPage'),
  pendingComponent: () => (
    <main>
      <Loading />
    </main>
  ),
});

const invitation = createRoute({
  getParentRoute: () => root,
  path: '/invitation',
  component: lazyRouteComponent(() => import('../pages/session/InvitationPage.tsx'), 'InvitationPage'),
});

const reset = createRoute({
  getParentRoute: () => root,
  path: '/reset',
  component: lazyRouteComponent(() => import('../pages/session/ResetPage.tsx'), 'ResetPage'),
});

const forgot = createRoute({
  getParentRoute: () => root,
  path: '/forgot',
  component: lazyRouteComponent(() => import('../pages/session/ForgotPage.tsx'), 'ForgotPage'),
});

const connect = createRoute({
  getParentRoute: () => root,
  path: '/connect',
  component: lazyRouteComponent(() => import('../pages/browser/ConnectPage.tsx'), 'ConnectPage'),
});

const respond = createRoute({
  getParentRoute: () => root,
  path: '/check',
  component: lazyRouteComponent(() => import('../pages/safeguard-check/RespondPage.tsx'), 'RespondPage'),
});

const verify = createRoute({
  getParentRoute: () => root,
  path: '/verify/$certificateId',
  component: lazyRouteComponent(() => import('../pages/certificate/VerifyPage.tsx'), 'VerifyPage'),
});

const sharedReport = createRoute({
  getParentRoute: () => root,
  path: '/shared-report',
  component: lazyRouteComponent(() => import('../pages/report/SharedReportPage.tsx'), 'SharedReportPage'),
});

/** The pages without a session. */
export const visitorRoutes = [
  setup,
  signIn,
  invitation,
  reset,
  forgot,
  connect,
  respond,
  sharedReport,
  verify,
] as const;
