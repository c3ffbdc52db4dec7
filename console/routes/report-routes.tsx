import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { ReportId } from '../../shared/domain/report.ts';
import { onlyFor } from '../for-role.ts';
import { homeOf } from '../home.ts';
import { ReportSearch, ReportsSearch } from '../pages/report/report-search.ts';
import { trpc } from '../trpc.ts';
import { idOrNotFound } from './id-or-not-found.ts';
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

const exposures = createRoute({
  getParentRoute: () => signedIn,
  path: '/report/exposures',
  beforeLoad: onlyFor('finding:read'),
  validateSearch: ReportSearch,
  component: lazyRouteComponent(() => import('../pages/report/ExposuresPage.tsx'), 'ExposuresPage'),
});

const organizations = createRoute({
  getParentRoute: () => signedIn,
  path: '/organizations',
  beforeLoad: onlyFor('report:read'),
  component: lazyRouteComponent(() => import('../pages/report/OrganizationsPage.tsx'), 'OrganizationsPage'),
});

const gaps = createRoute({
  getParentRoute: () => signedIn,
  path: '/gaps',
  beforeLoad: onlyFor('report:read'),
  component: lazyRouteComponent(() => import('../pages/report/GapsPage.tsx'), 'GapsPage'),
});

const reports = createRoute({
  getParentRoute: () => signedIn,
  path: '/reports',
  beforeLoad: onlyFor('report:read'),
  validateSearch: ReportsSearch,
  loader: ({ context }) => context.queryClient.ensureQueryData(trpc.report.schedule.queryOptions()),
  component: lazyRouteComponent(() => import('../pages/report/ReportsPage.tsx'), 'ReportsPage'),
});

const record = createRoute({
  getParentRoute: () => signedIn,
  path: '/reports/$reportId',
  beforeLoad: onlyFor('report:read'),
  params: {
    parse: ({ reportId }) => ({ reportId: idOrNotFound(ReportId, reportId) }),
    stringify: ({ reportId }) => ({ reportId }),
  },
  loader: ({ context, params }) =>
    context.queryClient.ensureQueryData(trpc.report.get.queryOptions({ id: params.reportId })),
  component: lazyRouteComponent(() => import('../pages/report/ReportRecordPage.tsx'), 'ReportRecordPage'),
});

/** What leadership is told, as it is now and as it was put on record, and where everybody begins. */
export const reportRoutes = [home, report, exposures, organizations, gaps, reports, record] as const;
