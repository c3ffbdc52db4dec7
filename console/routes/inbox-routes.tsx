import type { QueryClient } from '@tanstack/react-query';
import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { DiscoveredSiteId } from '../../shared/domain/discovery.ts';
import { FindingId } from '../../shared/domain/finding.ts';
import { can } from '../../shared/domain/permission.ts';
import { onlyFor } from '../for-role.ts';
import { CatalogSearch } from '../pages/catalog/catalog-search.ts';
import { DiscoveredSearch, DiscoveredSiteSearch } from '../pages/discovery/discovered-search.ts';
import { FindingsSearch, newestFindings } from '../pages/finding/findings-search.ts';
import { InboxSearch } from '../pages/inbox/inbox-search.ts';
import { trpc } from '../trpc.ts';
import { idOrNotFound } from './id-or-not-found.ts';
import { signedIn } from './root.tsx';

const inbox = createRoute({
  getParentRoute: () => signedIn,
  path: '/',
  validateSearch: InboxSearch,
  beforeLoad: ({ context }) => {
    // Who may see nothing of what waits has an own page instead of an inbox that is always empty.
    if (!can(context.session.member.roles, 'vendor:read')) throw redirect({ to: '/me', replace: true });
  },
  loader: ({ context }) => context.queryClient.ensureQueryData(trpc.inbox.count.queryOptions()),
  component: lazyRouteComponent(() => import('../pages/inbox/InboxPage.tsx'), 'InboxPage'),
});

const findings = createRoute({
  getParentRoute: () => signedIn,
  path: '/findings',
  beforeLoad: onlyFor('finding:read'),
  validateSearch: FindingsSearch,
  loader: ({ context }) =>
    Promise.all([
      context.queryClient.ensureQueryData(trpc.finding.list.queryOptions(newestFindings)),
      context.queryClient.ensureQueryData(trpc.vendor.list.queryOptions()),
    ]),
  component: lazyRouteComponent(() => import('../pages/finding/FindingsPage.tsx'), 'FindingsPage'),
});

const finding = createRoute({
  getParentRoute: () => signedIn,
  path: '/findings/$findingId',
  beforeLoad: onlyFor('finding:read'),
  params: {
    parse: ({ findingId }) => ({ findingId: idOrNotFound(FindingId, findingId) }),
    stringify: ({ findingId }) => ({ findingId }),
  },
  loader: ({ context, params }) =>
    Promise.all([
      context.queryClient.ensureQueryData(trpc.finding.get.queryOptions({ id: params.findingId })),
      context.queryClient.ensureQueryData(trpc.organization.get.queryOptions()),
      context.queryClient.ensureQueryData(trpc.vendor.list.queryOptions()),
    ]),
  component: lazyRouteComponent(() => import('../pages/finding/FindingPage.tsx'), 'FindingPage'),
});

const discovered = createRoute({
  getParentRoute: () => signedIn,
  path: '/discovered',
  beforeLoad: onlyFor('discovery:read'),
  validateSearch: DiscoveredSearch,
  // The list itself keeps what it shows while it asks for another part; what its dialogs need is here before.
  loader: ({ context }) => decisionGround(context),
  component: lazyRouteComponent(() => import('../pages/discovery/DiscoveredPage.tsx'), 'DiscoveredPage'),
});

const discoveredSite = createRoute({
  getParentRoute: () => signedIn,
  path: '/discovered/$siteId',
  beforeLoad: onlyFor('discovery:read'),
  validateSearch: DiscoveredSiteSearch,
  params: {
    parse: ({ siteId }) => ({ siteId: idOrNotFound(DiscoveredSiteId, siteId) }),
    stringify: ({ siteId }) => ({ siteId }),
  },
  loader: ({ context, params }) =>
    Promise.all([
      context.queryClient.ensureQueryData(trpc.discovery.get.queryOptions({ id: params.siteId })),
      decisionGround(context),
    ]),
  component: lazyRouteComponent(() => import('../pages/discovery/DiscoveredSitePage.tsx'), 'DiscoveredSitePage'),
});

/** What a decision on a discovered site is weighed by. */
const decisionGround = ({ queryClient: queries }: { queryClient: QueryClient }) =>
  Promise.all([
    queries.ensureQueryData(trpc.organization.get.queryOptions()),
    queries.ensureQueryData(trpc.vendor.list.queryOptions()),
    queries.ensureQueryData(trpc.member.list.queryOptions()),
    queries.ensureQueryData(trpc.browser.count.queryOptions()),
    queries.ensureQueryData(trpc.policy.bundles.queryOptions()),
  ]);

const catalog = createRoute({
  getParentRoute: () => signedIn,
  path: '/catalog',
  beforeLoad: onlyFor('catalog:read'),
  validateSearch: CatalogSearch,
  component: lazyRouteComponent(() => import('../pages/catalog/CatalogPage.tsx'), 'CatalogPage'),
});

const notifications = createRoute({
  getParentRoute: () => signedIn,
  path: '/notifications',
  component: lazyRouteComponent(() => import('../pages/notification/NotificationsPage.tsx'), 'NotificationsPage'),
});

/** The pages of what waits and what was found. */
export const inboxRoutes = [inbox, findings, finding, discovered, discoveredSite, catalog, notifications] as const;
