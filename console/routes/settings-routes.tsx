import { createRoute, lazyRouteComponent, notFound, redirect } from '@tanstack/react-router';
import { onlyFor } from '../for-role.ts';
import { FilesSearch } from '../pages/file/files-search.ts';
import { SettingsLayout } from '../pages/settings/SettingsLayout.tsx';
import { settingsFor } from '../pages/settings/settings-pages.ts';
import { trpc } from '../trpc.ts';
import { signedIn } from './root.tsx';

const settings = createRoute({
  getParentRoute: () => signedIn,
  // Not called as the page is: a route without a path shares its ids with those that have one.
  id: 'settings-pages',
  component: SettingsLayout,
});

const settingsStart = createRoute({
  getParentRoute: () => signedIn,
  path: '/settings',
  beforeLoad: ({ context }) => {
    const [first] = settingsFor(context.session.member.roles);
    if (!first) throw notFound();
    throw redirect({ to: first.to });
  },
});

const organizationSettings = createRoute({
  getParentRoute: () => settings,
  path: '/settings/organization',
  beforeLoad: onlyFor('policy:read'),
  loader: ({ context }) => context.queryClient.ensureQueryData(trpc.organization.settings.queryOptions()),
  component: lazyRouteComponent(() => import('../pages/settings/OrganizationPage.tsx'), 'OrganizationPage'),
});

const intervals = createRoute({
  getParentRoute: () => settings,
  path: '/settings/intervals',
  beforeLoad: onlyFor('policy:read'),
  loader: ({ context }) => context.queryClient.ensureQueryData(trpc.organization.settings.queryOptions()),
  component: lazyRouteComponent(() => import('../pages/settings/IntervalsPage.tsx'), 'IntervalsPage'),
});

const approvals = createRoute({
  getParentRoute: () => settings,
  path: '/settings/approvals',
  beforeLoad: onlyFor('policy:read'),
  loader: ({ context }) => context.queryClient.ensureQueryData(trpc.approval.rules.queryOptions()),
  component: lazyRouteComponent(() => import('../pages/settings/ApprovalsPage.tsx'), 'ApprovalsPage'),
});

const stops = createRoute({
  getParentRoute: () => settings,
  path: '/settings/stops',
  beforeLoad: onlyFor('policy:read'),
  loader: ({ context }) =>
    Promise.all([
      context.queryClient.ensureQueryData(trpc.lesson.stopsPolicy.queryOptions()),
      context.queryClient.ensureQueryData(trpc.organization.get.queryOptions()),
    ]),
  component: lazyRouteComponent(() => import('../pages/settings/StopsPage.tsx'), 'StopsPage'),
});

const security = createRoute({
  getParentRoute: () => settings,
  path: '/settings/security',
  beforeLoad: onlyFor('policy:read'),
  loader: ({ context }) => context.queryClient.ensureQueryData(trpc.organization.settings.queryOptions()),
  component: lazyRouteComponent(() => import('../pages/settings/SecurityPage.tsx'), 'SecurityPage'),
});

const channels = createRoute({
  getParentRoute: () => settings,
  path: '/settings/channels',
  beforeLoad: onlyFor('channel:read'),
  component: lazyRouteComponent(() => import('../pages/notification/ChannelsPage.tsx'), 'ChannelsPage'),
});

const jobs = createRoute({
  getParentRoute: () => settings,
  path: '/settings/jobs',
  beforeLoad: onlyFor('job:read'),
  component: lazyRouteComponent(() => import('../pages/job/JobsPage.tsx'), 'JobsPage'),
});

const singleSignOn = createRoute({
  getParentRoute: () => settings,
  path: '/settings/single-sign-on',
  beforeLoad: onlyFor('identity-provider:read'),
  loader: ({ context }) => context.queryClient.ensureQueryData(trpc.identityProvider.get.queryOptions()),
  component: lazyRouteComponent(() => import('../pages/identity-provider/SingleSignOnPage.tsx'), 'SingleSignOnPage'),
});

const files = createRoute({
  getParentRoute: () => settings,
  path: '/settings/files',
  beforeLoad: onlyFor('file:read'),
  validateSearch: FilesSearch,
  component: lazyRouteComponent(() => import('../pages/file/FilesPage.tsx'), 'FilesPage'),
});

const accounts = createRoute({
  getParentRoute: () => settings,
  path: '/accounts',
  beforeLoad: onlyFor('policy:read'),
  loader: ({ context }) =>
    Promise.all([
      context.queryClient.ensureQueryData(trpc.organization.get.queryOptions()),
      context.queryClient.ensureQueryData(trpc.policy.bundles.queryOptions()),
      context.queryClient.ensureQueryData(trpc.browser.count.queryOptions()),
    ]),
  component: lazyRouteComponent(() => import('../pages/organization/AccountsPage.tsx'), 'AccountsPage'),
});

/** The pages of the settings: each but the first is a tab of settings-pages.ts. */
export const settingsRoutes = [
  settingsStart,
  settings.addChildren([
    channels,
    jobs,
    organizationSettings,
    intervals,
    approvals,
    stops,
    accounts,
    singleSignOn,
    security,
    files,
  ]),
] as const;
