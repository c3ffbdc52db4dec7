import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { onlyFor } from '../for-role.ts';
import { AuditSearch } from '../pages/audit/audit-search.ts';
import { PolicySearch } from '../pages/policy/policy-search.ts';
import { trpc } from '../trpc.ts';
import { signedIn } from './root.tsx';

const policy = createRoute({
  getParentRoute: () => signedIn,
  path: '/policy',
  beforeLoad: onlyFor('policy:read'),
  validateSearch: PolicySearch,
  loader: ({ context }) =>
    Promise.all([
      context.queryClient.ensureQueryData(trpc.policy.get.queryOptions()),
      context.queryClient.ensureQueryData(trpc.policy.draft.queryOptions()),
      context.queryClient.ensureQueryData(trpc.policy.bundles.queryOptions()),
      context.queryClient.ensureQueryData(trpc.browser.count.queryOptions()),
      context.queryClient.ensureQueryData(trpc.group.list.queryOptions()),
    ]),
  component: lazyRouteComponent(() => import('../pages/policy/PolicyPage.tsx'), 'PolicyPage'),
});

const detection = createRoute({
  getParentRoute: () => signedIn,
  path: '/detection',
  beforeLoad: onlyFor('policy:read'),
  loader: ({ context }) =>
    Promise.all([
      context.queryClient.ensureQueryData(trpc.policy.get.queryOptions()),
      context.queryClient.ensureQueryData(trpc.policy.bundles.queryOptions()),
      context.queryClient.ensureQueryData(trpc.browser.count.queryOptions()),
    ]),
  component: lazyRouteComponent(() => import('../pages/policy/DetectionPage.tsx'), 'DetectionPage'),
});

const testText = createRoute({
  getParentRoute: () => signedIn,
  path: '/test-a-text',
  beforeLoad: onlyFor('policy:read'),
  loader: ({ context }) => context.queryClient.ensureQueryData(trpc.policy.get.queryOptions()),
  component: lazyRouteComponent(() => import('../pages/detect/TestTextPage.tsx'), 'TestTextPage'),
});

const audit = createRoute({
  getParentRoute: () => signedIn,
  path: '/audit',
  beforeLoad: onlyFor('audit:read'),
  validateSearch: AuditSearch,
  component: lazyRouteComponent(() => import('../pages/audit/AuditPage.tsx'), 'AuditPage'),
});

/** The pages of the policy and its trail. */
export const policyRoutes = [policy, detection, testText, audit] as const;
