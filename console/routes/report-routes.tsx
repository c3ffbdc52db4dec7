import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { onlyFor } from '../for-role.ts';
import { homeOf } from '../home.ts';
import { ReportSearch } from '../pages/report/report-search.ts';
import { signedIn } from './root.tsx';

const home = createRoute({
  getParentRoute: () => signedIn,
  path: '/home',
  beforeLoad: ({ context }) => {
    throw redirect({ to: homeOf(context.session.member.roles), replace: true });
  },
});

const report = createRoute({
  getParentRoute: () => signedIn,
  path: '/report',
  beforeLoad: onlyFor('report:read'),
  validateSearch: ReportSearch,
  // The page itself keeps what it shows while it asks for another period.
  component: lazyRouteComponent(() => import('../pages/report/ReportPage.tsx'), 'ReportPage'),
});

const organizations = createRoute({
  getParentRoute: () => signedIn,
  path: '/organizations',
  beforeLoad: onlyFor('report:read'),
  component: lazyRouteComponent(() => import('../pages/report/OrganizationsPage.tsx'), 'OrganizationsPage'),
});

/** What leadership is told, and where everybody begins. */
export const reportRoutes = [home, report, organizations] as const;
